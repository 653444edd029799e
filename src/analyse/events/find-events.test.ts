import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Annotated, Entity, Event, Statement, Time, Token } from '../../article/index.js'
import { contains, drawLabels, type Label, lines, type Span, wordsOf } from '../../text/index.js'
import { findEvents } from './index.js'

type Read = Annotated<'sentences' | 'tokens' | 'times' | 'entities' | 'statements'>

interface Rule {
  readonly rule: string
  /** A sentence, and the labels drawn under it. */
  readonly pictures: readonly (readonly string[])[]
}

const RULES: readonly Rule[] = [
  {
    rule: 'a verb names the act, its subject the actor, its object the target',
    pictures: [
      [
        'Minister Mira Tolland condemned the Marlandese government.',
        'ACTOR──────────────── ACCUSE─── TARGET───────────────────'
      ],
      [
        'Denmark accused Norway of shelling the port.',
        'ACTOR── ACCUSE─ TARGET    ASSAULT─ TARGET──',
        '                ACTOR─'
      ],
      ['The rebels released two hostages.', 'ACTOR───── RETREAT─ TARGET──────'],
      ['Japan donated rice to Chad.', 'ACTOR AID────         TARG'],
      ['The court convicted the smuggler.', 'ACTOR──── SANCTION─ TARGET──────']
    ]
  },
  {
    rule: 'a passive turns them round',
    pictures: [['Two farmers were arrested by police in Tharn.', 'TARGET─────      COERCE──    ACTOR─']]
  },
  {
    rule: 'verbs joined by "and" share their subject',
    pictures: [
      [
        'Rebels shelled the town and kidnapped three engineers.',
        'ACTOR─ ASSAULT TARGET──     ASSAULT── TARGET─────────',
        'ACTOR─'
      ]
    ]
  },
  {
    rule: 'what a verb is said of decides what it tells',
    pictures: [
      ['The army withdrew its troops from the border.', 'ACTOR─── RETREAT─'],
      ['Sweden suspended aid to Mali.', 'ACTOR─ SANCTION─        TARG'],
      ['The union called off the strike.', 'ACTOR──── CONCED'],
      ['The government lifted the curfew.', 'ACTOR───────── CONCED'],
      ['The navy tested a missile.', 'ACTOR─── MOBILI'],
      ['Police fired tear gas at protesters.', 'ACTOR─ ASSAU             TARGET────']
    ]
  },
  {
    rule: 'a noun beside a light verb names the act',
    pictures: [
      ['Troops launched an attack on the rebels.', 'ACTOR─             ASSAUL    TARGET────'],
      ['Rebels came under attack from the army.', 'TARGET            ASSAUL      ACTOR───'],
      ['Teachers went on strike over pay.', 'ACTOR───         PROTES']
    ]
  },
  {
    rule: "a noun with its own doer and victim needs no verb's help",
    pictures: [
      ["The army's shelling of the village began at dawn.", 'ACTOR───── ASSAULT─    TARGET─────'],
      ['Clashes erupted between police and students.', 'ASSAULT                 ACTOR─     TARGET──'],
      [
        'Protests are continuing in Oslo against the government.',
        'PROTEST─                                TARGET────────'
      ]
    ]
  },
  {
    rule: 'those who act on one another are actor and target of one event',
    pictures: [
      ['France and Italy held talks with Norway.', 'ACTOR─           CONS            TARGET'],
      ['Kenya and Uganda signed a trade agreement.', 'ACTOR     TARGET SUPPOR'],
      [
        'Foreign Ministry spokesman Olan Brecht met the Egyptian ambassador.',
        'ACTOR───────────────────────────────── CON TARGET─────────────────'
      ]
    ]
  },
  {
    rule: 'how many of them there are belongs to the party',
    pictures: [
      [
        'Thousands of students protested against the government.',
        'ACTOR──────────────── PROTEST──         TARGET────────'
      ]
    ]
  },
  {
    rule: 'what is threatened, demanded or refused is no event of its own',
    pictures: [
      [
        'The minister threatened to expel the Danish ambassador.',
        'ACTOR─────── THREATEN──          TARGET───────────────'
      ],
      ['The minister demanded that Norway withdraw its troops.', 'ACTOR─────── REQUEST─      TARGET'],
      ['The minister refused to meet the rebels.', 'ACTOR─────── REJECT─         TARGET────'],
      ['Norway and Denmark failed to reach an agreement.', 'ACTOR─     TARGET─           REJEC'],
      ['The union vowed to strike against the company.', 'ACTOR──── THREA                   TARGET─────']
    ]
  },
  {
    rule: '"must" in somebody\'s mouth is a demand',
    pictures: [
      ['The minister said Norway must withdraw its troops.', 'ACTOR───────      TARGET      REQUEST─']
    ]
  },
  {
    rule: 'the future of help is an agreement, the future of harm a threat, a future withheld a refusal',
    pictures: [
      ['Norway said it would send food to Chad.', 'ACTOR─               AGRE         TARG'],
      ['Police said they would arrest the protesters.', 'ACTOR─                 THREAT TARGET────────'],
      ['France will not lift the ban on Norway.', 'ACTOR─          REJE            TARGET'],
      [
        'The company is ready to cooperate with the police.',
        'ACTOR──────             AGREE────      TARGET────'
      ]
    ]
  },
  {
    rule: 'a deed without a doer stands where it says where',
    pictures: [
      [
        'Two bombs exploded in Oslo on 3 March 2024, killing four people.',
        '          ASSAULT─                          ASSAULT TARGET─────'
      ]
    ]
  }
]

