import fc from 'fast-check'
import { expect, test } from 'vitest'
import type {
  AnnotatedArticle,
  CollatedStory,
  Entity,
  Event,
  Figure,
  Statement,
  Story
} from '../article/index.js'
import { coverOf, type Span } from '../text/index.js'
import { align } from './index.js'

interface Marks {
  readonly outlet?: string
  readonly published?: string
  readonly read?: 'full' | 'part' | 'none'
  readonly people?: readonly (readonly [type: Entity['type'], name: string, ...others: string[]])[]
  /** Content, source and cue as they stand in the text; the speaker is the person whose name the source holds. */
  readonly said?: readonly (readonly [
    content: string,
    source: string,
    more?: { kind?: Statement['kind']; relay?: string; said?: string; force?: Statement['force'] }
  ])[]
  readonly figures?: readonly (readonly [
    words: string,
    value: number,
    counted: string,
    modifier?: Figure['modifier']
  ])[]
  readonly events?: readonly (readonly [
    type: string,
    trigger: string,
    actor: string | null,
    target: string | null,
    more?: Partial<Event>
  ])[]
}

/** A report marked by hand: every span is given by its words. */
function mark(id: string, text: string, marks: Marks = {}): AnnotatedArticle {
  const entities = (marks.people ?? []).map(([type, name, ...others], index): Entity => {
    const mentions = [name, ...others].map((words) => ({ span: find(text, words), kind: 'name' as const }))
    return { id: `e${index}`, type, name, titles: [], mentions }
  })
  const entityAt = (span: Span) =>
    entities.find(({ mentions }) =>
      mentions.some(({ span: at }) => span.start <= at.start && at.end <= span.end)
    )?.id
  const role = (words: string | null) => {
    if (words === null) return undefined
    const span = find(text, words)
    const entity = entityAt(span)
    return { span, ...(entity === undefined ? {} : { entity }) }
  }
  return {
    schema: 'collate/article@1',
    id,
    outlet: marks.outlet ?? id,
    ...(marks.published === undefined ? {} : { published: marks.published }),
    publishedFrom: 'given',
    bylines: [],
    credits: [],
    language: 'en',
    text,
    furniture: [],
    paragraphs: [{ start: 0, end: text.length }],
    read: marks.read ?? 'full',
    notes: [],
    sentences: [...text.matchAll(/[^.!?]+[.!?]?["”]?/g)].map((match) => {
      const start = match.index + (match[0].length - match[0].trimStart().length)
      return { start, end: match.index + match[0].length }
    }),
    times: [],
    entities,
    figures: (marks.figures ?? []).map(([words, value, counted, modifier]) => ({
      span: find(text, words),
      value,
      counted: find(text, counted),
      ...(modifier === undefined ? {} : { modifier })
    })),
    statements: (marks.said ?? []).map(([content, source, more], index): Statement => {
      const named = find(text, source)
      const speaker = entityAt(named)
      return {
        id: `s${index}`,
        kind: more?.kind ?? (content.startsWith('"') ? 'direct' : 'indirect'),
        content: [find(text, content)],
        source: [named],
        cue: [],
        ...(speaker === undefined ? {} : { speaker }),
        chain: more?.relay === undefined ? [] : [{ name: more.relay, span: find(text, more.relay) }],
        ...(more?.said === undefined ? {} : { said: more.said }),
        ...(more?.force === undefined ? {} : { force: more.force }),
        confidence: 1
      }
    }),
    events: (marks.events ?? []).map(([type, trigger, actor, target, more], index): Event => {
      const [doer, done] = [role(actor), role(target)]
      return {
        id: `v${index}`,
        type,
        contexts: [],
        trigger: find(text, trigger),
        ...(doer === undefined ? {} : { actor: doer }),
        ...(done === undefined ? {} : { target: done }),
        status: 'actual',
        confidence: 1,
        ...more
      }
    })
  }
}

function find(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`"${words}" is not in "${text}"`)
  return { start, end: start + words.length }
}

/** A story of these reports, each its own origin but for those named together. */
function storyOf(articles: readonly AnnotatedArticle[], shared: readonly string[] = []): Story {
  const alone = articles.map(({ id }) => id).filter((id) => !shared.includes(id))
  const groups = [...(shared.length === 0 ? [] : [shared]), ...alone.map((id) => [id])]
  return {
    id: 'story',
    title: '',
    from: '',
    to: '',
    articles: articles.map(({ id }) => id),
    why: [],
    origins: groups.map((ids) => ({
      id: `o-${ids[0]}`,
      articles: ids,
      relation: ids.length === 1 ? 'original' : 'reprint',
      evidence: []
    }))
  }
}

