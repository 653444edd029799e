/**
 * Nouns for those who can do something politically or have it done to them, beside the roles and bodies of titles.ts;
 * and nouns for what harms without anyone's doing.
 * Source   written for this project from the actors and sectors of the PLOVER 2.0 manual.
 * Licence  Apache-2.0, as the rest of this project.
 */
const ACTORS = `
people person man woman child boy girl youth student pupil civilian resident villager citizen local native family
crowd mob public population minority majority community tribe clan gang cartel mafia side party rival neighbour neighbor
official authority troop soldier force army navy military police officer policeman cop guard patrol marine peacekeeper
commando paratrooper fighter militant rebel insurgent guerrilla gunman terrorist extremist jihadist jihadi separatist
militia militiaman assailant attacker bomber sniper combatant mercenary warlord bandit pirate hijacker kidnapper captor
suspect detainee prisoner inmate hostage captive convict defendant victim survivor refugee migrant immigrant
protester protestor demonstrator activist striker rioter marcher picketer dissident opposition opponent critic supporter
loyalist follower believer worshipper pilgrim worker employee labourer laborer driver farmer miner teacher nurse doctor
unionist union staff trader merchant businessman businesswoman investor shopkeeper fisherman trucker lawyer judge court
tribunal prosecutor jury journalist reporter editor blogger correspondent cameraman photographer newspaper broadcaster
media minister president premier chancellor king queen prince emperor monarch emir sultan shah pope bishop cleric imam
priest monk ayatollah mufti rabbi leader chief head chairman lawmaker legislator senator congressman deputy mp governor
mayor councillor ambassador diplomat envoy delegate delegation negotiator mediator observer monitor inspector spokesman
spokeswoman spokesperson secretary official adviser aide commander general colonel major captain lieutenant sergeant
government regime administration cabinet ministry parliament congress senate assembly council commission committee
agency department bureau embassy consulate mission state nation country republic kingdom power ally bloc coalition
alliance organisation organization group faction movement front league association federation confederation
company firm corporation bank airline contractor manufacturer bidder charity ngo church mosque synagogue university
school hospital club team member representative veteran passenger tourist traveller traveler foreigner national expatriate
settler nomad herder herdsman bystander shopper worshiper candidate politician voter elder chieftain chair chairwoman director
executive manager owner founder tycoon billionaire heir widow wife husband son daughter brother sister father mother
muslim christian jew hindu buddhist sikh sunni shiite arab kurd serb croat tutsi hutu tamil islamist communist
socialist republican democrat conservative liberal nationalist leftist rightist anarchist monarchist fascist
camp intelligence crew sailor pilot airman reservist conscript recruit deserter defector spy agent informant
`

/** Subjects that kill, injure and destroy although nobody means it: no event of the code book. */
const MISHAPS = `
earthquake quake tremor aftershock tsunami flood flooding storm hurricane typhoon cyclone tornado blizzard snow rain
rainfall monsoon drought famine heat heatwave cold lightning landslide mudslide avalanche eruption volcano wildfire
bushfire crash accident collision derailment disease virus epidemic pandemic outbreak cholera ebola malaria
coronavirus covid influenza flu cancer fever infection illness starvation hunger wind wave water river dam collapse
stampede capsizing sinking overdose poisoning malfunction fault leak weather disaster ice fog tide erosion blaze
`

/** Things that somebody aims: "the blast killed" tells an act although no doer is named. */
const MEANS = `
bomb blast explosion bombing attack strike airstrike shelling raid missile rocket shell mortar drone gunfire fire bullet
shot grenade mine device salvo barrage bombardment offensive assault ambush shooting clash fighting violence operation
artillery warplane plane jet aircraft helicopter gunship tank warship sniper knife suicide arson battle war conflict gunship
`

const actors = setOf(ACTORS)
const mishaps = setOf(MISHAPS)
const means = setOf(MEANS)

/** "protester", "regime": a noun for those who act, in the singular. */
export function isEventActor(lemma: string): boolean {
  return actors.has(lemma) || (lemma.endsWith('s') && actors.has(lemma.slice(0, -1)))
}

/** "earthquake", "derailment": harm that nobody does. */
export function isMishap(lemma: string): boolean {
  return mishaps.has(lemma)
}

/** "blast", "missile": what harm is done with. */
export function isMeans(lemma: string): boolean {
  return means.has(lemma)
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
