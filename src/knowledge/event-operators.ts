/**
 * Words that say how real the event under them is: "refused to", "hopes to", "accused of", "plans to".
 * Source   written for this project from the auxiliary flags and boundary rules of the PLOVER 2.0 manual, and from the
 *          notion of implicative and non-factive verbs (Karttunen 1971, Kiparsky and Kiparsky 1970).
 * Licence  Apache-2.0, as the rest of this project.
 */

/** What a governing word makes of the event in its complement. */
export type Reality = 'denied' | 'wished' | 'alleged' | 'planned' | 'announced'

const REALITIES: Readonly<Record<Reality, string>> = {
  denied: `deny refute disprove avoid prevent refuse decline fail forget neglect cease stop abstain refrain forgo abandon
    halt denial failure refusal unable forbid ban prohibit bar block avert foil thwart rule`,
  wished: `want hope wish need like expect believe think fear doubt worry consider wonder desire prefer dream aim try seek
    suppose imagine suggest recommend advise argue predict forecast speculate assume urge demand ask request call encourage beg implore beseech exhort remind invite
    hint let help enable allow able unable likely unlikely possible impossible necessary ought important urgent crucial
    vital hope fear desire wish need possibility chance risk prospect ability right duty aim goal effort attempt opportunity
    deserve love hate mean insist propose feel see view favour favor lobby press call pressure pray appeal plead want
    power authority authorize authorise qualify eligible entitle free time way better worth legal illegal difficult
    easy hard designed require oblige obligate enough sufficient insufficient insistent keen eager reluctant hesitant`,
  alleged: `accuse allege suspect blame charge claim purport rumour rumor indict try convict sue implicate
    allegation accusation suspicion investigate probe question sentence allegedly`,
  planned: `plan intend prepare schedule ready set decide mull ponder poise due willing determined bent agree promise pledge
    vow threaten offer swear commit undertake guarantee volunteer plan intention decision preparation promise
    pledge offer vow threat order authorise authorize scheme plot conspire`,
  announced: `say tell announce declare report confirm add state reveal disclose admit acknowledge note write explain
    recall testify inform show indicate assert claim maintain tweet post stress`
}

const BY_LEMMA: ReadonlyMap<string, Reality> = new Map(
  (Object.entries(REALITIES) as [Reality, string][])
    .reverse()
    .flatMap(([reality, words]) => words.split(/\s+/).map((word): [string, Reality] => [word, reality]))
)

/** What a verb, noun or adjective makes of the event that hangs on it; undefined where it leaves it as it is. */
export function realityUnder(lemma: string): Reality | undefined {
  return BY_LEMMA.get(lemma)
}

const MODALS_OF_WILL = new Set(['will', "'ll", 'shall', 'wo', 'would', "'d"])
const MODALS_OF_CHANCE = new Set(['may', 'might', 'could', 'can', 'ca', 'should', 'must', 'ought'])
const MODALS_OF_DUTY = new Set(['must', 'should', 'ought'])

export function isModalOfWill(word: string): boolean {
  return MODALS_OF_WILL.has(word)
}

export function isModalOfChance(word: string): boolean {
  return MODALS_OF_CHANCE.has(word)
}

export function isModalOfDuty(word: string): boolean {
  return MODALS_OF_DUTY.has(word)
}

/** Every word of the table, verbs among them. */
export function operatorWords(): Iterable<string> {
  return BY_LEMMA.keys()
}
