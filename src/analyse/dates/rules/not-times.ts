import type { TimeRule } from '../reading.js'

/** Words that look like times and are none. What these patterns cover is passed over; they give nothing. */
export const NOT_TIMES: readonly TimeRule[] = [
  {
    rule: 'dates/age',
    patterns: [
      'QTY - UNIT - old|olds',
      'QTY UNIT old',
      'QTY - UNIT old|olds',
      'QTY UNIT of age',
      'aged QTY',
      'age NUM',
      'QTY UNIT:year and QTY:b UNIT old'
    ],
    read: () => []
  },
  {
    rule: 'dates/paper-name',
    patterns: [
      'WEEKDAY times|telegraph|mail|mirror|express|herald|post|independent|people|star|world|tribune|mercury|vision|nation|monitor',
      'mail|sun|independent|scotland|star|observer|standard on WEEKDAY',
      'bloody|black|super|cyber|casual|holy WEEKDAY',
      'new york daily|times',
      'the? daily|weekly mail|telegraph|mirror|express|star|news|beast|show|record|post|times|standard|nation|sabah|caller'
    ],
    read: (_slots, at) => (at.words[at.start].capital && at.words[at.end - 1].capital ? [] : null)
  },
  {
    rule: 'dates/named-after-date',
    patterns: ['9 / 11 commission|commissioners|memorial|museum|truth|families|report'],
    read: () => []
  },
  {
    rule: 'dates/second-place',
    patterns: ['a|the|his|her|its|their|every second half|time|term|place|round|day|person|man|woman|world'],
    read: () => []
  },
  { rule: 'dates/as-soon-as', patterns: ['as soon as', 'by now', 'than previously'], read: () => [] },
  {
    rule: 'dates/rate',
    patterns: ['NUM hours|days|months a|per|each day|week|year', 'seven days a week'],
    read: () => []
  },
  { rule: 'dates/around-the-clock', patterns: ['24 / 7', '24 - 7'], read: () => [] },
  {
    rule: 'dates/day-to-day',
    patterns: [
      'day to day',
      'day - to - day',
      'year - on - year',
      'year - over - year',
      'month - on - month',
      'year on year',
      'the day of the week'
    ],
    read: () => []
  }
]