/** The words of a row's cells. */
function wordsOfCells({ rows }: CollatedStory, row: number, articles: readonly AnnotatedArticle[]): string[] {
  return rows[row].cells.map(({ article, span }) =>
    (articles.find(({ id }) => id === article)?.text ?? '').slice(span.start, span.end)
  )
}

/** The table as a person would sketch it: a line a row, with standing, origins and who tells it. */
function drawTable({ rows }: CollatedStory, kind: string): string[] {
  return rows
    .filter((row) => row.kind === kind)
    .map(({ cells, origins, standing, silent }) => {
      const told = cells.map(({ article, says }) => (says === 'so' ? article : `not ${article}`)).join(', ')
      return `${standing} ${origins}: ${told}${silent.length === 0 ? '' : ` | silent ${silent.join(', ')}`}`
    })
}

function tableOf(articles: readonly AnnotatedArticle[], shared: readonly string[] = []): CollatedStory {
  return align(storyOf(articles, shared), articles)
}

const A = mark('a', '"We will never sell the harbour to strangers," Yusuf Tarrin told a rally in Brannoch.', {
  published: '2024-03-11',
  people: [['person', 'Yusuf Tarrin']],
  said: [['"We will never sell the harbour to strangers,"', 'Yusuf Tarrin']]
})
const B = mark('b', '"We shall never sell our harbour to foreigners," Yousef Tarin said on Monday.', {
  published: '2024-03-11',
  people: [['person', 'Yousef Tarin']],
  said: [['"We shall never sell our harbour to foreigners,"', 'Yousef Tarin']]
})

test('one utterance in two translations is one row, with both readings beside each other', () => {
  const table = tableOf([A, B])
  expect(drawTable(table, 'statement')).toEqual(['corroborated 2: a, b'])
  expect(table.rows[0].differences).toEqual([
    {
      of: 'wording',
      readings: [
        { reading: '"We will never sell the harbour to strangers,"', cells: [0] },
        { reading: '"We shall never sell our harbour to foreigners,"', cells: [1] }
      ]
    }
  ])
})

test('a name spelled in two ways is one person, under every name that the reports use', () => {
  const [person] = tableOf([A, B]).people
  expect(person.names.map(({ name, article }) => `${article}: ${name}`)).toEqual([
    'a: Yusuf Tarrin',
    'b: Yousef Tarin'
  ])
})

test('two people of one surname stay two, and a surname alone is nobody of them', () => {
  const one = mark('a', 'Idra Venn met Toma Venn.', {
    people: [
      ['person', 'Idra Venn'],
      ['person', 'Toma Venn']
    ]
  })
  const other = mark('b', 'Venn declined to comment.', { people: [['person', 'Venn']] })
  expect(tableOf([one, other]).people.map(({ name }) => name)).toEqual(['Idra Venn', 'Toma Venn', 'Venn'])
})

test('a surname alone is the one person of the story who bears it; initials are the one body', () => {
  const one = mark('a', 'Idra Venn leads the Joint River Commission.', {
    people: [
      ['person', 'Idra Venn'],
      ['organization', 'Joint River Commission']
    ]
  })
  const other = mark('b', 'Venn spoke for the JRC.', {
    people: [
      ['person', 'Venn'],
      ['organization', 'JRC']
    ]
  })
  expect(tableOf([one, other]).people.map(({ name }) => name)).toEqual([
    'Idra Venn',
    'Joint River Commission'
  ])
})

test('the same words by another speaker are another row', () => {
  const other = mark('b', '"We will never sell the harbour to strangers," Mayor Oda Lint said.', {
    people: [['person', 'Oda Lint']],
    said: [['"We will never sell the harbour to strangers,"', 'Mayor Oda Lint']]
  })
  expect(drawTable(tableOf([A, other]), 'statement')).toEqual(['single 1: a', 'single 1: b'])
})

test('what says the opposite is another row', () => {
  const other = mark('b', 'Yusuf Tarrin said they would sell the harbour to strangers.', {
    people: [['person', 'Yusuf Tarrin']],
    said: [['they would sell the harbour to strangers', 'Yusuf Tarrin']]
  })
  expect(drawTable(tableOf([A, other]), 'statement')).toEqual(['single 1: a', 'single 1: b'])
})

