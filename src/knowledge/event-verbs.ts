/**
 * Verbs that tell a political event, with its PLOVER type and mode.
 *
 * Source   written for this project from the definitions and boundary rules of the PLOVER 2.0 manual (Open Event Data
 *          Alliance, CC BY-SA 4.0): its types and modes, our words. No dictionary was copied.
 * Licence  Apache-2.0, as the rest of this project.
 *
 * A line is `TYPE [mode] | entries`. An entry is a verb's lemma, with what must stand beside it:
 *   call+off            a particle or preposition of its own
 *   withdraw:TROOPS     an object of that class (event-objects.ts); ACTOR is a person, body, country or group
 *   call+off:PROTEST    both; ANY is any object
 * NONE is no type: the line lists what looks like an event and is none by the code book: "declined to comment".
 *
 * Appeals ("urged", "called on", "appealed for") are left out on purpose: the crosswalk drops them (CAMEO 02) as mere
 * words, and the article's statements hold them; a demand, an order, pressure or a formal request is REQUEST.
 * The entry that asks most wins; a verb listed only with objects tells nothing without one of them.
 */
import type { CodedEntry } from './event-entries.js'
import { readEntries } from './event-entries.js'

const VERBS = `
NONE | offer:COURTESY refuse:SPEECH decline:SPEECH issue:SPEECH deny:SPEECH order:GOODS call:TALKS strike:MIND reject:ACCUSATION
NONE | dismiss:ACCUSATION meet:STANDARD attack:MIND fight:MIND win:FIGHTING support:KIN express:COURTESY warn:PRESS tell:PRESS
AGREE | agree consent accede promise pledge vow offer volunteer undertake guarantee compromise invite:ACTOR accept:PROPOSAL
AGREE | accept:TALKS accept:AID commit+to approve:TALKS schedule:TALKS okay:TALKS settle:DISPUTE resolve:DISPUTE reach:AGREEMENT
AGREE | strike:AGREEMENT conclude:AGREEMENT clinch:AGREEMENT finalise:AGREEMENT finalize:AGREEMENT negotiate:AGREEMENT

CONSULT | meet confer consult negotiate talk+with talk+to speak+with parley hobnob meet+with discuss+with huddle
CONSULT | attend:TALKS hold:TALKS begin:TALKS resume:TALKS reopen:TALKS open:TALKS join:TALKS enter:TALKS host:TALKS convene:TALKS
CONSULT | debate+with dine+with lunch+with receive:ENVOY welcome:ENVOY host:ENVOY brief:ACTOR
CONSULT visit | visit tour:PLACE arrive+in:PLACE travel+to:PLACE fly+to:PLACE send:ENVOY dispatch:ENVOY
CONSULT third-party | mediate broker arbitrate intercede
CONSULT | conclude:TALKS finish:TALKS lead:TALKS chair:TALKS organise:TALKS organize:TALKS sit+down
CONSULT visit | pay:VISIT make:VISIT begin:VISIT end:VISIT wrap+up:VISIT conclude:VISIT start:VISIT leave+for:PLACE depart+for:PLACE
CONSULT phone | phone telephone call:ACTOR hold:CALL

SUPPORT | support back:ACTOR back:PROPOSAL back:AGREEMENT back:LAW endorse praise laud applaud hail commend extol congratulate thank salute
SUPPORT | welcome:PROPOSAL welcome:AGREEMENT welcome:DECISION ratify sign:AGREEMENT initial:AGREEMENT ink:AGREEMENT seal:AGREEMENT
SUPPORT | approve:AGREEMENT approve:PROPOSAL adopt:AGREEMENT recognise:ACTOR recognize:ACTOR defend:ACTOR side+with vouch+for
SUPPORT | establish:RELATIONS restore:RELATIONS resume:RELATIONS upgrade:RELATIONS exchange:ENVOY defend:DECISION normalise:RELATIONS normalize:RELATIONS
SUPPORT | vote+for adopt:PROPOSAL adopt:LAW pass:PROPOSAL favour:ACTOR uphold:AGREEMENT laud extol pay:TRIBUTE throw:SUPPORT rally+behind stand+with stand+by:ACTOR
SUPPORT | recognise:RECOGNISED recognize:RECOGNISED
SUPPORT | open:EMBASSY reopen:EMBASSY honour:ACTOR honor:ACTOR appreciate compliment champion favour:PROPOSAL favor:PROPOSAL

CONCEDE | apologise apologize relent capitulate pardon acquit exonerate absolve amnesty give+in yield+to cave+in back+down bow+to
CONCEDE | lift:RESTRICTION ease:RESTRICTION relax:RESTRICTION waive:RESTRICTION repeal:RESTRICTION revoke:RESTRICTION end:RESTRICTION
CONCEDE | remove:RESTRICTION rescind:RESTRICTION loosen:RESTRICTION overturn:RESTRICTION soften:RESTRICTION reverse:RESTRICTION
CONCEDE | call+off:PROTEST suspend:PROTEST end:PROTEST cancel:PROTEST halt:PROTEST postpone:PROTEST abandon:PROTEST
CONCEDE | drop:DEMAND withdraw:DEMAND abandon:DEMAND retract:DEMAND drop:CHARGE withdraw:CHARGE dismiss:CHARGE drop:LAWSUIT
CONCEDE | accept:DEMAND meet:DEMAND accede:DEMAND concede:DEMAND accept:RESPONSIBILITY regret commute:SENTENCE reduce:SENTENCE
CONCEDE | declare:CEASEFIRE announce:CEASEFIRE proclaim:CEASEFIRE call:CEASEFIRE accept:CEASEFIRE extend:CEASEFIRE renew:CEASEFIRE
CONCEDE | grant:RIGHTS give:RIGHTS restore:RIGHTS extend:RIGHTS reinstate:ACTOR comply+with:DEMAND back+off back+away bow+to:DEMAND grant:CLEMENCY give:CLEMENCY issue:CLEMENCY
CONCEDE | overturn:CONVICTION quash:CONVICTION drop:OPPOSITION soften:OPPOSITION reduce:RESTRICTION cut:RESTRICTION scrap:RESTRICTION abolish:RESTRICTION lift:CURFEW unban unblock:MEDIA
CONCEDE | allow:ACTOR permit:ACTOR authorise:ACTOR authorize:ACTOR legalise legalize clear:ACTOR concede+to lift:BLOCKADE

RETREAT release | release:CAPTIVE release:ACTOR free:CAPTIVE free:ACTOR liberate:CAPTIVE let+go let+free set+free unfreeze:ASSETS hand+back
RETREAT withdraw | withdraw:TROOPS pull+out:TROOPS pull+back:TROOPS recall:TROOPS remove:TROOPS withdraw retreat pull+out pull+back
RETREAT withdraw | reduce:TROOPS cut:TROOPS scale+back:TROOPS draw+down:TROOPS bring+home:TROOPS return:TROOPS end:OCCUPATION lift:SIEGE end:SIEGE abandon:BASE abandon:PLACE
RETREAT withdraw | vacate:PLACE leave:BASE evacuate:TROOPS
RETREAT disarm | disarm demobilise demobilize surrender:WEAPONS hand+over:WEAPONS lay+down:WEAPONS turn+in:WEAPONS dismantle:WEAPONS
RETREAT disarm | decommission:WEAPONS scrap:WEAPONS destroy:ARSENAL
RETREAT ceasefire | end:FIGHTING suspend:FIGHTING pause:FIGHTING enforce:CEASEFIRE
RETREAT ceasefire | observe:CEASEFIRE respect:CEASEFIRE honour:CEASEFIRE honor:CEASEFIRE implement:CEASEFIRE stop:FIGHTING halt:FIGHTING cease:FIGHTING
RETREAT access | give:ACCESS provide:ACCESS resume:FLIGHT restore:ACCESS allow:RELIEF unblock:ROAD
RETREAT access | allow:ACCESS grant:ACCESS permit:ACCESS allow:AID admit:INSPECTORS allow:INSPECTORS readmit:INSPECTORS open:BORDER reopen:BORDER allow:ENVOY
RETREAT resign | resign step+down abdicate stand+down quit:POST leave:POST
RETREAT | surrender return+to:ANY return:PROPERTY hand+over:PLACE hand+over:PROPERTY cede relinquish

REQUEST | demand order:ACTOR instruct:ACTOR insist+on insist+that press:ACTOR pressure:ACTOR require:ACTOR command:ACTOR
REQUEST | seek:AID seek:ASYLUM seek:TALKS seek:ACCESS seek:EXTRADITION request:AID request:TALKS request:EXTRADITION request:PERMISSION

ACCUSE disapprove | criticise criticize condemn denounce decry deplore slam blast rebuke reprimand chide castigate lambaste lambast
ACCUSE disapprove | berate deride scold fault assail lash+out rail+against hit+out complain disapprove censure chastise admonish ridicule
ACCUSE disapprove | protest:DECISION lament:DECISION lodge:COMPLAINT file:COMPLAINT summon:ENVOY upbraid vilify deprecate bemoan inveigh fulminate
ACCUSE allege | accuse allege blame charge indict sue prosecute arraign implicate impeach file:LAWSUIT file:CHARGE press:CHARGE bring:CHARGE
ACCUSE allege | hold:RESPONSIBLE take:COURT haul:COURT bring:COURT label:ACTOR brand:ACTOR find+responsible:ACTOR
ACCUSE allege | charge+with level:ACCUSATION trade:ACCUSATION exchange:ACCUSATION try:ACTOR impugn
ACCUSE investigate | investigate probe look+into open:INVESTIGATION launch:INVESTIGATION

REJECT | reject refuse decline rebuff spurn turn+down rule+out veto oppose dismiss:PROPOSAL dismiss:DEMAND resist
REJECT | disagree defy vote+against vote+down defeat:PROPOSAL block:PROPOSAL scrap:PROPOSAL shelve:PROPOSAL violate:AGREEMENT breach:AGREEMENT
REJECT | deny:PERMISSION deny:REQUESTED deny:AID deny:ASYLUM deny:ACCESS overrule rescind:PROPOSAL scuttle:AGREEMENT reject:DEMAND
REJECT | renege
REJECT | withdraw:PROPOSAL withdraw:OFFER oppose:DECISION ignore:DEMAND ignore:PROPOSAL block:AGREEMENT break:AGREEMENT violate:LAW reject:TALKS obstruct:PROPOSAL
REJECT meet | cancel:TALKS boycott:TALKS postpone:TALKS call+off:TALKS break+off:TALKS suspend:TALKS walk+out:TALKS skip:TALKS quit:TALKS shun:TALKS snub abandon:TALKS
REJECT assist | withhold:AID turn+away

THREATEN | give:ULTIMATUM issue:ULTIMATUM set:ULTIMATUM threaten menace warn:ACTOR
THREATEN restrict |

PROTEST demo | burn:FLAG chant:SLOGAN shout:SLOGAN protest demonstrate rally march picket take:STREET take+to:STREET flood:STREET rally+against boo heckle
PROTEST riot | riot rampage loot
PROTEST strike | stop:WORK walk+off:WORK down:TOOLS strike+over strike+against strike+for walk+out
PROTEST boycott | boycott
PROTEST obstruct | block:ROAD blockade:ROAD barricade
PROTEST vandalize | vandalise vandalize deface

SANCTION | sanction blacklist penalise penalize punish:ACTOR oust:ACTOR depose:ACTOR overthrow:ACTOR dismiss:ACTOR sack:ACTOR fire:ACTOR
SANCTION | revoke:STATUS strip:ACTOR suspend:STATUS cancel:STATUS remove:LEADER demote:ACTOR impose:TARIFF
SANCTION convict | convict sentence fine:ACTOR find+guilty:ACTOR condemn:DEATH
SANCTION expel | expel eject:ACTOR exclude:ACTOR suspend:ACTOR drive+out:ACTOR kick+out:ACTOR throw+out:ACTOR displace:ACTOR evict:ACTOR banish exile
SANCTION withdraw | withdraw:ENVOY recall:ENVOY withdraw:AID withdraw:SUPPORT withdraw+from:AGREEMENT pull+out:AGREEMENT quit:AGREEMENT quit:BODY leave:BODY abandon:AGREEMENT withdraw:INSPECTORS
SANCTION discontinue | suspend:AID cut:AID cut+off:AID halt:AID stop:AID freeze:AID end:AID withhold:FUNDS suspend:RELATIONS cut:RELATIONS
SANCTION discontinue | sever:RELATIONS break:RELATIONS break+off:RELATIONS cut+off:RELATIONS downgrade:RELATIONS reduce:RELATIONS end:RELATIONS halt:TRADE suspend:TRADE stop:TRADE ban:TRADE
SANCTION discontinue | reduce:AID cancel:AID embargo end:MEDIATION halt:MEDIATION freeze:ASSETS suspend:AGREEMENT terminate:AGREEMENT scrap:AGREEMENT cancel:AGREEMENT annul:AGREEMENT close:EMBASSY

MOBILIZE troops | call+up:TROOPS remain:ALERT stay:ALERT keep:ALERT be:ALERT go:ALERT raise:ALERT increase:TROOPS boost:TROOPS beef+up:TROOPS build+up:TROOPS step+up:TROOPS strengthen:TROOPS ready:TROOPS line+up:TROOPS
MOBILIZE troops | mobilise mobilize deploy:TROOPS deploy send:TROOPS dispatch:TROOPS move:TROOPS mass:TROOPS amass:TROOPS reinforce:TROOPS
MOBILIZE troops | muster:TROOPS station:TROOPS position:TROOPS rush:TROOPS redeploy send+in:TROOPS put:ALERT place:ALERT bolster:TROOPS
MOBILIZE weapons | deploy:WEAPONS test:WEAPONS launch:ROCKETRY test-fire move:WEAPONS send:WEAPONS position:WEAPONS scramble:WEAPONS station:WEAPONS dispatch:WEAPONS install:WEAPONS
MOBILIZE police | deploy:POLICE send:POLICE dispatch:POLICE mobilise:POLICE mobilize:POLICE tighten:SECURITY boost:SECURITY increase:SECURITY step+up:SECURITY beef+up:SECURITY bolster:SECURITY

COERCE arrest | arrest detain imprison jail nab apprehend incarcerate round+up:ACTOR lock+up:ACTOR bust:ACTOR intern:ACTOR capture:SUSPECT hold:CUSTODY take:CUSTODY catch:SUSPECT
COERCE seize | take:CONTROL gain:CONTROL enter:BUILDING storm:OFFICE seize confiscate raid search:BUILDING occupy impound annex commandeer capture:PLACE recapture:PLACE overrun:PLACE retake:PLACE ransack:BUILDING expropriate nationalise:PROPERTY take+over:PLACE conquer
COERCE restrict | impose:RESTRICTION suspend:CONSTITUTION suspend:BODY cordon tighten:RESTRICTION reimpose:RESTRICTION seal+off:PLACE cut+off:PLACE block:ROUTE close:ROAD confine:ACTOR ground:ACTOR
COERCE restrict | ban bar:ACTOR outlaw prohibit restrict blockade cordon+off besiege encircle disperse suppress crack+down quell close:BORDER shut:BORDER seal:BORDER
COERCE restrict | block:ACTOR prevent:ACTOR quash:PROTEST break+up:PROTEST block:BORDER dissolve:BODY forbid:ACTOR disband:BODY stifle shut+down:BODY
COERCE restrict | intimidate harass coerce force:ACTOR persecute repress oppress hold+back:ACTOR push+back:ACTOR subjugate
COERCE censor | censor shut+down:MEDIA shut:MEDIA close:MEDIA block:MEDIA ban:MEDIA jam:MEDIA suspend:MEDIA
COERCE curfew | impose:CURFEW declare:CURFEW order:CURFEW
COERCE martial-law | declare:EMERGENCY impose:EMERGENCY proclaim:EMERGENCY
COERCE deport | deport repatriate:ACTOR
COERCE withhold | withhold:PROPERTY
COERCE cyber | hack:SYSTEM hack+into breach:SYSTEM

ASSAULT | attack assault fight battle clash kill wound injure slay massacre murder slaughter storm ambush maim overpower skirmish duel exchange:FIRE trade:FIRE shoot+down counterattack retaliate avenge charge+into exterminate annihilate decimate repulse engage:TROOPS open+up:FIRE advance+on hurt:ACTOR
ASSAULT | strike:ACTOR strike:BUILDING strike:PLACE hit:ACTOR hit:BUILDING hit:PLACE target:ACTOR target:BUILDING gas:ACTOR invade storm:BUILDING
ASSAULT explosives | explode:BOMBER explode go+off set+off:BOMB
ASSAULT | violate:CEASEFIRE break:CEASEFIRE breach:CEASEFIRE
ASSAULT abduct | abduct kidnap capture:TROOPS capture:ACTOR hijack take:HOSTAGE hold:HOSTAGE
ASSAULT beat | beat:ACTOR batter punch thrash rough+up flog kick:ACTOR club beat+up manhandle
ASSAULT torture | torture mutilate
ASSAULT sexual | rape molest
ASSAULT targeted | assassinate execute behead lynch hang:ACTOR decapitate
ASSAULT destroy | destroy demolish raze level:BUILDING bulldoze wreck sabotage flatten
ASSAULT primitive | stab slash:ACTOR stone:ACTOR torch burn:BUILDING burn+down set:FIRE throw:STONES hurl:STONES pelt spear ram
ASSAULT firearms | shoot gun+down open:FIRE fire+on fire+at spray:BULLET fire:BULLET snipe
ASSAULT explosives | bomb detonate blow+up explode:BOMB plant:BOMB firebomb dynamite
ASSAULT heavy-weapons | launch+at:ROCKETRY launch+against:ROCKETRY launch+into:ROCKETRY launch+toward:ROCKETRY launch+on:ROCKETRY shell bombard mortar pound fire:ROCKETRY rocket strafe lob:ROCKETRY
ASSAULT aerial | airstrike drop:BOMB
ASSAULT crowd-control | teargas fire:GAS use:GAS lob:GAS deploy:GAS baton-charge fire:BATON
ASSAULT unconventional | poison:ACTOR use:CHEMICAL

AID | aid:ACTOR donate give:AID provide:AID send:AID supply:AID deliver:AID ship:AID grant:AID extend:AID allocate:AID disburse:AID distribute:AID airlift:AID
AID | help:ACTOR assist:ACTOR rescue:ACTOR fund finance subsidise subsidize shelter:ACTOR arm:ACTOR bail+out:ACTOR forgive:DEBT cancel:DEBT write+off:DEBT lend
AID | accept:REFUGEE take+in:REFUGEE admit:REFUGEE welcome:REFUGEE host:REFUGEE resettle:REFUGEE house:REFUGEE treat:ACTOR treat:WOUNDED open:CAMP build:CAMP invest+in:ACTOR provide:SUPPORT
AID | pay:AID fly:AID fly+in:AID ship:AID pay:REPARATION award:REPARATION truck:AID
AID | give:ASYLUM grant:ASYLUM offer:SHELTER contribute:AID contribute:TROOPS lend:TROOPS award:AID raise:FUNDS allot:AID earmark:AID release:FUNDS provide:WEAPONS supply:WEAPONS give:WEAPONS feed:ACTOR rebuild:BUILDING train:TROOPS equip:TROOPS approve:AID
AID | compensate:ACTOR reimburse:ACTOR resettle:ACTOR protect:ACTOR deliver:WEAPONS harbour:ACTOR harbor:ACTOR evacuate:ACTOR

COOPERATE | cooperate collaborate co-operate trade+with partner+with work+with team+up:ACTOR extradite share:INTELLIGENCE exchange:INTELLIGENCE swap:CAPTIVE exchange:CAPTIVE
COOPERATE | sell:WEAPONS sell:GOODS export:GOODS import:GOODS buy:WEAPONS export:WEAPONS purchase:WEAPONS hand+over:SUSPECT supply:GOODS conduct+with:EXERCISE hold+with:EXERCISE stage+with:EXERCISE launch+with:PROJECT begin+with:PROJECT sign+with:CONTRACT increase:TRADE expand:TRADE resume:TRADE boost:TRADE provide:INTELLIGENCE
`

const BY_VERB: ReadonlyMap<string, readonly CodedEntry[]> = readEntries(VERBS)

/** What the code book makes of a verb, the most demanding entry first; none for a verb that tells no event. */
export function eventsOfVerb(lemma: string): readonly CodedEntry[] {
  return BY_VERB.get(lemma) ?? []
}

/** Every verb of the table. */
export function eventVerbs(): Iterable<string> {
  return BY_VERB.keys()
}
