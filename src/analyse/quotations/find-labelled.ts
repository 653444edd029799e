import { isCarrierNoun, readCueVerb } from '../../knowledge/index.js'
import { type Draft, type Range, rangeOfQuotation } from './draft.js'
import type { Reading } from './read-words.js'

/** Words of a name before a colon or after a dash: "Dr Mira Tolland, 44". */
const LONGEST_NAME = 8
/** Words of a label with what is told of its name: "Mira Tolland, in a letter to the port". */
const LONGEST_LABEL = 18

/** What stands before a colon in a page and speaks not. */
const HEADINGS = new Set(
  `photo photos video image images picture caption audio update updates correction note headline title watch listen read
   related topic question answer fact claim warning background context analysis opinion exclusive breaking`.split(
    /\s+/
  )
)

/** Whether a word before a colon is a heading of the page. Lower case is expected. */
export function isHeading(word: string): boolean {
  return HEADINGS.has(word)
}

/** Words that lead to who speaks: "From the report: …", "More from Tolland: …", "Here's Tolland in May: …". */
const LEADS = [
  ['from'],
  ['more', 'from'],
  ['also', 'from'],
  ['again', 'from'],
  ['this', 'from'],
  ['here', "'s"],
  ['here', 'is'],
  ["here's"]
]

/** Speakers set beside their quotation like a label: 'Mira Tolland: "We will vote."' and '"We will vote." - Mira Tolland'. */
export function findLabelled(reading: Reading): Draft[] {
  const drafts: Draft[] = []
  for (const [quotation] of reading.quotations.entries()) {
    const content = rangeOfQuotation(reading, quotation)
    if (content === undefined || content.to - content.from < 5) continue
    const draft = nameBefore(reading, content) ?? inWordsOf(reading, content) ?? nameAfter(reading, content)
    if (draft !== undefined) drafts.push(draft)
  }
  return drafts
}

/** Before a colon that the quotation follows, at once or in the next paragraph; or a dash, where both fill a paragraph. */
function nameBefore(reading: Reading, content: Range): Draft | undefined {
  const { words } = reading
  const colon = content.from - 1
  if (isDashOfLine(reading, content)) return nameBeforeDash(reading, content)
  if (words[colon]?.text !== ':' || words[colon].quotation !== -1) return undefined
  if (words[content.from].paragraph - words[colon].paragraph > 1) return undefined
  const label = { from: startOfLabel(reading, colon), to: colon }
  const verb = isSayingAt(reading, label) ? { from: label.from, to: label.from + 1 } : undefined
  const lead = verb === undefined ? leadOf(reading, label) : 1
  const name = { from: label.from + lead, to: nameEnd(reading, { from: label.from + lead, to: colon }) }
  const isSpeaking = isName(reading, name) || (0 < lead && isPaper(reading, name))
  return isSpeaking ? draftOf(content, name, verb ?? { from: colon, to: colon + 1 }) : undefined
}

/** 'Mira Tolland, 24 - "…"': the quotation, behind a dash with a blank on both sides, ends its paragraph. */
function isDashOfLine({ words }: Reading, { from, to }: Range): boolean {
  const dash = from - 1
  if (words[dash] === undefined || words[dash].paragraph !== words[from].paragraph) return false
  return isSpacedDash(words, dash) && words[to]?.paragraph !== words[from].paragraph
}

function nameBeforeDash(reading: Reading, content: Range): Draft | undefined {
  const { words } = reading
  const dash = content.from - 1
  const name = { from: startOfLabel(reading, dash), to: dash }
  const isLine = name.from < dash && words[name.from - 1]?.paragraph !== words[dash].paragraph
  return isLine && isName(reading, name) ? draftOf(content, name, { from: dash, to: dash + 1 }) : undefined
}

