/**
 * Titles and roles: words that stand before, after or instead of a person's name, with the PLOVER sector of who bears them.
 * Source   written by us; sectors are those of PLOVER 2.0 (Open Event Data Alliance, CC BY-SA 4.0).
 * Licence  Apache-2.0, as the rest of this project.
 */
import { foldWord } from '../text/index.js'

export type Gender = 'male' | 'female'

/** Always before a name, never alone: "Mr Olin". */
const COURTESY_MALE = `mr mister sir lord master monsieur herr señor senor don sheikh sheik shaikh sayyid sayed seyed mullah maulana imam father fr brother pope prince king emperor rabbi ayatollah hojatoleslam`
const COURTESY_FEMALE = `mrs ms miss madam madame lady dame frau señora senora doña dona sister mother princess queen empress`
const COURTESY = `dr prof rev reverend hon honourable honorable saint st justice hajj hajji haj hadji`

/** Ranks: sector | words. */
const RANKS = `
MIL|general gen lieutenant-general lt-gen major-general maj-gen brigadier-general brig-gen brigadier brig colonel col lieutenant-colonel lt-col major maj captain capt lieutenant lt sergeant sgt corporal cpl private pvt admiral adm vice-admiral rear-admiral commodore commander cmdr marshal field-marshal ensign airman seaman staff-sergeant
COP|constable inspector superintendent sheriff detective deputy
`

/** Offices and roles: sector | words. Plurals in -s and "vice-", "co-", "ex-" forms are made by the reader. */
const ROLES = `
GOV|politician president vice-president premier prime-minister minister secretary chancellor governor mayor ambassador envoy diplomat consul attorney-general cabinet-minister prefect commissioner chief-of-staff undersecretary regent sultan emir shah monarch head-of-state aide official functionary bureaucrat negotiator viceroy treasurer administrator attache attaché comptroller
LEG|senator sen representative rep congressman congresswoman lawmaker legislator parliamentarian mp mep deputy speaker whip councillor councilman councilwoman alderman assemblyman assemblywoman
JUD|judge prosecutor magistrate justice attorney coroner jurist arbitrator ombudsman
MIL|commander commander-in-chief officer soldier sailor serviceman servicewoman pilot marine airman paratrooper veteran conscript
COP|policeman policewoman detective trooper sheriff investigator police-officer jailer warden
SPY|spymaster spy intelligence-officer
REB|rebel insurgent fighter guerrilla militant warlord jihadist militiaman separatist gunman
OPP|opposition-leader dissident candidate challenger
JRN|journalist reporter correspondent editor columnist anchor broadcaster presenter photographer blogger commentator newsreader publisher producer
BUS|businessman businesswoman entrepreneur executive ceo cfo coo chief-executive banker economist trader investor manager owner founder co-founder billionaire broker shareholder tycoon industrialist shopkeeper contractor employer financier
EDU|mathematician astronomer anthropologist theorist educator lexicographer inventor professor teacher lecturer scholar academic student dean rector principal researcher scientist historian pupil sociologist physicist biologist chemist psychologist geologist archaeologist meteorologist linguist philosopher
MED|doctor physician surgeon nurse paramedic epidemiologist psychiatrist medic pharmacist dentist midwife virologist pathologist
LAB|worker unionist miner driver docker labourer laborer farmworker
AGR|farmer fisherman herder grower rancher
LAW|lawyer barrister solicitor counsel
REL|cleric bishop archbishop cardinal priest pastor monk nun rabbi imam pope ayatollah mufti vicar chaplain patriarch preacher abbot deacon theologian
CVL|activist campaigner resident villager protester demonstrator witness eyewitness volunteer citizen civilian survivor victim passenger neighbour neighbor mother father son daughter brother sister husband wife widow grandmother grandfather uncle aunt cousin parent relative man woman boy girl teenager child bystander tourist pensioner voter homeowner shopper
REF|refugee migrant asylum-seeker
CRM|suspect smuggler trafficker gangster hacker convict defendant killer robber attacker kidnapper thief
SOC|organiser organizer advocate philanthropist
ELI|ex-president ex-minister
UNK|screenwriter playwright entertainer vocalist pianist guitarist violinist drummer conductor sculptor illustrator biographer essayist translator baseballer footballer boxer wrestler cyclist runner swimmer golfer skier gymnast referee umpire pioneer mentor rival opponent native hero leader chief head chairman chairwoman chair chairperson director spokesman spokeswoman spokesperson adviser advisor analyst expert specialist consultant member delegate co-chair deputy boss coach captain player striker goalkeeper midfielder defender quarterback athlete champion actor actress singer musician artist author writer poet director engineer architect inspector observer monitor mediator lawyer strategist assistant colleague friend partner employee staffer source insider agent guard figure politician statesman stateswoman nominee incumbent successor predecessor host guest composer filmmaker painter novelist designer inventor explorer astronaut chef model dancer comedian
`

/** Words that widen a title to the left: "deputy prime minister", "acting chief". */
const QUALIFIERS = `former acting deputy vice assistant associate senior junior chief interim late incoming outgoing top lead principal honorary permanent first second ex then-deputy under new veteran retired exiled ousted jailed top-ranking high-ranking supreme grand crown prime foreign interior defence defense finance justice health education trade economy energy environment transport culture labour labor oil agriculture home state security intelligence military police army navy naval air staff general executive managing political religious spiritual cabinet federal regional provincial local national party opposition government union press media presidential parliamentary congressional special attorney majority minority election campaign board council committee district county city town village chief-of-staff house senate republican democratic democrat conservative labour liberal communist socialist`

