import { type Draft, type Range, rangeOfQuotation } from './draft.js'
import type { Reading } from './read-words.js'

/** Words of a name before a colon or after a dash: "Dr Mira Tolland, 44". */
const LONGEST_NAME = 8
/** Words of a label with what is told of its name: "Mira Tolland, in a letter to the port". */
const LONGEST_LABEL = 18

/** Speakers set beside their quotation like a label: 'Mira Tolland: "We will vote."' and '"We will vote." - Mira Tolland'. */
export function findLabelled(reading: Reading): Draft[] {
  const drafts: Draft[] = []
  for (const [quotation] of reading.quotations.entries()) {
    const content = rangeOfQuotation(reading, quotation)
    if (content === undefined || content.to - content.from < 5) continue
    const draft = nameBefore(reading, content) ?? nameAfter(reading, content)
    if (draft !== undefined) drafts.push(draft)
  }
  return drafts
}

function nameBefore(reading: Reading, content: Range): Draft | undefined {
  const { words } = reading
  const colon = content.from - 1
  if (words[colon]?.text !== ':' || words[colon].quotation !== -1) return undefined
  const from = startOfParagraph(reading, colon)
  return isName(reading, { from, to: colon }) ? draftOf(content, { from, to: colon }, colon) : undefined
}

/** Behind the dash, in the same paragraph or in one of its own, up to a comma that ends the name: '- Tarek Olin, in a letter.' */
function nameAfter(reading: Reading, content: Range): Draft | undefined {
  const { words } = reading
  const dash = content.to
  if (words[dash] === undefined || !/^(?:[-–—~]|--+)$/.test(words[dash].text)) return undefined
  if (words[dash].paragraph - words[dash - 1].paragraph > 1) return undefined
  const end = endOfLabel(reading, dash)
  if (end === undefined) return undefined
  const comma = dash + words.slice(dash, end).findIndex(({ text }) => text === ',')
  for (const to of [end, ...(dash < comma && comma < end ? [comma] : [])]) {
    const source = { from: dash + 1, to }
    if (isName(reading, source)) return draftOf(content, source, dash)
  }
  return undefined
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

function draftOf(content: Range, source: Range, mark: number): Draft {
  const cue = [{ from: mark, to: mark + 1 }]
  return { cue, source: [source], content: [content], force: 'neutral', rule: 'labelled', confidence: 0.8 }
}

function startOfParagraph({ words }: Reading, index: number): number {
  let from = index
  while (0 < from && index - from <= LONGEST_NAME && words[from - 1].paragraph === words[index].paragraph)
    from -= 1
  return from
}

/** A whole run of names, with a title and an age at most: no verb, every longer word with a capital. A role may follow a comma. */
function isName({ words }: Reading, { from, to: end }: Range): boolean {
  const to = endOfName(words, from, end)
  if (to <= from || LONGEST_NAME < end - from || !/^\p{Lu}/u.test(words[from].text)) return false
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
