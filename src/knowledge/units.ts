/**
 * Units of measure by their English names and signs. Own list; the right side is the unit as a figure names it
 * (SI signs where there are some). A name of several words is written with spaces.
 */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  km: ['km', 'kms', 'kilometre', 'kilometres', 'kilometer', 'kilometers'],
  m: ['metre', 'metres', 'meter', 'meters', 'm'],
  cm: ['cm', 'centimetre', 'centimetres', 'centimeter', 'centimeters'],
  mm: ['mm', 'millimetre', 'millimetres', 'millimeter', 'millimeters'],
  mile: ['mile', 'miles', 'mi'],
  'nautical mile': ['nautical mile', 'nautical miles'],
  yard: ['yard', 'yards', 'yd', 'yds'],
  foot: ['foot', 'feet', 'ft'],
  inch: ['inch', 'inches', 'in'],
  'light-year': ['light year', 'light years', 'light - year', 'light - years'],
  ha: ['hectare', 'hectares', 'ha'],
  acre: ['acre', 'acres'],
  'km²': [
    'square kilometre',
    'square kilometres',
    'square kilometer',
    'square kilometers',
    'sq km',
    'sqkm',
    'km2',
    'km²'
  ],
  'm²': ['square metre', 'square metres', 'square meter', 'square meters', 'sq m', 'sqm', 'm2', 'm²'],
  'square mile': ['square mile', 'square miles', 'sq mile', 'sq miles'],
  'square foot': ['square foot', 'square feet', 'sq ft', 'sq feet', 'sqft'],
  'cubic metre': ['cubic metre', 'cubic metres', 'cubic meter', 'cubic meters'],
  'cubic foot': ['cubic foot', 'cubic feet'],
  kg: ['kg', 'kgs', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes', 'kilo', 'kilos'],
  g: ['gram', 'grams', 'gramme', 'grammes', 'g'],
  mg: ['mg', 'milligram', 'milligrams'],
  tonne: ['tonne', 'tonnes', 'metric ton', 'metric tons'],
  ton: ['ton', 'tons'],
  lb: ['lb', 'lbs'],
  ounce: ['ounce', 'ounces', 'oz'],
  litre: ['litre', 'litres', 'liter', 'liters'],
  ml: ['ml', 'millilitre', 'millilitres', 'milliliter', 'milliliters'],
  gallon: ['gallon', 'gallons'],
  barrel: ['barrel', 'barrels'],
  bushel: ['bushel', 'bushels'],
  celsius: [
    'degrees celsius',
    'degree celsius',
    'degrees c',
    'celsius',
    'degrees centigrade',
    '° c',
    'deg celsius'
  ],
  fahrenheit: ['degrees fahrenheit', 'degree fahrenheit', 'degrees f', 'fahrenheit', '° f'],
  degree: ['degree', 'degrees', '°'],
  'km/h': [
    'km / h',
    'kmh',
    'kph',
    'kmph',
    'kilometres per hour',
    'kilometers per hour',
    'kilometres an hour',
    'kilometers an hour',
    'km per hour'
  ],
  'mile per hour': ['mph', 'miles per hour', 'miles an hour', 'mile per hour'],
  knot: ['knot', 'knots'],
  W: ['watt', 'watts', 'w'],
  kW: ['kw', 'kilowatt', 'kilowatts'],
  MW: ['mw', 'megawatt', 'megawatts'],
  GW: ['gw', 'gigawatt', 'gigawatts'],
  kWh: ['kwh', 'kilowatt hour', 'kilowatt hours', 'kilowatt - hour', 'kilowatt - hours'],
  mAh: ['mah'],
  V: ['volt', 'volts', 'v'],
  horsepower: ['horsepower', 'hp', 'bhp'],
  Hz: ['hz', 'hertz'],
  kHz: ['khz', 'kilohertz'],
  MHz: ['mhz', 'megahertz'],
  GHz: ['ghz', 'gigahertz'],
  GB: ['gb', 'gigabyte', 'gigabytes'],
  MB: ['mb', 'megabyte', 'megabytes'],
  TB: ['tb', 'terabyte', 'terabytes'],
  KB: ['kb', 'kilobyte', 'kilobytes'],
  Mbps: ['mbps', 'megabits per second'],
  megapixel: ['mp', 'megapixel', 'megapixels'],
  rpm: ['rpm', 'revs', 'revolutions per minute'],
  'mile per gallon': ['mpg', 'miles per gallon', 'miles a gallon'],
  TWh: ['twh', 'terawatt hour', 'terawatt hours'],
  GWh: ['gwh', 'gigawatt hour', 'gigawatt hours'],
  MWh: ['mwh', 'megawatt hour', 'megawatt hours'],
  TW: ['terawatt', 'terawatts'],
  'newton metre': ['nm', 'newton metres', 'newton meters'],
  'pound-foot': ['lb - ft', 'pound - feet'],
  fps: ['fps', 'frames per second'],
  ppi: ['ppi'],
  psi: ['psi'],
  cc: ['cc'],
  nit: ['nits', 'nit'],
  lumen: ['lumen', 'lumens'],
  Gbps: ['gbps'],
  joule: ['joule', 'joules'],
  ampere: ['amp', 'amps', 'ampere', 'amperes'],
  carat: ['carat', 'carats'],
  stone: ['stone', 'stones'],
  pint: ['pint', 'pints'],
  pixel: ['pixel', 'pixels'],
  dB: ['db', 'decibel', 'decibels'],
  calorie: ['calorie', 'calories', 'kcal'],
  point: ['point', 'points'],
  magnitude: ['magnitude', '- magnitude'],
  'basis point': ['basis point', 'basis points', 'bps'],
  'percentage point': ['percentage point', 'percentage points', 'percent points'],
  percent: ['%', 'percent', 'per cent', 'pct', 'percents', 'pc'],
  second: ['second', 'seconds', 'sec', 'secs'],
  minute: ['minute', 'minutes', 'min', 'mins'],
  hour: ['hour', 'hours', 'hr', 'hrs'],
  day: ['day', 'days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  year: ['year', 'years', 'yr', 'yrs'],
  decade: ['decade', 'decades'],
  'year of age': [
    'years old',
    'year old',
    '- year - old',
    '- year - olds',
    '- year old',
    'years of age',
    '- years - old',
    'yo',
    'yrs old'
  ]
}

/** Signs of one or two letters that are words or names as well: they count as units only against digits, or as they are written. */
export const SHORT_UNITS: ReadonlySet<string> = new Set([
  'm',
  'in',
  'g',
  'v',
  'w',
  'mi',
  'ha',
  'c',
  'f',
  'mp',
  'pc',
  'hp',
  'mb',
  'kb',
  'yo'
])

/** Nouns by which something is counted, behind "a" or "an": "$40 a barrel", "300 cars an hour". Any noun may follow "per". */
export const PER_NOUNS: ReadonlySet<string> = new Set(
  (
    'second minute hour day night week weekend month quarter year season decade share barrel ounce gram kilo kilogram kg pound tonne ton ' +
    'bushel gallon litre liter acre hectare metre meter kilometre kilometer km mile foot head person piece pop ticket unit bottle ' +
    'carat bag shift visit trip game seat child pupil student household megawatt token vote'
  ).split(' ')
)

/** By first word, the longest name first: the words of each name and the unit it stands for. */
export const UNITS: ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly unit: string }[]
> = unitsByFirst()

function unitsByFirst(): Map<string, { words: string[]; unit: string }[]> {
  const found = new Map<string, { words: string[]; unit: string }[]>()
  for (const [unit, names] of Object.entries(NAMES)) {
    for (const name of names) {
      const words = name.split(' ')
      const list = found.get(words[0]) ?? []
      list.push({ words, unit })
      found.set(
        words[0],
        list.sort((a, b) => b.words.length - a.words.length)
      )
    }
  }
  return found
}
