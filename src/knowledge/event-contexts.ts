/**
 * Words that say what an event is about, by the contexts of the PLOVER 2.0 manual.
 * Source   written for this project from the manual's definitions and limits of its 37 contexts; words that name one
 *          context alone, because a context claimed wrongly misleads more than a context left out.
 * Licence  Apache-2.0, as the rest of this project.
 */
const CONTEXTS = `
military | army navy airforce battalion brigade warplane airstrike frontline troop garrison warship paratrooper
intelligence | espionage spy spying wiretap surveillance mossad cia mi6 intelligence
executive | president presidency cabinet premier
legislative | parliament parliamentary senate lawmaker legislation congress legislator
election | election electoral ballot voter vote referendum candidate poll runoff
political_institutions | constitution constitutional
pro_democracy | democracy pro-democracy democratization
pro_autocracy | coup junta
economic | trade tariff economy economic export import inflation currency budget investment imf
legal | court lawsuit judge trial tribunal indictment prosecutor verdict lawyer
reparations | reparation restitution
human_rights | genocide torture atrocity
rights_freedoms | censorship
repression | crackdown repression
human_security | famine hunger starvation
gender | women feminist abortion
lgbt | lgbt gay lesbian transgender homosexual same-sex
religion_ethnicity | muslim christian sunni shiite hindu religious ethnic mosque church sectarian jewish
inequality | inequality poverty
diplomatic | ambassador embassy diplomat diplomatic envoy consulate diplomacy
territory | annexation sovereignty secession independence separatist territorial
peacekeeping | peacekeeper peacekeeping
health | hospital vaccine virus pandemic epidemic disease outbreak cholera
asylum | asylum
migration | migrant refugee migration immigration immigrant
disasters | earthquake flood tsunami hurricane cyclone drought typhoon landslide wildfire
natural_resource | oil mining pipeline uranium oilfield
environment | climate pollution deforestation emission environmental
technology | software satellite internet semiconductor
terrorism | terrorism terrorist jihadist
cbrn | nuclear chemical biological sarin chlorine radiological
cyber | cyberattack hacker hacking malware ransomware
misinformation | disinformation misinformation propaganda
crime | murder robbery gang gangster theft criminal rape fraud
corruption | corruption bribe bribery graft embezzlement kickback
illegal_drugs | cocaine heroin opium narcotic drug cartel
trafficking | trafficking smuggling smuggler trafficker
`

const byWord = new Map<string, string[]>()
for (const line of CONTEXTS.trim().split('\n')) {
  const [context, words] = line.split(' | ')
  for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), context])
}

/** Contexts that a lemma names by itself: "cholera" health; none for most words. */
export function contextsOfWord(lemma: string): readonly string[] {
  return byWord.get(lemma) ?? []
}