/** Who is one: "woman", "actress", "king". */
const MALE_ROLES = `man boy husband father son brother uncle grandfather king prince duke earl baron emperor spokesman chairman congressman councilman policeman businessman serviceman statesman fisherman gunman militiaman actor widower nephew gentleman monk bishop archbishop cardinal pope priest imam ayatollah sultan emir shah salesman fireman`
const FEMALE_ROLES = `woman girl wife mother daughter sister aunt grandmother queen princess duchess countess baroness empress spokeswoman chairwoman congresswoman councilwoman policewoman businesswoman servicewoman stateswoman actress widow niece nun midwife lady`

/** Nouns for a body that acts, without a name of its own: "the militia", "the ministry". */
const BODIES = `
GOV|government ministry cabinet administration presidency embassy consulate authorities authority state commission agency department council municipality delegation leadership regime office
LEG|parliament congress senate assembly house legislature
JUD|court tribunal prosecution jury
MIL|army military navy force forces troops air-force command battalion brigade division regiment fleet coastguard
COP|police gendarmerie
PRM|militia paramilitary
REB|rebels insurgents guerrillas militants group movement faction fighters gunmen jihadists separatists
PTY|party coalition alliance bloc
JRN|media television radio newspaper agency broadcaster magazine outlet network station channel website daily
BUS|company firm bank business corporation manufacturer airline operator retailer supplier carmaker
EDU|university school college institute
MED|hospital clinic
LAB|union
IGO|organisation organization bloc
SOC|charity foundation
SPO|team club league federation
CVL|community family crowd
`

const courtesyMale = setOf(COURTESY_MALE)
const courtesyFemale = setOf(COURTESY_FEMALE)
const courtesy = setOf(COURTESY)
const ranks = sectorsOf(RANKS)
const roles = sectorsOf(ROLES)
const qualifiers = setOf(QUALIFIERS)
const maleRoles = setOf(MALE_ROLES)
const femaleRoles = setOf(FEMALE_ROLES)
const bodies = sectorsOf(BODIES)

/** "Mr", "Mrs.", "Sheikh", "Dr": stands before a name and is nothing without one. */
export function isCourtesy(word: string): boolean {
  const key = keyOf(word)
  return courtesyMale.has(key) || courtesyFemale.has(key) || courtesy.has(key)
}

/** "Gen.", "Lt-Col", "Constable". */
export function isRank(word: string): boolean {
  return ranks.has(keyOf(word))
}

/** Can stand before or after the name of one person: courtesy title, rank or role, in the singular. */
export function isTitle(word: string): boolean {
  const key = keyOf(word).replace(/^(?:ex|co|vice|then)-/, '')
  return isCourtesy(word) || ranks.has(key) || roles.has(key)
}

/** "minister", "spokeswoman", "farmers": a noun for a person by what they do or are. */
export function isRole(word: string): boolean {
  return sectorOfRole(word) !== undefined
}

/** "deputy", "foreign": belongs to the title that follows it. */
export function isTitleQualifier(word: string): boolean {
  return qualifiers.has(keyOf(word))
}

/** "ministry", "militia": a noun for a body that can act or speak. */
export function isBody(word: string): boolean {
  return sectorOfBody(word) !== undefined
}

/** PLOVER sector that the role or rank states; `UNK` where it could be any: "leader"; undefined where it is no role. */
export function sectorOfRole(word: string): string | undefined {
  const key = keyOf(word).replace(/^(?:ex|co|vice|then)-/, '')
  return roles.get(key) ?? ranks.get(key) ?? sectorOfPlural(key, roles)
}

/** PLOVER sector of a body: "parliament" LEG; undefined where it is none. */
export function sectorOfBody(word: string): string | undefined {
  const key = keyOf(word)
  return bodies.get(key) ?? sectorOfPlural(key, bodies)
}

/** What a title or role says of its bearer's gender; undefined where it says nothing. */
export function genderOfTitle(word: string): Gender | undefined {
  const key = keyOf(word)
  if (courtesyMale.has(key) || maleRoles.has(key)) return 'male'
  if (courtesyFemale.has(key) || femaleRoles.has(key)) return 'female'
  return undefined
}

function sectorOfPlural(key: string, sectors: ReadonlyMap<string, string>): string | undefined {
  if (key.endsWith('men')) return sectors.get(`${key.slice(0, -2)}an`)
  if (key.endsWith('ies')) return sectors.get(`${key.slice(0, -3)}y`)
  return key.endsWith('s') ? sectors.get(key.slice(0, -1)) : undefined
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(foldWord))
}

function sectorsOf(table: string): ReadonlyMap<string, string> {
  const sectors = new Map<string, string>()
  for (const row of table.trim().split('\n')) {
    const [sector, words] = row.split('|')
    for (const word of words.split(/\s+/))
      if (!sectors.has(foldWord(word))) sectors.set(foldWord(word), sector)
  }
  return sectors
}

function keyOf(word: string): string {
  const fold = foldWord(word)
  return fold.includes('.') ? fold.replace(/\.$/, '').replace(/\.-/g, '-') : fold
}
