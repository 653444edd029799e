import { createHash } from 'node:crypto'

/** A short name for something that is known by where it stands: the same wherever and whenever it is worked out. */
export function idOf(place: string): string {
  return createHash('sha256').update(place).digest('hex').slice(0, 12)
}
