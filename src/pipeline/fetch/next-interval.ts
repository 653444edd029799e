/**
 * How long a feed is left alone: as its habit is. A feed that tells of a report every ten minutes is asked about as often; one
 * that was last heard of a month ago, twice a day.
 */

const MINUTE = 60
const HOUR = 3600

/** No feed is asked more often, and none more rarely. */
const SECONDS_MIN = 10 * MINUTE
const SECONDS_MAX = 24 * HOUR

/** Asked this many times between two reports of its habit, so that a report waits half a gap at most. */
const ASKS_A_GAP = 2

/** Enough reports to see a habit. */
const REPORTS_SEEN = 20

/** A feed without dates is asked sooner after news and later after silence. */
const SOONER = 0.7
const LATER = 1.5

/** Up to so much more or less, so that feeds added together drift apart. */
const JITTER = 0.1

export interface Habit {
  readonly now: Date
  /** When its reports came out, as far as it says. */
  readonly published: readonly Date[]
  /** Whether it told of a report that was not known. */
  readonly hasNews: boolean
  readonly previousSeconds: number
  /** What the feed itself and its host ask for. */
  readonly restSeconds?: number
  readonly freshSeconds?: number
  /** From 0 up to 1. */
  readonly random: number
}

/** Seconds until a feed that answered is asked again. */
export function nextIntervalSeconds(habit: Habit): number {
  const { previousSeconds, hasNews, restSeconds = 0, freshSeconds = 0, random } = habit
  const wanted = gapSeconds(habit) ?? previousSeconds * (hasNews ? SOONER : LATER)
  const asked = Math.max(wanted, restSeconds, freshSeconds)
  return jittered(clamp(asked), random)
}

/** Seconds until a feed that failed so many times in a row is asked again: twice as long each time. */
export function retrySeconds(failures: number, retryAfterSeconds: number | null, random: number): number {
  const wait = SECONDS_MIN * 2 ** Math.min(failures, 10)
  return Math.max(jittered(Math.min(wait, SECONDS_MAX), random), retryAfterSeconds ?? 0)
}

/** Half the usual gap between two reports; longer where the last one is long ago. */
function gapSeconds({ now, published }: Habit): number | null {
  const times = published
    .map((date) => date.getTime())
    .filter((time) => time <= now.getTime())
    .sort((a, b) => b - a)
    .slice(0, REPORTS_SEEN)
  if (times.length < 3) return null
  const gaps = times.slice(1).map((time, index) => times[index] - time)
  const median = gaps.sort((a, b) => a - b)[gaps.length >> 1]
  const silence = now.getTime() - times[0]
  return Math.max(median / ASKS_A_GAP, silence / (2 * ASKS_A_GAP)) / 1000
}

function clamp(seconds: number): number {
  return Math.min(SECONDS_MAX, Math.max(SECONDS_MIN, seconds))
}

function jittered(seconds: number, random: number): number {
  return Math.round(seconds * (1 - JITTER + 2 * JITTER * random))
}
