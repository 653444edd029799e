/**
 * The word lists; each table names its source and licence. And the door through which a model of the
 * package is read and its rows are summed.
 */

export {
  AMBIGUOUS_ABBREVIATIONS,
  CALENDAR_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  OTHER_ABBREVIATIONS,
  SENTENCE_STARTERS,
  TITLE_ABBREVIATIONS
} from './abbreviations.js'
export { agencyNamed, outletNamed } from './agencies.js'
export {
  type CarrierNoun,
  endsMediumName,
  isAuthoring,
  isCarrierNoun,
  isGoBetween,
  isPassingOn,
  isPlatform,
  isReporting,
  isWritten
} from './carriers.js'
export {
  COUNTRIES,
  type Country,
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
  countryOfMetonym,
  countryWithCode,
  isWholeCountry,
  isWholeGovernment
} from './countries.js'
export { carriesForce, forceOfLemma, forceOfPhrase, isDoubting, negatedForce } from './cue-forces.js'
export { CUE_NOUNS, type CueVerb, type Force, isUtterance, readCueNoun, readCueVerb } from './cue-verbs.js'
export {
  CURRENCY_CODES,
  CURRENCY_COUNTRIES,
  CURRENCY_LETTERS,
  CURRENCY_SIGNS,
  CURRENCY_WORDS
} from './currencies.js'
export { isEventActor, isMeans, isMishap } from './event-actors.js'
export { contextsOfWord } from './event-contexts.js'
export type { CodedEntry } from './event-entries.js'
export { modeByWord } from './event-means.js'
export { eventsOfNoun, lightVerb } from './event-nouns.js'
export { isOfObjectClass } from './event-objects.js'
export {
  isModalOfChance,
  isModalOfDuty,
  isModalOfWill,
  type Reality,
  realityUnder
} from './event-operators.js'
export { eventVerbOf } from './event-verb-forms.js'
export { eventsOfVerb } from './event-verbs.js'
export { genderOfFirstName, isFirstName } from './first-names.js'
export { type FurnitureKind, furnitureKind, isSectionName } from './furniture.js'
export { hashOf } from './hash-of.js'
export { HOLIDAYS, type Holiday, type HolidayRule } from './holidays.js'
export { kinshipOf } from './kin.js'
export { LOSS_TOPICS, LOSS_WORDS, type LossTopic, ZERO_NOUNS } from './loss-words.js'
export { type ModelHeader, type ModelKind, openModel, readModel, sealModel } from './model-files.js'
export { AMBIGUOUS_NAMES, DAY_PARTS, MONTHS, SEASONS, TIME_ZONES, WEEKDAYS } from './month-names.js'
export { type ModelFile, openModelFile, readModelFile, type Tensor } from './network/model-file.js'
export {
  type Kernel,
  type Layer,
  type Linear,
  openKernel,
  placesOf
} from './network/open-kernel.js'
export { feedVectors, type Lstm, runLstm, type Sequences } from './network/run-lstm.js'
export { FRACTION_WORDS, ORDINAL_WORDS, SCALE_LETTERS, SCALE_WORDS, SMALL_NUMBERS } from './number-words.js'
export {
  isGroupName,
  isOrganizationHead,
  type KnownOrganization,
  organizationNamed,
  sectorOfOrganizationHead
} from './organizations.js'
export { ownTable } from './own-table.js'
export { isKnownPlace, isPlaceHead, isPlaceOpener } from './places.js'
export { intensityOf, quadOfType } from './plover-scale.js'
export { type ReadNumber, readNumber } from './read-number.js'
export { BLOCK, OUTPUTS, openRows, type Place, type Rows } from './rows/open-rows.js'
export {
  isAwaiting,
  isPossibility,
  isSpeechAct,
  isWithholding
} from './speech-acts.js'
export { stemWord } from './stem-word.js'
export { FORWARD_VERBS, PAST_FORMS, TIME_UNITS, VAGUE_COUNTS } from './time-words.js'
export {
  type Gender,
  genderOfTitle,
  isBody,
  isCourtesy,
  isRank,
  isRole,
  isTitle,
  isTitleQualifier,
  sectorOfBody,
  sectorOfRole
} from './titles.js'
export { isAnybody, type Toll, tollOf } from './toll-words.js'
export { isTrackingParameter } from './tracking-parameters.js'
export { TREND_MOVES, TREND_NOUNS, TREND_PUSHES, type Trend } from './trend-words.js'
export { PER_NOUNS, SHORT_UNITS, UNITS } from './units.js'
export { COUNTED_REPORTS } from './word-commonness.js'
export { rarityOf, reportsWith } from './word-rarity.js'
export { type VectorOf, wordVectors } from './word-vectors.js'
export { isWork } from './works.js'
