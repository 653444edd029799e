/**
 * Names against what a person marked: in the 21 reports of the bundled library, whose names are listed in text order,
 * and in 19 articles of Wikinews, whose texts lie with the shared data and whose names are offsets. F1 of exact span
 * and type; `docs/reference/marking.md` has the conventions.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { findNames } from '../src/analyse/names/index.js'
import type { Article, EntityType } from '../src/article/index.js'
import { overlaps, type Span } from '../src/text/index.js'
import { annotateSyntax, articleOf } from './annotate.js'
import { leftOut, placeInOrder } from './place-in-order.js'
import { readArticles, readGold } from './read-library.js'
import { type NamePair, scoreAllNameSpans } from './score-name-spans.js'
import type { Scores } from './stages.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The names of one report of the library, in text order. */
export interface GoldReportNames {
  readonly article: string
  readonly names: readonly { readonly text: string; readonly type: EntityType }[]
  /** Lines of the text that are furniture to a reader: what is found there does not count. */
  readonly left: readonly string[]
}

/** The names of one article of the shared data, by offsets into its text of so many characters. */
export interface GoldArticleNames {
  readonly article: string
  readonly characters: number
  readonly names: readonly (readonly [start: number, end: number, type: EntityType])[]
}

/** Takes the repository; gives F1 in per cent on the bundled library. */
export async function scoreLibraryNames(root: string): Promise<Scores> {
  return scoreAllNameSpans('names library', await libraryPairs(root))
}

/** Takes the data folder; gives F1 in per cent on the Wikinews articles, and on these and the library together. */
export async function scoreGoldNames(dataFolder: string): Promise<Scores> {
  const wikinews = wikinewsPairs(dataFolder)
  const both = [...(await libraryPairs(ROOT)), ...wikinews]
  return { ...scoreAllNameSpans('names wikinews', wikinews), ...scoreAllNameSpans('names own gold', both) }
}

async function libraryPairs(root: string): Promise<NamePair[]> {
  const articles = await readArticles(join(root, 'library'))
  return readGold<GoldReportNames>(root, 'names').map((gold) => {
    const article = articles.get(gold.article)!
    const spans = placeInOrder(article.text, gold.names, gold.left)
    const out = [...leftOut(article.text, gold.left), ...article.furniture]
    return {
      gold: gold.names.map(({ type }, at) => ({ span: spans[at] ?? NOWHERE, type })),
      found: namesOf(article).filter(({ span }) => !out.some((part) => overlaps(part, span)))
    }
  })
}

/** A gold name whose words the text does not have: no name found can be it. */
const NOWHERE: Span = { start: -1, end: -1 }

function wikinewsPairs(dataFolder: string): NamePair[] {
  const path = join(dataFolder, 'time', 'meantime-dev.jsonl.gz')
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean)
  const texts = new Map(
    lines.map((line) => JSON.parse(line) as { id: string; text: string }).map(({ id, text }) => [id, text])
  )
  return readGold<GoldArticleNames>(ROOT, 'names-wikinews').map(({ article, characters, names }) => {
    const text = texts.get(article)
    if (text?.length !== characters) throw new Error(`${article}: not the text that was annotated`)
    return {
      gold: names.map(([start, end, type]) => ({ span: { start, end }, type })),
      found: namesOf(articleOf(text))
    }
  })
}

function namesOf(article: Article) {
  return findNames(annotateSyntax(article)).names
}
