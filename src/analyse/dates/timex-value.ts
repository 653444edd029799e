/**
 * TIMEX3 values: how dates, spans and lengths are written, read back, moved and laid on the calendar.
 * Forms after the TimeML annotation guidelines 1.2.1 (Saurí et al. 2006). Years before Christ are negative here.
 */
import { calendarDay, dayNumber, daysInMonth, isoWeek, readDay, weekdayOf, weekStart } from './calendar.js'

/** Second, minute, hour, day, week, weekend, month, quarter, half, season, year, decade, century, millennium. */
export type Unit = 's' | 'm' | 'h' | 'D' | 'W' | 'WE' | 'M' | 'Q' | 'H' | 'S' | 'Y' | 'E' | 'C' | 'L'

/** What a value states of the calendar; what it leaves open is absent. */
export interface ReadValue {
  readonly year: number
  readonly month?: number
  readonly day?: number
  readonly week?: number
  readonly quarter?: number
  readonly half?: number
  readonly season?: string
  readonly unit: Unit
}

export interface DayRange {
  readonly from: string
  readonly to: string
}

const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

export function yearValue(year: number): string {
  return year < 0 ? `BC${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')
}

export function monthValue(year: number, month: number): string {
  return `${yearValue(year)}-${two(month)}`
}

export function dateValue(year: number, month: number, day: number): string {
  return `${monthValue(year, month)}-${two(day)}`
}

/** The unit of the calendar that holds a day: "2013-03-22", "2013-W12", "2013-Q1", "201". */
export function valueAt(day: number, unit: Unit): string {
  const { year, month, day: dayOfMonth } = calendarDay(day)
  const week = isoWeek(day)
  switch (unit) {
    case 'W':
      return `${yearValue(week.year)}-W${two(week.week)}`
    case 'WE':
      return `${yearValue(week.year)}-W${two(week.week)}-WE`
    case 'M':
      return monthValue(year, month)
    case 'Q':
      return `${yearValue(year)}-Q${Math.ceil(month / 3)}`
    case 'H':
      return `${yearValue(year)}-H${month <= 6 ? 1 : 2}`
    case 'Y':
      return yearValue(year)
    case 'E':
      return String(Math.floor(year / 10)).padStart(3, '0')
    case 'C':
      return String(Math.floor(year / 100)).padStart(2, '0')
    default:
      return dateValue(year, month, dayOfMonth)
  }
}

/** "P3D", "PT36H", "P2Y6M" for two and a half years, "PXM" for an unstated number of months. */
export function durationValue(count: number | 'X', unit: Unit): string {
  if (count !== 'X' && !Number.isInteger(count)) return halfDuration(count, unit)
  switch (unit) {
    case 's':
      return `PT${count}S`
    case 'm':
      return `PT${count}M`
    case 'h':
      return `PT${count}H`
    case 'WE':
      return `P${count}WE`
    case 'E':
      return count === 'X' ? 'PXE' : `P${count * 10}Y`
    case 'C':
      return count === 'X' ? 'PXC' : `P${count * 100}Y`
    case 'L':
      return count === 'X' ? 'PXL' : `P${count * 1000}Y`
    default:
      return `P${count}${unit}`
  }
}

function halfDuration(count: number, unit: Unit): string {
  const whole = Math.floor(count)
  const rest = count - whole
  const smaller: Partial<Record<Unit, readonly [Unit, number]>> = { Y: ['M', 12], h: ['m', 60], m: ['s', 60] }
  const step = smaller[unit]
  if (step === undefined)
    return durationValue(Math.round(count * 100) / 100 === count ? 0 : 0, unit).replace('0', String(count))
  const below = Math.round(rest * step[1])
  if (whole === 0) return durationValue(below, step[0])
  const tail = durationValue(below, step[0]).replace(/^PT?/, '')
  return durationValue(whole, unit) + tail
}

/** The calendar part of a value, or `null` where it has none ("PRESENT_REF", "P3D", "XXXX-WXX-3"). */
export function readValue(value: string): ReadValue | null {
  const match = /^(BC)?(\d{4})(?:-(.+?))?(?:T.*)?$/.exec(value)
  if (match === null) return readLongValue(value)
  const year = match[1] === undefined ? Number(match[2]) : -Number(match[2])
  const rest = match[3]
  if (rest === undefined) return { year, unit: 'Y' }
  return readPartOfYear(year, rest)
}

function readLongValue(value: string): ReadValue | null {
  const match = /^(BC)?(\d{2,3})$/.exec(value)
  if (match === null) return null
  const unit = match[2].length === 3 ? 'E' : 'C'
  const start = Number(match[2]) * (unit === 'E' ? 10 : 100)
  return { year: match[1] === undefined ? start : -start, unit }
}

function readPartOfYear(year: number, rest: string): ReadValue | null {
  const date = /^(\d\d)(?:-(\d\d|XX))?$/.exec(rest)
  if (date !== null) {
    const month = Number(date[1])
    if (date[2] === undefined || date[2] === 'XX') return { year, month, unit: 'M' }
    return { year, month, day: Number(date[2]), unit: 'D' }
  }
  const week = /^W(\d\d)(-WE)?$/.exec(rest)
  if (week !== null) return { year, week: Number(week[1]), unit: week[2] === undefined ? 'W' : 'WE' }
  const part = /^(?:Q([1-4])|H([12])|(SP|SU|FA|WI))$/.exec(rest)
  if (part === null) return rest.startsWith('X') ? { year, unit: 'Y' } : null
  if (part[1] !== undefined) return { year, quarter: Number(part[1]), unit: 'Q' }
  if (part[2] !== undefined) return { year, half: Number(part[2]), unit: 'H' }
  return { year, season: part[3], unit: 'S' }
}

/** First and last day that a value covers, both included; `null` where it cannot be placed. */
export function rangeOf(value: string): DayRange | null {
  const read = readValue(value)
  if (read === null || read.year < 1) return null
  const [first, last] = boundsOf(read)
  return { from: valueAt(first, 'D'), to: valueAt(last, 'D') }
}

function boundsOf(read: ReadValue): [number, number] {
  const { year } = read
  switch (read.unit) {
    case 'D': {
      const day = dayNumber(year, read.month as number, read.day as number)
      return [day, day]
    }
    case 'W': {
      const monday = weekStart(year, read.week as number)
      return [monday, monday + 6]
    }
    case 'WE': {
      const monday = weekStart(year, read.week as number)
      return [monday + 5, monday + 6]
    }
    case 'M':
      return monthBounds(year, read.month as number, 1)
    case 'Q':
      return monthBounds(year, (read.quarter as number) * 3 - 2, 3)
    case 'H':
      return monthBounds(year, (read.half as number) * 6 - 5, 6)
    case 'S':
      return monthBounds(year, SEASON_MONTH[read.season as string], 3)
    case 'E':
      return monthBounds(year, 1, 120)
    case 'C':
      return monthBounds(year, 1, 1200)
    default:
      return monthBounds(year, 1, 12)
  }
}

function monthBounds(year: number, month: number, months: number): [number, number] {
  const last = month + months - 1
  const lastYear = year + Math.floor((last - 1) / 12)
  const lastMonth = ((last - 1) % 12) + 1
  return [dayNumber(year, month, 1), dayNumber(lastYear, lastMonth, daysInMonth(lastYear, lastMonth))]
}

/** First day of a value as a day number; `null` where it cannot be placed. */
export function firstDay(value: string): number | null {
  const range = rangeOf(value)
  return range === null ? null : readDay(range.from)
}

/**
 * The value so many units away, as precise as the unit: "2013-03-22" and -2 years is "2011".
 * `null` where the value is vaguer than the unit asks: no day lies three days after "2013".
 */
export function shiftValue(value: string, count: number, unit: Unit): string | null {
  const read = readValue(value)
  if (read === null) return null
  switch (unit) {
    case 'Y':
      return yearValue(read.year + count)
    case 'E':
      return yearValue(read.year + count * 10)
    case 'C':
      return yearValue(read.year + count * 100)
    case 'L':
      return yearValue(read.year + count * 1000)
    case 'M':
    case 'Q':
      return shiftMonths(read, count * (unit === 'Q' ? 3 : 1), unit)
    case 'D':
    case 'W':
    case 'WE':
      return shiftDays(read, value, count, unit)
    default:
      return null
  }
}

function shiftMonths(read: ReadValue, count: number, unit: Unit): string | null {
  const month = read.month ?? (read.quarter === undefined ? undefined : read.quarter * 3 - 2)
  if (month === undefined && read.week === undefined) return null
  const start = month ?? calendarDay(weekStart(read.year, read.week as number)).month
  const index = start - 1 + count
  const [year, moved] = [read.year + Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return unit === 'Q' ? `${yearValue(year)}-Q${Math.ceil(moved / 3)}` : monthValue(year, moved)
}

function shiftDays(read: ReadValue, value: string, count: number, unit: Unit): string | null {
  const step = unit === 'D' ? 1 : 7
  if (read.unit === 'D' && 0 < read.year) return valueAt((firstDay(value) as number) + count * step, unit)
  if (read.unit === 'W' && unit !== 'D') return valueAt((firstDay(value) as number) + count * step, unit)
  return null
}

/** The same day, month or quarter of another year: "exactly a year later". */
export function sameInYear(value: string, years: number): string | null {
  const read = readValue(value)
  if (read === null) return null
  const date = value.replace(/T.*$/, '')
  return yearValue(read.year + years) + date.slice(yearValue(read.year).length)
}

/** The nearest such weekday to a day: `step` 0 takes the latest not after it, 1 the first after it, -1 the last before. */
export function weekdayNear(day: number, weekday: number, step: -1 | 0 | 1): number {
  const back = (weekdayOf(day) - weekday + 7) % 7
  if (step === 0) return day - back
  if (step === 1) return day - back + 7
  return day - (back === 0 ? 7 : back)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
