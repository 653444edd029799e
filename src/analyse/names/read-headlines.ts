import { foldWord } from '../../text/index.js'
import type { CaseMemory } from './case-memory.js'
import { type DraftName, textOf } from './draft-name.js'
import type { NameWord } from './name-word.js'
import { isNeverName } from './never-names.js'
import { typeByLists } from './type-name.js'

/**
 * Where every word has a capital, capitals tell little: what was found in such a line stays where it holds no word that
 * the body writes small; else it names whom the body of the article names, and whom the lists know.
 */
export function readHeadlines(
  drafts: readonly DraftName[],
  words: readonly NameWord[],
  memory: CaseMemory,
  suggested: readonly DraftName[]
): DraftName[] {
  if (memory.headlines.size === 0) return [...drafts]
  const isHeadline = ({ from }: DraftName) => memory.headlines.has(words[from].sentence)
  const body = drafts.filter((draft) => !isHeadline(draft))
  const free = new Uint8Array(words.length).fill(1)
  const take = (more: readonly DraftName[]) => {
    for (const { from, to } of more) free.fill(0, from, to)
    return more
  }
  const isFree = ({ from, to }: DraftName) => !free.subarray(from, to).includes(0)
  const kept = take(drafts.filter((draft) => isHeadline(draft) && !holdsSmall(words, memory, draft)))
  const known = take(findKnown(words, memory, indexNames(words, body)).filter(isFree))
  const listed = suggested.filter((draft) => isHeadline(draft) && isFree(draft) && isListed(words, draft))
  return [...body, ...kept, ...known, ...listed].sort((a, b) => a.from - b.from)
}

/** "Tolland Vows To": a word that the body writes small, or that never names. */
function holdsSmall(words: readonly NameWord[], memory: CaseMemory, { from, to }: DraftName): boolean {
  for (let at = from; at < to; at += 1) {
    const { text, form } = words[at]
    if (
      form !== 'lower' &&
      (memory.isSeenSmall(text) || (isNeverName(text) && !/^(?:of|the|and)$/i.test(text)))
    )
      return true
  }
  return false
}

function isListed(words: readonly NameWord[], draft: DraftName): boolean {
  return typeByLists(textOf(words, draft)) !== null
}

interface KnownName {
  readonly words: readonly string[]
  readonly type: DraftName['type']
}

/** Names of the body by their first word, and people by their surname too; longer ones first. */
function indexNames(
  words: readonly NameWord[],
  body: readonly DraftName[]
): ReadonlyMap<string, readonly KnownName[]> {
  const index = new Map<string, KnownName[]>()
  const seen = new Set<string>()
  const add = (name: KnownName) => {
    const key = name.words.join(' ')
    if (seen.has(key)) return
    seen.add(key)
    const known = index.get(name.words[0]) ?? []
    index.set(
      name.words[0],
      [...known, name].sort((a, b) => b.words.length - a.words.length)
    )
  }
  for (const { from, to, type } of body) {
    const folded = words.slice(from, to).map(({ text }) => foldWord(text))
    add({ words: folded, type })
    if (type === 'person' && 1 < folded.length) add({ words: folded.slice(-1), type })
  }
  return index
}

function findKnown(
  words: readonly NameWord[],
  memory: CaseMemory,
  index: ReadonlyMap<string, readonly KnownName[]>
): DraftName[] {
  const found: DraftName[] = []
  for (let at = 0; at < words.length; at += 1) {
    if (!memory.headlines.has(words[at].sentence)) continue
    const name = index.get(foldWord(words[at].text))?.find((one) => isAt(words, at, one.words))
    if (name === undefined) continue
    found.push({ from: at, to: at + name.words.length, type: name.type, titles: [] })
    at += name.words.length - 1
  }
  return found
}

function isAt(words: readonly NameWord[], at: number, name: readonly string[]): boolean {
  return name.every(
    (word, shift) =>
      words[at + shift]?.sentence === words[at].sentence && foldWord(words[at + shift].text) === word
  )
}
