/**
 * The closed vocabulary for what casualty and loss figures are about, by word forms. Own list.
 */
export const LOSS_TOPICS = [
  'killed',
  'injured',
  'missing',
  'detained',
  'displaced',
  'evacuated',
  'damaged',
  'cost'
] as const

export type LossTopic = (typeof LOSS_TOPICS)[number]

const FORMS: Readonly<Record<LossTopic, string>> = {
  killed:
    'killed kill kills killing dead died dies die dying deaths death deadly murdered slain slaughtered executed drowned perished ' +
    'fatalities fatality corpses bodies lives toll massacred assassinated shot-dead fatal lost-lives',
  injured:
    'injured injuring injure injures injuries injury wounded wounding wound wounds hurt hospitalised hospitalized maimed burned',
  missing: 'missing unaccounted disappeared disappearances',
  detained:
    'detained detaining detain detains detainees arrested arresting arrest arrests captured imprisoned jailed held prisoners ' +
    'custody abducted kidnapped hostages hostage kidnapping abducting',
  displaced: 'displaced displacing displace fled flee fleeing refugees uprooted homeless',
  evacuated: 'evacuated evacuating evacuate evacuees evacuations evacuation rescued rescue rescuing',
  damaged:
    'damaged damaging damage destroyed destroying destroy flattened collapsed demolished razed gutted wrecked burned-down ' +
    'levelled leveled submerged inundated',
  cost: 'cost costs costing losses worth damages'
}

export const LOSS_WORDS: ReadonlyMap<string, LossTopic> = new Map(
  LOSS_TOPICS.flatMap((topic) => FORMS[topic].split(' ').map((form) => [form, topic] as const))
)

/** Nouns that "no" counts as none: "no deaths", "no injuries". */
export const ZERO_NOUNS: ReadonlySet<string> = new Set(
  (
    'deaths death casualties casualty injuries injury fatalities fatality survivors victims losses damage arrests ' +
    'cases reports hostages survivors suspects'
  ).split(' ')
)
