/**
 * Verbs whose object is uttered when the verb is true, and words that keep it from being uttered: "did not say that",
 * "refused to say whether", "is expected to announce". Attitudes are left out: "does not believe that" is held all the
 * same. So is "dispute": what is not disputed is let stand.
 *
 * Source: compiled for this project from the notion of assertives and commissives (Searle 1976). Licence: that of the project.
 */

const SPEECH_ACTS = new Set(
  `accuse acknowledge add admit affirm allege announce assert boast claim clarify concede confess confirm contend
   declare deny disclose divulge explain hint imply indicate inform insinuate insist mention
   note pledge promise recount report reveal say signal specify state stress suggest swear tell testify threaten
   tweet vow warn write`.split(/\s+/)
)

/** Words that govern an infinitive whose saying does not take place: "declined to say", "has yet to say". */
const WITHHOLDING = new Set(
  `avoid decline fail forbear forget hesitate neglect omit refuse reluctant refusal stop unable unwilling yet
   needless`.split(/\s+/)
)

/** Words that govern an infinitive whose saying is still to come or never may: "is expected to announce". */
const AWAITING = new Set(
  `about agree aim decide due expect expected hope intend like likely need plan poise poised prepare ready schedule
   scheduled set threaten urge vow want wish`.split(/\s+/)
)

/**
 * Auxiliaries of what may be said: "could say". "Will say" announces words that are released beforehand, "can reveal"
 * tells them, and "would warn" is as often a habit as a supposition.
 */
const POSSIBLE = new Set('could may might must ought should'.split(' '))

/** Whether a verb, by its lemma, utters what it reports. */
export function isSpeechAct(lemma: string): boolean {
  return SPEECH_ACTS.has(lemma)
}

export function isWithholding(lemma: string): boolean {
  return WITHHOLDING.has(lemma)
}

export function isAwaiting(lemma: string): boolean {
  return AWAITING.has(lemma)
}

export function isPossibility(auxiliary: string): boolean {
  return POSSIBLE.has(auxiliary)
}
