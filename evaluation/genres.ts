/** What model cards say by genre: sentences, words, tags, trees, names and chains of UD English GUM dev, from raw text. */
import { join } from 'node:path'
import { scoreDocuments } from './language.js'
import { scoreEntities, scoreNamesOf } from './names.js'
import { type GumDocument, readGum } from './read-gum.js'
import type { Scores } from './stages.js'

export async function scoreGenres(dataFolder: string): Promise<Scores> {
  const documents = readGum(join(dataFolder, 'language', 'en_gum-ud-dev.conllu.gz'))
  const genres = [...new Set(documents.map(({ genre }) => genre))].sort()
  return Object.assign(
    {},
    ...genres.map((genre) =>
      scoresOf(
        genre,
        documents.filter((document) => document.genre === genre)
      )
    )
  )
}

function scoresOf(genre: string, documents: readonly GumDocument[]): Scores {
  const language = scoreDocuments(genre, documents)
  return {
    [`${genre} sentences`]: language[`${genre}.sentences`],
    [`${genre} tokens`]: language[`${genre}.tokens`],
    [`${genre} UPOS`]: language[`${genre}.raw.upos`],
    [`${genre} LAS`]: language[`${genre}.raw.las`],
    [`${genre} names F1`]: scoreNamesOf(documents, genre)[`names ${genre} F1`],
    [`${genre} CoNLL`]: scoreEntities(documents, genre, null)[`coreference ${genre} conll`]
  }
}
