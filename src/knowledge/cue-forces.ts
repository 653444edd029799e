/**
 * What a cue makes of the words it reports, beyond the lists of `cue-verbs.ts`: verbs that report too rarely to be
 * looked for, turns of several words, and what negation does to a force. The statement model does not see these lists.
 *
 * Source: compiled for this project from the notions of commissives, directives and assertives (Searle 1976) and
 * from the cues of PolNeAR's training part, read as a list of verbs. Licence: that of the project.
 */
import type { Force } from './cue-verbs.js'

/** Lemmas of further verbs; they go before the lists of `cue-verbs.ts`. */
const VERBS: Record<Force, string> = {
  neutral: 'call', // "called it a scandal"; "called for" and "called on" are turns of phrase.
  claiming: 'aver',
  denying: `contradict debunk disagree disclaim discount disown gainsay negate object rebuff repudiate
    rubbish spurn`,
  vowing: '',
  demanding: `advocate beseech compel encourage enjoin entreat lobby petition press pressure prod push
    require`,
  accusing: `assail bash bemoan bewail chasten deplore disparage excoriate fulminate impugn indict knock lash
    malign pan pillory rail rap reprimand reproach rip savage scorch skewer smear trash upbraid vilify`,
  warning: 'admonish forewarn',
  confirming: 'accept attest authenticate concede concur confess ratify substantiate validate vouch'
}

/**
 * Turns of two or three lemmas; they go before single verbs. "*" stands for any few words between: "made a promise"
 * needs none, its noun says it.
 */
const PHRASES: Record<Force, string> = {
  neutral: '',
  claiming: '',
  denying: `brush aside|brush off|laugh off|plead innocent|plead not guilty|push back|rule out|shoot down|shrug off|
    take issue|throw cold water|wave away|wave off`,
  vowing: 'give assurance|give * word|swear to',
  demanding:
    'appeal for|appeal to|argue for|ask for|call for|call on|call upon|insist on|insist upon|plead for|plead with|push for',
  accusing: `come down hard|find fault|fire back|hit back|hit out|lash out|lay into|lay the blame|point * finger|
    pour scorn|put the blame|take aim|tear into`,
  warning: 'raise the alarm|sound the alarm|sound a note of caution',
  confirming: 'bear out|give credence|own up|plead guilty|sign off'
}

/** Verbs that hand the force over to their noun: "made a promise", "repeated her call". Others keep their own: "replied to criticism". */
const CARRIERS = new Set(
  `be become bring come deliver draw express face give have issue keep launch level make offer post publish put raise
   reiterate release renew repeat send share sound spark voice withdraw`.split(/\s+/)
)

/** Verbs of assent: with "not" they deny. */
const ASSENT = new Set('accept admit agree back believe endorse recognise recognize support'.split(' '))

/** Verbs of dissent: with "not" they let something stand. */
const DISSENT = new Set('challenge contest dispute doubt question'.split(' '))

/** Adverbs that doubt what is said: "is allegedly". */
const DOUBTING = new Set('allegedly purportedly supposedly'.split(' '))

const FORCE_OF_VERB = indexWords(VERBS)
const FORCE_OF_PHRASE = indexPhrases(PHRASES)

/** The force that a lemma has whatever `cue-verbs.ts` says; `undefined` for any other. Lower case is expected. */
export function forceOfLemma(lemma: string): Force | undefined {
  return FORCE_OF_VERB.get(lemma)
}

/** The force of the turn of phrase that a run of lemmas begins with; `undefined` for none. */
export function forceOfPhrase(lemmas: readonly string[]): Force | undefined {
  for (const { words, force } of FORCE_OF_PHRASE.get(lemmas[0]) ?? [])
    if (beginsWith(lemmas, words)) return force
  return undefined
}

/** What "not" makes of a force: "did not agree" denies, "did not dispute" lets stand, "did not blame" says nothing strong. */
export function negatedForce(lemma: string): Force {
  if (ASSENT.has(lemma)) return 'denying'
  return DISSENT.has(lemma) ? 'confirming' : 'neutral'
}

/** Whether a verb with a noun for something said has that noun's force. */
export function carriesForce(lemma: string): boolean {
  return CARRIERS.has(lemma)
}

export function isDoubting(word: string): boolean {
  return DOUBTING.has(word)
}

function indexWords(table: Record<Force, string>): Map<string, Force> {
  const index = new Map<string, Force>()
  for (const [force, list] of Object.entries(table)) {
    for (const lemma of list.split(/\s+/).filter(Boolean)) index.set(lemma, force as Force)
  }
  return index
}

interface Phrase {
  readonly words: readonly string[]
  readonly force: Force
}

/** Phrases by their first lemma. */
function indexPhrases(table: Record<Force, string>): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>()
  for (const [force, list] of Object.entries(table)) {
    for (const phrase of list
      .split('|')
      .map((one) => one.trim())
      .filter(Boolean)) {
      const words = phrase.split(/\s+/)
      index.set(words[0], [...(index.get(words[0]) ?? []), { words, force: force as Force }])
    }
  }
  return index
}

/** "*" passes over one or two words. */
function beginsWith(lemmas: readonly string[], words: readonly string[]): boolean {
  let at = 0
  for (const [index, word] of words.entries()) {
    if (word === '*') {
      const next = lemmas.indexOf(words[index + 1], at + 1)
      if (next === -1 || at + 2 < next) return false
      at = next
    } else if (lemmas[at] === word) at += 1
    else return false
  }
  return true
}
