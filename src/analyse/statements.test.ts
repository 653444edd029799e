import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article, Entity, Statement } from '../article/index.js'
import { drawLabels, lines, type Span, wordsOf } from '../text/index.js'
import { findEntities } from './coreference/index.js'
import { findTimes } from './dates/index.js'
import { findNames } from './names/index.js'
import { findStatements } from './quotations/index.js'
import { findSentences, findWords } from './sentences/index.js'
import { findSyntax } from './syntax/index.js'

test('a quotation before its cue', () => {
  expect(drawStatements('"We will vote on Friday," Mira Tolland said.')).toBe(
    lines('"We will vote on Friday," Mira Tolland said.', 'CONTENT────────────────── SOURCE────── CUE─')
  )
})

test('a cue between two quotations joins them into one statement', () => {
  expect(drawStatements('"We will vote," Ms Ito said, "but not today."')).toBe(
    lines('"We will vote," Ms Ito said, "but not today."', 'CONTENT──────── SOURCE CUE─  CONTENT─────────')
  )
})

test('an inverted cue', () => {
  expect(drawStatements('“Nobody asked the harbour,” said Joren Brisk.')).toBe(
    lines('“Nobody asked the harbour,” said Joren Brisk.', 'CONTENT──────────────────── CUE─ SOURCE─────')
  )
})

test('single marks, with the comma outside', () => {
  expect(drawStatements("'We have lost the winter', said Joren Brisk.")).toBe(
    lines("'We have lost the winter', said Joren Brisk.", 'CONTENT──────────────────  CUE─ SOURCE─────')
  )
})

test('a quotation after a colon', () => {
  expect(drawStatements('Mira Tolland said: "We will vote on Friday."')).toBe(
    lines('Mira Tolland said: "We will vote on Friday."', 'SOURCE────── CUE── CONTENT──────────────────')
  )
})

test('indirect speech begins at "that" and ends before the full stop', () => {
  expect(drawStatements('The minister said that the quay would close in May.')).toBe(
    lines(
      'The minister said that the quay would close in May.',
      'SOURCE────── CUE─ CONTENT──────────────────────────'
    ).replace('CONTENT──────────────────────────', 'CONTENT─────────────────────────')
  )
})

test('indirect speech before a cue at the end', () => {
  expect(drawStatements('The quay will close in May, the minister said.')).toBe(
    lines('The quay will close in May, the minister said.', 'CONTENT───────────────────  SOURCE────── CUE─')
  )
})

test('according to', () => {
  expect(drawStatements('The quay will close in May, according to Mira Tolland.')).toBe(
    lines(
      'The quay will close in May, according to Mira Tolland.',
      'CONTENT───────────────────  CUE───────── SOURCE──────'
    )
  )
})

test('a passive with the medium that passed the words on', () => {
  const [statement] = statementsOf('"The river is ours," General Toll was quoted as saying by state media.')
  expect(statement.chain.map(({ name }) => name)).toEqual(['state media'])
})

test('a medium that was told something is a link, the outlet itself is not', () => {
  const text = 'Mira Tolland told Radio Orvane that the quay would close.'
  expect(statementsOf(text)[0].chain.map(({ name }) => name)).toEqual(['Radio Orvane'])
  expect(statementsOf(text, { outlet: 'Radio Orvane' })[0].chain).toEqual([])
})

test('a bystander who passes a quotation on is a link, not the speaker', () => {
  const text = '"I did not come to be thanked," he told them, according to a woman in the room.'
  const [statement] = statementsOf(text)
  expect(statement.source.map((span) => wordsOf(text, span))).toEqual(['he'])
  expect(statement.chain.map(({ name }) => name)).toEqual(['a woman in the room'])
})

test('who is quoted as saying something is its speaker, who quotes is a link', () => {
  const text = 'State radio quoted General Toll as saying that the river was low.'
  const [statement] = statementsOf(text)
  expect(statement.source.map((span) => wordsOf(text, span))).toEqual(['General Toll'])
  expect(statement.chain.map(({ name }) => name)).toEqual(['State radio'])
})

test('an unattributed quotation paragraph goes on with its speaker', () => {
  const [statement] = statementsOf(
    '"We will vote on Friday," Mira Tolland said.\n"Nobody will stop us from doing it."'
  )
  expect(statement.content).toHaveLength(2)
})

test('a quotation paragraph after a report of the same speech is the same speaker’s', () => {
  const [statement] = statementsOf(
    'On Monday Mira Tolland said the vote would be held.\n"Nobody will stop us from doing it this year."'
  )
  expect(statement.content).toHaveLength(2)
})

test('a quotation paragraph after words that are nobody’s stays without a speaker', () => {
  const statements = statementsOf(
    'Mira Tolland said the vote would be held. The rain came down.\n"Nobody will stop us from doing it this year."'
  )
  expect(statements[0].content).toHaveLength(1)
})

