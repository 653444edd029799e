/**
 * Countries: ISO 3166-1 alpha-3 codes with names, demonyms and capitals as English-language news writes them.
 * Source   written by us from general knowledge; codes are those of ISO 3166-1, Kosovo KOS and Palestine PSE as in PLOVER.
 * Licence  Apache-2.0, as the rest of this project.
 */
import { foldWord } from '../text/index.js'

export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly code: string
  readonly names: readonly string[]
  /** Adjectives and inhabitants: "French", "Frenchman". */
  readonly demonyms: readonly string[]
  readonly capitals: readonly string[]
}

/** code | names | demonyms | capitals; the plural in -s of a demonym need not be written. */
const TABLE = `
AFG|Afghanistan|Afghan|Kabul
AGO|Angola|Angolan|Luanda
ALB|Albania|Albanian|Tirana
AND|Andorra|Andorran|Andorra la Vella
ARE|United Arab Emirates,UAE,Emirates,U.A.E.|Emirati|Abu Dhabi
ARG|Argentina|Argentine,Argentinian,Argentinean|Buenos Aires
ARM|Armenia|Armenian|Yerevan
ATA|Antarctica|Antarctic|
ATG|Antigua and Barbuda,Antigua|Antiguan|Saint John's
AUS|Australia|Australian|Canberra
AUT|Austria|Austrian|Vienna
AZE|Azerbaijan|Azerbaijani,Azeri|Baku
BDI|Burundi|Burundian|Gitega,Bujumbura
BEL|Belgium|Belgian|Brussels
BEN|Benin|Beninese|Porto-Novo
BFA|Burkina Faso|Burkinabe,Burkinabé|Ouagadougou
BGD|Bangladesh|Bangladeshi|Dhaka
BGR|Bulgaria|Bulgarian|Sofia
BHR|Bahrain|Bahraini|Manama
BHS|Bahamas,The Bahamas|Bahamian|Nassau
BIH|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia|Bosnian|Sarajevo
BLR|Belarus|Belarusian,Belarussian|Minsk
BLZ|Belize|Belizean|Belmopan
BOL|Bolivia|Bolivian|La Paz,Sucre
BRA|Brazil|Brazilian|Brasilia,Brasília
BRB|Barbados|Barbadian,Bajan|Bridgetown
BRN|Brunei|Bruneian|Bandar Seri Begawan
BTN|Bhutan|Bhutanese|Thimphu
BWA|Botswana|Batswana,Motswana|Gaborone
CAF|Central African Republic|Central African|Bangui
CAN|Canada|Canadian|Ottawa
CHE|Switzerland|Swiss|Bern,Berne
CHL|Chile|Chilean|Santiago
CHN|China,People's Republic of China,PRC|Chinese|Beijing,Peking
CIV|Ivory Coast,Côte d'Ivoire|Ivorian|Yamoussoukro
CMR|Cameroon|Cameroonian|Yaounde,Yaoundé
COD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Zaire|Congolese|Kinshasa
COG|Republic of the Congo,Republic of Congo,Congo-Brazzaville,Congo||Brazzaville
COL|Colombia|Colombian|Bogota,Bogotá
COM|Comoros|Comorian|Moroni
CPV|Cape Verde,Cabo Verde|Cape Verdean|Praia
CRI|Costa Rica|Costa Rican|
CUB|Cuba|Cuban|Havana
CYP|Cyprus|Cypriot|Nicosia
CZE|Czech Republic,Czechia|Czech|Prague
DEU|Germany,Federal Republic of Germany|German|Berlin
DJI|Djibouti|Djiboutian|
DMA|Dominica||Roseau
DNK|Denmark|Danish,Dane|Copenhagen
DOM|Dominican Republic|Dominican|Santo Domingo
DZA|Algeria|Algerian|Algiers
ECU|Ecuador|Ecuadorian,Ecuadorean|Quito
EGY|Egypt|Egyptian|Cairo
ERI|Eritrea|Eritrean|Asmara
ESP|Spain|Spanish,Spaniard|Madrid
EST|Estonia|Estonian|Tallinn
ETH|Ethiopia|Ethiopian|Addis Ababa
FIN|Finland|Finnish,Finn|Helsinki
FJI|Fiji|Fijian|Suva
FRA|France|French,Frenchman,Frenchmen,Frenchwoman|Paris
FSM|Micronesia|Micronesian|Palikir
GAB|Gabon|Gabonese|Libreville
GBR|United Kingdom,UK,U.K.,Britain,Great Britain|British,Briton,Brit,English,Englishman,Scottish,Scot,Welsh,Northern Irish|London
GEO|Georgia|Georgian|Tbilisi
GHA|Ghana|Ghanaian|Accra
GIN|Guinea|Guinean|Conakry
GMB|Gambia,The Gambia|Gambian|Banjul
GNB|Guinea-Bissau|Bissau-Guinean|Bissau
GNQ|Equatorial Guinea|Equatoguinean,Equatorial Guinean|Malabo
GRC|Greece|Greek|Athens
GRD|Grenada|Grenadian|
GTM|Guatemala|Guatemalan|Guatemala City
GUY|Guyana|Guyanese|Georgetown
HKG|Hong Kong|Hong Konger,Hongkonger|
HND|Honduras|Honduran|Tegucigalpa
HRV|Croatia|Croatian,Croat|Zagreb
HTI|Haiti|Haitian|Port-au-Prince
HUN|Hungary|Hungarian|Budapest
IDN|Indonesia|Indonesian|Jakarta
IND|India|Indian|New Delhi,Delhi
IRL|Ireland,Republic of Ireland|Irish,Irishman,Irishwoman|Dublin
IRN|Iran,Islamic Republic of Iran|Iranian|Tehran,Teheran
IRQ|Iraq|Iraqi|Baghdad
ISL|Iceland|Icelandic,Icelander|Reykjavik,Reykjavík
ISR|Israel|Israeli|Jerusalem
ITA|Italy|Italian|Rome
JAM|Jamaica|Jamaican|
JOR|Jordan|Jordanian|Amman
JPN|Japan|Japanese|Tokyo
KAZ|Kazakhstan|Kazakh,Kazakhstani|Astana,Nur-Sultan
KEN|Kenya|Kenyan|Nairobi
KGZ|Kyrgyzstan,Kyrgyz Republic|Kyrgyz,Kyrgyzstani|Bishkek
KHM|Cambodia|Cambodian|Phnom Penh
KIR|Kiribati|I-Kiribati|Tarawa
KNA|Saint Kitts and Nevis,St Kitts and Nevis|Kittitian|Basseterre
KOR|South Korea,Republic of Korea|South Korean|Seoul
KOS|Kosovo|Kosovar,Kosovan|Pristina
KWT|Kuwait|Kuwaiti|Kuwait City
LAO|Laos|Laotian,Lao|Vientiane
LBN|Lebanon|Lebanese|Beirut
LBR|Liberia|Liberian|Monrovia
LBY|Libya|Libyan|Tripoli
LCA|Saint Lucia,St Lucia|Saint Lucian|Castries
LIE|Liechtenstein|Liechtensteiner|Vaduz
LKA|Sri Lanka|Sri Lankan|Colombo
LSO|Lesotho|Basotho|Maseru
LTU|Lithuania|Lithuanian|Vilnius
LUX|Luxembourg|Luxembourger|
LVA|Latvia|Latvian|Riga
MAR|Morocco|Moroccan|Rabat
MCO|Monaco|Monegasque,Monégasque|
MDA|Moldova|Moldovan|Chisinau,Chișinău
MDG|Madagascar|Malagasy|Antananarivo
MDV|Maldives,The Maldives|Maldivian|Male
MEX|Mexico|Mexican|Mexico City
MHL|Marshall Islands|Marshallese|Majuro
MKD|North Macedonia,Macedonia|North Macedonian,Macedonian|Skopje
MLI|Mali|Malian|Bamako
MLT|Malta|Maltese|Valletta
MMR|Myanmar,Burma|Burmese|Naypyidaw,Naypyitaw
MNE|Montenegro|Montenegrin|Podgorica
MNG|Mongolia|Mongolian,Mongol|Ulaanbaatar,Ulan Bator
MOZ|Mozambique|Mozambican|Maputo
MRT|Mauritania|Mauritanian|Nouakchott
MUS|Mauritius|Mauritian|Port Louis
MWI|Malawi|Malawian|Lilongwe
MYS|Malaysia|Malaysian|Kuala Lumpur,Putrajaya
NAM|Namibia|Namibian|Windhoek
NER|Niger|Nigerien|Niamey
NGA|Nigeria|Nigerian|Abuja
NIC|Nicaragua|Nicaraguan|Managua
NLD|Netherlands,The Netherlands,Holland|Dutch,Dutchman,Dutchwoman|Amsterdam,The Hague
NOR|Norway|Norwegian|Oslo
NPL|Nepal|Nepali,Nepalese|Kathmandu
NRU|Nauru|Nauruan|Yaren
NZL|New Zealand|New Zealander,Kiwi|Wellington
OMN|Oman|Omani|Muscat
PAK|Pakistan|Pakistani|Islamabad
PAN|Panama|Panamanian|Panama City
PER|Peru|Peruvian|Lima
PHL|Philippines,The Philippines|Filipino,Filipina,Philippine|Manila
PLW|Palau|Palauan|Ngerulmud
PNG|Papua New Guinea|Papua New Guinean|Port Moresby
POL|Poland|Polish,Pole|Warsaw
PRK|North Korea,DPRK,Democratic People's Republic of Korea|North Korean|Pyongyang
PRT|Portugal|Portuguese|Lisbon
PRY|Paraguay|Paraguayan|Asuncion,Asunción
PSE|Palestine,State of Palestine,Palestinian Territories|Palestinian|Ramallah
QAT|Qatar|Qatari|Doha
ROU|Romania|Romanian|Bucharest
RUS|Russia,Russian Federation|Russian|Moscow
RWA|Rwanda|Rwandan|Kigali
SAU|Saudi Arabia,Kingdom of Saudi Arabia|Saudi,Saudi Arabian|Riyadh
SDN|Sudan|Sudanese|Khartoum
SEN|Senegal|Senegalese|Dakar
SGP|Singapore|Singaporean|
SLB|Solomon Islands|Solomon Islander|Honiara
SLE|Sierra Leone|Sierra Leonean|Freetown
SLV|El Salvador|Salvadoran,Salvadorean|San Salvador
SMR|San Marino|Sammarinese|
SOM|Somalia|Somali|Mogadishu
SRB|Serbia|Serbian,Serb|Belgrade
SSD|South Sudan|South Sudanese|Juba
STP|Sao Tome and Principe,São Tomé and Príncipe|Santomean|
SUR|Suriname|Surinamese|Paramaribo
SVK|Slovakia,Slovak Republic|Slovak,Slovakian|Bratislava
SVN|Slovenia|Slovenian,Slovene|Ljubljana
SWE|Sweden|Swedish,Swede|Stockholm
SWZ|Eswatini,Swaziland|Swazi|Mbabane
SYC|Seychelles|Seychellois|
SYR|Syria,Syrian Arab Republic|Syrian|Damascus
TCD|Chad|Chadian|N'Djamena
TGO|Togo|Togolese|Lome,Lomé
THA|Thailand|Thai|Bangkok
TJK|Tajikistan|Tajik,Tajikistani|Dushanbe
TKM|Turkmenistan|Turkmen|Ashgabat
TLS|East Timor,Timor-Leste|Timorese,East Timorese|Dili
TON|Tonga|Tongan|Nuku'alofa
TTO|Trinidad and Tobago,Trinidad|Trinidadian|Port of Spain
TUN|Tunisia|Tunisian|Tunis
TUR|Turkey,Türkiye,Turkiye|Turkish,Turk|Ankara
TUV|Tuvalu|Tuvaluan|Funafuti
TWN|Taiwan|Taiwanese|Taipei
TZA|Tanzania|Tanzanian|Dodoma
UGA|Uganda|Ugandan|Kampala
UKR|Ukraine|Ukrainian|Kyiv,Kiev
URY|Uruguay|Uruguayan|Montevideo
USA|United States,United States of America,USA,U.S.A.,US,U.S.,America|American,US,U.S.|Washington,Washington DC,Washington D.C.
UZB|Uzbekistan|Uzbek|Tashkent
VAT|Vatican,Vatican City,Holy See|Vatican|Vatican City
VCT|Saint Vincent and the Grenadines,St Vincent and the Grenadines||Kingstown
VEN|Venezuela|Venezuelan|Caracas
VNM|Vietnam,Viet Nam|Vietnamese|Hanoi
VUT|Vanuatu|Vanuatuan|Port Vila
WSM|Samoa|Samoan|Apia
YEM|Yemen|Yemeni|Sanaa,Sana'a
ZAF|South Africa|South African|Pretoria
ZMB|Zambia|Zambian|Lusaka
ZWE|Zimbabwe|Zimbabwean|Harare
`

