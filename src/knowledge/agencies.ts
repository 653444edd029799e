/**
 * News agencies and well-known outlets, with the country they write from.
 * Source   written by us from general knowledge.
 * Licence  Apache-2.0, as the rest of this project.
 */
import { foldWord } from '../text/index.js'

/** country | names */
const AGENCIES = `
USA|Associated Press,AP,United Press International,UPI,Bloomberg,Bloomberg News
GBR|Reuters,Press Association,PA,PA Media,Thomson Reuters
FRA|Agence France-Presse,Agence France Presse,AFP
DEU|Deutsche Presse-Agentur,dpa,DPA
RUS|Tass,TASS,Itar-Tass,ITAR-TASS,RIA Novosti,Ria Novosti,Interfax,Sputnik
CHN|Xinhua,Xinhua News Agency,China News Service
JPN|Kyodo,Kyodo News,Jiji,Jiji Press
KOR|Yonhap,Yonhap News Agency
PRK|KCNA,Korean Central News Agency
IRN|Irna,IRNA,Isna,ISNA,Fars,Fars News,Fars News Agency,Tasnim,Tasnim News Agency,Mehr,Mehr News Agency,Islamic Republic News Agency
TUR|Anadolu,Anadolu Agency,Demiroren,DHA
SYR|Sana,SANA
IRQ|INA,Iraqi News Agency
SAU|SPA,Saudi Press Agency
ARE|WAM
EGY|MENA
IND|PTI,Press Trust of India,ANI,UNI,IANS
PAK|APP
ITA|Ansa,ANSA
ESP|Efe,EFE,Europa Press
AUT|APA
CHE|Keystone-SDA,ATS
SWE|TT
NOR|NTB
DNK|Ritzau
FIN|STT
NLD|ANP
BEL|Belga
POL|PAP
UKR|Ukrinform,Unian,UNIAN
BLR|Belta,BelTA
KAZ|Kazinform
IDN|Antara
MYS|Bernama
VNM|VNA
CUB|Prensa Latina
BRA|Agencia Brasil,Agência Brasil
AUS|AAP,Australian Associated Press
CAN|Canadian Press
IRL|PA Ireland
PSE|Wafa,WAFA
LBN|NNA
YEM|Saba
`

const OUTLETS = `
USA|New York Times,Washington Post,Wall Street Journal,Los Angeles Times,USA Today,Chicago Tribune,Boston Globe,Politico,Axios,CNN,Fox News,NBC,NBC News,ABC News,CBS,CBS News,MSNBC,NPR,PBS,Newsweek,Time magazine,New Yorker,Atlantic,Forbes,Vox,BuzzFeed,BuzzFeed News,Huffington Post,HuffPost,Breitbart,ProPublica,Foreign Policy,Foreign Affairs,New York Post,Miami Herald,Voice of America,Daily Beast,Vanity Fair,Rolling Stone,Mother Jones,Salon,Slate
GBR|BBC,BBC News,Guardian,Times,Sunday Times,Daily Telegraph,Telegraph,Independent,Financial Times,Economist,Daily Mail,Mail on Sunday,Daily Mirror,Sun,Observer,Sky News,ITV,Channel 4,Channel 4 News,Middle East Eye,Daily Express,Evening Standard,New Statesman,Spectator,Iran International
FRA|Le Monde,Le Figaro,Libération,France 24,RFI,Charlie Hebdo,TF1,BFM
DEU|Der Spiegel,Spiegel,Die Welt,Die Zeit,Bild,Frankfurter Allgemeine Zeitung,FAZ,Süddeutsche Zeitung,Deutsche Welle,DW,ARD,ZDF,Tagesspiegel
RUS|RT,Russia Today,Kommersant,Novaya Gazeta,Izvestia,Pravda,Meduza,Vedomosti,Rossiya 24,Echo of Moscow
CHN|People's Daily,Global Times,China Daily,CCTV,CGTN,Caixin
HKG|South China Morning Post
JPN|NHK,Asahi Shimbun,Yomiuri Shimbun,Mainichi Shimbun,Nikkei,Japan Times
KOR|Chosun Ilbo,Korea Herald,Hankyoreh
IND|Times of India,Hindustan Times,Indian Express,NDTV,Hindu
PAK|Dawn,Geo News,Express Tribune
IRN|Press TV,Kayhan,Tehran Times,IRIB
IRQ|Rudaw,Kurdistan 24,Shafaq News,Al-Sumaria
ISR|Haaretz,Jerusalem Post,Times of Israel,Yedioth Ahronoth,Ynet,Channel 12,Israel Hayom,Maariv
LBN|Al-Mayadeen,Al Mayadeen,Al-Manar,Al Manar,Daily Star
QAT|Al Jazeera,Al-Jazeera
SAU|Al Arabiya,Al-Arabiya,Arab News,Asharq Al-Awsat
ARE|Sky News Arabia,Khaleej Times
EGY|Al-Ahram
TUR|Hurriyet,Hürriyet,Sabah,Cumhuriyet,TRT,Daily Sabah
ITA|Corriere della Sera,La Repubblica,Rai,RAI,La Stampa
ESP|El País,El Pais,El Mundo,ABC
PRT|Público
BRA|Globo,O Globo,Folha de S.Paulo
ARG|Clarín,La Nación
MEX|El Universal,Reforma
CAN|Globe and Mail,Toronto Star,CBC,CTV
AUS|Sydney Morning Herald,Age,Australian,ABC
IRL|Irish Times,RTE,RTÉ,Irish Independent
UKR|Kyiv Independent,Kyiv Post,Ukrainska Pravda
POL|Gazeta Wyborcza,TVN
NLD|De Telegraaf,NRC,Volkskrant
SWE|Dagens Nyheter,Aftonbladet,SVT
NOR|Aftenposten,NRK,VG
DNK|Politiken,Berlingske
FIN|Helsingin Sanomat,Yle
SRB|Politika,B92
GRC|Kathimerini
HUN|Népszabadság
CZE|Lidové noviny
KEN|Daily Nation,Standard
NGA|Punch,Vanguard,Premium Times
ZAF|Mail & Guardian,News24
`

const agencies = tableOf(AGENCIES)
const outlets = tableOf(OUTLETS)

/** Country of a news agency, "Reuters" → "GBR"; undefined where the words name none. */
export function agencyNamed(name: string): string | undefined {
  return agencies.get(keyOf(name))
}

/** Country of a well-known newspaper or broadcaster; undefined where the words name none. Some are everyday words too: "Times". */
export function outletNamed(name: string): string | undefined {
  return outlets.get(keyOf(name))
}

function tableOf(table: string): ReadonlyMap<string, string> {
  const countries = new Map<string, string>()
  for (const row of table.trim().split('\n')) {
    const [country, names] = row.split('|')
    for (const name of names.split(',')) countries.set(keyOf(name), country)
  }
  return countries
}

function keyOf(name: string): string {
  const bare = name.replace(/^the /i, '')
  return /^[A-Z0-9]+$/.test(bare) ? bare : foldWord(bare)
}
