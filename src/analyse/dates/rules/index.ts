/**
 * Every time rule, in the order in which they are tried. Of the matches that begin at one word the longest wins;
 * of equally long ones the rule that stands first here.
 */
import type { TimeRule } from '../reading.js'
import { AGO_LATER } from './ago-later.js'
import { CALENDAR_DATES } from './calendar-dates.js'
import { CLOCK_TIMES } from './clock-times.js'
import { DURATIONS } from './durations.js'
import { HOLIDAY_RULES } from './holidays.js'
import { NEAR_DAYS } from './near-days.js'
import { NOT_TIMES } from './not-times.js'
import { NUMERIC_DATES } from './numeric-dates.js'
import { QUARTERS } from './quarters.js'
import { RELATIVE_UNITS } from './relative-units.js'
import { SEASONS_RULES } from './seasons.js'
import { SETS } from './sets.js'
import { VAGUE_TIMES } from './vague.js'
import { WEEKDAYS_RULES } from './weekdays.js'
import { YEARS } from './years.js'

export const TIME_RULES: readonly TimeRule[] = [
  ...NOT_TIMES,
  ...NUMERIC_DATES,
  ...CALENDAR_DATES,
  ...HOLIDAY_RULES,
  ...QUARTERS,
  ...SEASONS_RULES,
  ...CLOCK_TIMES,
  ...SETS,
  ...AGO_LATER,
  ...NEAR_DAYS,
  ...RELATIVE_UNITS,
  ...DURATIONS,
  ...WEEKDAYS_RULES,
  ...YEARS,
  ...VAGUE_TIMES
]
