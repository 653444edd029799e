/**
 * Nouns that tell a political event, with its PLOVER type and mode; and verbs that lend them a doer.
 *
 * Source   written for this project from the definitions and boundary rules of the PLOVER 2.0 manual (Open Event Data
 *          Alliance, CC BY-SA 4.0). No dictionary was copied.
 * Licence  Apache-2.0, as the rest of this project.
 *
 * A line is `TYPE [mode] [of-actor] | nouns`; `hunger_strike` asks for the word before the noun,
 * `suspension:AID` for a noun of that class after "of". "of" names the target
 * ("the arrest of X") unless the line says `of-actor` ("the visit of X").
 */
import { type CodedEntry, readEntries } from './event-entries.js'

const NOUNS = `
AGREE of-actor | agreement accord deal pact promise pledge commitment offer consensus compromise vow invitation
CONSULT of-actor | talk talks meeting negotiation summit dialogue discussion consultation conference
CONSULT visit of-actor | visit trip tour
CONSULT third-party of-actor | mediation arbitration
CONSULT phone of-actor | phone_call telephone_call phone_conversation telephone_conversation
SUPPORT | support praise endorsement backing recognition ratification solidarity tribute appreciation gratitude approval congratulation blessing confidence
CONCEDE of-actor | apology amnesty pardon concession ceasefire cease_fire truce acquittal armistice
RETREAT release | release freeing liberation
RETREAT withdraw of-actor | withdrawal pullout retreat pullback
RETREAT disarm of-actor | disarmament surrender demobilisation demobilization
RETREAT resign of-actor | resignation abdication
REQUEST of-actor | demand
ACCUSE disapprove | criticism condemnation denunciation rebuke complaint censure displeasure outrage dissatisfaction indignation disapproval
ACCUSE allege | accusation allegation lawsuit indictment charge legal_action suit prosecution impeachment
ACCUSE investigate | investigation probe inquiry enquiry inquest
REJECT of-actor | objection rejection refusal veto opposition defiance
THREATEN of-actor | threat ultimatum
PROTEST demo of-actor | protest demonstration rally march sit-in vigil
PROTEST riot of-actor | riot rioting unrest
PROTEST strike of-actor | strike general_strike walkout stoppage hour_strike day_strike wildcat_strike labour_strike labor_strike workers_strike
PROTEST hunger of-actor | hunger_strike
PROTEST boycott | boycott
PROTEST obstruct of-actor | roadblock road_blockade
SANCTION discontinue | suspension:AID halt:AID cut:AID freeze:AID suspension:RELATIONS severing:RELATIONS
CONCEDE | lifting:RESTRICTION easing:RESTRICTION suspension:PROTEST
SANCTION | sanction embargo tariff penalty dismissal ouster
SANCTION convict | conviction sentence fine death_sentence prison_sentence
SANCTION expel | expulsion eviction exclusion displacement
MOBILIZE troops of-actor | deployment mobilisation mobilization buildup exercise drill manoeuvre maneuver military_exercise military_drill troop_movement
MOBILIZE weapons of-actor | missile_test nuclear_test missile_launch rocket_launch
COERCE arrest | arrest detention imprisonment roundup
COERCE seize | seizure confiscation raid occupation annexation takeover
COERCE restrict | lockdown crackdown ban blockade siege repression suppression restriction prohibition
COERCE curfew | curfew
COERCE martial-law | martial_law emergency_rule
COERCE censor | censorship
COERCE deport | deportation
COERCE cyber | cyber_warfare cyberwarfare cyber_operation cyberattack cyber_attack hacking hack
ASSAULT | strike+on strike+against military_strike retaliatory_strike war warfare attack assault offensive killing murder massacre clash fighting battle ambush violence invasion slaughter firefight skirmish incursion
ASSAULT abduct | abduction kidnapping hijacking kidnap
ASSAULT beat | beating
ASSAULT torture | torture
ASSAULT sexual | rape sexual_assault sexual_violence
ASSAULT targeted | assassination execution beheading lynching
ASSAULT destroy | destruction demolition sabotage arson
ASSAULT primitive | stabbing knife_attack arson_attack
ASSAULT firearms | shooting shootout gunfight gun_battle gun_attack
ASSAULT explosives | bombing bomb_attack car_bomb car_bombing bomb_blast grenade_attack bomb roadside_bomb
ASSAULT suicide-attack | suicide_bombing suicide_attack suicide_bomb
ASSAULT aerial | airstrike air_strike air_raid airstrikes aerial_bombardment air_attack
ASSAULT drone | drone_strike drone_attack
ASSAULT heavy-weapons | shelling bombardment barrage rocket_attack mortar_attack missile_strike missile_attack artillery_fire rocket_fire
ASSAULT crowd-control | tear_gas water_cannon baton_charge
ASSAULT unconventional | gas_attack chemical_attack nerve_agent
AID | humanitarian_assistance scholarship asylum_right aid assistance relief help donation grant loan humanitarian_aid
COOPERATE of-actor | cooperation collaboration joint_exercise extradition joint_exercises joint_operation joint_patrol joint_training joint_manoeuvres exercise+with drill+with joint_drill joint_drills joint_manoeuvre joint_maneuver war_game prisoner_swap prisoner_exchange
`

const BY_NOUN: ReadonlyMap<string, readonly CodedEntry[]> = readEntries(NOUNS)

/** What the code book makes of a noun, the most demanding entry first; none for a noun that tells no event. */
export function eventsOfNoun(lemma: string): readonly CodedEntry[] {
  return BY_NOUN.get(lemma) ?? []
}

/** Verbs that say little more than "do": the noun after them tells the event, their subject does it. */
const DOING = `launch hold stage carry mount conduct make take give issue impose reach sign strike have engage start begin resume
continue open lodge file enter lead announce declare express offer voice extend call use commit perpetrate order pay undertake
wage perform deliver bring slap decree introduce join attend host convene organise organize participate renew intensify
step unleash execute inflict pursue approve level press place put send fire stage get secure sponsor deploy show provide
inaugurate initiate complete plan file submit hand renew grant kick plot tighten reimpose exchange sustain reiterate reaffirm restate stress`
/** Their subject has it done to it: "faced sanctions", "came under attack". */
const UNDERGOING =
  'face suffer undergo receive come draw survive endure escape attract provoke sustain get win earn incur'
/** Things happen: their subject is the event: "Clashes erupted". */
const HAPPENING = `erupt break happen occur begin start take continue resume spread flare intensify follow leave kill rage
escalate go rock hit shake open target end involve injure wound destroy claim come`

const DOING_VERBS = new Set(DOING.split(/\s+/))
const UNDERGOING_VERBS = new Set(UNDERGOING.split(' '))
const HAPPENING_VERBS = new Set(HAPPENING.split(/\s+/))

/** What a verb lends to an event noun beside it: its subject as doer, as target, or nothing but that it happened. */
export function lightVerb(lemma: string): {
  readonly does: boolean
  readonly undergoes: boolean
  readonly happens: boolean
} {
  return {
    does: DOING_VERBS.has(lemma),
    undergoes: UNDERGOING_VERBS.has(lemma),
    happens: HAPPENING_VERBS.has(lemma)
  }
}

/** Every verb that lends a noun its doer or target. */
export function lightVerbs(): Iterable<string> {
  return [...DOING_VERBS, ...UNDERGOING_VERBS, ...HAPPENING_VERBS]
}
