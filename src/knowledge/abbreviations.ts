/**
 * Abbreviations that are written with a full stop, by how they behave before the next word.
 * Written for this project from general knowledge of English news style; no list was copied. Licence: that of the project.
 */

/** Stand before a name: the full stop never ends a sentence. */
export const TITLE_ABBREVIATIONS: readonly string[] = [
  'Adm', 'Amb', 'Archbp', 'Assn', 'Asst', 'Atty', 'Bp', 'Brig', 'Bros', 'Capt', 'Cdr', 'Cllr', 'Cmdr', 'Cmdt', 'Col',
  'Comdr', 'Commr', 'Cpl', 'Dr', 'Ens', 'Fr', 'Ft', 'Gen', 'Gens', 'Gov', 'Govs', 'Hon', 'Insp', 'Lt', 'Maj', 'Messrs',
  'Mgr', 'Mlle', 'Mme', 'Mmes', 'Mr', 'Mrs', 'Ms', 'Msgr', 'Mt', 'Mx', 'Pfc', 'Pres', 'Prof', 'Profs', 'Pvt', 'Radm',
  'Rep', 'Reps', 'Rev', 'Revd', 'Sen', 'Sens', 'Sgt', 'Spc', 'Sr', 'St', 'Ste', 'Supt', 'Vadm'
] // biome-ignore format: one line per dozen reads better than one per word

/** Stand before a number: "No. 5"; elsewhere the full stop ends a sentence. */
export const NUMBER_ABBREVIATIONS: readonly string[] = [
  'app', 'art', 'arts', 'ca', 'cap', 'cf', 'ch', 'chap', 'cl', 'ed', 'eds', 'eq', 'ext', 'fig', 'figs', 'ln', 'no', 'nos',
  'op', 'p', 'para', 'paras', 'pp', 'pt', 'reg', 'sec', 'secs', 'sect', 'ser', 'tel', 'ver', 'vol', 'vols'
] // biome-ignore format: see above

/** Months and days: before a number or a word in lower case the full stop belongs to them. */
export const CALENDAR_ABBREVIATIONS: readonly string[] = [
  'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec',
  'Mon', 'Tue', 'Tues', 'Wed', 'Weds', 'Thu', 'Thur', 'Thurs', 'Fri', 'Sat', 'Sun'
] // biome-ignore format: see above

/** May stand anywhere, at the end of a sentence too: the next word decides. */
export const OTHER_ABBREVIATIONS: readonly string[] = [
  'Inc', 'Corp', 'Ltd', 'Co', 'Cos', 'Bhd', 'Sdn', 'Pty', 'Plc', 'Intl', 'Natl', 'Dept', 'Univ', 'Jr', 'Esq', 'Ph.D', 'M.Sc', 'B.Sc',
  'Ala', 'Ariz', 'Ark', 'Calif', 'Colo', 'Conn', 'Del', 'Fla', 'Ga', 'Ill', 'Ind', 'Kan', 'Ky', 'La', 'Md', 'Mich', 'Minn', 'Miss',
  'Mo', 'Mont', 'Neb', 'Nev', 'Okla', 'Ore', 'Penn', 'Tenn', 'Tex', 'Va', 'Vt', 'Wash', 'Wis', 'Wyo', 'Ont', 'Que',
  'Ave', 'Blvd', 'Rd', 'Hwy', 'Attn', 'approx', 'dept', 'est', 'etc', 'al', 'vs', 'v', 'i.e', 'e.g', 'viz', 'esp', 'incl',
  'lb', 'lbs', 'oz', 'sq', 'hrs', 'mins', 'yrs', 'div', 'ibid', 'govt'
] // biome-ignore format: see above

/** Words of other kinds too ("art", "ill", "miss", "wash"): abbreviations only where the sentence plainly goes on. */
export const AMBIGUOUS_ABBREVIATIONS: readonly string[] = [
  'al', 'Co', 'Del', 'etc', 'Fri', 'Ill', 'Ind', 'La', 'Mar', 'Mass', 'Miss', 'Mo', 'Mon', 'Ore', 'Penn', 'Sat', 'Sun', 'Wash', 'Wed', 'est', 'v'
] // biome-ignore format: see above

/** Words that begin a sentence far more often than they follow an abbreviation inside one. */
export const SENTENCE_STARTERS: readonly string[] = [
  'A', 'After', 'Again', 'All', 'Also', 'Although', 'An', 'And', 'Another', 'Any', 'Are', 'As', 'At', 'Because', 'Before', 'Both',
  'But', 'By', 'Can', 'Could', 'Despite', 'Did', 'Do', 'Does', 'During', 'Each', 'Earlier', 'Even', 'Every', 'Everyone', 'Few', 'Finally', 'First',
  'For', 'From', 'Had', 'Has', 'Have', 'He', 'Her', 'Here', 'His', 'How', 'However', 'I', 'If', 'In', 'Instead', 'Is', 'It', 'Its', 'Just',
  'Last', 'Later', 'Like', 'Many', 'Meanwhile', 'More', 'Moreover', 'Most', 'My', 'Nearly', 'Neither', 'No', 'None', 'Nor', 'Not', 'Nothing', 'Now',
  'Of', 'On', 'Once', 'One', 'Only', 'Or', 'Other', 'Others', 'Our', 'Over', 'Perhaps', 'Please', 'She', 'Since', 'So', 'Some', 'Soon', 'Still', 'Such',
  'Thank', 'Thanks', 'That', 'The', 'Their', 'Then', 'There', 'Therefore', 'These', 'They', 'This', 'Those', 'Though', 'Thus', 'To', 'Today', 'Two', 'Under', 'Unlike',
  'Until', 'Was', 'We', 'Were', 'What', 'When', 'Where', 'Whether', 'Which', 'While', 'Who', 'Why', 'Will', 'With', 'Within', 'Without', 'Would', 'Yes', 'Yet', 'You', 'Your'
] // biome-ignore format: see above