for (const { rule, pictures } of RULES) {
  describe(rule, () => {
    for (const [text, ...labels] of pictures) {
      test(text, () => expect(drawEvents(text)).toBe(lines(text, ...labels)))
    }
  })
}

const SILENT: readonly (readonly [text: string, because: string])[] = [
  ['The ministry released a statement.', 'what is released is no captive'],
  ['The storm killed nine people.', 'nobody does it'],
  ['Nine people were killed in the earthquake.', 'nobody does it'],
  ['The minister declined to comment.', 'declining to comment is no refusal'],
  ["'We are done,' stormed Ilo Brant.", 'what stands right behind a quotation reports it'],
  ['The spokesman said talks were important.', 'an opinion'],
  ['She hopes to meet the president.', 'a hope'],
  ['The minister urged Norway to help the refugees.', 'an appeal: the statement holds it'],
  ['Analysts believe rebels attacked the convoy.', 'a belief'],
  ['Anyone who attacks a nurse should be jailed.', 'a duty'],
  ['If rebels attack the town, the army will respond.', 'a condition'],
  ['The team attacked in the second half.', 'sport'],
  ['The risk of attacks remains high.', 'nobody named attacks anybody'],
  ['The minister called the plan a mistake.', 'a judgement'],
  ['The new law bans plastic bags.', 'a law does nothing'],
  ['The film supports a simple idea.', 'a film is no party'],
  ['Could Norway attack Denmark?', 'a question'],
  ['The two men are on trial.', 'no act'],
  ['The talks between Norway and Denmark failed.', 'talks that failed are told as no meeting'],
  ['Killing the general would help nobody.', 'told of as a thing, not as done'],
  ['She spoke of the dangers of attacking the convoy.', 'told of as a thing, not as done']
]

describe('nothing is told by', () => {
  for (const [text, because] of SILENT) {
    test(`${text} (${because})`, () => expect(drawEvents(text)).toBe(text))
  }
})

