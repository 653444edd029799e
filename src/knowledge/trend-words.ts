/**
 * Words of rise and fall, by word forms. Own list after the usual vocabulary of market and economic reports.
 * Licence: that of the project.
 */
export type Trend = 'up' | 'down'

/** Verbs that tell of whose subject they are that it is more or less than before; nouns of the same forms included. */
const MOVES: Readonly<Record<Trend, string>> = {
  up:
    'rise rises rose risen rising grow grows grew grown growing increase increases increased increasing climb climbs climbed climbing ' +
    'jump jumps jumped jumping surge surges surged surging soar soars soared soaring advance advances advanced advancing ' +
    'rally rallies rallied rallying swell swells swelled swollen leap leaps leaped leapt leaping spike spikes spiked expand expands ' +
    'expanded expanding accelerate accelerated rebound rebounded rebounding up upward higher',
  down:
    'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased ' +
    'decreasing slip slips slipped slipping slide slides slid sliding sink sinks sank sunk sinking plunge plunges plunged plunging ' +
    'tumble tumbles tumbled tumbling slump slumps slumped slumping shrink shrinks shrank shrunk shrinking dip dips dipped dipping ' +
    'ease eases eased easing plummet plummets plummeted plummeting contract contracts contracted contracting retreat retreats ' +
    'retreated stumble stumbled collapse collapsed sag sagged descend descended skid skidded crash crashed down downward lower'
}

/** Verbs that do it to something: "cut its rate by half a point"; they say a trend of measures, not of what is counted. */
const PUSHES: Readonly<Record<Trend, string>> = {
  up: 'raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting gain gains gained gaining add adds added adding hike hiked widen widened increase increased',
  down: 'cut cuts cutting lower lowers lowered lowering reduce reduces reduced reducing trim trims trimmed trimming slash slashes slashed slashing lose loses lost losing shed sheds shedding narrow narrowed'
}

/** Nouns behind or before the figure: "a 5% rise", "a fall of 12 points". */
const NOUNS: Readonly<Record<Trend, string>> = {
  up: 'rise increase growth gain gains jump surge advance climb hike rally uptick expansion increases rises spike leap boost higher increment',
  down: 'fall drop decline decrease cut slump plunge dip slide loss reduction contraction downturn cuts declines slip tumble lower discount'
}

export const TREND_MOVES: ReadonlyMap<string, Trend> = byForm(MOVES)
export const TREND_PUSHES: ReadonlyMap<string, Trend> = byForm(PUSHES)
export const TREND_NOUNS: ReadonlyMap<string, Trend> = byForm(NOUNS)

function byForm(lists: Readonly<Record<Trend, string>>): Map<string, Trend> {
  const entries = (['up', 'down'] as const).flatMap((trend) =>
    lists[trend].split(' ').map((form) => [form, trend] as const)
  )
  return new Map(entries)
}