/** Parts, dependencies, and states that few recognise take the code of the state that holds or claims them (PLOVER). */
const DEPENDENCIES = `
DNK|Greenland,Faroe Islands|Greenlander,Greenlandic,Faroese
FRA|French Polynesia,New Caledonia,Réunion,Martinique,Guadeloupe,French Guiana,Mayotte|
GBR|England,Scotland,Wales,Northern Ireland,Gibraltar,Bermuda,Falkland Islands,Falklands,Cayman Islands,British Virgin Islands,Jersey,Guernsey,Isle of Man|Gibraltarian,Bermudian
USA|Puerto Rico,Guam,American Samoa,US Virgin Islands,Northern Mariana Islands|Puerto Rican,Guamanian
NLD|Aruba,Curaçao,Curacao,Sint Maarten|Aruban
CHN|Macau,Macao,Tibet,Xinjiang|Macanese,Tibetan
GEO|Abkhazia,South Ossetia|Abkhaz,Abkhazian,South Ossetian
MDA|Transnistria|Transnistrian
CYP|Northern Cyprus|Turkish Cypriot,Greek Cypriot
SOM|Somaliland,Puntland|Somalilander
MAR|Western Sahara|Sahrawi
AZE|Nagorno-Karabakh|
IRQ|Iraqi Kurdistan,Kurdistan Region|
PSE|Gaza Strip,Gaza,West Bank|Gazan
`

