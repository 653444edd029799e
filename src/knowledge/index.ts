/**
 * The word lists; each table names its source and licence.
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
  COUNTRIES,
  type Country,
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
  countryOfMetonym,
  countryWithCode
} from './countries.js'
export { CUE_NOUNS, type CueVerb, type Force, readCueNoun, readCueVerb } from './cue-verbs.js'
export { genderOfFirstName, isFirstName } from './first-names.js'
export {
  isGroupName,
  isOrganizationHead,
  type KnownOrganization,
  organizationNamed,
  sectorOfOrganizationHead
} from './organizations.js'
export { isKnownPlace, isPlaceHead, isPlaceOpener } from './places.js'
export {
  type Gender,
  genderOfTitle,
  isBody,
  isCourtesy,
  isRank,
  isRole,
  isTitleQualifier,
  sectorOfBody,
  sectorOfRole
} from './titles.js'
