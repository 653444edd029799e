import { createHash } from 'node:crypto'

/** A short name for something that is known by an article's id: the same wherever and whenever it is worked out. */
export function idOf(articleId: string): string {
  return createHash('sha256').update(articleId).digest('hex').slice(0, 12)
}
