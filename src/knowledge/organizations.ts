/**
 * Organisations: the words that say a name is one, and the bodies every newspaper knows.
 * Source   written by us from general knowledge; sectors are those of PLOVER 2.0.
 * Licence  Apache-2.0, as the rest of this project.
 */
import { foldWord } from '../text/index.js'

/** sector | head words: "Ministry" in "Ministry of Water", "Bank" in "Harbour Bank". */
const HEADS = `
GOV|ministry department administration government cabinet commission authority agency bureau office secretariat embassy consulate treasury presidency directorate inspectorate municipality council-of-ministers service services
LEG|parliament congress senate assembly legislature knesset bundestag duma majlis lok-sabha house-of-commons house-of-lords house-of-representatives
JUD|court tribunal prosecutor's-office judiciary
MIL|army navy force forces command corps brigade battalion regiment division fleet guard guards marines coastguard air-force squadron
COP|police constabulary gendarmerie
SPY|intelligence
REB|front brigades liberation resistance
PTY|party coalition alliance bloc
BUS|company corporation corp inc ltd llc plc group holdings holding bank airlines airways airline lines ferries shipping railways motors industries enterprises partners ventures capital insurance oil petroleum steel electric energy pharmaceuticals technologies systems entertainment pictures records studios hotels foods ag gmbh co bros brothers stores exchange aviation aerospace
EDU|university college school academy institute faculty polytechnic lab laboratory laboratories
MED|hospital clinic
JRN|news newspaper times post journal herald tribune gazette chronicle telegraph guardian observer broadcasting television radio network press magazine review daily weekly tv fm
LAB|union unions federation
REL|church diocese archdiocese synod
SOC|association society foundation charity trust league movement forum initiative network centre center club committee council organisation organization organizations confederation fund museum library orchestra team campaign watch project program programme
`

/** name, other name | sector | code instead of a country */
const KNOWN = `
United Nations,UN,U.N.|IGO|UNO
UN Security Council,Security Council,General Assembly,UN General Assembly,Unicef,UNICEF,Unesco,UNESCO,UNHCR,UNRWA,World Health Organization,World Health Organisation,WHO,World Food Programme,WFP,International Atomic Energy Agency,IAEA,OCHA|IGO|UNO
European Union,EU,E.U.,European Commission,European Parliament,European Council,European Central Bank,ECB,Eurozone|IGO|EUR
Nato,NATO,North Atlantic Treaty Organization|IGO|IGO
African Union,AU,Arab League,Opec,OPEC,Opec+,OPEC+,Asean,ASEAN,Ecowas,ECOWAS,OSCE,OECD,World Bank,International Monetary Fund,IMF,World Trade Organization,WTO,G7,G20,G8,Interpol,INTERPOL,International Criminal Court,ICC,International Court of Justice,ICJ,Gulf Cooperation Council,GCC,Organization of American States,OAS,Commonwealth,BRICS,Mercosur,Council of Europe|IGO|IGO
Red Cross,International Committee of the Red Cross,ICRC,Red Crescent,Amnesty International,Human Rights Watch,Doctors Without Borders,Médecins Sans Frontières,MSF,Greenpeace,Oxfam,Save the Children,Transparency International,Reporters Without Borders,World Wildlife Fund,WWF|NGO|NGO
CIA,MI5,MI6,NSA,Mossad,Shin Bet,FSB,GRU,SBU,Stasi,KGB|SPY|
FBI,Scotland Yard,Metropolitan Police,Met Police,NYPD,LAPD,Europol|COP|
Pentagon,State Department,White House,Treasury,Federal Reserve,Fed,Nasa,NASA,Downing Street,Home Office,Foreign Office,Kremlin,Élysée,FDA,EPA,FCC,SEC,IRS,FEMA,CDC,NIH,NHS,DEA,DHS,ICE,DOJ|GOV|
Congress,Senate,House of Representatives,House of Commons,House of Lords,Commons,Knesset,Bundestag,Duma,State Duma,Majlis,Lok Sabha,Rajya Sabha,Bundesrat,Sejm,Dáil,Storting,Riksdag,Folketing,Rada,Verkhovna Rada|LEG|
Supreme Court,High Court,Court of Appeal,Constitutional Court|JUD|
IDF,Pentagon,US Army,US Navy,U.S. Army,U.S. Navy,Royal Navy,Royal Air Force,RAF,Centcom,CENTCOM,Marine Corps,Red Army,IRGC,Islamic Revolutionary Guard Corps,Islamic Revolutionary Guards Corps,Revolutionary Guards,Revolutionary Guard,National Guard,People's Liberation Army,PLA|MIL|
Hamas,Hezbollah,Hizbollah,Hizbullah,Islamic State,Isis,ISIS,Isil,ISIL,Daesh,al-Qaeda,Al-Qaeda,al Qaeda,Al Qaeda,al-Qaida,Taliban,Boko Haram,al-Shabaab,Al-Shabaab,al-Shabab,FARC,PKK,IRA,ETA,Houthis,Houthi,Islamic Jihad,Palestinian Islamic Jihad,Fatah,YPG,SDF,Kata'ib Hezbollah,Wagner,Wagner Group,Tamil Tigers,ELN,M23|REB|
Labour,Labour Party,Conservative Party,Tory Party,Tories,Liberal Democrats,Lib Dems,SNP,Ukip,UKIP,Republican Party,Democratic Party,GOP,Green Party,Sinn Féin,Sinn Fein,DUP,Fianna Fáil,Fine Gael,CDU,SPD,CSU,AfD,FDP,BJP,ANC,AKP,PTI,Likud,Syriza,Podemos,Fidesz,Bharatiya Janata Party,Communist Party,Plaid Cymru,Muslim Brotherhood|PTY|
Apple,Google,Facebook,Twitter,Microsoft,Amazon,Tesla,Boeing,Airbus,Toyota,Volkswagen,BMW,Samsung,Sony,Huawei,Gazprom,Rosneft,Aramco,Saudi Aramco,ExxonMobil,Exxon,Chevron,Shell,BP,Total,Siemens,IBM,Intel,Netflix,Uber,Airbnb,Disney,Walmart,McDonald's,Starbucks,Goldman Sachs,JPMorgan,Citigroup,HSBC,Barclays,Lehman Brothers,General Motors,GM,Ford,Nokia,Spotify,YouTube,Instagram,WhatsApp,TikTok,Wikipedia,Wikimedia,WikiLeaks,Pfizer,AstraZeneca,Moderna,Lufthansa,Ryanair,Vodafone,AT&T,Verizon,Comcast,Lockheed Martin,Raytheon,Snapchat,PayPal,eBay,Yahoo,SpaceX,OpenAI,Nintendo,Adidas,Nike,Coca-Cola,Pepsi,Nestlé,Unilever,Monsanto,Bayer,BlackBerry,Halliburton,Enron,Deutsche Bank,UBS,Credit Suisse,Morgan Stanley,Wells Fargo,Bank of America|BUS|
Harvard,Yale,Princeton,MIT,Stanford University,Caltech,UCLA|EDU|
Fifa,FIFA,Uefa,UEFA,IOC,NFL,NBA,MLB,NHL,NCAA,Premier League,Chelsea,Arsenal,Liverpool FC,Manchester United,Manchester City,Real Madrid,Bayern Munich,Juventus|SOC|
NAACP,NRA,ACLU,AARP,AFL-CIO|SOC|
`

