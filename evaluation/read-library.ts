import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from '../src/analyse/index.js'
import type { AnnotatedArticle, Article } from '../src/article/index.js'
import { extract } from '../src/extract/index.js'
import { gather } from '../src/gather/index.js'

/** Every report of the bundled library as the product reads it, by id. */
export async function readLibrary(root: string): Promise<Map<string, AnnotatedArticle>> {
  return readReports(join(root, 'library'))
}

/** Every report of a folder with a manifest as the product reads it, by id. */
export async function readReports(folder: string): Promise<Map<string, AnnotatedArticle>> {
  const articles = await readArticles(folder)
  return new Map([...articles].map(([id, article]) => [id, analyse(article)]))
}

/** The same before analysis: text, furniture and paragraphs only. */
export async function readArticles(folder: string): Promise<Map<string, Article>> {
  const articles = new Map<string, Article>()
  for await (const gathered of gather([folder])) {
    if (gathered.kind === 'problem') throw new Error(`${gathered.problem.where}: ${gathered.problem.what}`)
    const extracted = extract(gathered.capture)
    if (extracted.kind === 'problem') throw new Error(`${extracted.problem.where}: ${extracted.problem.what}`)
    articles.set(extracted.article.id, extracted.article)
  }
  return articles
}

/** All lines of one kind of gold: `evaluation/gold/KIND/*.jsonl`, one report a line; or those of one file of it. */
export function readGold<Line>(root: string, kind: string, file?: string): Line[] {
  const folder = join(root, 'evaluation', 'gold', kind)
  return readdirSync(folder)
    .filter((name) => (file === undefined ? name.endsWith('.jsonl') : name === `${file}.jsonl`))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Line)
}