/** Houses and squares that news writes for the government in them. */
const METONYMS = `
USA|White House,Oval Office
GBR|Downing Street,No 10,No. 10,Number 10,Number Ten,Whitehall
RUS|Kremlin
FRA|Élysée,Elysée,Elysee,Élysée Palace,Elysee Palace
KOR|Blue House
CHN|Zhongnanhai
DEU|Bundeskanzleramt
UKR|Bankova
TUR|Sublime Porte
ITA|Palazzo Chigi
MEX|Los Pinos
ARG|Casa Rosada
IND|South Block
VAT|Holy See
`

/** Houses that stand for one body of a state, and not for its government. */
const BODIES = `
USA|Pentagon,State Department,Foggy Bottom,Capitol Hill
GBR|Buckingham Palace
FRA|Quai d'Orsay
`

export const COUNTRIES: readonly Country[] = rowsOf(TABLE).map(([code, names, demonyms, capitals]) => ({
  code,
  names: listed(names),
  demonyms: listed(demonyms),
  capitals: listed(capitals)
}))

const wholes = new Set<string>()
const governments = new Set<string>()
const byName = new Map<string, string>()
const byDemonym = new Map<string, string>()
const byCapital = new Map<string, string>()
const byMetonym = new Map<string, string>()

for (const { code, names, demonyms, capitals } of COUNTRIES) {
  for (const name of names) {
    byName.set(keyOf(name), code)
    wholes.add(keyOf(name))
  }
  for (const demonym of demonyms) byDemonym.set(keyOf(demonym), code)
  for (const capital of capitals) byCapital.set(keyOf(capital), code)
}
for (const [code, names, demonyms] of rowsOf(DEPENDENCIES)) {
  for (const name of listed(names)) byName.set(keyOf(name), code)
  for (const demonym of listed(demonyms)) byDemonym.set(keyOf(demonym), code)
}
for (const [code, names] of rowsOf(METONYMS)) {
  for (const name of listed(names)) {
    byMetonym.set(keyOf(name), code)
    governments.add(keyOf(name))
  }
}
for (const [code, names] of rowsOf(BODIES)) {
  for (const name of listed(names)) byMetonym.set(keyOf(name), code)
}

