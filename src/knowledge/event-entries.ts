/** What a word of the event tables stands for, and what it needs beside it. */
export interface CodedEntry {
  readonly word: string
  /** PLOVER type: "ACCUSE". */
  readonly type: string
  /** PLOVER mode: "investigate". */
  readonly mode?: string
  /** Particle or preposition: "call" + "off". */
  readonly particle?: string
  /** Class of its object: TROOPS, ACTOR. */
  readonly object?: string
  /** Word that stands before a noun: "hunger" strike. */
  readonly before?: string
  /** Whom the "of" after a noun names: the arrest of X (target), the visit of X (actor). */
  readonly of?: 'actor' | 'target'
}

/** Reads `TYPE [mode] [of-actor] | entries` lines into a map by word, the most demanding entry of a word first. */
export function readEntries(table: string): ReadonlyMap<string, readonly CodedEntry[]> {
  const byWord = new Map<string, CodedEntry[]>()
  for (const line of table.split('\n')) {
    const bar = line.indexOf('|')
    if (bar === -1) continue
    const [type, ...marks] = line.slice(0, bar).trim().split(/\s+/)
    const words = line
      .slice(bar + 1)
      .trim()
      .split(/\s+/)
    for (const raw of words) {
      const entry = readEntry(raw, type, marks)
      const entries = byWord.get(entry.word) ?? []
      entries.push(entry)
      byWord.set(entry.word, entries)
    }
  }
  for (const entries of byWord.values()) entries.sort((a, b) => demands(b) - demands(a))
  return byWord
}

function readEntry(raw: string, type: string, marks: readonly string[]): CodedEntry {
  const [rest, object] = raw.split(':')
  const [words, particle] = rest.split('+')
  const [before, word] = words.includes('_') ? words.split('_') : [undefined, words]
  const mode = marks.find((mark) => !mark.startsWith('of-'))
  const of = marks.includes('of-actor') ? 'actor' : 'target'
  return { word, type, mode, particle, object, before, of }
}

/** An object says more than a particle: "pull troops out" is no "pull out of a treaty". */
function demands(entry: CodedEntry): number {
  return (entry.object ? 4 : 0) + (entry.before ? 2 : 0) + (entry.particle ? 1 : 0)
}