/** Nationalities have their own list; these are faiths, peoples, political followings: names of groups. */
const GROUPS = `
Muslim Christian Jew Jewish Hindu Buddhist Sikh Catholic Protestant Anglican Methodist Baptist Orthodox Lutheran Mormon Evangelical Quaker Druze
Shia Shiite Shi'ite Shi'a Sunni Salafi Salafist Alawite Sufi Wahhabi Yazidi Coptic Copt Maronite Zoroastrian Baha'i Islamist
Kurd Kurdish Arab Persian Pashtun Tajik Hazara Uighur Uyghur Rohingya Tamil Sinhalese Hutu Tutsi Igbo Yoruba Hausa Zulu Berber Tuareg Roma Gypsy Basque
Catalan Flemish Walloon Tatar Chechen Cossack Han Tibetan Maori Māori Inuit Aboriginal Aborigine Cherokee Navajo Sioux Apache Mayan Aztec Hispanic Latino Latina
Latinx African European Asian Latin-American Western Westerner Nordic Scandinavian Slavic Balkan Caribbean Mediterranean Californian Texan Londoner Parisian
New-Yorker Republican Democrat Democratic Tory Conservative Labour Liberal Socialist Communist Marxist Maoist Trotskyist Fascist Nazi Neo-Nazi Stalinist Leninist
Bolshevik Zionist Remainer Brexiteer Eurosceptic Baathist Ba'athist Peronist Chavista Sandinista Zapatista Maoist Jihadist Islamic Judeo-Christian
Anglo-Saxon African-American Afro-American Native-American Asian-American Mexican-American Viking Roman Byzantine Ottoman Soviet Yugoslav Czechoslovak
`

const heads = new Map<string, string>()
for (const row of HEADS.trim().split('\n')) {
  const [sector, words] = row.split('|')
  for (const word of words.split(/\s+/)) if (!heads.has(word)) heads.set(word, sector)
}

export interface KnownOrganization {
  /** PLOVER sector. */
  readonly sector: string
  /** UNO, EUR, IGO, NGO: what PLOVER writes in place of a country. */
  readonly code?: string
}

const known = new Map<string, KnownOrganization>()
for (const row of KNOWN.trim().split('\n')) {
  const [names, sector, code] = row.split('|')
  for (const name of names.split(',')) known.set(keyOf(name), code ? { sector, code } : { sector })
}

const groups = new Set(
  GROUPS.trim()
    .split(/\s+/)
    .map((word) => foldWord(word))
)

/** "Ministry", "Bank", "Brigades": a word that makes the name it stands in an organisation's. */
export function isOrganizationHead(word: string): boolean {
  return sectorOfOrganizationHead(word) !== undefined
}

/** PLOVER sector that the head word states: "Court" JUD. */
export function sectorOfOrganizationHead(word: string): string | undefined {
  return heads.get(foldWord(word).replace(/\.$/, ''))
}

/** A body known everywhere, by its full name or its initials. */
export function organizationNamed(name: string): KnownOrganization | undefined {
  return known.get(keyOf(name))
}

/** "Shiite", "Kurds", "Republicans": a faith, a people, a political following. */
export function isGroupName(word: string): boolean {
  const key = foldWord(word)
  return groups.has(key) || (key.endsWith('s') && groups.has(key.slice(0, -1)))
}

/** "ICE" and "ice" must not meet: capitals stay where the whole name is written in them. */
function keyOf(name: string): string {
  const bare = name.replace(/^the /i, '')
  return /^[A-Z0-9.&+]+$/.test(bare) ? bare.replace(/\./g, '') : foldWord(bare)
}
