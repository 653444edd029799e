const UNITS: readonly (readonly [seconds: number, name: string])[] = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute']
]

/** A stretch of time in words, roughly: "2 hours", "a minute", "a moment". */
export function spellSpan(milliseconds: number): string {
  const seconds = Math.abs(milliseconds) / 1000
  for (const [length, name] of UNITS) {
    const count = Math.round(seconds / length)
    if (count === 1 && length * 0.75 <= seconds) return name === 'hour' ? 'an hour' : `a ${name}`
    if (1 < count) return `${count} ${name}s`
  }
  return 'a moment'
}