/** What the first event of a sentence says beside its words. */
const FACTS: readonly (readonly [text: string, facts: Partial<Told>, because: string])[] = [
  [
    'THARN, Nov 8 (Halyard) - A senior Marish commander threatened on Wednesday to attack the Danish embassy.',
    { mode: 'violence', actor: 'MIL', target: 'DNK GOV' },
    'a dateline in front'
  ],
  [
    'Norway said on Friday it had expelled two diplomats.',
    { actor: 'NOR', mode: 'expel', statement: 's0' },
    '"it" is the country that speaks'
  ],
  ['The army did not attack the village.', { status: 'denied' }, 'negated'],
  [
    'The minister denied that troops had shelled the village.',
    { status: 'denied', statement: 's0' },
    'somebody denies it'
  ],
  [
    'On Monday the rebels denied attacking the convoy.',
    { status: 'denied', date: undefined },
    'Monday dates the denial'
  ],
  [
    'Norway said it would send food to Chad.',
    { status: 'planned', statement: 's0' },
    'told as the future of a past'
  ],
  [
    'Protests are continuing in Oslo against the government.',
    { status: 'ongoing', place: 'Oslo', country: 'NOR' },
    'present progressive'
  ],
  [
    'President Orla Venn met the Danish ambassador on Tuesday.',
    { status: 'actual', date: '2024-03-12', contexts: ['executive', 'diplomatic'] },
    'the day stands in its clause'
  ],
  [
    'Officials said on Tuesday that troops had shelled the village.',
    { date: undefined, statement: 's0' },
    'Tuesday dates the saying'
  ],
  [
    'Two bombs exploded in Oslo on 3 March 2024, killing four people.',
    { mode: 'explosives', date: '2024-03-03', place: 'Oslo', country: 'NOR' },
    'place and day stand in its clause'
  ],
  ['A suicide bomber killed six soldiers in Oslo.', { mode: 'suicide-attack' }, 'the means give the mode'],
  [
    'The minister demanded that Norway withdraw its troops.',
    { mode: 'yield' },
    'what is demanded gives the mode'
  ],
  [
    'The minister threatened to expel the Danish ambassador.',
    { mode: 'expel' },
    'what is threatened gives the mode'
  ],
  [
    'Foreign Ministry spokesman Olan Brecht met the Egyptian ambassador.',
    { actor: 'GOV', target: 'EGY GOV', mutual: true },
    'words beside the name give sector and country'
  ],
  [
    'Two farmers were arrested by police in Tharn.',
    { actor: 'COP', target: 'AGR', place: 'Tharn', country: undefined },
    'no country is guessed'
  ],
  [
    'Russia and China condemned the Danish government.',
    { actor: 'RUS', furtherActors: ['China'], target: 'DNK GOV' },
    'every party is an actor'
  ]
]

describe('an event says', () => {
  for (const [text, facts, because] of FACTS) {
    test(`${text} (${because})`, () => expect(toldBy(readParsed(text))).toMatchObject(facts))
  }
})

test('what somebody is keen on, or what would be enough for it, is no event', () => {
  expect(findEvents(readParsed('The rebels are keen to attack Norway.')).events).toEqual([])
})

test('what is done to a deal is not done to what it was agreed by', () => {
  const { events } = findEvents(
    readParsed('Norway abandoned the deal under which Chad had agreed to help Denmark.')
  )
  expect(events.map(({ type }) => type)).not.toContain('REJECT')
  expect(events.map(({ type, status }) => [type, status])).toContainEqual(['AGREE', 'actual'])
})

test('what somebody is accused of is hypothetical', () => {
  const { events } = findEvents(readParsed('Denmark accused Norway of shelling the port.'))
  expect(events.map(({ type, status }) => [type, status])).toEqual([
    ['ACCUSE', 'actual'],
    ['ASSAULT', 'hypothetical']
  ])
})

test('a killing that would be something is no event; one that could lead to something is', () => {
  const statusOf = (text: string) => findEvents(readParsed(text)).events.map(({ status }) => status)
  expect(statusOf('The killing of all soldiers of Norway would not be enough.')).toEqual([])
  expect(statusOf('The killing of all soldiers of Norway could lead to a war.')).toEqual(['actual'])
})

test('whose killing it is has it done to them', () => {
  const text = "Tolland's killing in March brought them to the brink of war."
  const [event] = findEvents(readParsed(text)).events
  expect(event.actor).toBeUndefined()
  expect(event.target && wordsOf(text, event.target.span)).toMatch(/^Tolland/)
})

test('an article without words has no events', () => {
  expect(
    findEvents({ ...readParsed('The navy tested a missile.'), text: '', sentences: [], tokens: [] }).events
  ).toEqual([])
})

test('a paragraph in front moves every event by its length and changes nothing else', () => {
  for (const text of parses.keys()) {
    const article = readParsed(text)
    expect(findEvents(shifted(article, 'Quiet day. ')).events).toEqual(
      findEvents(article).events.map((event) => shiftedEvent(event, 11))
    )
  }
})

