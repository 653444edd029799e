/**
 * 2. From a capture to an article. After this room `article.text` never changes.
 * Takes    a capture: plain text or HTML, bytes or a string, with what was known of it before.
 * Gives    the article: its own text with paragraphs, furniture, title, bylines, credits, date and language, each with
 *          its place in the text; or the problem that kept it from being read.
 * Never    changes plain text (it is kept to the letter), shifts a date by a time zone, guesses a date, or lets markup through:
 *          of a page nothing but plain text leaves this room.
 * Scores   evaluation/extraction.
 */
export { type Extracted, type ExtractOptions, extract } from './extract.js'
export { PAGE_BYTES_MAX, TEXT_BYTES_MAX } from './limits.js'
