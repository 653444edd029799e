import { createHash } from 'node:crypto'

/** What an article is known by, as far as it is known. */
export interface Known {
  readonly id?: string
  readonly outlet?: string
  readonly url?: string
  readonly title?: string
  readonly text: string
}

/**
 * The id of an article: the given one, else from outlet and address, else from title and text. The same report gets the same
 * id on every machine; two reports of one text by two outlets get two.
 */
export function deriveId({ id, outlet = '', url, title = '', text }: Known): string {
  if (id !== undefined && id.trim() !== '') return id.trim()
  return url === undefined ? `text-${digest(outlet, title, text)}` : `page-${digest(outlet, url)}`
}

/** 80 bits: two of a million articles share an id with a chance of one in a trillion. */
function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 20)
}