test('an editor’s brackets stay in the content, and are marked', () => {
  const text = '"They [the ministers] will vote," Mira Tolland said.'
  expect(contentsOf(text)).toEqual([['"They [the ministers] will vote,"']])
  expect(statementsOf(text)[0].insertions?.map((span) => wordsOf(text, span))).toEqual(['[the ministers]'])
  expect(statementsOf(text)[0].kind).toBe('direct')
})

test('a statement without an editor’s brackets has no list of them', () => {
  expect(statementsOf('"We (all of us) will vote," Mira Tolland said.')[0]).not.toHaveProperty('insertions')
})

test('the speaker is the entity whose mention the source is', () => {
  expect(speakersOf('Mira Tolland runs the port. "We will vote on Friday," Tolland said.')).toEqual([
    'Mira Tolland'
  ])
})

test('a spokesman for somebody is not that somebody', () => {
  expect(
    speakersOf('Mira Tolland runs the port. "We will vote," said a spokesman for Mira Tolland.')
  ).not.toContain('Mira Tolland')
})

/** Edges of quotations, sources and contents: source | cue | content, as the whole product reads them. */
const EDGES: readonly (readonly [text: string, found: string[], because: string])[] = [
  [
    '"We will vote on Friday, Mira Tolland said.',
    ['Mira Tolland | said | "We will vote on Friday,'],
    'a forgotten mark'
  ],
  [
    '\'He told me "no" and left,\' Mira Tolland said.',
    ['Mira Tolland | said | \'He told me "no" and left,\''],
    'double marks in single ones'
  ],
  [
    "''We will vote,'' Mira Tolland said.",
    ["Mira Tolland | said | ''We will vote,''"],
    'doubled single marks'
  ],
  ['« We will vote », said Mira Tolland.', ['Mira Tolland | said | « We will vote »'], 'guillemets'],
  ['„We will vote“, said Mira Tolland.', ['Mira Tolland | said | „We will vote“'], 'low marks'],
  [
    '"Stop the ferry!" roared the captain.',
    ['the captain | roared | "Stop the ferry!"'],
    'a verb that rarely speaks'
  ],
  [
    'Mira Tolland said the quay was shut and added that it would open in May.',
    ['Mira Tolland | said | the quay was shut', 'Mira Tolland | added | that it would open in May'],
    'one source, two cues'
  ],
  [
    'It was announced by the ministry that the quay would close.',
    ['the ministry | was announced | that the quay would close'],
    'a passive'
  ],
  [
    'The port was told by the ministry that the quay would close.',
    ['the ministry | was told | that the quay would close'],
    'whom a passive addresses'
  ],
  [
    'Her claim that the bridge was unsafe angered the builders.',
    ['Her | claim | that the bridge was unsafe'],
    'a noun as cue'
  ],
  [
    'The claim by the builders that the bridge was safe was false.',
    ['the builders | claim | that the bridge was safe'],
    'a noun with "by"'
  ],
  [
    'The port issued a statement: “The quay will be closed in May.”',
    ['The port | issued a statement: | “The quay will be closed in May.”'],
    'a sentence that leads up to it'
  ],
  [
    '"We will vote and nobody will stop us." – Mira Tolland, port director',
    ['Mira Tolland, port director | – | "We will vote and nobody will stop us."'],
    'a label'
  ],
  [
    'Harbour to close in May, minister says\nIt is old.',
    ['minister | says | Harbour to close in May'],
    'a headline'
  ],
  [
    'The quay will close, officials say. It will not, says the union.',
    ['officials | say | The quay will close', 'the union | says | It will not'],
    'the other way round'
  ],
  [
    'He named what a harbour needs:\n“It must be deep, and it must be quiet in March.”',
    ['He | named | what a harbour needs', 'He | : | “It must be deep, and it must be quiet in March.”'],
    'a verb with an object of its own, and a colon'
  ],
  [
    'He then named what a harbour needs:\n“It must be deep, and it must be quiet in March.”',
    ['He | then named | what a harbour needs', 'He | : | “It must be deep, and it must be quiet in March.”'],
    'no harbour speaks'
  ],
  [
    'Writes the paper: “We have never seen such a winter in this port.”',
    ['the paper | Writes | “We have never seen such a winter in this port.”'],
    'a label before a colon'
  ],
  [
    'Fishermen agree - Carl Brisk: “One of the biggest lessons was a simple one: keep on calling.”',
    ['Carl Brisk | : | “One of the biggest lessons was a simple one: keep on calling.”'],
    'a label goes before any verb of its line'
  ],
  ['Photo: “The quay of Lisk at dawn, before the tide came in.”', [], 'a heading speaks not'],
  [
    'Transcript as follows:\n“TESK: Will the quay be shut?\n“TOLLAND: I think it will.\n“TESK: When?”',
    ['TESK | : | Will the quay be shut?', 'TOLLAND | : | I think it will.', 'TESK | : | When?'],
    'turns of a transcript are their speakers’, whatever leads up to them or is said in them'
  ],
  [
    'The crossing was so rough that Mr Brisk was invited to say, “Nobody has asked for supper yet.”',
    ['Mr Brisk | was invited to say | “Nobody has asked for supper yet.”'],
    'who was invited to say it'
  ]
]
for (const [text, found, because] of EDGES) {
  test(`${text.replaceAll('\n', '⏎')} (${because})`, () => {
    const drawn = (spans: readonly Span[]) => spans.map((span) => wordsOf(text, span)).join(' … ')
    expect(
      statementsOf(text).map(({ source, cue, content }) => [source, cue, content].map(drawn).join(' | '))
    ).toEqual(found)
  })
}