test('a quotation and its paraphrase are one row; a part stands with the whole', () => {
  const paraphrase = mark('b', 'Tarrin said the town would never sell its harbour to strangers.', {
    people: [['person', 'Tarrin']],
    said: [['the town would never sell its harbour to strangers', 'Tarrin']]
  })
  const longer = mark(
    'c',
    '"Our fathers dug the quays with their hands. We will never sell the harbour to strangers, and we will keep the ferries," said Yusuf Tarrin.',
    {
      people: [['person', 'Yusuf Tarrin']],
      said: [
        [
          '"Our fathers dug the quays with their hands. We will never sell the harbour to strangers, and we will keep the ferries,"',
          'Yusuf Tarrin'
        ]
      ]
    }
  )
  const table = tableOf([A, paraphrase, longer])
  expect(drawTable(table, 'statement')).toEqual(['corroborated 3: a, b, c', 'single 1: c'])
  expect(table.rows[0].differences).toEqual([])
  expect(wordsOfCells(table, 0, [A, paraphrase, longer]).at(-1)).toBe(
    'We will never sell the harbour to strangers, and we will keep the ferries,"'
  )
})

test('sentences of one quotation stay one row where every report has all of them', () => {
  const two = (id: string) =>
    mark(id, '"The quays are ours. Nobody will buy the harbour," said Yusuf Tarrin.', {
      people: [['person', 'Yusuf Tarrin']],
      said: [['"The quays are ours. Nobody will buy the harbour,"', 'Yusuf Tarrin']]
    })
  const table = tableOf([two('a'), two('b')])
  expect(drawTable(table, 'statement')).toEqual(['corroborated 2: a, b'])
  expect(table.rows[0].gist).toBe('"The quays are ours. Nobody will buy the harbour,"')
})

test('the same claim with another number, or with the actors changed about, is another row', () => {
  const claim = (id: string, words: string) =>
    mark(id, `The ministry of rivers said ${words}.`, { said: [[words, 'The ministry of rivers']] })
  const table = tableOf([
    claim('a', 'the flow at Lisk had fallen by 40 percent since Friday'),
    claim('b', 'the flow at Lisk had fallen by 12 percent since Friday'),
    claim('c', 'soldiers of Ostrava shelled villages of Pelmora before dawn'),
    claim('d', 'soldiers of Pelmora shelled villages of Ostrava before dawn')
  ])
  expect(drawTable(table, 'statement')).toEqual(['single 1: a', 'single 1: b', 'single 1: c', 'single 1: d'])
})

test('two outlets that had the words from one relay rest on one origin; so do reprints', () => {
  const relayed = (id: string) =>
    mark(id, '"We will never sell the harbour to strangers," Yusuf Tarrin told Radio Brannoch.', {
      people: [['person', 'Yusuf Tarrin']],
      said: [['"We will never sell the harbour to strangers,"', 'Yusuf Tarrin', { relay: 'Radio Brannoch' }]]
    })
  expect(drawTable(tableOf([relayed('a'), relayed('b')]), 'statement')).toEqual(['single 1: a, b'])
  expect(drawTable(tableOf([A, B], ['a', 'b']), 'statement')).toEqual(['single 1: a, b'])
})

test('who goes on after state television may have it all from there', () => {
  const first = mark(
    'a',
    'Tarrin told state television that the quays are ours. "Nobody will buy the harbour," Tarrin said.',
    {
      people: [['person', 'Tarrin']],
      said: [
        ['the quays are ours', 'Tarrin', { relay: 'state television' }],
        ['"Nobody will buy the harbour,"', 'Tarrin']
      ]
    }
  )
  const other = mark('b', 'On state TV, Tarrin said nobody would buy the harbour.', {
    people: [['person', 'Tarrin']],
    said: [['nobody would buy the harbour', 'Tarrin', { relay: 'state TV' }]]
  })
  expect(drawTable(tableOf([first, other]), 'statement')).toContain('single 1: a, b')
})

test('silent is who came out later, could be read in full, and does not tell it', () => {
  const early = mark('early', 'The harbour is for sale.', { published: '2024-03-10' })
  const sameDay = mark('same', 'The rally was large.', { published: '2024-03-11' })
  const late = mark('late', 'Nothing was said.', { published: '2024-03-13' })
  const cut = mark('cut', 'Subscribe to', { published: '2024-03-13', read: 'part' })
  const undated = mark('undated', 'A harbour.')
  const [row] = tableOf([A, early, sameDay, late, cut, undated]).rows
  expect(row.silent).toEqual(['late'])
  expect(row.unread).toEqual(['cut'])
})