test('whatever the tree, spans lie inside their sentence and no trigger is repeated', () => {
  const words = [
    'army',
    'attacked',
    'Norway',
    'talks',
    'held',
    'said',
    'the',
    'refused',
    'killed',
    'to',
    'of'
  ]
  const upos = ['NOUN', 'VERB', 'PROPN', 'ADP', 'AUX', 'PRON', 'X', 'PART']
  const deprels = [
    'nsubj',
    'obj',
    'obl',
    'nmod',
    'conj',
    'xcomp',
    'ccomp',
    'advcl',
    'acl',
    'compound',
    'flat',
    'mark',
    'case',
    'nsubj:pass',
    'nmod:poss'
  ]
  const word = fc.record({
    form: fc.constantFrom(...words),
    upos: fc.constantFrom(...upos),
    head: fc.integer({ min: -1, max: 14 }),
    deprel: fc.constantFrom(...deprels)
  })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), (row) => {
      const article = articleOf(
        row.map((one) => ({
          ...one,
          lemma: one.form.toLowerCase(),
          head: row.length <= one.head ? -1 : one.head
        }))
      )
      const { events } = findEvents(article)
      const spans = events.flatMap(({ trigger, actor, target, place }) => [
        trigger,
        actor?.span,
        target?.span,
        place?.span
      ])
      const whole = { start: 0, end: article.text.length }
      expect(
        spans.every((span) => span === undefined || (contains(whole, span) && span.start < span.end))
      ).toBe(true)
      expect(new Set(events.map(({ trigger }) => trigger.start)).size).toBe(events.length)
    })
  )
})

interface Told {
  readonly mode?: string
  readonly status: string
  readonly date?: string
  readonly place?: string
  readonly country?: string
  readonly statement?: string
  readonly contexts: readonly string[]
  readonly actor: string
  readonly target: string
  readonly furtherActors: readonly string[]
  readonly mutual?: boolean
}

function toldBy(article: Read): Told {
  const [event] = findEvents(article).events
  const codes = (role: Event['actor']): string =>
    [role?.country, role?.sector].filter((code) => code !== undefined).join(' ')
  return {
    mode: event.mode,
    status: event.status,
    date: event.date,
    place: event.place && wordsOf(article.text, event.place.span),
    country: event.place?.country,
    statement: event.statement,
    contexts: event.contexts,
    actor: codes(event.actor),
    target: codes(event.target),
    furtherActors: (event.furtherActors ?? []).map(({ span }) => wordsOf(article.text, span)),
    mutual: event.mutual
  }
}

function drawEvents(text: string): string {
  const labels: Label[] = findEvents(readParsed(text)).events.flatMap(({ trigger, type, actor, target }) => [
    { span: trigger, label: type },
    ...(actor ? [{ span: actor.span, label: 'ACTOR' }] : []),
    ...(target ? [{ span: target.span, label: 'TARGET' }] : [])
  ])
  return drawLabels(text, labels)
}

interface Row {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly head: number
  readonly deprel: string
}

/**
 * The lower layers of every sentence, so that these tests are of events alone: `parses.txt` holds, after "# sentence",
 * its words (form, lemma, tag, head from 1, relation) and, after "@", its entities, times and statements.
 * Made by the product's own models for a report of 14 March 2024 and read through.
 */
const parses = readParses(readFileSync(new URL('./parses.txt', import.meta.url), 'utf8'))

function readParses(file: string): ReadonlyMap<string, Read> {
  return new Map(
    file
      .split('\n\n')
      .filter((block) => block.trim() !== '')
      .map((block) => {
        const [title, ...rows] = block.trim().split('\n')
        return [title.slice(2), readBlock(title.slice(2), rows)]
      })
  )
}

function readParsed(text: string): Read {
  const article = parses.get(text)
  if (article === undefined) throw new Error(`parses.txt has no parse of: ${text}`)
  return article
}

function readBlock(text: string, rows: readonly string[]): Read {
  const words = rows
    .filter((row) => !row.startsWith('@'))
    .map((row) => row.split(' '))
    .map(([form, lemma, upos, head, deprel]) => ({ form, lemma, upos, head: Number(head) - 1, deprel }))
  const marks = rows.filter((row) => row.startsWith('@')).map((row) => row.slice(1).trim().split(' | '))
  return { ...articleOf(words, text), ...readMarks(text, marks) }
}

