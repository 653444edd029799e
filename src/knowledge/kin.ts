import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CollateError } from '../article/index.js'

const PATH = fileURLToPath(new URL('../../models/kin.json', import.meta.url))

interface KinFile {
  readonly name: 'kin'
  readonly version: number
  /** SHA-256 of the rules as JSON. */
  readonly digest: string
  /** For a stem the groups that it is in, then those one step above; in base 36. */
  readonly rules: Readonly<Record<string, string>>
}

interface Groups {
  readonly own: ReadonlySet<string>
  readonly above: ReadonlySet<string>
}

let opened: ReadonlyMap<string, string> | undefined
const known = new Map<string, Groups | null>()

/**
 * How near two stems are in meaning: 1 where they can mean one act, thing or quality ("arrest" and "detain"), 0.5 where
 * one is a kind of the other ("attack" and "raid"), 0 otherwise. For comparing only, and never alone: a word has
 * several senses.
 * Source   WordNet 3.1 (Miller 1995), by `scripts/train/kin.ts`.
 * Licence  WordNet licence (Princeton University); see docs/models/kin.md.
 *
 * @throws CollateError when the table's file is missing, damaged or of another version
 */
export function kinshipOf(a: string, b: string): 0 | 0.5 | 1 {
  if (a === b) return 1
  const [one, other] = [groupsOf(a), groupsOf(b)]
  if (one === null || other === null) return 0
  if (meet(one.own, other.own)) return 1
  return meet(one.own, other.above) || meet(one.above, other.own) ? 0.5 : 0
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const group of a) if (b.has(group)) return true
  return false
}

function groupsOf(stem: string): Groups | null {
  const held = known.get(stem)
  if (held !== undefined) return held
  opened ??= openTable()
  const row = opened.get(stem)?.split('/')
  const groups =
    row === undefined
      ? null
      : { own: new Set(row[0].split(' ').filter(Boolean)), above: new Set(row[1].split(' ').filter(Boolean)) }
  if (row !== undefined) known.set(stem, groups)
  return groups
}

function openTable(): ReadonlyMap<string, string> {
  const table = readTable()
  if (table?.name !== 'kin' || table.version !== 1 || table.digest !== digestOf(table)) {
    throw new CollateError({
      what: 'The table of kindred words is missing, damaged or of another version',
      where: PATH,
      remedy: 'Install the package anew; its models come with it.'
    })
  }
  return new Map(Object.entries(table.rules))
}

function digestOf({ rules }: KinFile): string {
  return createHash('sha256').update(JSON.stringify(rules)).digest('hex')
}

function readTable(): KinFile | null {
  try {
    return JSON.parse(readFileSync(PATH, 'utf8')) as KinFile
  } catch {
    return null
  }
}
