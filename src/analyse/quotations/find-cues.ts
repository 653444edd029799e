import { type CueVerb, readCueVerb } from '../../knowledge/index.js'
import { rangeOfQuotation } from './draft.js'
import type { Reading, Word } from './read-words.js'

/** Words that report a saying, as a range of word indices: "has also told". */
export interface Cue {
  readonly from: number
  readonly to: number
  /** The verb itself. */
  readonly verb: number
  readonly entry: CueVerb
}

const BEFORE_VERB = new Set(
  `has have had having 've 'd is are was were be been being will would could may might must should also later
   then earlier previously recently repeatedly once again already just only since first still now further
   reportedly allegedly often always consistently subsequently separately publicly privately not n't never`.split(
    /\s+/
  )
)
const DO = new Set(['do', 'does', 'did'])
const NOUN_SIGNS = new Set(
  `the a an this that these those its his her their our my your no any some each every 's of in on by for with
   to from new recent latest first`.split(/\s+/)
)
/** Forms that are nouns or adjectives as often as verbs: they need the tag of a verb, or a sign of one beside them. */
const AMBIGUOUS =
  /^(?:state|states|report|reports|note|notes|claim|claims|charge|charges|promise|promises|order|orders|answer|answers|remark|remarks|comment|comments|post|posts|signal|signals|estimate|estimates|demand|demands|call|calls|blame|fear|fears|hope|hopes|rule|rules|show|shows|find|finds|cry|cries|quote|quotes|tweet|tweets|forecast|forecasts|propose|caution|threat|appeal|appeals|request|requests|project|projects|reply|replies|warning|finding|writing|reading|saying|ruling|swear|muse|boast|boasts|doubt|doubts|dispute|disputes|address|question|questions|view|views|attack|attacks|plan|plans|like|brand|label|support|supports|back|mean|sum|sums|hint|hints|brief|briefs|joke|jokes|whisper|vow|vows|pledge|pledges|advise|command|commands|commit|undertaking|meeting|read|specified|marked|argument)$/

/** Cues made of a reporting verb with its auxiliaries and adverbs, outside quotations, in text order. */
export function findCues(reading: Reading): Cue[] {
  const cues: Cue[] = []
  for (const [verb, word] of reading.words.entries()) {
    const entry = readCueVerb(word.lower) ?? carriesQuotation(reading, verb)
    if (entry === undefined || !isVerb(reading, verb) || isInsideSpeech(reading, word)) continue
    const from = startOfGroup(reading.words, verb)
    cues.push({ from, to: verb + 1, verb, entry })
  }
  return cues
}

/**
 * Any verb beside a quotation that ends in a comma speaks: "…,' radioed the captain". The mark says so, not the word.
 * After other marks the quotation must open its sentence: '"Stop!" roared the captain', '"The quay –" Ms Ito began'.
 */
function carriesQuotation(reading: Reading, verb: number): CueVerb | undefined {
  const { words, quotations, article } = reading
  const { upos, lemma, sentence, quotation } = words[verb]
  if (upos !== 'VERB' || quotation !== -1) return undefined
  let first = verb
  while (
    0 < first &&
    first - 12 < verb &&
    words[first - 1].sentence === sentence &&
    words[first - 1].quotation === -1
  ) {
    if (words[first - 1].upos === 'VERB' || words[first - 1].upos === 'AUX') return undefined
    first -= 1
  }
  const before = words[first - 1]
  if (before === undefined || before.sentence !== sentence || before.quotation === -1) return undefined
  const { inner } = quotations[before.quotation]
  const endsInComma = article.text[inner.end - 1] === ',' || words[first].text === ','
  const breaksOff = /[?!…–—-]\s?$/.test(article.text.slice(inner.start, inner.end))
  return endsInComma || (breaksOff && opensSentence(reading, before.quotation))
    ? { lemma, force: 'neutral', clause: true, addressed: false }
    : undefined
}

function opensSentence(reading: Reading, quotation: number): boolean {
  const { words } = reading
  const range = rangeOfQuotation(reading, quotation)
  return range !== undefined && words[range.from - 1]?.sentence !== words[range.from].sentence
}

/** Within a quotation of several words a cue belongs to the speech quoted: only outermost cues count. */
function isInsideSpeech({ quotations }: Reading, word: Word): boolean {
  if (word.quotation === -1) return false
  const { inner } = quotations[word.quotation]
  return word.text.length < inner.end - inner.start
}

function isVerb({ words }: Reading, index: number): boolean {
  const word = words[index]
  if (word.upos !== 'X') return word.upos === 'VERB'
  if (!AMBIGUOUS.test(word.lower)) return true
  const before = words[index - 1]
  if (before === undefined || before.sentence !== word.sentence) return false
  return !NOUN_SIGNS.has(before.lower) && !/[-/]$/.test(before.text)
}

function startOfGroup(words: readonly Word[], verb: number): number {
  let from = verb
  while (0 < from && isBeforeVerb(words, from - 1, words[verb])) from -= 1
  return from
}

function isBeforeVerb(words: readonly Word[], index: number, verb: Word): boolean {
  const word = words[index]
  if (word.sentence !== verb.sentence || word.quotation !== verb.quotation) return false
  if (DO.has(word.lower)) return true
  if (BEFORE_VERB.has(word.lower)) return true
  return /^[a-z]+ly$/.test(word.lower) && (word.upos === 'X' || word.upos === 'ADV')
}
