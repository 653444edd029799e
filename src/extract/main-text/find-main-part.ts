import { Readability } from '@mozilla/readability'
import type { Page, PageElement } from './page.js'

/** Pages with more elements than this are not scored: the scoring looks at each of them many times. */
const ELEMENTS_MAX = 60_000

/** The part of a page that holds its main text, by Mozilla's readability; `null` where it finds none. Changes the page. */
export function findMainPart(page: Page): PageElement | null {
  try {
    const reader = new Readability<PageElement>(page as never, {
      maxElemsToParse: ELEMENTS_MAX,
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node as unknown as PageElement
    })
    return reader.parse()?.content ?? null
  } catch {
    return null // Too many elements, or nested too deeply for it: the caller falls back on paragraphs.
  }
}
