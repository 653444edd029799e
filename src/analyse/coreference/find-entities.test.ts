import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annotateWords, articleOf } from '../../../evaluation/annotate.js'
import type { Annotated, Entity, EntityType, Name } from '../../article/index.js'
import { drawLabels, lines, type Span, wordsOf } from '../../text/index.js'
import { findEntities } from './index.js'

/**
 * A text with its names marked as "[person Mira Tolland]", titles before a bar: "[person Gen.| Marco Brandt]".
 * The names are given, so that these tests are of chains alone.
 */
function entitiesOf(marked: string): { readonly text: string; readonly entities: readonly Entity[] } {
  const { text, names } = readMarked(marked)
  const article: Annotated<'sentences' | 'tokens' | 'names'> = { ...annotateWords(articleOf(text)), names }
  return { text, entities: findEntities(article).entities }
}

function readMarked(marked: string): { readonly text: string; readonly names: readonly Name[] } {
  const names: Name[] = []
  let text = ''
  let last = 0
  for (const match of marked.matchAll(/\[(\w+) (?:([^|\]]*)\| )?([^\]]*)\]/g)) {
    text += marked.slice(last, match.index)
    const titles: Span[] =
      match[2] === undefined ? [] : [{ start: text.length, end: text.length + match[2].length }]
    if (match[2] !== undefined) text += `${match[2]} `
    names.push({
      span: { start: text.length, end: text.length + match[3].length },
      type: match[1] as EntityType,
      titles
    })
    text += match[3]
    last = match.index + match[0].length
  }
  return { text: text + marked.slice(last), names }
}

/** Ids of entities under their mentions. */
function drawEntities(marked: string): string {
  const { text, entities } = entitiesOf(marked)
  return drawLabels(
    text,
    entities.flatMap(({ id, mentions }) => mentions.map(({ span }) => ({ span, label: id })))
  )
}

/** Chains of two mentions and more, each as its words. */
function chainsOf(marked: string): string[] {
  const { text, entities } = entitiesOf(marked)
  return entities
    .filter(({ mentions }) => 1 < mentions.length)
    .map(({ mentions }) => mentions.map(({ span }) => wordsOf(text, span)).join(' = '))
}

test('a name, its surname, a description and pronouns are one chain', () => {
  expect(
    drawEntities(
      '[person Mira Tolland], the finance minister, resigned on Monday. She said the vote had failed. [person Tolland] then left with her aides.'
    )
  ).toBe(
    lines(
      'Mira Tolland, the finance minister, resigned on Monday. She said the vote had failed. Tolland then left with her aides.',
      'e0──────────  e0──────────────────                      e0─                           e0─────                e1───────',
      '                                                                                                             e0─'
    )
  )
})

const chains: readonly (readonly [marked: string, chains: readonly string[], because: string])[] = [
  [
    'The [organization River Guard] ([organization RG]) fired. The [organization RG] denied it.',
    ['River Guard = RG = RG = it'],
    'initials in brackets stand for the name in front'
  ],
  [
    'The [organization River Guard] ([organization TRGC]) fired. [organization TRGC] men left.',
    ['River Guard = TRGC = TRGC'],
    'initials in brackets may be those of a longer form'
  ],
  ['It hit the [organization River Guard] ([organization AP]).', [], 'a credit in brackets is no initials'],
  [
    '[organization Joint Water Commission] met. The [organization JWC] said nothing.',
    ['Joint Water Commission = JWC'],
    'initials without brackets'
  ],
  [
    '[person Qasim Halem] spoke. A day later [person Qassem Halim] left.',
    ['Qasim Halem = Qassem Halim'],
    'two spellings of one name'
  ],
  [
    '[person Dario Venn] won. [person Venn] thanked voters. His cousin [person Paola Venn] did not. [person Venn] slept.',
    ['Dario Venn = Venn = His = Venn'],
    'a surname means the one named before it, and the one it was used for before'
  ],
  ['[person Mr| Olin] met [person Mrs| Olin].', [], 'a man and a woman of one surname are two'],
  [
    '[person General| Toreq Hasvani] spoke. The general then left.',
    ['Toreq Hasvani = The general'],
    'a title taken up as a description'
  ],
  [
    '[person General| Toreq Hasvani] met [person General| Ilo Brandt]. The general then left.',
    [],
    'a description that fits two is left alone'
  ],
  [
    '[person Dario Venn] met [person Paola Venn]. [person Venn] left.',
    [],
    'a surname of two bearers is left alone'
  ],
  [
    '[place United States] officials left. The [place US] closed it.',
    ['United States = US = it'],
    'names of one country'
  ],
  ['[place England] met [place Scotland].', [], 'two countries of one state'],
  ['A diplomat spoke. A diplomat left.', [], '"a" speaks of someone new'],
  [
    'A militia took the bridge. Police said the militia had fled.',
    ['A militia = the militia'],
    'a body without a name'
  ],
  [
    'The [organization High Court] sat. The court ruled for the union.',
    ['High Court = The court'],
    'the head of a name taken up'
  ],
  ['[person Tarek Olin] met [person Marco Brandt]. They left.', [], 'a plural is nobody alone'],
  ['[person Anna Marin] met [person Clara Brandt]. He left.', [], 'a man is meant, and none was named'],
  [
    '[person Anna Marin] said the plan was hers. [person Tarek Olin] said he would wait.',
    ['Anna Marin = hers', 'Tarek Olin = he'],
    'gender by first names'
  ],
  ['It was raining. It is clear that nobody left.', [], '"it" that means nothing'],
  [
    'The [organization Harbour Bank] said it would close. Its staff left.',
    ['Harbour Bank = it = Its'],
    'a body is "it"'
  ],
  [
    '"He must go," [person Tarek Olin] said of [person Marco Brandt].',
    [],
    'inside his own quotation a speaker is not "he"'
  ],
  ['"I will go and we will win," [person Tarek Olin] said.', [], 'first persons are left alone'],
  ['[person Mira Tolland], who leads the party, spoke.', ['Mira Tolland = who'], '"who" behind a name'],
  [
    '[person Mira Tolland] herself, who leads the party, spoke.',
    ['Mira Tolland = herself = who'],
    '"who" behind "herself"'
  ],
  ['A resident of [place Tolm] who heard the shots spoke.', ['A resident = who'], '"who" is nobody\'s place'],
  [
    'A spokesman for the [organization River Guard], [person Colonel| Tarek Olin], left.',
    ['A spokesman = Tarek Olin'],
    'a name behind the body that the description is of'
  ],
  [
    'A spokesman for the [organization River Guard], [person Tarek Olin] and [person Marco Brandt] left.',
    [],
    'the first of a list is no apposition'
  ],
  [
    'Two ministers, [person Mira Tolland] and [person Tarek Olin], left. Later they wrote.',
    ['Two ministers = Mira Tolland and Tarek Olin = they'],
    'names listed behind those they make up'
  ],
  [
    '[person Marco Brandt] said he had warned his crew. His boat sank. [person Halem Dur] said it was late. He then left.',
    ['Marco Brandt = he = his = His', 'Halem Dur = He'],
    'a sentence goes on with the subject of the one before'
  ],
  [
    '[person Tarek Orr] said no, [person Marco Dur] said nothing. He left.',
    [],
    'of two subjects neither is preferred'
  ],
  [
    'The [organization River Front] militia group left. [organization Ardent] stayed.',
    ['The River Front militia group = River Front'],
    'a name with its kind behind it'
  ],
  [
    'A resident said nothing. “They called for his mother,” she said.',
    ['A resident = she'],
    'what speech says of others tells nothing of the speaker'
  ]
]

