/**
 * Places below and above the country that news names without saying what they are.
 * Source   written by us from general knowledge: continents and regions, seas, states and provinces, large cities.
 * Licence  Apache-2.0, as the rest of this project.
 */
import { foldWord } from '../text/index.js'

const REGIONS = `
Soviet Union, Yugoslavia, Czechoslovakia, East Germany, West Germany, North Vietnam, South Vietnam, Rhodesia, Prussia,
Roman Empire, Byzantine Empire, Ottoman Empire, Mongol Empire, Persian Empire, British Empire,
Africa, Antarctica, Asia, Europe, North America, South America, Latin America, Central America, Oceania, Eurasia,
Middle East, Near East, Far East, North Africa, West Africa, East Africa, Horn of Africa, Sahel, Maghreb, Levant,
Sub-Saharan Africa, Central Asia, South Asia, Southeast Asia, East Asia, Western Europe, Eastern Europe,
Central Europe, Balkans, Baltics, Caucasus, Scandinavia, Caribbean, Arctic, Antarctic, Himalayas, Alps, Andes,
Persian Gulf, Arabian Gulf, Gulf of Oman, Gulf of Aden, Gulf of Mexico, Strait of Hormuz, Taiwan Strait, Bosphorus,
Red Sea, Black Sea, Caspian Sea, Mediterranean, Mediterranean Sea, Baltic Sea, North Sea, Arabian Sea, Dead Sea,
South China Sea, East China Sea, Sea of Azov, English Channel, Suez Canal, Panama Canal, Atlantic, Pacific,
Atlantic Ocean, Pacific Ocean, Indian Ocean, Arctic Ocean, Nile, Danube, Rhine, Euphrates, Tigris, Amazon, Mekong,
Ganges, Sinai, Sinai Peninsula, Golan Heights, Crimea, Donbas, Donbass, Kashmir, Kurdistan, Darfur, Tigray, Catalonia,
Bavaria, Chechnya, Dagestan, Siberia, Sicily, Sardinia, Corsica, Crete, Anatolia, Galilee, Negev, Sindh, Punjab,
Balochistan, Gujarat, Kerala, Bihar, Assam, Tamil Nadu, Uttar Pradesh, Maharashtra, Rajasthan, West Bengal, Karnataka,
Telangana, Hokkaido, Okinawa, Sumatra, Java, Borneo, Bali, Sulawesi, Mindanao, Luzon, Korean Peninsula, Hebrides,
Cornwall, Kent, Essex, Yorkshire, Lancashire, Devon, Surrey, Sussex, Norfolk, Suffolk, Hampshire, Tuscany, Lombardy,
Normandy, Brittany, Provence, Andalusia, Galicia, Flanders, Wallonia, Saxony, Silesia, Transylvania, Bosporus
`

const STATES = `
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois,
Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri,
Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio,
Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia,
West Virginia, Wisconsin, Wyoming, District of Columbia, New England, Midwest, Ontario, Quebec, Québec,
British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Yukon, Nunavut,
New South Wales, Queensland, Tasmania, South Australia, Western Australia, Northern Territory
`

