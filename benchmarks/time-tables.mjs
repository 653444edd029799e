// The measured process of `npm run bench -- tables`: lines up one story of so many annotated articles, and prints what that took
// of processor time and memory. Uses the built product: needs `npm run build` first.
import { readFileSync } from 'node:fs'

const [input, count] = process.argv.slice(2)
const originals = JSON.parse(readFileSync(input, 'utf8'))
const { align } = await import('../dist/align/index.js')
const articles = Array.from({ length: Number(count) }, (_, index) => ({
  ...originals[index % originals.length],
  id: `article-${index}`,
  outlet: `Outlet ${index}`
}))
const story = {
  id: 'measured',
  title: '',
  from: '',
  to: '',
  articles: articles.map(({ id }) => id),
  why: [],
  origins: articles.map(({ id }) => ({
    id: `origin-${id}`,
    articles: [id],
    relation: 'original',
    evidence: []
  }))
}
align({ ...story, articles: story.articles.slice(0, 2) }, articles) // Opens the tables of words.
const used = process.cpuUsage()
const { rows } = align(story, articles)
const { user, system } = process.cpuUsage(used)
process.stdout.write(
  JSON.stringify({
    rows: rows.length,
    cells: rows.reduce((sum, row) => sum + row.cells.length, 0),
    seconds: (user + system) / 1e6,
    peakMebibytes: process.resourceUsage().maxRSS / 1024
  })
)
