import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnnotatedArticle } from '../article/index.js'
import { lines } from '../text/index.js'
import { group } from './index.js'

/** A report with no layers but its text. */
function report(
  id: string,
  published: string | undefined,
  title: string,
  ...paragraphs: string[]
): AnnotatedArticle {
  return {
    schema: 'collate/article@1',
    id,
    title,
    ...(published === undefined ? {} : { published }),
    publishedFrom: published === undefined ? 'unknown' : 'given',
    bylines: [],
    credits: [],
    language: 'en',
    text: lines(...paragraphs),
    furniture: [],
    paragraphs: [],
    read: 'full',
    notes: [],
    sentences: [],
    times: [],
    figures: [],
    entities: [],
    statements: [],
    events: []
  }
}

const BRIDGE = report(
  'courier-bridge',
  '2023-05-02',
  'Bridge at Ostrava closed after cracks found',
  'The Korran bridge at Tellmark was closed to lorries on Tuesday after inspectors found cracks in two piers.',
  'Mayor Idra Venn said the crossing over the Sulla would stay shut for at least six weeks while engineers repair it.',
  'About 14,000 drivers use the bridge every day.'
)
const BRIDGE_TOO = report(
  'gazette-bridge',
  '2023-05-03',
  'Tellmark drivers face weeks of detours',
  'Drivers in Tellmark face weeks of detours because the Korran bridge has cracks in its piers.',
  'Engineers will need six weeks to repair the crossing over the Sulla, mayor Idra Venn said on Tuesday.'
)
const QUAKE = report(
  'courier-quake',
  '2023-05-02',
  'Strong quake shakes Pelmora',
  'An earthquake of magnitude 6.1 shook the province of Pelmora on Monday night, damaging hundreds of houses.',
  'Rescuers in the town of Hask said nine people were taken to hospital.'
)
const QUAKE_ELSEWHERE = report(
  'gazette-quake',
  '2023-08-19',
  'Earthquake kills four on the coast of Dorrin',
  'An earthquake of magnitude 5.8 struck the coast of Dorrin on Saturday, killing four people, the coastguard said.',
  'Houses fell in the harbour town of Lume and rescuers searched for a missing family.'
)
const ALL = [BRIDGE, BRIDGE_TOO, QUAKE, QUAKE_ELSEWHERE]

test('two reports of one happening are one story, look-alike happenings are two', () => {
  expect(group(ALL).map(({ articles }) => articles)).toEqual([
    ['courier-bridge', 'gazette-bridge'],
    ['courier-quake'],
    ['gazette-quake']
  ])
})

test('a story says why its reports belong together, with places in both texts', () => {
  const [story] = group(ALL)
  expect(story.why.map(({ why }) => why)).toContain('both name Idra')
  for (const { article, span, other } of story.why) {
    const words = (id: string, at: { start: number; end: number }) =>
      ALL.find((one) => one.id === id)?.text.slice(at.start, at.end)
    expect(words(article, span)).not.toBe('')
    expect(words(other!.article, other!.span)).not.toBe('')
  }
})

test('a story carries one of its own headlines, its first and last day, and an id that a later report leaves alone', () => {
  const [alone] = group([BRIDGE])
  const [both] = group([BRIDGE, BRIDGE_TOO])
  expect(both.id).toBe(alone.id)
  expect([BRIDGE.title, BRIDGE_TOO.title]).toContain(both.title)
  expect([both.from, both.to]).toEqual(['2023-05-02', '2023-05-03'])
})

test('a report without a date finds its place by its text', () => {
  const { published: _published, ...undated } = BRIDGE_TOO
  expect(group([BRIDGE, undated, QUAKE])[0].articles).toEqual(['courier-bridge', 'gazette-bridge'])
})

test('a reprint shares the origin of its text, and the evidence is the passage', () => {
  const reprint = report(
    'herald-bridge',
    '2023-05-03',
    'Bridge shut',
    'By Herald staff',
    ...BRIDGE.text.split('\n'),
    'Subscribe to the Herald.'
  )
  const [story] = group([BRIDGE, reprint, BRIDGE_TOO])
  expect(story.origins.map(({ articles, relation }) => [relation, ...articles])).toEqual([
    ['reprint', 'courier-bridge', 'herald-bridge'],
    ['original', 'gazette-bridge']
  ])
  const [{ article, span, why }] = story.origins[0].evidence
  expect(article).toBe('courier-bridge')
  expect(BRIDGE.text.slice(span.start, span.end)).toMatch(/^The Korran bridge .* every day$/s)
  expect(why).toContain('words in a row are the same')
})

const LONG_PASSAGE =
  'Divers who looked at the piers last autumn had told the town that the mortar was gone below the water line and that ' +
  'no heavy lorry should cross.'