/** Where the paragraph, the sentence or what stands behind a dash, a bracket or a quotation begins. */
function startOfLabel({ words }: Reading, colon: number): number {
  let from = colon
  while (0 < from && colon - from <= LONGEST_LABEL) {
    const before = words[from - 1]
    if (before.sentence !== words[colon].sentence || before.paragraph !== words[colon].paragraph) break
    if (before.quotation !== -1 || isSpacedDash(words, from - 1) || /^[\])]$/.test(before.text)) break
    from -= 1
  }
  return from
}

function isSpacedDash(words: Reading['words'], index: number): boolean {
  const [before, dash, after] = [words[index - 1], words[index], words[index + 1]]
  if (!/^(?:[-–—―]|--+)$/.test(dash.text)) return false
  return before === undefined || (before.span.end < dash.span.start && dash.span.end < after.span.start)
}

/** "Wrote Tolland:", "Says the paper:": a verb of saying opens the label. */
function isSayingAt({ words }: Reading, { from, to }: Range): boolean {
  const { text, lower } = words[from]
  const isTensed = /(?:ed|s)$|^(?:said|wrote)$/.test(lower)
  return from + 1 < to && isTensed && /^\p{Lu}/u.test(text) && readCueVerb(lower) !== undefined
}

/** How many words lead up to the name of a label. */
function leadOf({ words }: Reading, { from, to }: Range): number {
  const lead = LEADS.find(
    (some) => from + some.length < to && some.every((word, at) => words[from + at].lower === word)
  )
  return lead?.length ?? 0
}

/** "Tolland | in May 1992", "Tolland, | in a letter": the name ends where it is told when, where or in what it spoke. */
function nameEnd({ words }: Reading, { from, to }: Range): number {
  for (let index = from + 1; index < to; index += 1) {
    if (words[index].lower === 'who' && words[index - 1].text === ',') return index - 1
    if (!/^(?:in|on|at|during|after|to|via)$/.test(words[index].lower)) continue
    if (words.slice(index, to).some(({ upos }) => /^(?:VERB|AUX|SCONJ)$/.test(upos))) return to
    return words[index - 1].text === ',' ? index - 1 : index
  }
  return to
}

/** "the report", "a letter by the council": what holds words by itself. */
function isPaper({ words }: Reading, { from, to }: Range): boolean {
  const run = words.slice(from, to)
  if (LONGEST_NAME < run.length || run.some(({ upos }) => /^(?:VERB|AUX|PRON)$/.test(upos))) return false
  const of = run.findIndex(({ upos }) => upos === 'ADP')
  const noun = run[(of === -1 ? run.length : of) - 1]
  return (
    noun?.upos === 'NOUN' &&
    (['document', 'medium', 'post', 'form'] as const).some((kind) => isCarrierNoun(noun.lower, kind))
  )
}

/** 'in the Courier's words, "…"', 'in the words of Ms Ito, "…"'. */
function inWordsOf(reading: Reading, content: Range): Draft | undefined {
  const { words } = reading
  const mark = content.from - 1
  if (!/^[,:]$/.test(words[mark]?.text ?? '') || words[mark].quotation !== -1) return undefined
  const from = startOfLabel(reading, mark)
  for (let index = mark - 1; from < index && mark - LONGEST_LABEL < index; index -= 1) {
    if (words[index].lower !== 'words') continue
    const cue = { from: index, to: index + 1 }
    if (index === mark - 1) return ownedWords(reading, content, { from, to: index }, cue)
    if (words[index + 1].lower !== 'of' || words[index - 1].lower !== 'the') return undefined
    const source = { from: index + 2, to: mark }
    return isName(reading, source) ? draftOf(content, source, { from: index, to: index + 2 }) : undefined
  }
  return undefined
}

