import {
  agencyNamed,
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
  genderOfFirstName,
  hashOf,
  isCourtesy,
  isFirstName,
  isGroupName,
  isKnownPlace,
  isOrganizationHead,
  isPlaceHead,
  isPlaceOpener,
  isRank,
  isRole,
  isTitleQualifier,
  organizationNamed,
  outletNamed,
  readCueVerb,
  reportsWith,
  stemWord
} from '../../knowledge/index.js'
import { foldWord } from '../../text/index.js'
import { LISTED, type NameLists } from './name-lists.js'

/** Rows of the tables that ends of words and shapes are hashed into. */
export const END_ROWS = 4096
export const SHAPE_ROWS = 1024
/** Lists of `src/knowledge/` that a word is looked up in. */
const KNOWN = 18
/** All lists: these, then those that the model brings. */
export const LISTS = KNOWN + LISTED

/** What the network sees of a word by itself. */
export interface WordCode {
  /** Hashes of the spellings under which its vector is looked for, the closest first. */
  readonly spellings: readonly number[]
  readonly suffix3: number
  readonly suffix2: number
  readonly prefix3: number
  readonly shape: number
  /** One bit for each list that it stands in. */
  readonly lists: number
}

export function codeOf(text: string, lists: NameLists | null): WordCode {
  const spelling = spellingOf(text)
  const fold = foldWord(text)
  return {
    spellings: spellingsOf(text),
    suffix3: hashOf(`3${spelling.slice(-3)}`) % END_ROWS,
    suffix2: hashOf(`2${spelling.slice(-2)}`) % END_ROWS,
    prefix3: hashOf(`p${spelling.slice(0, 3)}`) % END_ROWS,
    shape: hashOf(shapeOf(text)) % SHAPE_ROWS,
    lists: listsOf(text, fold) | ((lists?.bitsOf(text) ?? 0) << KNOWN)
  }
}

/** Hashes of the spellings under which the vector of a word is looked for, as in its code. */
export function spellingsOf(text: string): readonly number[] {
  return [hashOf(spellingOf(text)), hashOf(foldWord(text))]
}

/** Longer words are cut: a line of a million letters is one word too. */
const LONGEST_WORD = 40
const STRAIGHT: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-'
}

/** As the pretrained vectors spell: lower case, straight marks. */
function spellingOf(text: string): string {
  return text
    .slice(0, LONGEST_WORD)
    .toLowerCase()
    .replace(/[’‘“”–—]/g, (mark) => STRAIGHT[mark])
}

/** "Olin" Xx, "McLean" XxXx, "UN" XX, "U.S." X.X., "2022" dd: runs longer than two letters are cut to two. */
function shapeOf(text: string): string {
  return text
    .slice(0, 24)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}|\p{Lo}/gu, 'x')
    .replace(/\p{Nd}/gu, 'd')
    .replace(/(.)\1{2,}/gu, '$1$1')
}

/** Words by how many of 840 reports hold them: hardly any, few, many. */
const RARE_BELOW = 2
const COMMON_FROM = 12

function listsOf(text: string, fold: string): number {
  const tests = [
    isFirstName(text),
    genderOfFirstName(text) === 'female',
    isCourtesy(text),
    isRank(text),
    isRole(text),
    isTitleQualifier(text),
    isOrganizationHead(text),
    isPlaceHead(text),
    isPlaceOpener(text),
    isKnownPlace(text) || countryOfCapital(text) !== undefined,
    countryNamed(text) !== undefined,
    countryOfDemonym(text) !== undefined,
    isGroupName(text),
    organizationNamed(text) !== undefined,
    agencyNamed(text) !== undefined || outletNamed(text) !== undefined,
    readCueVerb(fold)?.clause === true,
    reportsWith(stemWord(fold)) < RARE_BELOW,
    reportsWith(stemWord(fold)) < COMMON_FROM
  ]
  let bits = 0
  for (const [index, test] of tests.entries()) if (test) bits |= 1 << index
  return bits
}
