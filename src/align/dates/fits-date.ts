/**
 * Whether two ISO 8601 dates of any granularity can be of one day: "2020", "2020-01", "2020-W01" and "2020-01-03" can.
 * A date that is absent or odd fits everything: it says nothing against.
 */
export function fitsDate(a: string | undefined, b: string | undefined): boolean {
  const one = rangeOf(a)
  const other = rangeOf(b)
  return one === null || other === null || (one.from <= other.to && other.from <= one.to)
}

/** Days from one date to the other, 0 where they can be the same; `null` where one is not known. */
export function daysApart(a: string | undefined, b: string | undefined): number | null {
  const one = rangeOf(a)
  const other = rangeOf(b)
  if (one === null || other === null) return null
  return Math.max(0, one.from - other.to, other.from - one.to)
}

const DAYS = 86_400_000

/** First and last day of a date, counted from 1970. */
function rangeOf(date: string | undefined): { readonly from: number; readonly to: number } | null {
  const match = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|W(\d{2})))?/.exec(date ?? '')
  if (match === null) return null
  const [, year, month, day, week] = match
  if (week !== undefined) return weekOf(Number(year), Number(week))
  if (month === undefined) return between(dayOf(Number(year), 0, 1), dayOf(Number(year), 11, 31))
  if (day === undefined)
    return between(dayOf(Number(year), Number(month) - 1, 1), dayOf(Number(year), Number(month), 0))
  return between(
    dayOf(Number(year), Number(month) - 1, Number(day)),
    dayOf(Number(year), Number(month) - 1, Number(day))
  )
}

/** ISO weeks begin on Monday; the first holds 4 January. */
function weekOf(year: number, week: number): { readonly from: number; readonly to: number } {
  const fourth = dayOf(year, 0, 4)
  const monday = fourth - ((fourth + 3) % 7) + (week - 1) * 7
  return between(monday, monday + 6)
}

function between(from: number, to: number): { readonly from: number; readonly to: number } {
  return { from, to }
}

function dayOf(year: number, month: number, day: number): number {
  // Not Date.UTC: it takes the year 79 for 1979.
  return new Date(0).setUTCFullYear(year, month, day) / DAYS
}