const CITIES = `
Aberdeen, Abidjan, Adelaide, Aden, Adana, Ahmedabad, Ajaccio, Albany, Albuquerque, Aleppo, Alexandria, Almaty, Antwerp,
Arbil, Asheville, Aspen, Atlanta, Auckland, Austin, Baltimore, Bangalore, Bengaluru, Barcelona, Bari, Basel, Basra,
Bath, Belfast, Benghazi, Bergen, Bethlehem, Bilbao, Birmingham, Bologna, Bonn, Bordeaux, Boston, Brest, Bremen,
Brighton, Brisbane, Bristol, Bruges, Brooklyn, Bronx, Buffalo, Bursa, Busan, Calais, Calcutta, Calgary, Cali,
Cambridge, Cannes, Canterbury, Cape Town, Cardiff, Casablanca, Cebu, Charleston, Charlotte, Chengdu, Chennai, Chicago,
Chongqing, Christchurch, Cincinnati, Cleveland, Cologne, Columbus, Cork, Coventry, Cracow, Dallas, Dalian, Danang,
Dar es Salaam, Darwin, Davos, Dayton, Denver, Derby, Des Moines, Detroit, Deir ez-Zor, Diyarbakir, Donetsk, Douala,
Dover, Dresden, Dubai, Duisburg, Dundee, Durban, Durham, Düsseldorf, Edinburgh, Edmonton, Eindhoven, Erbil, Essen,
Exeter, Fallujah, Ferguson, Florence, Fort Worth, Fort Lauderdale, Frankfurt, Freiburg, Fresno, Fukuoka, Fukushima,
Galway, Gaza City, Gdansk, Geneva, Genoa, Ghent, Glasgow, Goma, Gothenburg, Granada, Grozny, Guadalajara, Guangzhou,
Guayaquil, Haifa, Halifax, Hamburg, Hamilton, Hanover, Harlem, Hartford, Hebron, Herat, Hiroshima, Ho Chi Minh City,
Hollywood, Homs, Honolulu, Houston, Huntsville, Hyderabad, Idlib, Incheon, Indianapolis, Inverness, Irkutsk, Isfahan,
Istanbul, Izmir, Jacksonville, Jaffa, Jaipur, Jeddah, Jenin, Johannesburg, Juarez, Kandahar, Kansas City, Kaohsiung,
Karachi, Karbala, Kazan, Kerman, Kharkiv, Kherson, Khan Younis, Kirkuk, Knoxville, Kobe, Kolkata, Kosice, Krakow,
Kunduz, Kyoto, Lagos, Lahore, Las Vegas, Lausanne, Leeds, Leicester, Leipzig, Lexington, Liverpool, Lincoln, Little
Rock, Lodz, Los Angeles, Louisville, Lubumbashi, Lucknow, Lugano, Luhansk, Lviv, Lyon, Lyons, Macon, Madison, Malaga,
Malmo, Malmö, Manchester, Mandalay, Manhattan, Marrakech, Mariupol, Marseille, Marseilles, Mashhad, Mecca, Medina,
Medellin, Medellín, Melbourne, Memphis, Miami, Milan, Milwaukee, Minneapolis, Mombasa, Monterrey, Montgomery,
Montreal, Montréal, Mosul, Multan, Mumbai, Munich, Nablus, Nagasaki, Nagoya, Najaf, Nanjing, Nantes, Naples, Nashville,
Natanz, Nazareth, Newark, Newcastle, New Haven, New Orleans, New York City, Nice, Norwich, Nottingham, Novosibirsk,
Nuremberg, Oakland, Odesa, Odessa, Oklahoma City, Omaha, Oran, Orlando, Osaka, Oxford, Palermo, Palm Beach, Palmyra,
Perth, Peshawar, Philadelphia, Phoenix, Pittsburgh, Plymouth, Port Said, Porto, Portland, Portsmouth, Potsdam, Poznan,
Providence, Pune, Qom, Queens, Quetta, Raleigh, Rafah, Ramadi, Raqqa, Reading, Recife, Reno, Richmond, Rio de Janeiro,
Rochester, Rostov, Rotterdam, Sacramento, Saint Petersburg, St Petersburg, St. Petersburg, Salt Lake City, Salzburg,
Samara, San Antonio, San Diego, San Francisco, San Jose, San Juan, Santa Barbara, Santa Fe, Santa Monica, Sao Paulo,
São Paulo, Sapporo, Savannah, Seattle, Sendai, Seville, Shanghai, Sheffield, Shenzhen, Shiraz, Sidon, Silicon Valley,
Sochi, Southampton, Split, Srinagar, St Louis, St. Louis, St. Paul, Stanford, Stavanger, Stuttgart, Sunderland, Surat,
Surabaya, Swansea, Sydney, Tabriz, Tampa, Tangier, Tel Aviv, Thessaloniki, Tianjin, Tijuana, Toledo, Toronto, Toulouse,
Trieste, Tripoli, Tucson, Tulsa, Turin, Tuzla, Uppsala, Utrecht, Valencia, Valparaiso, Vancouver, Venice, Verona,
Versailles, Victoria, Vladivostok, Volgograd, Waterloo, Westminster, Wichita, Winnipeg, Worcester, Wroclaw, Wuhan,
Wuppertal, Xian, Yangon, Rangoon, Yokohama, York, Zaporizhzhia, Zurich, Zürich
`

/** Words that say what a place is, at the end ("Kern Valley") or at the beginning ("Lake Tarn") of its name. */
const HEADS_LAST = `
airport avenue dam basin bay beach boulevard bridge canal canyon cape castle cathedral channel city coast county creek
crossing delta desert district falls field forest fort garden gardens governorate gulf harbor harbour heights highway
hill hills island islands isle islands junction lake lane mosque mount mountain mountains oblast ocean palace park
parish pass peninsula plain plains plateau plaza port prison province raion range reef region reservoir ridge river
road sea shore square stadium station strait straits street territory tower town township tunnel valley village volcano
wharf wood woods refinery airfield airbase temple theatre theater monument memorial
`

const HEADS_FIRST = `lake mount mt fort camp port cape gulf strait bay isle river sea san santa saint st`

const known = new Set(
  [REGIONS, STATES, CITIES].flatMap((table) =>
    table
      .trim()
      .split(/,\s+/)
      .map((name) => foldWord(name.replace(/\s+/g, ' ')))
  )
)
const last = new Set(HEADS_LAST.trim().split(/\s+/))
const first = new Set(HEADS_FIRST.trim().split(/\s+/))

/** Whether the words are the name of a well-known region, sea, state, province or city. */
export function isKnownPlace(name: string): boolean {
  return known.has(foldWord(name.replace(/^the /i, '')))
}

/** "River" in "Orla River". */
export function isPlaceHead(word: string): boolean {
  return last.has(foldWord(word))
}

/** "Lake" in "Lake Orla". */
export function isPlaceOpener(word: string): boolean {
  return first.has(foldWord(word).replace(/\.$/, ''))
}