for (const [marked, expected, because] of chains) {
  test(`${marked.slice(0, 70)} (${because})`, () => expect(chainsOf(marked)).toEqual(expected))
}

test('a capital that acts is the government, apart from the city', () => {
  const { text, entities } = entitiesOf(
    '[place Ankara] said it would wait. The Turkish government agreed. It snowed in [place Ankara].'
  )
  const drawn = entities.map(({ type, country, sector, mentions }) =>
    [type, country, sector, ...mentions.map(({ span }) => wordsOf(text, span))].join(' | ')
  )
  expect(drawn[0]).toBe('organization | TUR | GOV | Ankara | it | The Turkish government')
  expect(drawn).toContain('place |  |  | Ankara')
})

test('two bodies of one government are two, and each is of its country', () => {
  const { text, entities } = entitiesOf(
    'The [organization Pentagon] said no. The [organization State Department] had said yes. [organization White House] staff were silent.'
  )
  const drawn = entities.map(({ country, mentions }) =>
    [country, ...mentions.map(({ span }) => wordsOf(text, span))].join(' | ')
  )
  expect(drawn).toEqual(
    expect.arrayContaining(['USA | Pentagon', 'USA | State Department', 'USA | White House'])
  )
})

test('an entity bears its fullest name, its titles, country and sector', () => {
  const { entities } = entitiesOf(
    'French [person Foreign Minister| Anna Marin] spoke. [person Marin] left with a diplomat.'
  )
  expect(entities.map(({ name, titles, country, sector }) => ({ name, titles, country, sector }))).toEqual([
    { name: 'Anna Marin', titles: ['Foreign Minister'], country: 'FRA', sector: 'GOV' },
    { name: 'a diplomat', titles: ['diplomat'], country: undefined, sector: 'GOV' }
  ])
})

test('someone who is described and never named is an entity', () => {
  const { entities } = entitiesOf('A diplomat who asked not to be named said the spokesperson had left.')
  expect(entities.map(({ type, name }) => `${type}: ${name}`)).toEqual([
    'person: A diplomat',
    'person: the spokesperson'
  ])
})

const pieces = fc.constantFrom(
  '[person Mira Tolland]',
  '[organization River Guard]',
  '([organization RG])',
  '[place Ankara]',
  'the minister',
  'he',
  'She',
  'its',
  'said',
  '“',
  '”',
  '"',
  '.',
  ',',
  'who',
  '\n',
  'a',
  'officials',
  '👏🏽',
  '\ud83d',
  "'s"
)
const anyText = fc.array(pieces, { maxLength: 40 }).map((words) => words.join(' '))

test('mentions lie inside the text in order, belong to one entity each, and every id is its own', () => {
  fc.assert(
    fc.property(anyText, (marked) => {
      const { text, entities } = entitiesOf(marked)
      const seen = new Set<string>()
      for (const [index, { id, mentions }] of entities.entries()) {
        expect(id).toBe(`e${index}`)
        for (const [at, { span }] of mentions.entries()) {
          expect(wordsOf(text, span)).not.toBe('')
          if (0 < at) expect(mentions[at - 1].span.start).toBeLessThanOrEqual(span.start)
          expect(seen.has(`${span.start}-${span.end}`)).toBe(false)
          seen.add(`${span.start}-${span.end}`)
        }
      }
    })
  )
})

test('ten thousand sentences take time in proportion', () => {
  const marked = '[person Mira Tolland] met the minister. She said it was late. '.repeat(5000)
  const started = performance.now()
  expect(entitiesOf(marked).entities.length).toBeGreaterThan(0)
  expect(performance.now() - started).toBeLessThan(15_000)
})