/** Own words in plenty: what a passage shares is little beside them. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  a: [
    'Lorries wait at the Korran bridge at Tellmark after engineers found cracks in two of its piers.',
    'A queue of eleven kilometres stood on the northern road by noon, and bakers sold bread from car to car.',
    'The crossing over the Sulla was opened by a queen whose name nobody in the market could recall.',
    'Idra Venn, the mayor, walked over it alone on Tuesday, looking at her shoes, and answered no question.',
    'Her predecessor had wanted a tunnel, and lost the vote by nineteen ballots.'
  ],
  b: [
    'The mayor of Tellmark, Idra Venn, shut the Korran bridge when she had seen photographs of the cracks.',
    'Pupils from the western bank will have lessons in a cinema, which smells of popcorn and has no blackboard.',
    'Detours through Hask take forty minutes more, says a baker who drives them before dawn.',
    'Repairs over the Sulla cannot start before a crane has come by barge from the coast.',
    'It is the third crossing of the valley to be closed since winter.'
  ],
  c: [
    'Six weeks of detours lie ahead of Tellmark, whose Korran bridge is held up by hope and two bad piers.',
    'Traders fear for the fair in June, which used to bring nine thousand guests over the Sulla.',
    'Nobody has told them who pays for the ferries that Idra Venn promised from the balcony.',
    'The council meets on Friday, behind doors that have been closed to reporters since spring.',
    'An old man who sells maps there says he has sold out for the first time in his life.'
  ]
}

test('a report that took over a passage keeps an origin of its own, and both sides tell of the passage', () => {
  const told = report('courier', '2023-05-02', 'Korran bridge at Tellmark shut', ...OWN.a, LONG_PASSAGE)
  const excerpt = report('herald', '2023-05-03', 'Tellmark and its Korran bridge', ...OWN.b, LONG_PASSAGE)
  const [{ origins }] = group([told, excerpt])
  expect(origins.map(({ articles }) => articles)).toEqual([['courier'], ['herald']])
  for (const [{ evidence }, report] of [
    [origins[0], told],
    [origins[1], excerpt]
  ] as const) {
    expect(evidence.map(({ span }) => report.text.slice(span.start, span.end))).toEqual([
      LONG_PASSAGE.replace(/\.$/, '')
    ])
    expect(evidence[0].why).toContain('the rest is each report’s own')
  }
})

test('a passage that three independent reports hold is a formula, nobody’s excerpt', () => {
  const stories = group(
    ['a', 'b', 'c'].map((id) =>
      report(id, '2023-05-02', 'Korran bridge at Tellmark shut', ...OWN[id], LONG_PASSAGE)
    )
  )
  expect(stories.flatMap(({ origins }) => origins.flatMap(({ evidence }) => evidence))).toEqual([])
})

test('a digest of two texts joins none of them, and counts with the one that most of it stands in', () => {
  const other = report(
    'gazette-ferry',
    '2023-05-02',
    'Tellmark ferry to carry cars while bridge is shut',
    'An old ferry will carry cars across the Sulla at Tellmark from Friday while the Korran bridge is repaired.',
    'It takes eleven cars at a time, and the town has hired two captains who used to sail between the islands.'
  )
  const digest = report(
    'digest',
    '2023-05-04',
    'The week in Tellmark',
    BRIDGE.text,
    'An old ferry will carry cars across the Sulla at Tellmark from Friday while the Korran bridge is repaired.',
    'In other news of the week, the choir of the town won the cup of the valley for the third time in a row.'
  )
  const [{ origins }] = group([BRIDGE, other, digest])
  expect(origins.map(({ articles }) => articles)).toEqual([['courier-bridge', 'digest'], ['gazette-ferry']])
})

test('two reports that quote one speech share the speech, not their text', () => {
  const speech =
    '"We shall rebuild the Korran bridge stone by stone, and no driver of this town will pay a penny for it," said mayor Idra Venn.'
  const one = report(
    'a',
    '2023-05-02',
    'Venn promises free bridge',
    speech,
    'She spoke at a rally in Tellmark.'
  )
  const other = report(
    'b',
    '2023-05-02',
    'No toll at Tellmark',
    speech,
    'Critics asked who would pay for the Korran works.'
  )
  const origins = group([one, other]).flatMap((story) => story.origins)
  expect(origins.map(({ articles }) => articles)).toEqual([['a'], ['b']])
})

test('reports that print the credit of one agency rest on one origin', () => {
  const credited = (id: string, text: string): AnnotatedArticle => ({
    ...report(id, '2023-05-02', 'Korran bridge closed', `TELLMARK (Halyard) - ${text}`),
    credits: [{ name: 'Halyard', kind: 'agency', span: { start: 10, end: 17 } }]
  })
  const one = credited(
    'a',
    'The Korran bridge at Tellmark was closed to lorries on Tuesday after inspectors found cracks in two of its piers.'
  )
  const other = credited(
    'b',
    'Drivers in Tellmark were told to expect weeks of detours because lorries may no longer use the Korran bridge.'
  )
  const [{ origins }] = group([one, other])
  expect(origins.map(({ articles, relation }) => [relation, ...articles])).toEqual([['credited', 'a', 'b']])
})

test('nothing, an empty report, and reports of nothing but spaces are no trouble', () => {
  expect(group([])).toEqual([])
  const odd = [
    report('a', undefined, '', ''),
    report('b', 'no date', '', ' '.repeat(10_000)),
    report('c', undefined, '\ud800', '🙂\ud800')
  ]
  expect(
    group(odd)
      .flatMap(({ articles }) => articles)
      .sort()
  ).toEqual(['a', 'b', 'c'])
})

test('the order in which reports arrive changes no story, and every report is in exactly one', () => {
  const expected = group(ALL)
  fc.assert(
    fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (shuffled) => {
      expect(group(shuffled)).toEqual(expected)
    }),
    { numRuns: 24 }
  )
  expect(expected.flatMap(({ articles }) => articles).sort()).toEqual(ALL.map(({ id }) => id).sort())
})
