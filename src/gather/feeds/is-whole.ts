import { plainWords } from './plain-words.js'

/**
 * Elements made for whole reports may hold short news as a whole; in those made for summaries, only what is as long as a
 * report is taken for one. Summaries of news rarely pass 500 characters, reports are rarely under 1,500.
 */
const CONTENT_CHARS_MIN = 500
const SUMMARY_CHARS_MIN = 1500

/** "… [Read more]", "Continue reading The quay", "[…]": the rest is elsewhere. */
const CUT =
  /(?:…|\.\.\.|\[(?:…|\.\.\.)\]|\b(?:(?:read|see|view|show) (?:more|the (?:full|rest)|full)|continue reading|keep reading|full (?:story|article|text))\b[^.]{0,120})[\s\])»›>→]*$/i

/** Feeds end their items with lines of their own, after which nothing of the report comes. */
const TRAILER = /The post .{1,300} (?:appeared first|first appeared) on .{1,200}$/i

/** So much HTML at either end tells how long a text is and how it ends; what lies between need not be read. */
const HEAD_CHARS = 12_000
const TAIL_CHARS = 3000

/** Whether the HTML of a feed is a report as a whole. In doubt it is not: then the page is asked for. */
export function isWhole(html: string, element: 'content' | 'summary'): boolean {
  const charsMin = element === 'content' ? CONTENT_CHARS_MIN : SUMMARY_CHARS_MIN
  if (html.length < charsMin) return false
  const words = plainWords(html.slice(0, HEAD_CHARS))
  if (words.length < charsMin) return false
  const end = html.length <= HEAD_CHARS ? words : plainWords(html.slice(-TAIL_CHARS))
  return !CUT.test(end.slice(-800).replace(TRAILER, '').slice(-200))
}
