import type { Desk } from '../terminal/desk.js'

/**
 * The flags without a `--published` that is no date: it is told once, not for every report, and they are read as if it
 * had not been given. A date is never guessed.
 */
export function checkPublished<Flags extends { readonly published?: string }>(
  flags: Flags,
  desk: Desk
): Flags {
  if (flags.published === undefined || isDate(flags.published)) return flags
  desk.complain({
    what: `The date of publication is none: ${JSON.stringify(flags.published)}`,
    where: '--published',
    remedy:
      'Write a day as 2024-03-14, or a time as 2024-03-14T09:30:00Z. Until then reports are read as undated.'
  })
  const { published: _none, ...rest } = flags
  return rest as Flags
}

/** ISO 8601: a day of the calendar, with or without a time and its zone. */
function isDate(word: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(
    word
  )
  if (match === null || Number.isNaN(Date.parse(word))) return false
  return new Date(`${match[1]}T00:00:00Z`).toISOString().startsWith(match[1]) // 30 February would move on into March.
}
