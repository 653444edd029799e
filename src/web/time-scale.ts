import { middleOf } from '../api/index.js'

const DAY = 86_400_000

/** Puts dates at places from left to right. */
export interface TimeScale {
  /** `null` for what has no date or lies before the scale begins. */
  readonly placeOf: (date: string | undefined) => number | null
  /** Whether a date lies before the scale begins. */
  readonly isEarlier: (date: string) => boolean
  readonly ticks: readonly { readonly place: number; readonly label: string }[]
}

/** Steps between ticks in days: what people count in. */
const STEPS = [1, 2, 7, 14, 30, 91, 182, 365, 1826, 3652]
const TICKS_MAX = 9

/** What happened long before the first report would press all reports together: it is drawn at the left edge. */
const BEFORE_SHARE = 0.5
const BEFORE_DAYS_MIN = 3

/**
 * A scale from the first to the last day of reports, with room before for what happened then.
 *
 * @param reported dates of the reports
 * @param happened dates of what they tell
 */
export function makeTimeScale(
  reported: readonly (string | undefined)[],
  happened: readonly string[],
  left: number,
  right: number
): TimeScale {
  const came = reported.map(middleOf).filter((at) => at !== null)
  const took = happened.map(middleOf).filter((at) => at !== null)
  const [first, last] = came.length === 0 ? edgesOf(took) : edgesOf(came)
  const before = Math.max(BEFORE_DAYS_MIN * DAY, (last - first) * BEFORE_SHARE)
  const from = floorDay(Math.max(first - before, Math.min(first, ...took)))
  const to = floorDay(Math.max(last, ...took.filter((at) => at < last + before))) + DAY
  const place = (at: number) => left + ((at - from) / (to - from)) * (right - left)
  const inside = (date: string | undefined) => {
    const at = middleOf(date)
    return at === null || at < from ? null : place(Math.min(at, to))
  }
  return {
    placeOf: inside,
    isEarlier: (date) => (middleOf(date) ?? from) < from,
    ticks: ticksOf(from, to).map((at) => ({ place: place(at), label: labelOf(at, to - from) }))
  }
}

function edgesOf(times: readonly number[]): [number, number] {
  return times.length === 0 ? [0, 0] : [Math.min(...times), Math.max(...times)]
}

function floorDay(at: number): number {
  return Math.floor(at / DAY) * DAY
}

function ticksOf(from: number, to: number): number[] {
  const days = (to - from) / DAY
  const step = (STEPS.find((one) => days / one <= TICKS_MAX) ?? days / TICKS_MAX) * DAY
  const ticks: number[] = []
  for (let at = from; at < to; at += step) ticks.push(floorDay(at))
  return ticks
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function labelOf(at: number, width: number): string {
  const date = new Date(at)
  const month = MONTHS[date.getUTCMonth()]
  return 365 * DAY < width ? `${month} ${date.getUTCFullYear()}` : `${date.getUTCDate()} ${month}`
}