/** "France", "the Netherlands", "U.S." → alpha-3; a dependency gives the code of its state. */
export function countryNamed(name: string): string | undefined {
  return byName.get(keyOf(name))
}

/** Whether the words name a whole country and no part of one: "Britain", not "Wales" or "Greenland". */
export function isWholeCountry(name: string): boolean {
  return wholes.has(keyOf(name))
}

/** "French", "Iraqis" → alpha-3. */
export function countryOfDemonym(word: string): string | undefined {
  const key = keyOf(word)
  return byDemonym.get(key) ?? (key.endsWith('s') ? byDemonym.get(key.slice(0, -1)) : undefined)
}

/** "Paris" → "FRA": whether the place or the government is meant, the sentence tells. */
export function countryOfCapital(name: string): string | undefined {
  return byCapital.get(keyOf(name))
}

/** Whether a house stands for a whole government: "the Kremlin", not "the Pentagon". */
export function isWholeGovernment(name: string): boolean {
  return governments.has(keyOf(name))
}

/** "the Kremlin", "the Pentagon" → "RUS", "USA". */
export function countryOfMetonym(name: string): string | undefined {
  return byMetonym.get(keyOf(name))
}

/** The first name of the country with this code: "FRA" → "France". */
export function countryWithCode(code: string): Country | undefined {
  return COUNTRIES.find((country) => country.code === code)
}

function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split('|'))
}

function listed(cell: string | undefined): string[] {
  return cell ? cell.split(',') : []
}

/** "US" and "us" must not meet: capitals stay where the whole name is written in them. */
function keyOf(name: string): string {
  const bare = name[3] === ' ' ? name.replace(/^the /i, '') : name
  return bare[0] < 'a' && /^[A-Z.]+$/.test(bare) ? bare : foldWord(bare)
}
