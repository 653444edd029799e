/** A host that asks for a month is asked again after a week. */
const RETRY_AFTER_MAX = 7 * 86_400

/** The seconds that a Retry-After field asks for: a number of them or a date (RFC 9110, 10.2.3); `null` where it is neither. */
export function readRetryAfter(field: string | undefined, now: number): number | null {
  const words = field?.trim() ?? ''
  if (/^\d+$/.test(words)) return Math.min(Number(words), RETRY_AFTER_MAX)
  if (!/[a-z]{3}/i.test(words)) return null
  const date = Date.parse(words)
  if (Number.isNaN(date)) return null
  return Math.min(Math.max(0, Math.ceil((date - now) / 1000)), RETRY_AFTER_MAX)
}
