import { type Draft, type Range, rangesOfParagraphs } from './draft.js'
import type { Reading } from './read-words.js'

/** Words of a signature: '— Mira Tolland (@mtolland) May 3, 2016'. */
const LONGEST_SIGNATURE = 18
/** Words of a post and its signature; a longer paragraph is no post. */
const LONGEST_POST = 120

/**
 * Posts that a page shows with their signature: 'We will vote. — Mira Tolland (@mtolland) May 3, 2016', the signature
 * in the post's paragraph or in one of its own behind it. The name speaks; the handle shows that it signs a post.
 */
export function findPosts(reading: Reading): Draft[] {
  const paragraphs = rangesOfParagraphs(reading)
  return paragraphs.flatMap((paragraph, at) => postIn(reading, paragraph, paragraphs[at - 1]) ?? [])
}

function postIn(reading: Reading, paragraph: Range, before: Range | undefined): Draft | undefined {
  const { words } = reading
  if (LONGEST_POST < paragraph.to - paragraph.from) return undefined
  const dash = dashOfSignature(reading, paragraph)
  if (dash === -1) return undefined
  const name = nameOf(reading, dash, paragraph.to)
  const content = dash === paragraph.from ? before : { from: paragraph.from, to: dash }
  if (name === undefined || content === undefined || LONGEST_POST < content.to - content.from)
    return undefined
  if (words[dash].paragraph - words[content.from].paragraph > 1) return undefined
  return {
    cue: [{ from: dash, to: dash + 1 }],
    source: [name],
    content: [content],
    force: 'neutral',
    rule: 'post',
    confidence: 0.9
  }
}

/** The last long dash of a paragraph, near enough to its end; -1 for none. */
function dashOfSignature({ words }: Reading, { from, to }: Range): number {
  for (let index = to - 1; from <= index && to - LONGEST_SIGNATURE <= index; index -= 1) {
    if (/^(?:[–—―]|--)$/.test(words[index].text)) return index
  }
  return -1
}

/** The capitalised words between the dash and a handle in brackets, behind which stands a date at most. */
function nameOf({ words }: Reading, dash: number, end: number): Range | undefined {
  let to = dash + 1
  while (to < end && words[to].text !== '(') to += 1
  const isHandle = /^@\w{1,30}$/.test(words[to + 1]?.text ?? '') && words[to + 2]?.text === ')'
  if (!isHandle || to === dash + 1 || end <= to + 2) return undefined
  const isDate = words
    .slice(to + 3, end)
    .every(({ text, upos }) => upos !== 'VERB' && /^(?:[\p{Lu}\d]|[,.:”"])/u.test(text))
  return isDate && /^[\p{Lu}\d]/u.test(words[dash + 1].text) ? { from: dash + 1, to } : undefined
}
