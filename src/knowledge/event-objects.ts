/**
 * Classes of things that decide what a verb tells: to withdraw troops is no withdrawing of an offer.
 * Source   written for this project from the objects that the PLOVER 2.0 manual names in its definitions.
 * Licence  Apache-2.0, as the rest of this project.
 */

const CLASSES = `
TROOPS | troop soldier force army brigade battalion division regiment unit peacekeeper marine paratrooper contingent garrison reinforcement personnel commando fighter navy fleet reservist reserve guard militia military legion
WEAPONS | weapon arms missile tank rocket warship ship vessel aircraft jet plane warplane helicopter carrier submarine destroyer frigate bomber artillery drone launcher battery ammunition munition gun rifle explosive warhead equipment arsenal weaponry radar
ARSENAL | arsenal stockpile stock missile weapon warhead mine centrifuge
ROCKETRY | missile rocket mortar shell satellite grenade projectile salvo barrage artillery
POLICE | police policeman officer constable gendarme
SECURITY | security patrol
CAPTIVE | prisoner hostage detainee captive inmate convict journalist dissident activist sailor suspect crew body remains hijacker soldier tourist
SUSPECT | suspect fugitive man woman people militant gunman smuggler trafficker leader gang member criminal accused activist protester demonstrator ringleader
HOSTAGE | hostage captive
CUSTODY | custody detention prisoner captive arrest
AID | aid assistance help relief food medicine money grant loan donation fund funding supply support blanket tent water medical rice wheat grain package credit dollar euro pound yen million billion ration convoy shipment generator vaccine subsidy $ € £ ¥ us$ refuge resource training expertise
FUNDS | fund funding money tranche loan aid grant payment tax revenue due salary
DEBT | debt loan
ASYLUM | asylum refuge sanctuary shelter citizenship
SHELTER | shelter refuge asylum sanctuary
TALKS | talk meeting negotiation summit conference dialogue discussion consultation visit session contact forum trip mediation conversation round gathering
AGREEMENT | agreement accord treaty pact deal memorandum protocol convention contract ceasefire truce communique charter declaration understanding partnership compact mou consensus compromise settlement
DISPUTE | dispute conflict difference row disagreement quarrel crisis issue
RELATIONS | relation tie relationship link contact cooperation
EMBASSY | embassy consulate mission office
ENVOY | envoy ambassador diplomat delegation emissary mission representative delegate negotiator mediator attache
INSPECTORS | inspector observer monitor staff adviser advisor worker
RESTRICTION | sanction ban embargo curfew restriction blockade emergency siege law tariff limit control closure moratorium measure censorship prohibition lockdown freeze suspension boycott requirement
BLOCKADE | blockade siege
PROTEST | protest strike demonstration march rally boycott action campaign walkout blockade stoppage occupation riot uprising sit-in
STRIKE | strike boycott walkout
STREET | street square
WORK | work job
TOOLS | tool
ROAD | road highway street railway motorway traffic bridge route entrance port track intersection
DEMAND | demand request appeal condition call claim insistence ultimatum
CHARGE | charge accusation case allegation indictment
LAWSUIT | lawsuit suit complaint case action claim petition appeal
COMPLAINT | complaint protest objection grievance
ACCUSATION | accusation allegation charge claim barb insult recrimination blame
INVESTIGATION | investigation inquiry enquiry probe inquest examination
RESPONSIBILITY | responsibility blame
SENTENCE | sentence term penalty
DEATH | death
CEASEFIRE | ceasefire truce cease-fire armistice peace moratorium amnesty pause
FIGHTING | fighting hostility attack violence war bombing offensive shelling firing operation fire
ACCESS | access entry passage inspection visit return flight
BORDER | border crossing frontier airspace checkpoint airport port
BASE | base camp territory area
POST | post office job position government party
PROPERTY | property land asset territory artefact artifact painting remains body island treasure
ASSETS | asset account fund
PROPOSAL | proposal plan offer idea bid resolution bill motion amendment initiative measure request suggestion peace agreement project legislation draft proposition
LAW | law bill legislation act
MEDIATION | mediation arbitration
DECISION | invitation visit ceasefire truce release policy decision move ruling plan step vote result election announcement appointment verdict reform
PERMISSION | permission visa permit license licence access entry right bail request application
REQUESTED | request application appeal bail
SUPPORT | support backing endorsement help
TRADE | trade import export sale delivery flight shipment purchase supply
BODY | party group organisation organization union parliament assembly council alliance bloc ngo charity school mosque movement
MEDIA | publication broadcasting newspaper station channel website broadcaster magazine outlet radio television broadcast site internet press media
CURFEW | curfew
EMERGENCY | emergency law rule siege martial
BUILDING | house home building office village mosque church school hospital base headquarters camp station car vehicle bus convoy embassy checkpoint outpost bridge depot refinery plant airport tower compound market hotel warehouse shop neighbourhood neighborhood factory facility ship tanker boat train
GOODS | oil gas grain wheat food coal electricity goods product steel technology fuel uranium car cotton
INTELLIGENCE | intelligence information data technology expertise evidence
EXERCISE | exercise drill manoeuvre maneuver
BOMB | bomb device mine explosive grenade
BULLET | bullet round shot
FIRE | fire gunfire
STONES | stone rock bottle brick petrol molotov cocktail
GAS | gas cannon teargas spray
BATON | bullet shot round cannon gas
CHEMICAL | sarin chlorine gas agent nerve mustard chemical
ALERT | alert standby
COURTESY | condolence sympathy prayer apology thank explanation glimpse insight view greeting congratulation detail evidence hint chance opportunity assessment
SPEECH | comment say confirm identify elaborate answer speak discuss disclose reveal name specify explain elaborate respond divulge statement report discussion detail
MIND | chord cancer disease fire illness crime corruption poverty inflation tone blow balance hunger pandemic virus coronavirus election war
STANDARD | need standard goal target deadline expectation criterion requirement challenge
KIN | family child parent wife husband life weight
PRESS | reporter journalist press newspaper interviewer television agency radio
EXTRADITION | extradition arrest return release deportation
VISIT | visit trip tour
CALL | call conversation
TRIBUTE | tribute
RIGHTS | right autonomy independence freedom citizenship status immunity permission vote self-rule licence license legal
CLEMENCY | clemency pardon amnesty bail parole reprieve
CONVICTION | conviction verdict sentence ban
OPPOSITION | opposition objection resistance stance veto
OCCUPATION | occupation siege blockade
SIEGE | siege blockade
FLIGHT | flight service
RELIEF | aid relief convoy
RESPONSIBLE | responsible accountable
COURT | court trial justice
OFFER | offer proposal
ULTIMATUM | ultimatum deadline
FLAG | flag effigy
SLOGAN | slogan
STATUS | status visa citizenship license licence accreditation membership passport permit contract passport immunity
LEADER | president minister leader chief official director governor judge general
TARIFF | tariff sanction embargo
CONSTITUTION | constitution parliament law
ROUTE | route road highway bridge channel strait port waterway pipeline
CONTROL | control power
OFFICE | office parliament embassy
BOMBER | bomber bomb device car mine
REFUGEE | people refugee migrant evacuee immigrant asylum-seeker seeker
WOUNDED | wounded injured patient victim casualty
CAMP | camp shelter hospital clinic
PROJECT | project venture operation patrol
CONTRACT | contract
REPARATION | reparation compensation restitution
RECOGNISED | independence sovereignty statehood government state
SYSTEM | system network computer email server account website database
`

const CLASS_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  CLASSES.trim()
    .split('\n')
    .map((line) => line.split('|'))
    .map(([name, words]) => [name.trim(), new Set(words.trim().split(/\s+/))])
)

/** Whether a noun belongs to a class of the event tables: "missile" to WEAPONS. */
export function isOfObjectClass(lemma: string, name: string): boolean {
  const words = CLASS_WORDS.get(name)
  if (words === undefined) return false
  return words.has(lemma) || (lemma.endsWith('s') && words.has(lemma.slice(0, -1)))
}