const KINDS: readonly (readonly [text: string, kind: Statement['kind']])[] = [
  ['"We will vote on Friday," Mira Tolland said.', 'direct'],
  ['Mira Tolland said the vote would be "an insult to everyone".', 'mixed'],
  ['Mira Tolland said the vote would be held on Friday.', 'indirect'],
  ['"They [the ministers] will vote on Friday," Mira Tolland said.', 'direct'],
  ['"We will vote," Mira Tolland said, "but not today."', 'direct'],
  ['"The quay is shut" and "will stay shut," Mira Tolland said.', 'mixed'],
  ['«We will vote on Friday», said Mira Tolland.', 'direct'],
  ["'It's the ministers' plan,' Mira Tolland said.", 'direct']
]
for (const [text, kind] of KINDS) {
  test(`${text} is ${kind}`, () =>
    expect(statementsOf(text).map((statement) => statement.kind)).toEqual([kind]))
}

const FORCES: readonly (readonly [text: string, force: Statement['force']])[] = [
  ['The ministry said the bridge was safe.', 'neutral'],
  ['The ministry claimed the bridge was safe.', 'claiming'],
  ['The ministry denied that the bridge was unsafe.', 'denying'],
  ['The ministry warned that the bridge was unsafe.', 'warning'],
  ['The ministry confirmed that the bridge was unsafe.', 'confirming'],
  ['The ministry demanded that the bridge be closed.', 'demanding'],
  ['The ministry asked the builders to close the bridge.', 'demanding'],
  ['The ministry called on the builders to close the bridge.', 'demanding'],
  ['The ministry promised to mend the bridge.', 'vowing'],
  ['The ministry accused the builders of fraud.', 'accusing'],
  ['The ministry did not dispute that the bridge was unsafe.', 'confirming']
]
for (const [text, force] of FORCES) {
  test(`${text} is ${force}`, () =>
    expect(statementsOf(text).map((statement) => statement.force)).toEqual([force]))
}

const NOTHING: readonly (readonly [text: string, because: string])[] = [
  ['The bridge was closed on Monday.', 'nobody says so but the outlet'],
  ['She did not say that the bridge was closed.', 'it was not said'],
  ['She never said that the bridge was closed.', 'it was not said'],
  ['She refused to say whether the bridge was closed.', 'it was not said'],
  ['If she says that the bridge is closed, drivers will wait.', 'it is only supposed'],
  ['She could announce that the bridge was closed.', 'it has not been said'],
  ['He wore a so-called "smart" coat to the harbour.', 'scare quotes'],
  ['Her novel "The Long Quay" was sold in nine countries.', 'the title of a work'],
  ['Her last book, "We Will Vote Tomorrow," sold well.', 'the title of a work'],
  ['The "shaken" families left Lisk, and the port "closed its doors" for good.', 'scare quotes'],
  ['The so-called "five-minute rule of the port office" was dropped.', 'scare quotes of several words'],
  ["It's the ministers' plan for the '90s.", 'apostrophes'],
  ['', 'no text'],
  ['   \n \n', 'white space'],
  ['😀 \ud800 "', 'odd characters']
]
for (const [text, because] of NOTHING) {
  test(`no statement in: ${text.trim()} (${because})`, () => expect(contentsOf(text)).toEqual([]))
}

test('what is reported not to have been said leaves a note', () => {
  const { notes } = attribute(articleOf('The minister did not say that the bridge was closed.'))
  expect(notes.some(({ rule }) => rule === 'quotations/not-said')).toBe(true)
})

const PIECES = [
  '"We will vote," ',
  'Ms Ito said',
  '. ',
  'The quay',
  ' that ',
  '“',
  '”',
  "'",
  '\n',
  'told Radio Orvane',
  ', ',
  '😀',
  ' '
]
const anyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''))

