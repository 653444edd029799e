import { expect, test } from 'vitest'
import { annotateWords, articleOf } from '../../../../evaluation/annotate.js'
import { type DraftName, textOf } from '../draft-name.js'
import { readNameWords } from '../name-word.js'
import { addByHeads } from './add-by-heads.js'
import { addFullNames } from './add-full-names.js'
import { addKnown } from './add-known.js'
import { addRare } from './add-rare.js'
import { addTitled } from './add-titled.js'
import { agreeInLists } from './agree-in-lists.js'
import { cutOrigins } from './cut-origins.js'
import { dropInitials } from './drop-initials.js'
import { extendOverHeads } from './extend-over-heads.js'
import { findPlaces } from './find-places.js'
import type { Refiner } from './index.js'
import { joinPeople } from './join-people.js'
import { joinSyllables } from './join-syllables.js'
import { nameTeams } from './name-teams.js'
import { partPossessors } from './part-possessors.js'
import { splitPeople } from './split-people.js'
import { typeByHeads } from './type-by-heads.js'
import { typeByTitles } from './type-by-titles.js'

type Given = readonly (readonly [type: DraftName['type'], name: string])[]

/** What a refiner makes of names that were found in a text: each as "type: words". */
function refined(refine: Refiner, text: string, given: Given): string[] {
  const words = readNameWords(annotateWords(articleOf(text)))
  const drafts = given.map(([type, name]) => ({ ...rangeOf(words, name), type, titles: [] }))
  return refine(drafts, words).map((draft) => `${draft.type}: ${textOf(words, draft)}`)
}

function rangeOf(words: ReturnType<typeof readNameWords>, name: string) {
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to < from + 6 && to <= words.length; to += 1)
      if (textOf(words, { from, to }) === name) return { from, to }
  }
  throw new Error(`"${name}" is not in the text.`)
}