function claimed(
  id: string,
  content: string,
  cue: string,
  source: string,
  force: Statement['force']
): AnnotatedArticle {
  return mark(id, `${source} ${cue} ${content}.`, {
    published: '2024-03-12',
    people: [['person', source]],
    said: [[content, source, { kind: 'indirect', force }]]
  })
}

test('a denial stands in the row of what it denies, as saying otherwise, and in its own', () => {
  const table = tableOf([
    claimed(
      'a',
      'that the ferry Skarra had sailed with a damaged bow door',
      'said',
      'Mira Tolland',
      'neutral'
    ),
    claimed(
      'b',
      'that the ferry Skarra had sailed with a damaged bow door',
      'denied',
      'Oskar Rind',
      'denying'
    )
  ])
  expect(drawTable(table, 'statement')).toEqual(['disputed 2: a, not b', 'single 1: b'])
  expect(table.rows[0].differences.map((difference) => difference.of)).toEqual(['denial'])
})

test('a headline denies nothing that its own report says', () => {
  const title = 'Union denies the ferry Skarra had sailed with a damaged bow door'
  const lead = 'An official said that the ferry Skarra had sailed with a damaged bow door.'
  const marked = (paragraphs: readonly Span[]) => ({
    ...mark('a', `${title}\n${lead}`, {
      said: [
        ['the ferry Skarra had sailed with a damaged bow door', 'Union', { force: 'denying' }],
        ['that the ferry Skarra had sailed with a damaged bow door', 'An official', { force: 'neutral' }]
      ]
    }),
    title,
    paragraphs
  })
  const whole = { start: 0, end: title.length + 1 + lead.length }
  const parts = [
    { start: 0, end: title.length },
    { start: title.length + 1, end: whole.end }
  ]
  const disputed = (paragraphs: readonly Span[]) =>
    drawTable(tableOf([marked(paragraphs)]), 'statement').some((row) => row.startsWith('disputed'))
  expect([disputed([whole]), disputed(parts)]).toEqual([true, false])
})

test('who refuses to say whether something is so denies nothing', () => {
  const table = tableOf([
    claimed(
      'a',
      'that the ferry Skarra had sailed with a damaged bow door',
      'said',
      'Mira Tolland',
      'neutral'
    ),
    claimed(
      'b',
      'whether the ferry Skarra had sailed with a damaged bow door',
      'refused to say',
      'Oskar Rind',
      'denying'
    )
  ])
  expect(drawTable(table, 'statement')).toEqual(['single 1: a', 'single 1: b'])
})

function toll(
  id: string,
  published: string,
  words: string,
  value: number,
  modifier?: Figure['modifier']
): AnnotatedArticle {
  return mark(id, `At the ferry off Skarra ${words} people were killed, the coastguard of Brannoch said.`, {
    published,
    figures: [[words, value, 'people', modifier]]
  })
}

test('"over 100" and "at least 109" agree; a toll that grows from day to day is an update', () => {
  expect(
    drawTable(
      tableOf([
        toll('a', '2024-03-12', 'over 100', 100, 'more than'),
        toll('b', '2024-03-12', 'at least 109', 109, 'at least')
      ]),
      'figure'
    )
  ).toEqual(['corroborated 2: a, b'])
  const grown = tableOf([toll('a', '2024-03-12', '14', 14), toll('b', '2024-03-14', '23', 23)])
  expect(drawTable(grown, 'figure')).toEqual(['corroborated 2: a, b'])
  expect(grown.rows[0].differences[0].readings.map(({ reading }) => reading)).toEqual([
    '14 people',
    '23 people'
  ])
})

test('two counts of one day that no number can be are disputed', () => {
  const table = tableOf([
    toll('a', '2024-03-12', '14', 14),
    toll('b', '2024-03-12', '23', 23),
    toll('c', '2024-03-12', '14', 14)
  ])
  expect(drawTable(table, 'figure')).toEqual(['disputed 3: a, not b, c'])
})

test('what came on top of a count is no count of all', () => {
  const more = mark(
    'b',
    'At the ferry off Skarra six more people were killed, the coastguard of Brannoch said.',
    {
      published: '2024-03-12',
      figures: [['six more', 6, 'people']]
    }
  )
  expect(drawTable(tableOf([toll('a', '2024-03-12', '23', 23), more]), 'figure')).toHaveLength(2)
})

