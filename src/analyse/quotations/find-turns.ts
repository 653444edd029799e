import { type Draft, type Range, rangesOfParagraphs } from './draft.js'
import type { Reading } from './read-words.js'

/** Turns that make a transcript: fewer may be headings. */
const FEWEST_TURNS = 3

/** Words of a label: "SENATOR MIRA TOLLAND (D-LISK)". */
const LONGEST_LABEL = 8

/** Labels of questions and answers, which name nobody. */
const NOBODY =
  /^(?:Q|A|QUESTION|ANSWER|VIDEO|AUDIO|NOTE|UPDATE|MORE|READ|WATCH|PHOTO|CAPTION|RELATED|FACT|CLAIM)$/

/** One turn: its label, the colon, and the words behind it up to the paragraph's end. */
interface Turn {
  readonly label: Range
  readonly colon: number
  readonly content: Range
}

/**
 * Turns of a transcript: paragraphs that begin with who speaks in capitals and a colon, with quotation marks or without,
 * at least three in the article, of two speakers or more. A turn ends with its paragraph: what follows may be the
 * reporter's own words. The mark that opens before a label is no part of what is said.
 */
export function findTurns(reading: Reading): Draft[] {
  const turns = rangesOfParagraphs(reading).flatMap((paragraph) => turnIn(reading, paragraph) ?? [])
  const labels = new Set(turns.map(({ label }) => labelText(reading, label)))
  if (turns.length < FEWEST_TURNS || labels.size < 2) return []
  return turns
    .filter(({ label }) => !NOBODY.test(labelText(reading, label)))
    .map(({ label, colon, content }) => ({
      cue: [{ from: colon, to: colon + 1 }],
      source: [label],
      content: [content],
      force: 'neutral',
      rule: 'turn',
      confidence: 0.9
    }))
}

function turnIn(reading: Reading, range: Range): Turn | undefined {
  const { words } = reading
  const from = isMark(words[range.from].text) ? range.from + 1 : range.from
  let colon = from
  while (colon < range.to && colon - from <= LONGEST_LABEL && words[colon].text !== ':') colon += 1
  if (words[colon]?.text !== ':' || range.to <= colon + 1 || colon === from) return undefined
  const label = { from, to: colon }
  if (!/^\p{Lu}[\p{Lu}\p{M}\d .,'’()-]*$/u.test(labelText(reading, label))) return undefined
  const isOpened = from !== range.from
  const to = isOpened && /^[”"'’»]$/.test(words[range.to - 1].text) ? range.to - 1 : range.to
  return colon + 1 < to ? { label, colon, content: { from: colon + 1, to } } : undefined
}

function isMark(text: string): boolean {
  return /^[“"‘'«„]$/.test(text)
}

function labelText({ article, words }: Reading, { from, to }: Range): string {
  return article.text.slice(words[from].span.start, words[to - 1].span.end)
}
