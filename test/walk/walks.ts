import { fileURLToPath } from 'node:url'
import { align } from '../../src/align/index.js'
import { analyse } from '../../src/analyse/index.js'
import type { AnnotatedArticle } from '../../src/article/index.js'
import { extract } from '../../src/extract/index.js'
import { gather } from '../../src/gather/index.js'
import { group } from '../../src/group/index.js'
import { drawWalk, type Page } from './draw-walk.js'

const LIBRARY = fileURLToPath(new URL('../../library/', import.meta.url))

/** The reports whose walks are kept: a relayed speech, a growing toll, an undated page of a local site. */
export const WALKS: readonly string[] = ['dam-halyard', 'ferry-halyard-1', 'dam-farbank', 'court-ors']

/** Every kept walk of the bundled library, by the id of its report. */
export async function drawWalks(): Promise<Map<string, Page[]>> {
  const articles = await readLibrary()
  const stories = group(articles)
  const walks = new Map<string, Page[]>()
  for (const id of WALKS) {
    const article = articles.find((candidate) => candidate.id === id)
    const story = stories.find((candidate) => candidate.articles.includes(id))
    if (article === undefined || story === undefined) throw new Error(`The library has no report "${id}".`)
    walks.set(id, drawWalk(article, align(story, articles), articles))
  }
  return walks
}

async function readLibrary(): Promise<AnnotatedArticle[]> {
  const articles: AnnotatedArticle[] = []
  for await (const gathered of gather([LIBRARY])) {
    if (gathered.kind === 'problem') throw new Error(gathered.problem.what)
    const extracted = extract(gathered.capture)
    if (extracted.kind === 'problem') throw new Error(extracted.problem.what)
    articles.push(analyse(extracted.article))
  }
  return articles
}
