// The measured process of `npm run bench -- layers`: reads the warm-up, then every text of the input once, and prints
// what each language layer took of processor time; with the word `statements` behind, what leads to statements too. Uses the built product: needs `npm run build` first.
import { readFileSync } from 'node:fs'

const EMPTY = {
  id: 'measured',
  bylines: [],
  credits: [],
  publishedFrom: 'unknown',
  language: 'en',
  furniture: [],
  read: 'full',
  notes: []
}

const [warmUp, input] = process.argv.slice(2, 4).map((path) => JSON.parse(readFileSync(path, 'utf8')))
const isToStatements = process.argv[4] === 'statements'
const started = { clock: performance.now(), used: process.cpuUsage() }
const { findSentences, findWords } = await import('../dist/analyse/sentences/index.js')
const { findSyntax } = await import('../dist/analyse/syntax/index.js')
const { findNames } = await import('../dist/analyse/names/index.js')
const { findEntities } = await import('../dist/analyse/coreference/index.js')
const { findTimes } = await import('../dist/analyse/dates/index.js')
const { findStatements } = await import('../dist/analyse/quotations/index.js')

const layers = [
  { name: 'sentences', find: findSentences, seconds: 0 },
  { name: 'tokens', find: findWords, seconds: 0 },
  { name: 'tags, lemmas, trees', find: findSyntax, seconds: 0 },
  { name: 'names', find: findNames, seconds: 0 },
  { name: 'coreference', find: findEntities, seconds: 0 },
  ...(isToStatements
    ? [
        { name: 'times', find: findTimes, seconds: 0 },
        { name: 'statements', find: findStatements, seconds: 0 }
      ]
    : [])
]

readArticles(warmUp.slice(0, 1))
const load = { seconds: (performance.now() - started.clock) / 1000, used: secondsSince(started.used) }
readArticles(warmUp.slice(1))

for (const layer of layers) layer.seconds = 0
let words = 0
const all = process.cpuUsage()
for (const group of groupsOf(input)) words += readArticles(group)
const total = secondsSince(all)
process.stdout.write(
  JSON.stringify({
    load,
    words,
    total,
    layers: layers.map(({ name, seconds }) => ({ name, seconds })),
    peakMebibytes: process.resourceUsage().maxRSS / 1024
  })
)

/** Lays the layers one after the other, as `analyse` does; gives the number of words. */
function readArticles(texts) {
  let articles = texts.map((text) => ({ ...EMPTY, text, paragraphs: paragraphsOf(text) }))
  for (const layer of layers) {
    const before = process.cpuUsage()
    articles = articles.map((article) => ({ ...article, ...layer.find(article), notes: [] }))
    layer.seconds += secondsSince(before)
  }
  return articles.reduce((sum, article) => sum + article.words.length, 0)
}

/** Some pages of text at a time: asking for the time takes as long as reading a few words. */
function groupsOf(texts) {
  const groups = [[]]
  let room = 30_000
  for (const text of texts) {
    if (room <= 0) {
      groups.push([])
      room = 30_000
    }
    groups[groups.length - 1].push(text)
    room -= text.length
  }
  return groups
}

/** A paragraph a line. */
function paragraphsOf(text) {
  return [...text.matchAll(/\S[^\n]*/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.trimEnd().length
  }))
}

/** Of processor time, all threads together: other programs on the machine do not slow it. */
function secondsSince(before) {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
