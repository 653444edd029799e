import type { Page } from '../main-text/page.js'

/** A page's meta tags by their names in lower case; the first of a name stands. */
export type MetaTags = ReadonlyMap<string, string>

export function readMetaTags(page: Page): MetaTags {
  const tags = new Map<string, string>()
  for (const meta of page.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop')
    const content = meta.getAttribute('content')?.trim() ?? ''
    const key = name?.trim().toLowerCase() ?? ''
    if (key !== '' && content !== '' && !tags.has(key)) tags.set(key, content)
  }
  return tags
}