function readMarks(
  text: string,
  marks: readonly string[][]
): Pick<Read, 'entities' | 'times' | 'statements'> {
  const entities = new Map<string, Entity>()
  const times: Time[] = []
  const statements: Statement[] = []
  for (const [head, words] of marks) {
    const [kind, ...rest] = head.split(' ')
    const span = spanOf(text, words)
    if (kind === 'time') times.push({ span, type: 'DATE', value: rest[0] })
    else if (kind === 'statement') {
      const force = rest[1] as Statement['force']
      statements.push({
        id: rest[0],
        kind: 'indirect',
        content: [span],
        source: [],
        cue: [],
        chain: [],
        force,
        confidence: 1
      })
    } else entities.set(kind, withMention(entities.get(kind), kind, rest, words, span))
  }
  return { entities: [...entities.values()], times, statements }
}

function withMention(
  known: Entity | undefined,
  id: string,
  marks: readonly string[],
  name: string,
  span: Span
): Entity {
  const [type, country, sector, kind] = marks
  const mention = { span, kind: kind as 'name' }
  if (known !== undefined) return { ...known, mentions: [...known.mentions, mention] }
  return {
    id,
    type: type as Entity['type'],
    name,
    titles: [],
    mentions: [mention],
    ...(country !== '-' && { country }),
    ...(sector !== '-' && { sector })
  }
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

function articleOf(words: readonly Row[], text = words.map(({ form }) => form).join(' ')): Read {
  let at = 0
  const tokens: Token[] = words.map(({ form, lemma, upos, head, deprel }) => {
    const start = text.indexOf(form, at)
    at = start + form.length
    return { span: { start, end: at }, lemma, upos, head, deprel }
  })
  const whole = text === '' ? [] : [{ start: 0, end: text.length }]
  return {
    id: 'test',
    bylines: [],
    credits: [],
    publishedFrom: 'unknown',
    language: 'en',
    text,
    furniture: [],
    paragraphs: whole,
    read: 'full',
    notes: [],
    sentences: whole,
    tokens,
    times: [],
    entities: [],
    statements: []
  }
}

/** The same article with a sentence of two words in front. */
function shifted(article: Read, front: string): Read {
  const move = (span: Span): Span => moved(span, front.length)
  const lead = articleOf(
    [
      { form: 'Quiet', lemma: 'quiet', upos: 'ADJ', head: 1, deprel: 'amod' },
      { form: 'day', lemma: 'day', upos: 'NOUN', head: -1, deprel: 'root' },
      { form: '.', lemma: '.', upos: 'PUNCT', head: 1, deprel: 'punct' }
    ],
    'Quiet day.'
  )
  const later = article.tokens.map((token) => ({
    ...token,
    span: move(token.span),
    head: token.head === -1 ? -1 : token.head + 3
  }))
  return {
    ...article,
    text: front + article.text,
    sentences: [...lead.sentences, ...article.sentences.map(move)],
    tokens: [...lead.tokens, ...later],
    times: article.times.map((time) => ({ ...time, span: move(time.span) })),
    entities: article.entities.map((entity) => ({
      ...entity,
      mentions: entity.mentions.map((mention) => ({ ...mention, span: move(mention.span) }))
    })),
    statements: article.statements.map((statement) => ({
      ...statement,
      content: statement.content.map(move)
    }))
  }
}

function shiftedEvent(event: Event, by: number): Event {
  const role = <Given extends { readonly span: Span }>(given: Given): Given => ({
    ...given,
    span: moved(given.span, by)
  })
  const { actor, target, place, furtherActors, furtherTargets } = event
  return {
    ...event,
    trigger: moved(event.trigger, by),
    ...(actor && { actor: role(actor) }),
    ...(target && { target: role(target) }),
    ...(place && { place: role(place) }),
    ...(furtherActors && { furtherActors: furtherActors.map(role) }),
    ...(furtherTargets && { furtherTargets: furtherTargets.map(role) })
  }
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
