/**
 * Words that decide an event's mode where its verb does not: means of harm, and what is asked, refused or threatened.
 *
 * Source   written for this project from the mode definitions of the PLOVER 2.0 manual.
 * Licence  Apache-2.0, as the rest of this project.
 */

/** Means of ASSAULT, the most telling first: a suicide bomber's car bomb is a suicide attack. */
const MEANS = `
unconventional | chlorine sarin chemical mustard radiological biological novichok anthrax ricin
suicide-attack | suicide
crowd-control | teargas baton truncheon
drone | drone quadcopter
aerial | airstrike warplane helicopter jet aircraft bomber gunship aerial air
heavy-weapons | rocket mortar artillery tank missile shell shelling howitzer bombardment
explosives | bomb bombing grenade landmine mine ied explosive explosion blast dynamite detonate
primitive | knife machete axe sword stone rock petrol molotov arson blade spear hammer
firearms | gun gunman gunfire rifle bullet shot pistol shooting machinegun sniper firearm
`

/** What is asked for or refused. */
const ASKED = `
meet | talk meeting negotiation negotiate meet mediation visit dialogue summit mediate conference
yield | withdraw withdrawal release lift ease end stop halt cease ceasefire truce sanction curfew prisoner surrender disarm
free hostage occupation siege ban embargo return restriction cession retreat access detainee captive attack fighting hostility offensive blockade
assist | aid help cooperate cooperation support extradite extradition information provide assistance relief loan troop protect
weapon fund money evidence trade relation tie asylum refugee visa permission deal agreement
change | resign resignation reform policy election government law leadership constitution step referendum regime plan
proposal amendment rule institution bill demand
`

/** What is threatened. */
const THREATENED = `
arrest | arrest warrant jail prosecute imprison detain
expel | expel deport expulsion deportation evict
territory | annex occupy seize invade annexation occupation territory
violence | attack kill war strike bomb retaliate retaliation blow violence terrorist terrorism military force weapon shoot destroy murder assassinate avenge
restrict | boycott curfew ban blockade close closure block restrict shutdown martial
relations | sanction cut tie relation talk withdraw aid trade suspend sever embargo halt quit leave treaty agreement tariff
`

const MODES: Readonly<Record<string, ReadonlyMap<string, { readonly mode: string; readonly rank: number }>>> =
  {
    ASSAULT: ranked(MEANS),
    REQUEST: ranked(ASKED),
    REJECT: ranked(ASKED),
    THREATEN: ranked(THREATENED)
  }

/** The mode that a word gives an event of a type, with its rank among the others of that type; undefined for most. */
export function modeByWord(
  type: string,
  lemma: string
): { readonly mode: string; readonly rank: number } | undefined {
  return MODES[type]?.get(lemma)
}

function ranked(table: string): ReadonlyMap<string, { readonly mode: string; readonly rank: number }> {
  const byWord = new Map<string, { mode: string; rank: number }>()
  let mode = ''
  let rank = 0
  for (const line of table.trim().split('\n')) {
    const [head, rest] = line.includes(' | ') ? line.split(' | ') : ['', line]
    if (head !== '') {
      mode = head
      rank += 1
    }
    for (const word of rest.trim().split(/\s+/)) if (!byWord.has(word)) byWord.set(word, { mode, rank })
  }
  return byWord
}
