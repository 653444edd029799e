import { Readability } from '@mozilla/readability'
import type { Page, PageElement } from './page.js'
import { walk } from './walk.js'

/** Pages with more elements are not scored: the scoring looks at each of them many times. Long live blogs have 15,000. */
const ELEMENTS_MAX = 25_000

/** Nor are pages nested more deeply: its time grows with the third power of the depth. Most pages stay under 40. */
const DEPTH_MAX = 120

/** The part of a page that holds its main text, by Mozilla's readability; `null` where it finds none. Changes the page. */
export function findMainPart(page: Page): PageElement | null {
  const { elements, depth } = measure(page.documentElement)
  if (ELEMENTS_MAX < elements || DEPTH_MAX < depth) return null
  const reader = new Readability<PageElement>(page as never, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as unknown as PageElement
  })
  return reader.parse()?.content ?? null
}

function measure(root: PageElement): { readonly elements: number; readonly depth: number } {
  let elements = 0
  let depth = 0
  let level = 0
  walk(root, {
    enter() {
      elements += 1
      level += 1
      if (depth < level) depth = level
      return true
    },
    leave() {
      level -= 1
    }
  })
  return { elements, depth }
}