const cases: readonly (readonly [
  because: string,
  refine: Refiner,
  text: string,
  given: Given,
  names: readonly string[]
])[] = [
  [
    'initials behind a surname and a comma name nobody',
    dropInitials,
    'Brandt, J. K. (2010) and Olin, T. (2011)',
    [
      ['person', 'Brandt'],
      ['person', 'J. K.'],
      ['person', 'Olin']
    ],
    ['person: Brandt', 'person: Olin']
  ],
  [
    'what a body owns is no part of its name',
    partPossessors,
    'It is on the Harbour Department’s Ships List.',
    [['organization', 'Harbour Department’s Ships List']],
    ['organization: Harbour Department', 'organization: Ships List']
  ],
  [
    'a saint and a group of people are part of the name of what is called after them',
    partPossessors,
    "He left St Mary's Hospital for the Children's Relief Fund and St Lucia's Harbour Board.",
    [
      ['place', 'St Mary'],
      ['place', 'Hospital'],
      ['organization', 'Children'],
      ['organization', 'Relief Fund'],
      ['place', 'St Lucia'],
      ['organization', 'Harbour Board']
    ],
    [
      "place: St Mary's Hospital",
      "organization: Children's Relief Fund",
      'place: St Lucia',
      'organization: Harbour Board'
    ]
  ],
  [
    'whence somebody comes is no part of the name',
    cutOrigins,
    'Prime Minister Mira Tolland of Ostrin spoke.',
    [['person', 'Mira Tolland of Ostrin']],
    ['person: Mira Tolland', 'place: Ostrin']
  ],
  [
    'one name and "of" are one name',
    cutOrigins,
    'They sang of Aldric of Skarra.',
    [['person', 'Aldric of Skarra']],
    ['person: Aldric of Skarra']
  ],
  [
    'initials in front of a surname stay',
    dropInitials,
    'Then, J. K. Brandt left.',
    [['person', 'J. K. Brandt']],
    ['person: J. K. Brandt']
  ],
  [
    'one word among many places is a place',
    agreeInLists,
    'They saw Lisk, Dessim, Chanter, and Orla.',
    [
      ['place', 'Lisk'],
      ['place', 'Dessim'],
      ['person', 'Chanter'],
      ['place', 'Orla']
    ],
    ['place: Lisk', 'place: Dessim', 'place: Chanter', 'place: Orla']
  ],
  [
    'a list of three says nothing, nor one of several kinds, nor one with other words between',
    agreeInLists,
    'They saw Lisk, Dessim and Chanter; Olin, Ferrin, Orla and Tolmar; Brandt, later Tolland, Lunt, Marin.',
    [
      ['place', 'Lisk'],
      ['place', 'Dessim'],
      ['person', 'Chanter'],
      ['person', 'Olin'],
      ['person', 'Ferrin'],
      ['place', 'Orla'],
      ['place', 'Tolmar'],
      ['place', 'Brandt'],
      ['person', 'Tolland'],
      ['person', 'Lunt'],
      ['person', 'Marin']
    ],
    [
      'place: Lisk',
      'place: Dessim',
      'person: Chanter',
      'person: Olin',
      'person: Ferrin',
      'place: Orla',
      'place: Tolmar',
      'place: Brandt',
      'person: Tolland',
      'person: Lunt',
      'person: Marin'
    ]
  ],
  [
    'a full name in a list of places stays a person',
    agreeInLists,
    'They saw Lisk, Dessim, Mira Tolland, and Orla.',
    [
      ['place', 'Lisk'],
      ['place', 'Dessim'],
      ['person', 'Mira Tolland'],
      ['place', 'Orla']
    ],
    ['place: Lisk', 'place: Dessim', 'person: Mira Tolland', 'place: Orla']
  ],
  [
    'a town and a plural are a team, and so is the plural further on',
    nameTeams,
    'The London Harriers won. Later the Harriers lost.',
    [['place', 'London Harriers']],
    ['organization: London Harriers', 'organization: Harriers']
  ],
  [
    'hills and games are no teams, nor is a plural that no team bears',
    nameTeams,
    'At the London Hills and the Paris Games they met the Harriers.',
    [
      ['place', 'London Hills'],
      ['place', 'Paris Games']
    ],
    ['place: London Hills', 'place: Paris Games']
  ],
  [
    'halls and centres are places, and a centre of research is a body',
    typeByHeads,
    'From Lunt Hall to the Orla Center and the Water Research Center',
    [
      ['organization', 'Lunt Hall'],
      ['place', 'Orla Center'],
      ['place', 'Water Research Center']
    ],
    ['place: Lunt Hall', 'place: Orla Center', 'organization: Water Research Center']
  ],
  [
    'a state of the past is a place though it was a union, other unions are bodies',
    typeByHeads,
    'The Soviet Union fell. The Miners Union stayed.',
    [
      ['organization', 'Soviet Union'],
      ['place', 'Miners Union']
    ],
    ['place: Soviet Union', 'organization: Miners Union']
  ],
  [
    'a person whose surname is a building stays one',
    typeByHeads,
    'They met Mira Hall.',
    [['person', 'Mira Hall']],
    ['person: Mira Hall']
  ],
  [
    'a body that every newspaper knows is found',
    addKnown,
    'They met the Revolutionary Guards.',
    [],
    ['organization: Revolutionary Guards']
  ],
  [
    'a name that runs over it is cut',
    addKnown,
    'A spokesman for the Revolutionary Guards Tarek Olin spoke.',
    [['other', 'Revolutionary Guards Tarek Olin']],
    ['organization: Revolutionary Guards', 'person: Tarek Olin']
  ],
  [
    'a longer name of a body stays whole',
    addKnown,
    'The Revolutionary Guards Navy sailed.',
    [['organization', 'Revolutionary Guards Navy']],
    ['organization: Revolutionary Guards Navy']
  ],
  ['small letters name no body', addKnown, 'They were revolutionary guards of the house.', [], []],
  [
    'two people are two',
    splitPeople,
    'Tolland and Olin left.',
    [['person', 'Tolland and Olin']],
    ['person: Tolland', 'person: Olin']
  ],
  [
    'a firm of two names is one',
    splitPeople,
    'They sued Tolland and Sons.',
    [['organization', 'Tolland and Sons']],
    ['organization: Tolland and Sons']
  ],
  ['a head word names what nobody named', addByHeads, 'They swam in Lake Orla.', [], ['place: Lake Orla']],
  [
    'a head word that opens a sentence belongs to the name behind it',
    extendOverHeads,
    'Radio Sund said so.',
    [['person', 'Sund']],
    ['organization: Radio Sund']
  ],
  [
    'another word that opens it does not',
    extendOverHeads,
    'Yesterday Sund said so.',
    [['person', 'Sund']],
    ['person: Sund']
  ],
  ['a word that opens a sentence has a capital anyway', addByHeads, 'Lake water rose.', [], []],
  ['a heading of capitals is none', addByHeads, 'The Council Debates Long Awaited Clean Rivers Act.', [], []],
  ['a known place that says something is a name', addRare, 'Tehran said so.', [], ['place: Tehran']],
  ['a common word that says something is none', addRare, 'Nobody said so. Police said so.', [], []],
  [
    'two capitals behind a title are a person',
    addTitled,
    'They saw Colonel Bashan Dur there.',
    [],
    ['person: Bashan Dur']
  ],
  [
    'a first name and one capital more behind a title in small letters are a person',
    addFullNames,
    'Then coastguard commander Henrik Hask spoke.',
    [],
    ['person: Henrik Hask']
  ],
  [
    'what was found stays as it is',
    addFullNames,
    'Then the commander Henrik Hask spoke.',
    [['place', 'Hask']],
    ['place: Hask']
  ],
  ['three capitals may be a body', addFullNames, 'It is the director Henrik Hask Foundation.', [], []],
  ['a title and a body are no person', addFullNames, 'They met commander Henrik Bank.', [], []],
  ['without a title nothing is added', addFullNames, 'It was near Henrik Hask again.', [], []],
  ['a heading is none', addTitled, 'Colonel Bashan Dur Speaks', [], []],
  ['a body behind a rank is no person', addTitled, 'It was the General Water Council again.', [], []],
  [
    'people reside in a place',
    findPlaces,
    'A resident of Lisk heard it.',
    [['person', 'Lisk']],
    ['place: Lisk']
  ],
  [
    'behind a comma the resident is named',
    findPlaces,
    'A resident, Lisk, heard it.',
    [['person', 'Lisk']],
    ['person: Lisk']
  ],
  [
    'a given name of two syllables belongs to the surname in front',
    joinSyllables,
    'Then Kwon Tae-hyun spoke.',
    [['person', 'Kwon Tae']],
    ['person: Kwon Tae-hyun']
  ],
  [
    'a common word behind a hyphen is no syllable',
    joinSyllables,
    'A Harbour Bank-led group won.',
    [['organization', 'Harbour Bank']],
    ['organization: Harbour Bank']
  ],
  [
    'a body is no place, whatever stands around it',
    typeByHeads,
    'He served in the River Guard.',
    [['place', 'River Guard']],
    ['organization: River Guard']
  ],
  [
    'a title behind the comma tells a person',
    typeByTitles,
    "Mira Tolland, Vardesh's energy minister, left.",
    [['place', 'Mira Tolland']],
    ['person: Mira Tolland']
  ],
  [
    'a title behind "where" tells of someone else',
    typeByTitles,
    'They flew to New Dessim, where the minister spoke.',
    [['place', 'New Dessim']],
    ['place: New Dessim']
  ],
  [
    'a title that does something is no apposition',
    typeByTitles,
    'In New Dessim, the mayor said it was late.',
    [['place', 'New Dessim']],
    ['place: New Dessim']
  ],
  [
    'a surname alone is its bearer',
    joinPeople,
    'Tarek Olin left. They saw Olin.',
    [
      ['person', 'Tarek Olin'],
      ['place', 'Olin']
    ],
    ['person: Tarek Olin', 'person: Olin']
  ],
  [
    'where someone comes from is no surname',
    joinPeople,
    'They met in Lisk. Theodor of Lisk left.',
    [
      ['place', 'Lisk'],
      ['person', 'Theodor of Lisk']
    ],
    ['place: Lisk', 'person: Theodor of Lisk']
  ],
  [
    'troops stand near bodies too',
    findPlaces,
    'Shells fell near RGH. Smoke rose near RGH.',
    [['organization', 'RGH']],
    ['organization: RGH']
  ]
]

for (const [because, refine, text, given, names] of cases) {
  test(`${text} (${because})`, () => expect(refined(refine, text, given)).toEqual(names))
}

test('ten thousand people in a row are ten thousand', () => {
  const count = 10_000
  const words = readNameWords(annotateWords(articleOf(Array(count).fill('Tolland').join(' and '))))
  const draft: DraftName = { from: 0, to: words.length, type: 'person', titles: [] }
  expect(splitPeople([draft], words)).toHaveLength(count)
})
