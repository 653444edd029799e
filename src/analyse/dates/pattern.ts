/**
 * The small language in which the time rules are written. A pattern is a row of words:
 *
 *     MONTH DAY [ ,? YEAR ]      capitals name a class of words (word-classes.ts)
 *     last|past|previous UNIT    small letters are the words themselves; "|" parts alternatives
 *     about? NUM                 "?" makes one element optional, "[ … ]" a row of them
 *     NUM:low to NUM:high        ":name" keeps two of a class apart
 *
 * A pattern is compiled once into a graph and walked without back-references; rules are short and numbers are
 * read in bounded length, so finding every match in a text takes time in proportion to its length.
 */
import type { ScannedWord } from '../../text/index.js'

/** What a class made of the words it read. */
export interface Slot<Value = unknown> {
  readonly value: Value
  readonly start: number
  readonly end: number
}

export type Slots = Readonly<Record<string, Slot | undefined>>

export interface WordClass {
  /** Words that can begin it; digits are told by `digits`. */
  readonly first: readonly string[]
  readonly digits?: boolean
  /** Reads the class at a word: its value and the index after it, or `null`. */
  readonly read: (words: readonly ScannedWord[], at: number) => { value: unknown; end: number } | null
}

export type WordClasses = Readonly<Record<string, WordClass>>

type Node =
  | { readonly kind: 'end' }
  | { readonly kind: 'split'; readonly first: Node; readonly second: Node }
  | { readonly kind: 'word'; readonly words: ReadonlySet<string>; readonly next: Node }
  | { readonly kind: 'class'; readonly class: WordClass; readonly slot: string; readonly next: Node }

export interface Pattern {
  readonly start: Node
  /** Words that a match can begin with. */
  readonly first: ReadonlySet<string>
  readonly digits: boolean
}

export interface PatternMatch {
  readonly end: number
  readonly slots: Slots
}

const END: Node = { kind: 'end' }

export function compilePattern(source: string, classes: WordClasses): Pattern {
  const start = compileRow(source.split(' '), classes)
  const first = new Set<string>()
  const digits = collectFirst(start, first)
  return { start, first, digits }
}

/** The match of a pattern at a word, options taken where they fit; `null` where it does not match. */
export function matchPattern(
  pattern: Pattern,
  words: readonly ScannedWord[],
  at: number
): PatternMatch | null {
  const slots: Record<string, Slot> = {}
  const end = walk(pattern.start, words, at, at, slots)
  return end === -1 ? null : { end, slots }
}

function walk(
  node: Node,
  words: readonly ScannedWord[],
  at: number,
  start: number,
  slots: Record<string, Slot | undefined>
): number {
  if (node.kind === 'end') return at
  if (node.kind === 'split') {
    const end = walk(node.first, words, at, start, slots)
    return end === -1 ? walk(node.second, words, at, start, slots) : end
  }
  const word = words[at]
  if (word === undefined || (start < at && word.gap === 2)) return -1
  if (node.kind === 'word')
    return node.words.has(word.lower) ? walk(node.next, words, at + 1, start, slots) : -1
  const read = node.class.read(words, at)
  if (read === null) return -1
  const end = walk(node.next, words, read.end, start, slots)
  if (end !== -1) slots[node.slot] = { value: read.value, start: at, end: read.end }
  return end
}

/** Builds the graph from the last element to the first. */
function compileRow(elements: readonly string[], classes: WordClasses): Node {
  const after: Node[] = [] // of the groups that are open, what follows them
  let next: Node = END
  for (let index = elements.length - 1; 0 <= index; index -= 1) {
    const element = elements[index]
    if (element === ']') after.push(next)
    else if (element === '[') next = { kind: 'split', first: next, second: after.pop() as Node }
    else if (element.endsWith('?'))
      next = { kind: 'split', first: nodeOf(element.slice(0, -1), next, classes), second: next }
    else next = nodeOf(element, next, classes)
  }
  return next
}

function nodeOf(element: string, next: Node, classes: WordClasses): Node {
  const [name, slot] = element.split(':')
  if (!/^[A-Z_]+$/.test(name)) return { kind: 'word', words: new Set(element.split('|')), next }
  const found = classes[name]
  if (found === undefined) throw new Error(`No class of words is called ${name}`)
  return { kind: 'class', class: found, slot: slot ?? name, next }
}

function collectFirst(node: Node, first: Set<string>): boolean {
  if (node.kind === 'end') throw new Error('A pattern may not match nothing')
  if (node.kind === 'split') {
    const digits = collectFirst(node.first, first)
    return collectFirst(node.second, first) || digits
  }
  for (const word of node.kind === 'word' ? node.words : node.class.first) first.add(word)
  return node.kind === 'class' && node.class.digits === true
}
