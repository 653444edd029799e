const DAY = 86_400_000

/** A stretch of time in milliseconds since 1970, UTC: half open. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * The time that an ISO date covers: a moment, a day, a week ("2024-W11"), a month, a year. A moment is a stretch without
 * length. `null` for what is no date.
 */
export function readStretch(date: string): Stretch | null {
  const week = /^(\d{4})-W(\d{2})$/.exec(date)
  if (week !== null) return weekOf(Number(week[1]), Number(week[2]))
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T.+)?)?)?$/.exec(date)
  if (match === null) return null
  const [, year, month, day, time] = match
  if (time !== undefined) {
    const moment = Date.parse(date)
    return Number.isNaN(moment) ? null : { from: moment, to: moment }
  }
  const from = startOf(Number(year), Number(month ?? 1), Number(day ?? 1))
  if (from === null) return null
  if (day !== undefined) return { from, to: from + DAY }
  const end =
    month === undefined ? startOf(Number(year) + 1, 1, 1) : startOf(Number(year), Number(month) + 1, 1)
  return end === null ? null : { from, to: end }
}

/** The middle of what a date covers, to put it at a point; `null` for what is no date. */
export function middleOf(date: string | undefined): number | null {
  const stretch = date === undefined ? null : readStretch(date)
  return stretch === null ? null : (stretch.from + stretch.to) / 2
}

/** Whether one date lies wholly before another: a day does not lie before a moment of the same day. */
export function isBefore(a: string | undefined, b: string | undefined): boolean {
  const first = a === undefined ? null : readStretch(a)
  const second = b === undefined ? null : readStretch(b)
  if (first === null || second === null) return false
  return first.to <= second.from && first.from < second.from
}

/** Midnight of a day; a thirteenth month is the first of the next year; `null` where the calendar has no such day. */
function startOf(year: number, month: number, day: number): number | null {
  const at = midnightOf(year, month - 1, day)
  return 1 <= month && month <= 13 && new Date(at).getUTCDate() === day ? at : null
}

/** Not Date.UTC: it takes the year 79 for 1979. */
function midnightOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day)
}

/** ISO 8601: the first week is the one with 4 January, and weeks begin on Monday. */
function weekOf(year: number, week: number): Stretch | null {
  const fourth = midnightOf(year, 0, 4)
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY
  const from = monday + (week - 1) * 7 * DAY
  return 1 <= week && week <= 53 ? { from, to: from + 7 * DAY } : null
}
