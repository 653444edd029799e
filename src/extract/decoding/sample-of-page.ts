import { stripSilent } from '../main-text/strip-silent.js'

/** So many bytes of a page hold enough words to tell its character set. */
const PAGE_BYTES = 524_288

/** A page's bytes without tags, scripts and styles, whose ASCII would drown the letters that tell. */
export function sampleOfPage(bytes: Uint8Array): Uint8Array {
  const page = Buffer.from(bytes.subarray(0, PAGE_BYTES)).toString('latin1')
  const words = stripSilent(page).replace(/<[^<>]*>/g, ' ')
  return Buffer.from(words, 'latin1')
}