test('a sum is one sum, whatever harm stands near it', () => {
  const jailed = mark('a', 'Tesk was jailed in Lume for taking bribes of 2.4 million crowns.', {
    figures: [['2.4 million', 2_400_000, 'crowns']]
  })
  const taken = mark('b', 'The court in Lume found that Tesk had taken bribes of 2.4 million crowns.', {
    figures: [['2.4 million', 2_400_000, 'crowns']]
  })
  expect(drawTable(tableOf([jailed, taken]), 'figure')).toEqual(['corroborated 2: a, b'])
})

test('a report that tells an older toll later contradicts nobody', () => {
  const [early, late] = [toll('a', '2024-03-14', '23', 23), toll('b', '2024-03-15', '14', 14)]
  const heldOn = (article: AnnotatedArticle, asOf: string): AnnotatedArticle => ({
    ...article,
    figures: article.figures.map((figure) => ({ ...figure, asOf }))
  })
  expect(drawTable(tableOf([early, late]), 'figure')[0]).toContain('disputed')
  const held = tableOf([heldOn(early, '2024-03-14'), heldOn(late, '2024-03-12')])
  expect(drawTable(held, 'figure')).toEqual(['corroborated 2: a, b'])
})

test('fewer missing in a later report is news, not a contradiction', () => {
  const missing = (id: string, published: string, words: string, value: number) =>
    mark(id, `Off Skarra ${words} people of the ferry are missing, the coastguard of Brannoch said.`, {
      published,
      figures: [[words, value, 'people']]
    })
  const table = tableOf([missing('a', '2024-03-12', '23', 23), missing('b', '2024-03-14', 'nine', 9)])
  expect(drawTable(table, 'figure')).toEqual(['corroborated 2: a, b'])
})

test('two things of one sentence are two rows, though both are of one nation and near one harm', () => {
  const report = mark('a', 'Missiles hit two Ostrine bases and left over 100 Ostrine troops with injuries.', {
    figures: [
      ['two', 2, 'Ostrine bases'],
      ['over 100', 100, 'Ostrine troops', 'more than']
    ]
  })
  expect(drawTable(tableOf([report]), 'figure')).toHaveLength(2)
})

test('the dead and the injured are two rows, and so are crew and passengers', () => {
  const one = mark('a', 'The fire at Lume killed 14 passengers.', { figures: [['14', 14, 'passengers']] })
  const other = mark('b', 'The fire at Lume killed 14 sailors.', { figures: [['14', 14, 'sailors']] })
  const hurt = mark('c', 'The fire at Lume injured 14 passengers.', { figures: [['14', 14, 'passengers']] })
  expect(drawTable(tableOf([one, other, hurt]), 'figure')).toHaveLength(3)
})

function strike(
  id: string,
  text: string,
  actor: string,
  target: string,
  more?: Partial<Event>
): AnnotatedArticle {
  return mark(id, text, {
    people: [
      ['organization', actor],
      ['place', target]
    ],
    events: [['ASSAULT', text.includes('shelled') ? 'shelled' : 'attacked', actor, target, more]]
  })
}

test('one happening is one row whatever it is called; another day or another actor is another row', () => {
  const one = strike('a', 'The Northern Guard shelled Hask.', 'Northern Guard', 'Hask', {
    date: '2024-03-03'
  })
  const same = strike('b', 'The Northern Guard attacked Hask.', 'Northern Guard', 'Hask', { date: '2024-03' })
  const later = strike('c', 'The Northern Guard shelled Hask.', 'Northern Guard', 'Hask', {
    date: '2024-03-09'
  })
  const other = strike('d', 'The Southern League shelled Hask.', 'Southern League', 'Hask', {
    date: '2024-03-03'
  })
  expect(drawTable(tableOf([one, same, later, other]), 'event').sort()).toEqual([
    'corroborated 2: a, b',
    'single 1: c',
    'single 1: d'
  ])
})

test('an event shows its own clause, and nothing of another act', () => {
  const report = mark(
    'a',
    'Ostrin has shut the road through the pass and called up 2,500 men on Monday, it said.',
    {
      people: [['place', 'Ostrin']],
      events: [
        ['COERCE', 'shut', 'Ostrin', null],
        ['MOBILIZE', 'called', 'Ostrin', null]
      ]
    }
  )
  const table = tableOf([report])
  expect([0, 1].map((row) => wordsOfCells(table, row, [report])[0]).sort()).toEqual([
    'Ostrin has shut the road through the pass',
    'called up 2,500 men on Monday'
  ])
})

