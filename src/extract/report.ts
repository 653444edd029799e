import type { Article } from '../article/index.js'

/** What a text or page says of itself, before what was given from outside is laid over it. */
export interface Report
  extends Pick<
    Article,
    'outlet' | 'url' | 'title' | 'bylines' | 'text' | 'furniture' | 'paragraphs' | 'read' | 'notes'
  > {
  /** ISO 8601. */
  readonly published?: string
  readonly modified?: string
  readonly section?: string
}