/** "in | the Courier | 's words": the owner is a name. */
function ownedWords(
  { words, ...rest }: Reading,
  content: Range,
  label: Range,
  cue: Range
): Draft | undefined {
  const owned = /^['’]s?$/.test(words[label.to - 1].text)
  if (!owned) return undefined
  const to = label.to - 1
  let from = to
  while (label.from < from && words[from - 1].lower !== 'in') from -= 1
  if (words[from - 1]?.lower !== 'in' || from === to) return undefined
  const source = { from: words[from].lower === 'the' && from + 1 < to ? from + 1 : from, to }
  if (!isName({ words, ...rest }, source)) return undefined
  return draftOf(content, { from, to }, cue)
}

/** Behind the dash, in the same paragraph or in one of its own, up to a comma that ends the name: '- Tarek Olin, in a letter.' */
function nameAfter(reading: Reading, content: Range): Draft | undefined {
  const { words } = reading
  const dash = content.to
  if (words[dash] === undefined || !/^(?:[-–—―~]|--+)$/.test(words[dash].text)) return undefined
  if (words[dash].paragraph - words[dash - 1].paragraph > 1) return undefined
  const end = endOfLabel(reading, dash)
  if (end === undefined) return undefined
  const comma = dash + words.slice(dash, end).findIndex(({ text }) => text === ',')
  for (const to of [end, ...(dash < comma && comma < end ? [comma] : [])]) {
    const source = { from: dash + 1, to }
    const isSpeaking = isName(reading, source) || (to === end && isSignature(reading, content, source))
    if (isSpeaking) return draftOf(content, source, { from: dash, to: dash + 1 })
  }
  return undefined
}

/** 'A paragraph that is a quotation, a dash and who signs it: "…" - A mother of two, Lisk'. */
function isSignature({ words }: Reading, content: Range, { from, to }: Range): boolean {
  const isWhole = words[content.from - 1]?.paragraph !== words[content.from].paragraph
  const run = words.slice(from, to)
  return (
    isWhole &&
    /^\p{Lu}/u.test(run[0]?.text ?? '') &&
    run.every(({ upos, quotation }) => quotation === -1 && !/^(?:VERB|AUX|PRON|SCONJ)$/.test(upos))
  )
}

/** Where the paragraph of a label ends, its full stop left out; `undefined` where it is too long to be one. */
function endOfLabel({ words }: Reading, dash: number): number | undefined {
  let to = dash + 1
  while (to < words.length && words[to].paragraph === words[dash].paragraph) {
    if (LONGEST_LABEL < to - dash) return undefined
    to += 1
  }
  return /^[.]$/.test(words[to - 1].text) ? to - 1 : to
}

function draftOf(content: Range, source: Range, cue: Range): Draft {
  return {
    cue: [cue],
    source: [source],
    content: [content],
    force: 'neutral',
    rule: 'labelled',
    confidence: 0.8
  }
}

/** A whole run of names, with a title and an age at most: no verb, every longer word with a capital. A role may follow a comma. */
function isName({ words }: Reading, { from, to: end }: Range): boolean {
  const to = endOfName(words, from, end)
  const first = words[from]
  if (to <= from || LONGEST_NAME < end - from || !/^\p{Lu}/u.test(first.text)) return false
  if (first.upos === 'ADP' || (to === from + 1 && isHeading(first.lower))) return false
  const run = words.slice(from, to)
  const names = run.filter(({ upos }) => upos === 'PROPN').length
  return (
    0 < names &&
    run.every(
      ({ text, upos }) =>
        upos !== 'VERB' && upos !== 'AUX' && /^(?:\p{Lu}|\d|[,.'’()-]|of$|de$|van$|von$|the$)/u.test(text)
    )
  )
}

/** "Mira Tolland, | port director": where the role begins, which has no verb and no capital at its start. */
function endOfName(words: Reading['words'], from: number, end: number): number {
  for (let index = from + 1; index + 1 < end; index += 1) {
    if (words[index].text !== ',' || !/^\p{Ll}/u.test(words[index + 1].text)) continue
    const role = words.slice(index + 1, end)
    const isRole = role.every(({ upos, text }) => !/^(?:VERB|AUX|PRON)$/.test(upos) && text !== ':')
    return isRole ? index : end
  }
  return end
}
