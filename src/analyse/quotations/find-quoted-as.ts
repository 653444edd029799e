import { readCueVerb } from '../../knowledge/index.js'
import { clauseBefore, type Draft, type Range, rangeOfQuotation, trimMarks } from './draft.js'
import type { Reading, Word } from './read-words.js'

/** Words between "quoted" and "as saying": "was quoted by state media on Friday as telling". */
const LONGEST_GAP = 18

/** "Toll was quoted by state media as saying that …" and "State media quoted Toll as saying that …". */
export function findQuotedAs(reading: Reading): Draft[] {
  const { words } = reading
  const drafts: Draft[] = []
  for (const [index, word] of words.entries()) {
    if (!/^(?:quoted|quoting|quotes|cited|citing|cites)$/.test(word.lower) || word.quotation !== -1) continue
    const as = findAs(words, index)
    if (as === undefined) continue
    const source = isPassive(words, index)
      ? sourceBefore(reading, index)
      : trimMarks(reading, { from: index + 1, to: as })
    const end = words[as + 1].lower === 'having' ? as + 3 : as + 2
    const content =
      contentAfter(reading, end) ?? lastQuotationBefore(reading, index) ?? clauseBefore(reading, index)
    if (source === undefined || content === undefined) continue
    const cue = isPassive(words, index)
      ? passiveCue(words, index, as)
      : [
          { from: index, to: index + 1 },
          { from: as, to: end }
        ]
    drafts.push({
      cue,
      source: [source],
      content: [content],
      force: 'neutral',
      rule: 'quoted-as',
      confidence: 0.9
    })
  }
  return drafts
}

/** Where "as saying" stands. */
function findAs(words: readonly Word[], quoted: number): number | undefined {
  for (let index = quoted + 1; index < quoted + LONGEST_GAP && index + 1 < words.length; index += 1) {
    if (words[index].sentence !== words[quoted].sentence || words[index].quotation !== -1) return undefined
    if (
      words[index].lower === 'as' &&
      words[index + 1].lower.endsWith('ing') &&
      (readCueVerb(words[index + 1].lower) !== undefined || isHavingSaid(words, index + 1))
    )
      return index
  }
  return undefined
}

/** "as having said" */
function isHavingSaid(words: readonly Word[], index: number): boolean {
  return words[index].lower === 'having' && readCueVerb(words[index + 1]?.lower ?? '') !== undefined
}

function isPassive(words: readonly Word[], quoted: number): boolean {
  return (
    /^(?:was|were|is|are|been|being)$/.test(words[quoted - 1]?.lower ?? '') &&
    words[quoted].lower.endsWith('ed')
  )
}

function passiveCue(words: readonly Word[], quoted: number, as: number): Range[] {
  const from = /^(?:has|have|had)$/.test(words[quoted - 2]?.lower ?? '') ? quoted - 2 : quoted - 1
  return as === quoted + 1
    ? [{ from, to: as + 2 }]
    : [
        { from, to: quoted + 1 },
        { from: as, to: as + 2 }
      ]
}

/** The subject of the passive: back to the start of the sentence, a quotation, or a comma that no apposition opens. */
function sourceBefore(reading: Reading, quoted: number): Range | undefined {
  const { words } = reading
  let to = quoted - 1
  if (/^(?:has|have|had)$/.test(words[to - 1]?.lower ?? '')) to -= 1
  let from = to
  while (
    0 < from &&
    words[from - 1].sentence === words[quoted].sentence &&
    words[from - 1].quotation === -1
  ) {
    if (/^(?:that|and|but|while|;|:)$/.test(words[from - 1].lower)) break
    from -= 1
  }
  return trimMarks(reading, { from, to })
}

function contentAfter(reading: Reading, from: number): Range | undefined {
  const { words, sentenceStarts } = reading
  const first = words[from]
  if (first === undefined || first.sentence !== words[from - 1].sentence) return undefined
  const end = sentenceStarts[first.sentence + 1]
  const that = words.slice(from, Math.min(end, from + 10)).findIndex(({ lower }) => lower === 'that')
  const start = that === -1 ? from : from + that
  if (
    /^(?:by|in|on|at|after|before|during|from|when|while)$/.test(words[start].lower) ||
    /^[.,]$/.test(words[start].text)
  )
    return undefined
  return trimMarks(reading, { from: start, to: end })
}

/** '"The river is ours," General Toll was quoted as saying by state media.' */
function lastQuotationBefore(reading: Reading, quoted: number): Range | undefined {
  const start = reading.sentenceStarts[reading.words[quoted].sentence]
  for (let index = quoted - 1; start <= index; index -= 1) {
    const { quotation } = reading.words[index]
    if (quotation !== -1) return rangeOfQuotation(reading, quotation)
  }
  return undefined
}
