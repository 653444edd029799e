import type { Credit } from '../../article/index.js'
import { agencyNamed, outletNamed } from '../../knowledge/index.js'
import { indexAt, type Span } from '../../text/index.js'

const NAME = String.raw`\p{Lu}[\p{L}\p{N}'\u2019.&-]{0,30}(?:[ ](?:de[ ]|della[ ]|of[ ]|and[ ])?\p{Lu}[\p{L}\p{N}'\u2019&-]{0,30}){0,4}`

/** "Kestrel news agency reported", "the Halyard daily quoted": a name, perhaps what it is, and a verb of reporting. */
const REPORTED = new RegExp(
  String.raw`(?<![\p{L}\p{N}'\u2019-])(${NAME})([ ](?:news[ ])?(?:agency|website|newspaper|daily|channel|television|TV))?,?[ ](?:has[ ]|had[ ]|also[ ])?(?:reported|reports|quoted|cited|wrote|said|says)(?!\p{L})`,
  'gu'
)

/** "according to", "told", "quoted by": and then who, perhaps with what it is before the name. */
const ACCORDING = new RegExp(
  String.raw`(?<!\p{L})(?:according[ ]to|told|quoted[ ]by|cited[ ]by|reported[ ]by|carried[ ]by|published[ ]by|citing|said[ ]by)[ ](?:the[ ])?(?:[\p{Ll}-]{1,20}[ ]){0,4}?(${NAME})([ ](?:news[ ])?(?:agency|website|newspaper|daily|channel|television|TV))?`,
  'gu'
)

/** "the Kestrel news agency", whoever told what. */
const CALLED = new RegExp(String.raw`(?<![\p{L}\p{N}'\u2019-])(${NAME})([ ]news[ ]agency)(?!\p{L})`, 'gu')

/** Outlets whose names are everyday words or surnames: only "the Times" is the paper. */
const EVERYDAY = new Set(
  'age atlantic australian bild dawn economist forbes globo guardian hindu independent maariv observer politika pravda punch reforma sabah salon slate spectator spiegel standard sun telegraph times vanguard abc dw rai age sun'.split(
    ' '
  )
)

/** Agencies and outlets whose reporting the article relays in its own sentences. */
export function findRelays(text: string, paragraphs: readonly Span[]): Credit[] {
  const credits: Credit[] = []
  for (const rule of [REPORTED, ACCORDING, CALLED]) {
    for (const found of text.matchAll(rule)) {
      const start = found.index + found[0].indexOf(found[1])
      const credit = readHouse(text, start, found[1], found[2] ?? '')
      if (credit !== null && indexAt(paragraphs, start) !== -1) credits.push(credit)
    }
  }
  return credits
}

/** The known agency or outlet in a name; any name that is called a news agency is one. */
function readHouse(text: string, start: number, found: string, what: string): Credit | null {
  const name = found.replace(/[.'\u2019]+s?$/, '')
  for (const house of piecesOf(name)) {
    const at = start + house.from
    const kind = kindOfHouse(house.words, what, isAfterThe(text, at))
    if (kind !== null) return { name: house.words, span: { start: at, end: at + house.words.length }, kind }
  }
  return null
}

/** A name, then what is left of it without its first words, without its last words: "Minister told Halyard News". */
function piecesOf(name: string): { readonly words: string; readonly from: number }[] {
  const starts = [0, ...[...name.matchAll(/ /g)].map((space) => space.index + 1)]
  const ends = [...[...name.matchAll(/ /g)].map((space) => space.index), name.length].reverse()
  return starts.flatMap((from) =>
    ends.filter((end) => from < end).map((end) => ({ words: name.slice(from, end), from }))
  )
}

function kindOfHouse(house: string, what: string, isAfterThe: boolean): 'agency' | 'outlet' | null {
  if (/^The /.test(house)) return null
  if (agencyNamed(house) !== undefined || /news agency/.test(what)) return 'agency'
  if (outletNamed(house) === undefined) return null
  return EVERYDAY.has(house.toLowerCase()) && !isAfterThe && what === '' ? null : 'outlet'
}

function isAfterThe(text: string, offset: number): boolean {
  return /\bthe $/i.test(text.slice(Math.max(0, offset - 5), offset))
}