test('an event that is denied shows what denies it', () => {
  const report = mark(
    'a',
    'Killing of boys won’t halt the march, say elders. There was no attack on Skarra.',
    {
      events: [
        ['COERCE', 'halt', null, null, { status: 'denied' }],
        ['ASSAULT', 'attack', null, null, { status: 'denied' }]
      ]
    }
  )
  const table = tableOf([report])
  expect([0, 1].map((row) => wordsOfCells(table, row, [report])[0]).sort()).toEqual([
    'was no attack on Skarra',
    'won’t halt the march'
  ])
})

test('what is only thought of is no row', () => {
  const report = mark('a', 'If Ostrin attacked Skarra, the ferry would stop.', {
    people: [
      ['place', 'Ostrin'],
      ['place', 'Skarra']
    ],
    events: [['ASSAULT', 'attacked', 'Ostrin', 'Skarra', { status: 'hypothetical' }]]
  })
  expect(drawTable(tableOf([report]), 'event')).toEqual([])
})

test('one happening may be told under two types', () => {
  const told = (id: string, text: string, type: string, trigger: string) =>
    mark(id, text, { people: [['person', 'Rolan Tesk']], events: [[type, trigger, null, 'Rolan Tesk']] })
  const table = tableOf([
    told('a', 'Former minister Rolan Tesk was jailed for six years over the cranes.', 'COERCE', 'jailed'),
    told(
      'b',
      'Former minister Rolan Tesk was sentenced to six years over the cranes.',
      'SANCTION',
      'sentenced'
    )
  ])
  expect(drawTable(table, 'event')).toEqual(['corroborated 2: a, b'])
})

test('what one report tells and another denies is disputed', () => {
  const one = strike('a', 'The Northern Guard shelled Hask.', 'Northern Guard', 'Hask')
  const denied = strike('b', 'The Northern Guard denied it shelled Hask.', 'Northern Guard', 'Hask', {
    status: 'denied'
  })
  const table = tableOf([one, denied])
  expect(drawTable(table, 'event')).toEqual(['disputed 2: a, not b'])
  expect(table.rows[0].differences.map((difference) => difference.of)).toEqual(['denial'])
})

test('terms for one body are kept apart by who says them', () => {
  const text = 'The Northern Guard left Hask. "The Wolves will be back," said Oda Lint.'
  const one = mark('a', text, {
    people: [
      ['organization', 'Northern Guard', 'The Wolves'],
      ['person', 'Oda Lint']
    ],
    said: [['"The Wolves will be back,"', 'Oda Lint']]
  })
  expect(tableOf([one]).wording).toEqual([
    {
      of: 'Northern Guard',
      terms: [
        { term: 'Northern Guard', article: 'a', span: find(text, 'Northern Guard') },
        { term: 'The Wolves', article: 'a', span: find(text, 'The Wolves'), speaker: 'Oda Lint' }
      ]
    }
  ])
})

test('nothing to tell gives an empty table', () => {
  expect(align(storyOf([]), [])).toMatchObject({
    articles: [],
    rows: [],
    people: [],
    timeline: [],
    wording: []
  })
  expect(tableOf([mark('a', ' '.repeat(10_000)), mark('b', '\ud800 🙂')]).rows).toEqual([])
})

const ALL = [
  A,
  B,
  toll('c', '2024-03-12', '14', 14),
  toll('d', '2024-03-12', '23', 23),
  strike('e', 'The Northern Guard shelled Hask.', 'Northern Guard', 'Hask'),
  strike('f', 'The Northern Guard attacked Hask.', 'Northern Guard', 'Hask')
]

test('the order in which articles are given changes no table', () => {
  const story = storyOf(ALL)
  const expected = align(story, ALL)
  fc.assert(
    fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (shuffled) => {
      expect(align(story, shuffled)).toEqual(expected)
    }),
    { numRuns: 20 }
  )
})

test('every cell lies in its article, and every gist and reading is words of a cell', () => {
  const { rows } = tableOf(ALL)
  const texts = new Map(ALL.map(({ id, text }) => [id, text]))
  for (const { cells, gist, differences } of rows) {
    const words = cells.map(({ article, span }) => texts.get(article)!.slice(span.start, span.end))
    for (const { article, span } of cells) {
      expect(coverOf([span, { start: 0, end: texts.get(article)!.length }])).toEqual({
        start: 0,
        end: texts.get(article)!.length
      })
    }
    expect(words).toContain(gist)
    for (const { reading, cells: held } of differences.flatMap(({ readings }) => readings)) {
      expect(held.some((cell) => words[cell].includes(reading))).toBe(true)
    }
  }
})
