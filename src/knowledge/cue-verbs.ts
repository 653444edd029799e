/**
 * Verbs and nouns that report speech, by what they say of the words reported.
 *
 * Source: compiled for this project from the notion of reporting verbs in grammars of English (Quirk et al. 1985,
 * §14.28–33, §16.30–33; factual, volitional and directive verbs). No list was copied. Licence: that of the project.
 */

/** What a cue says of the words it reports: a denial is not an assertion. */
export type Force =
  | 'neutral'
  | 'claiming'
  | 'denying'
  | 'vowing'
  | 'demanding'
  | 'accusing'
  | 'warning'
  | 'confirming'

/** How a verb stands to the words said. */
export interface CueVerb {
  readonly lemma: string
  readonly force: Force
  /** It takes a clause or a quotation as its object: "said the talks failed". */
  readonly clause: boolean
  /** It names whom it is said to before what is said: "told reporters that …". */
  readonly addressed: boolean
}

/** Verbs whose object is what was said: a clause or a quotation. */
const CLAUSE_VERBS: Record<Force, string> = {
  neutral: `say tell add state note report announce explain write reply respond answer remark observe comment
    declare mention recall continue conclude describe tweet post text radio argue suggest predict estimate believe think
    joke quip quote cite repeat reiterate stress emphasise emphasize underline underscore indicate signal hint
    disclose reveal recount testify inform brief notify advise opine muse reflect hope expect forecast
    shout whisper cry murmur mutter exclaim ask wonder inquire read interject jest summarise summarize
    elaborate clarify specify tout boast brag lament concede reckon rule find show propose recommend hear imply
    sum learn understand fear relay`,
  claiming: 'claim allege assert contend maintain insist purport profess posit hypothesise hypothesize swear',
  denying: 'deny refute dispute reject rebut dismiss disavow doubt',
  vowing: 'vow pledge promise swear threaten undertake commit guarantee assure reassure',
  demanding:
    'demand urge order insist call instruct command plead request implore exhort appeal beg tell ask',
  accusing: 'accuse blame charge complain condemn denounce criticise criticize decry',
  warning: 'warn caution threaten alert',
  confirming:
    'confirm acknowledge admit confess agree concede recognise recognize affirm verify corroborate certify'
}

/** Verbs that report an attitude or an act of speech towards a person or thing: "criticised the plan". */
const ATTITUDE_VERBS: Record<Force, string> = {
  neutral: `call praise support back endorse oppose favour favor welcome thank discuss address question
    label dub brand compare mock ridicule congratulate mourn portray depict characterise characterize
    consider regard view see want plan seek prefer like decide know feel appear seem speak talk`,
  claiming: '',
  denying: 'refuse decline',
  vowing: 'intend aim',
  demanding: '',
  accusing: 'slam blast attack rebuke scold chastise chide fault lambast lambaste castigate berate deride',
  warning: '',
  confirming: ''
}

const ADDRESSED = 'tell inform assure reassure remind warn notify advise brief ask urge order instruct'

const IRREGULAR: Record<string, string> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  think: 'thinks thought thinking',
  swear: 'swears swore sworn swearing',
  read: 'reads read reading',
  find: 'finds found finding',
  show: 'shows showed shown showing',
  hear: 'hears heard hearing',
  understand: 'understands understood understanding',
  undertake: 'undertakes undertook undertaken undertaking',
  beg: 'begs begged begging',
  brag: 'brags bragged bragging',
  commit: 'commits committed committing',
  quip: 'quips quipped quipping',
  plan: 'plans planned planning',
  sum: 'sums summed summing',
  admit: 'admits admitted admitting',
  rebut: 'rebuts rebutted rebutting',
  slam: 'slams slammed slamming',
  dub: 'dubs dubbed dubbing',
  signal: 'signals signalled signaled signalling signaling',
  label: 'labels labelled labeled labelling labeling',
  see: 'sees saw seen seeing',
  seek: 'seeks sought seeking',
  know: 'knows knew known knowing',
  feel: 'feels felt feeling',
  speak: 'speaks spoke spoken speaking',
  forecast: 'forecasts forecast forecasted forecasting',
  prefer: 'prefers preferred preferring'
}

/** Nouns for what is said: "her claim that", "a warning that". */
export const CUE_NOUNS: Record<Force, string> = {
  neutral: `statement comment remark announcement report suggestion opinion view belief thought hope fear
    estimate prediction question answer reply response speech message letter tweet post proposal testimony
    idea decision conclusion argument explanation`,
  claiming: 'claim allegation assertion contention',
  denying: 'denial rejection refusal',
  vowing: 'vow pledge promise threat assurance commitment',
  demanding: 'demand call appeal request order plea insistence',
  accusing: 'accusation charge complaint criticism condemnation attack',
  warning: 'warning caution',
  confirming: 'confirmation acknowledgement acknowledgment admission agreement concession'
}

const VERBS_BY_FORM = indexVerbs()
const NOUNS_BY_FORM = indexNouns()

/** The reporting verb that a form belongs to; `undefined` for any other word. Lower case is expected. */
export function readCueVerb(form: string): CueVerb | undefined {
  return VERBS_BY_FORM.get(form)
}

/** The force of a noun for something said ("claim", "claims"); `undefined` for any other word. */
export function readCueNoun(form: string): Force | undefined {
  return NOUNS_BY_FORM.get(form)
}

/** Nouns for words that were uttered, not for what was merely thought: only these carry a clause by themselves. */
const UTTERED = new Set(
  'announcement argument comment insistence message prediction remark statement suggestion testimony'.split(
    ' '
  )
)

/** Whether a noun names words that were uttered: "her claim that", "his remarks that"; not "her belief that". */
export function isUtterance(form: string): boolean {
  const force = readCueNoun(form)
  return (
    force !== undefined && (force !== 'neutral' || UTTERED.has(form) || UTTERED.has(form.replace(/s$/, '')))
  )
}

function indexVerbs(): Map<string, CueVerb> {
  const verbs = new Map<string, CueVerb>()
  const addressed = new Set(wordsIn(ADDRESSED))
  for (const [table, clause] of [
    [CLAUSE_VERBS, true],
    [ATTITUDE_VERBS, false]
  ] as const) {
    for (const [force, list] of Object.entries(table)) {
      for (const lemma of wordsIn(list)) {
        const verb = { lemma, force: force as Force, clause, addressed: addressed.has(lemma) }
        for (const form of formsOf(lemma)) if (!verbs.has(form)) verbs.set(form, verb)
      }
    }
  }
  return verbs
}

function indexNouns(): Map<string, Force> {
  const nouns = new Map<string, Force>()
  for (const [force, list] of Object.entries(CUE_NOUNS)) {
    for (const noun of wordsIn(list)) {
      nouns.set(noun, force as Force)
      nouns.set(noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`, force as Force)
    }
  }
  return nouns
}

function formsOf(lemma: string): string[] {
  if (lemma in IRREGULAR) return [lemma, ...wordsIn(IRREGULAR[lemma])]
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1)
    return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`]
  }
  if (lemma.endsWith('e')) {
    const stem = lemma.slice(0, -1)
    return [lemma, `${lemma}s`, `${lemma}d`, lemma.endsWith('ee') ? `${lemma}ing` : `${stem}ing`]
  }
  const plural = /(?:s|x|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  return [lemma, plural, `${lemma}ed`, `${lemma}ing`]
}

function wordsIn(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '')
}