test('spans lie inside the text, hold something, and contents never overlap', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const spans = statementsOf(text).flatMap(({ content }) => content)
      const sorted = [...spans].sort((a, b) => a.start - b.start)
      for (const { start, end } of sorted) expect(0 <= start && start < end && end <= text.length).toBe(true)
      for (const [index, span] of sorted.entries()) {
        if (0 < index) expect(sorted[index - 1].end <= span.start).toBe(true)
      }
    }),
    { numRuns: 40 }
  )
})

test('a paragraph in front moves every statement by its length and changes nothing else', () => {
  const text = '"We will vote on Friday," Mira Tolland said.\nThe minister said that the quay would close.'
  const front = 'The tide was low all morning.\n'
  const moved = statementsOf(front + text).map(({ content }) => content.map(({ start, end }) => [start, end]))
  const still = statementsOf(text).map(({ content }) =>
    content.map(({ start, end }) => [start + front.length, end + front.length])
  )
  expect(moved).toEqual(still)
})

/** The statements of a text, their parts drawn under it. */
test('who was told is not who said so, and who told is', () => {
  expect(drawStatements('The manager was detained, the agency was told by a clerk.')).toBe(
    lines(
      'The manager was detained, the agency was told by a clerk.',
      'CONTENT─────────────────             CUE─────    SOURCE─'
    )
  )
})

test('that a newspaper holds a paper is no statement', () => {
  expect(drawStatements('The Lisk Gazette has seen a memo on the quay.')).toBe(
    'The Lisk Gazette has seen a memo on the quay.'
  )
})

test('who was seen by a newspaper is not the newspaper', () => {
  expect(speakersOf('A man seen by the Lisk Gazette said the roof could fall.')[0] ?? '').not.toContain(
    'Gazette'
  )
})

test('who is told of is not who tells: a saying between a subject and its predicate', () => {
  const text = 'The minister, aides told the Lisk Gazette, had resigned.'
  expect(drawStatements(text)).toBe(lines(text, 'CONTENT─────  SOURC CUE─                   CONTENT─────'))
})

test('of two subjects the one of the main clause goes on speaking', () => {
  expect(speakersOf('Mira Konn said Ada Morn was wrong. "I misled nobody," she said.')[1]).toBe('Mira Konn')
  expect(speakersOf('Mira Konn said that Ada Morn had left. She added that the case was closed.')[1]).toBe(
    'Mira Konn'
  )
})

test('whom it was told to is none of it, also without an article', () => {
  expect(contentsOf('Olin told police Tolland had left at nine, his lawyer said.')).toEqual([
    ['Tolland had left at nine']
  ])
  expect(contentsOf('Olin told reporters the quay was shut.')).toEqual([['the quay was shut']])
})

function drawStatements(text: string): string {
  const label = (name: string) => (span: Span) => ({ span, label: name })
  const labels = statementsOf(text).flatMap(({ content, source, cue }) => [
    ...content.map(label('CONTENT')),
    ...source.map(label('SOURCE')),
    ...cue.map(label('CUE'))
  ])
  return drawLabels(text, labels)
}

function contentsOf(text: string): string[][] {
  return statementsOf(text).map(({ content }) => content.map((span) => wordsOf(text, span)))
}

function speakersOf(text: string): (string | undefined)[] {
  const { statements, entities } = attribute(articleOf(text))
  const named = (id: string | undefined): Entity | undefined => entities.find((entity) => entity.id === id)
  return statements.map(({ speaker }) => named(speaker)?.name)
}

function statementsOf(text: string, more: Partial<Article> = {}): readonly Statement[] {
  return attribute({ ...articleOf(text), ...more }).statements
}

/** The stages before this one, and this one. */
function attribute(article: Article) {
  const segmented = { ...article, ...findSentences(article) }
  const worded = { ...segmented, ...findWords(segmented) }
  const parsed = { ...worded, ...findSyntax(worded) }
  const dated = { ...parsed, ...findTimes(parsed) }
  const named = { ...dated, ...findNames(dated) }
  const linked = { ...named, ...findEntities(named) }
  const { statements, notes = [] } = findStatements(linked)
  return { entities: linked.entities, statements, notes }
}

function articleOf(text: string): Article {
  const paragraphs: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') paragraphs.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return {
    id: 'a',
    bylines: [],
    credits: [],
    publishedFrom: 'unknown',
    language: 'en',
    text,
    furniture: [],
    paragraphs,
    read: 'full',
    notes: []
  }
}

test('what a thing is known as is said by nobody', () => {
  expect(
    statementsOf('Ostrin and Vardesh met over the 2015 pact, also known as the Joint Selm Accord.')
  ).toEqual([])
})
