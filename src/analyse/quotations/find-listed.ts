import { type Draft, type Range, rangesOfParagraphs } from './draft.js'
import type { Reading } from './read-words.js'

/** Pairs of a name and its quotation that make a list: fewer may stand side by side by chance. */
const FEWEST_PAIRS = 3

/** Words of a line with a name: "Mira Tolland, 24, a student from Lisk". */
const LONGEST_NAME = 12

interface Block {
  readonly kind: 'name' | 'quotation' | 'other'
  readonly paragraphs: readonly Range[]
}

/**
 * Voices in a list: lines with nothing but a name and paragraphs with nothing but a quotation take turns, three pairs or
 * more. The run says on which side the names stand, since it begins with one and ends with a quotation or the other way
 * round; where it begins and ends alike nobody can tell, and nobody is named. The opening mark is the cue.
 */
export function findListed(reading: Reading): Draft[] {
  return runsOf(blocksOf(reading)).flatMap((run) => {
    const first = run[0].kind === 'name' ? 0 : 1
    const pairs = Array.from({ length: run.length / 2 }, (_, pair) => run.slice(2 * pair, 2 * pair + 2))
    return pairs.map((pair) => draftOf(reading, pair[first].paragraphs[0], pair[1 - first].paragraphs))
  })
}

/** A pulled quotation with its signature inside the marks: '"We will vote.⏎Mira Tolland, port director."'. */
export function findSigned(reading: Reading): Draft[] {
  const { words, quotations } = reading
  const paragraphs = rangesOfParagraphs(reading)
  return paragraphs.flatMap((paragraph, at) => {
    const signature = paragraphs[at + 1]
    const isOpen = quotations[words[paragraph.from].quotation]?.open === true
    if (!isOpen || signature === undefined || kindOf(reading, paragraph) !== 'quotation') return []
    const name = withoutMarks(reading, signature)
    if (name.to === signature.to || kindOf(reading, name) !== 'name') return []
    return [{ ...draftOf(reading, name, [paragraph]), rule: 'signed' }]
  })
}

/** A line without the mark that closes it, and the full stop before that; the same line where no mark does. */
function withoutMarks({ words }: Reading, { from, to }: Range): Range {
  let end = to
  if (from < end - 1 && isClosing(words[end - 1].text)) end -= 1
  if (end < to && from < end - 1 && words[end - 1].text === '.') end -= 1
  return { from, to: end }
}

function isClosing(text: string): boolean {
  return /^[”"'’»]$/.test(text)
}

/** Runs in which names and quotations take turns, as many of the one as of the other. */
function runsOf(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = []
  let run: Block[] = []
  for (const block of [...blocks, { kind: 'other', paragraphs: [] } as Block]) {
    if (block.kind === 'other' || block.kind === run.at(-1)?.kind) {
      if (2 * FEWEST_PAIRS <= run.length && run.length % 2 === 0) runs.push(run)
      run = []
    }
    if (block.kind !== 'other') run.push(block)
  }
  return runs
}

/** Paragraphs by what they hold; quotations one behind the other are one block. */
function blocksOf(reading: Reading): Block[] {
  const blocks: Block[] = []
  for (const paragraph of rangesOfParagraphs(reading)) {
    const kind = kindOf(reading, paragraph)
    const last = blocks.at(-1)
    if (kind === 'quotation' && last?.kind === kind)
      blocks[blocks.length - 1] = { kind, paragraphs: [...last.paragraphs, paragraph] }
    else blocks.push({ kind, paragraphs: [paragraph] })
  }
  return blocks
}

function kindOf({ words }: Reading, { from, to }: Range): Block['kind'] {
  const run = words.slice(from, to)
  if (run.every(({ quotation }) => quotation !== -1) && 3 < run.length) return 'quotation'
  if (LONGEST_NAME < run.length || run.some(({ quotation }) => quotation !== -1)) return 'other'
  if (!/^\p{Lu}/u.test(run[0].text) || /[.?!:]$/.test(run[run.length - 1].text)) return 'other'
  const isName = run[0].upos === 'PROPN' && run.every(({ upos }) => !/^(?:VERB|AUX|PRON|SCONJ)$/.test(upos))
  return isName ? 'name' : 'other'
}

function draftOf({ words }: Reading, name: Range, paragraphs: readonly Range[]): Draft {
  const content = paragraphs.map(({ from, to }) => ({
    from: from + 1,
    to: isClosing(words[to - 1].text) ? to - 1 : to
  }))
  const { from } = paragraphs[0]
  return {
    cue: [{ from, to: from + 1 }],
    source: [name],
    content,
    force: 'neutral',
    rule: 'listed',
    confidence: 0.8
  }
}
