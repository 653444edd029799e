/**
 * `npm run train -- lemmas`: learns models/lemmas.json, the edits that make lemmas of words (src/analyse/syntax/lemma-rules.ts).
 * Data: UD English EWT and GUM train, GUM without its wikiHow and fiction documents. Counting, no chance in it: the same
 * data give the same file. docs/models/lemmas.md is the model's card.
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  applyEdit,
  findEdit,
  type LemmaRules,
  plainForm,
  ruleKeys
} from '../../src/analyse/syntax/lemma-rules.js'
import { type GoldWord, readConllu } from './read-conllu.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const DATA = `${ROOT}/../shared/data/language`

/** Genres of GUM whose texts are licensed for non-commercial use only. */
const LEFT_OUT = ['whow', 'fiction']

/** An end that is not a whole word must be seen in as many words to be trusted. */
const SEEN_MIN = 2

type Counts = Map<string, Map<string, number>>

const rules = learnRules(countEdits(readWords()))
const sorted = Object.fromEntries([...rules].sort(([a], [b]) => (a < b ? -1 : 1)))
const digest = createHash('sha256').update(JSON.stringify(sorted)).digest('hex')
writeFileSync(
  `${ROOT}/models/lemmas.json`,
  `${JSON.stringify({ name: 'lemmas', version: 1, digest, rules: sorted }, null, 1)}\n`
)
console.error(`${rules.size} rules, digest ${digest}`)

function readWords(): GoldWord[] {
  const documents = ['en_ewt-ud-train', 'en_gum-ud-train'].flatMap((name) =>
    readConllu(`${DATA}/${name}.conllu.gz`)
  )
  return documents
    .filter(({ genre }) => !LEFT_OUT.includes(genre))
    .flatMap(({ sentences }) => sentences.flatMap(({ words }) => words))
}

function countEdits(words: readonly GoldWord[]): Counts {
  const counts: Counts = new Map()
  for (const { form, lemma, xpos } of words) {
    if (form.includes('://')) continue // An address is its own lemma; what people link to is no business of ours.
    const plain = plainForm(form)
    const edit = findEdit(plain, plainForm(lemma))
    if (edit === null || applyEdit(plain, edit) === null) continue
    for (const key of ruleKeys(plain, xpos)) {
      const edits = counts.get(key) ?? new Map<string, number>()
      edits.set(edit, (edits.get(edit) ?? 0) + 1)
      counts.set(key, edits)
    }
  }
  return counts
}

/** Short ends first: a longer one is kept only where it says something else. */
function learnRules(counts: Counts): LemmaRules {
  const rules = new Map<string, string>()
  for (const key of [...counts.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const edits = [...counts.get(key)!].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    const total = edits.reduce((sum, [, count]) => sum + count, 0)
    const [best, count] = edits[0]
    if (total < SEEN_MIN && !key.includes(' ^')) continue
    if (count * 2 <= total && key.includes(' ^')) continue
    if (shorterRule(rules, key) !== best) rules.set(key, best)
  }
  return rules
}

/** What the rules say of this end when it is not there itself. */
function shorterRule(rules: LemmaRules, key: string): string | undefined {
  const [xpos, end] = key.split(' ')
  const keys = [...ruleKeys(end.replace('^', ''), xpos)].slice(1)
  const known = keys.filter((other) => other.length < key.length).find((other) => rules.has(other))
  return known === undefined ? undefined : rules.get(known)
}
