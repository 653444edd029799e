/**
 * Dates as feeds, pages and people write them, to ISO 8601. A time keeps the zone it was written with: a date is never
 * shifted, and a day that the writing leaves open (is 4/5 in April or in May?) is no date at all.
 */

/** Month by the first three letters of its English name. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Zones that RFC 822 names, and those of Europe that feeds write as well. Names that mean several zones are not among them. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  wet: '+00:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00'
}
const ZONE = String.raw`(?:GMT|UTC)?[+-]\d\d(?::?\d\d)?|[A-Z]{1,5}`

const ISO =
  /^(\d{4})-(\d\d?)-(\d\d?)(?:[T\s]+(\d\d?):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/i
const CLOCK = String.raw`(?:,?\s*(?:at\s+|T|[-–—|]\s*)?(\d\d?)[:.](\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(a\.?m\.?|p\.?m\.?)?\s*\(?(${ZONE})?\)?)?`
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?`
const DAY_FIRST = new RegExp(
  String.raw`^${WEEKDAY}(\d\d?)(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d\d(?=\s+\d\d?:))${CLOCK}$`,
  'i'
)
const MONTH_FIRST = new RegExp(
  String.raw`^${WEEKDAY}([a-z]{3,9})\.?\s+(\d\d?)(?:st|nd|rd|th)?,?\s+(\d{4})${CLOCK}$`,
  'i'
)
/** "Tue Mar 12 08:30:00 2024", with a zone before the year or without: as C and Unix write it. */
const CLOCKED =
  /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+([a-z]{3,9})\s+(\d\d?)\s+(\d\d?):(\d\d)(?::(\d\d))?\s+(?:([A-Z]{1,5}|[+-]\d{4})\s+)?(\d{4})$/i

const SLASHED = /^(\d{4})[/.](\d\d?)[/.](\d\d?)$|^(\d\d?)[/.-](\d\d?)[/.-](\d{4})$/

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour?: string
  readonly minute?: string
  readonly second?: string
  readonly half?: string
  readonly zone?: string
}

/** A day ("2024-03-12") or a time with its zone ("2024-03-12T08:30:00+01:00"); `null` where the words are no date. */
export function readDate(words: string): string | null {
  const trimmed = words.trim()
  if (trimmed.length < 8 || 64 < trimmed.length) return null
  const parts =
    readIso(trimmed) ??
    readDayFirst(trimmed) ??
    readMonthFirst(trimmed) ??
    readClocked(trimmed) ??
    readSlashed(trimmed)
  return parts !== null && isRealDay(parts) ? writeIso(parts) : null
}

function readIso(words: string): Parts | null {
  const found = ISO.exec(words) ?? COMPACT.exec(words)
  if (found === null) return null
  const [, year, month, day, hour, minute, second, zone] = found
  return { year: Number(year), month: Number(month), day: Number(day), hour, minute, second, zone }
}

function readDayFirst(words: string): Parts | null {
  const found = DAY_FIRST.exec(words)
  if (found === null) return null
  const [, day, month, year, hour, minute, second, half, zone] = found
  return { year: fullYear(year), month: monthOf(month), day: Number(day), hour, minute, second, half, zone }
}

/** RFC 822 wrote two digits of the year. Those of the last century are before feeds. */
function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) - (70 <= Number(digits) ? 100 : 0) : Number(digits)
}

function readMonthFirst(words: string): Parts | null {
  const found = MONTH_FIRST.exec(words)
  if (found === null) return null
  const [, month, day, year, hour, minute, second, half, zone] = found
  return { year: Number(year), month: monthOf(month), day: Number(day), hour, minute, second, half, zone }
}

function readClocked(words: string): Parts | null {
  const found = CLOCKED.exec(words)
  if (found === null) return null
  const [, month, day, hour, minute, second, zone, year] = found
  return { year: Number(year), month: monthOf(month), day: Number(day), hour, minute, second, zone }
}

/** "2024/03/12", or "25/03/2024", where no more than one order makes a date. */
function readSlashed(words: string): Parts | null {
  const found = SLASHED.exec(words)
  if (found === null) return null
  const [, year, month, day, first, second, lastYear] = found
  if (year !== undefined) return { year: Number(year), month: Number(month), day: Number(day) }
  const [a, b] = [Number(first), Number(second)]
  if (a <= 12 && b <= 12 && a !== b) return null
  return { year: Number(lastYear), month: Math.min(a, b), day: Math.max(a, b) }
}

function monthOf(name: string): number {
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
  return isMonthName(name, month) ? month : 0
}

function isMonthName(name: string, month: number): boolean {
  const full = 'january february march april may june july august september october november december'
  return 0 < month && full.split(' ')[month - 1].startsWith(name.toLowerCase().replace(/^sept$/, 'sep'))
}

function isRealDay({ year, month, day, hour, minute, second, half }: Parts): boolean {
  if (month < 1 || 12 < month || day < 1 || year < 1600 || 2200 < year) return false
  if (new Date(Date.UTC(year, month, 0)).getUTCDate() < day) return false
  if (half !== undefined && (Number(hour) < 1 || 12 < Number(hour))) return false
  return Number(hour ?? 0) <= 23 && Number(minute ?? 0) <= 59 && Number(second ?? 0) <= 60
}

function writeIso({ year, month, day, hour, minute, second, half, zone }: Parts): string {
  const date = `${year}-${pad(month)}-${pad(day)}`
  if (hour === undefined) return date
  const time = `${pad(hourOf(hour, half))}:${pad(minute)}${second === undefined ? '' : `:${pad(second)}`}`
  return `${date}T${time}${writeZone(zone)}`
}

function hourOf(hour: string, half: string | undefined): number {
  if (half === undefined) return Number(hour)
  return (Number(hour) % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
}

/** A zone by a name that means none, or several, is left out: what the clock showed stays. */
function writeZone(zone: string | undefined): string {
  if (zone === undefined) return ''
  const named = ZONES[zone.toLowerCase()]
  if (named !== undefined) return named
  const offset = /[+-].*$/.exec(zone)?.[0]
  if (offset === undefined) return ''
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0')
  return `${offset[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}

function pad(part: string | number | undefined): string {
  return String(part ?? 0).padStart(2, '0')
}
