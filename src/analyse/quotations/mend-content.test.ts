import { expect, test } from 'vitest'
import { annotateSyntax, articleOf } from '../../../evaluation/annotate.js'
import type { Range } from './draft.js'
import { drawDrafts } from './draw-drafts.js'
import { mendContent } from './mend-content.js'
import { readWords } from './read-words.js'

/** A drawing has its source between ⟨⟩, its cue between ‹›, each piece of its content between []. */
function mended(drawing: string): string[] {
  const text = drawing.replace(/[⟨⟩‹›[\]]/g, '')
  const reading = readWords(annotateSyntax(articleOf(text)))
  const rangesIn = (pattern: RegExp): Range[] =>
    [...drawing.matchAll(pattern)].map(({ 0: found, index }) => {
      const start = drawing.slice(0, index).replace(/[⟨⟩‹›[\]]/g, '').length
      const end = start + found.length - 2
      const from = reading.words.findIndex(({ span }) => start < span.end)
      const to = reading.words.findIndex(({ span }) => end <= span.start)
      return { from, to: to === -1 ? reading.words.length : to }
    })
  const draft = {
    source: rangesIn(/⟨[^⟩]*⟩/g),
    cue: rangesIn(/‹[^›]*›/g),
    content: rangesIn(/\[[^\]]*\]/g),
    force: 'neutral',
    rule: 'model',
    confidence: 0.9
  } as const
  return drawDrafts(reading, [mendContent(reading, draft)])
}

const cases: readonly (readonly [drawing: string, found: string, because: string])[] = [
  [
    '⟨The union⟩ ‹accused› the port [of lying].',
    'The union | accused | of lying',
    'a preposition that another word stands before'
  ],
  [
    '⟨The union⟩ ‹complained› [about the quay].',
    'The union | complained about | the quay',
    'the cue’s preposition'
  ],
  [
    '⟨The union⟩ ‹appealed› [to the crowd to go home].',
    'The union | appealed | to the crowd to go home',
    'who is asked belongs with what is asked'
  ],
  ['⟨The union⟩ ‹said› [“of course”].', 'The union | said | “of course”', 'a preposition that is quoted'],
  [
    '[“Really,”] ⟨she⟩ ‹added› [when the host left].',
    'she | added | “Really,”',
    'when something was said is no part of it'
  ],
  [
    '[“I promised,”] ⟨Tolland⟩ ‹said›, [and her husband cut in]. [“We promised too.”]',
    'Tolland | said | “I promised,”',
    'what follows another’s act is another’s'
  ],
  [
    '[It] ‹was announced› by ⟨the ministry⟩ [that the quay would close].',
    'the ministry | was announced | that the quay would close',
    '"it" says nothing'
  ],
  [
    '[The port] ‹was told› by ⟨the ministry⟩ [that the quay would close].',
    'the ministry | was told | that the quay would close',
    'whom it was said to'
  ],
  [
    '[The quay] ‹was described› by ⟨Mira Tolland⟩ [as “a ruin”].',
    'Mira Tolland | was described | The quay … as “a ruin”',
    'what is described is part of it'
  ],
  [
    '⟨Her⟩ ‹claim› [that the bridge was unsafe angered the builders].',
    'Her | claim | that the bridge was unsafe',
    'the predicate of the claim'
  ],
  [
    '[“We lost,”] ⟨he⟩ ‹said in a letter found after› [his death and printed by the weekly].',
    'he | said in a letter found after | “We lost,”',
    'what became of the letter'
  ],
  [
    '[“We lost,”] ⟨he⟩ ‹said› [that they had won].',
    'he | said | “We lost,” … that they had won',
    'what hangs on the verb'
  ],
  ['[“We will vote,”] ⟨she⟩ ‹said›, [turning to the door].', 'she | said | “We will vote,”', 'what she did'],
  [
    'It was [a banner] ⟨that⟩ ‹read›, [“We will vote.”]',
    'a banner | read | “We will vote.”',
    'what the pronoun stands for'
  ],
  ['[It] ⟨she⟩ ‹said›.', 'she | said | It', 'the only piece stays'],
  [
    '⟨Regulators⟩ ‹have told› the port [that they would want to see any deal, Lisk’s Ferry News reported in June].',
    'Regulators | have told | that they would want to see any deal',
    'who passed it on'
  ],
  [
    'The old bridge was shut on Monday, [state-run outlet] ⟨Ferry News⟩ ‹reported›.',
    'state-run outlet Ferry News | reported | The old bridge was shut on Monday',
    'what the source is'
  ],
  [
    '⟨The mayor⟩ ‹told› Ferry News [that if the council wanted more money], it must build the bridge first.',
    'The mayor | told | that if the council wanted more money, it must build the bridge first',
    'what hangs on the condition'
  ],
  [
    '⟨The minister⟩ ‹assured› [parliament that the pits were safe].',
    'The minister | assured | that the pits were safe',
    'whom it was said to'
  ],
  [
    'The members knew that the books [belonged in the river], ‹according to› ⟨the minutes⟩.',
    'the minutes | according to | The members knew that the books belonged in the river',
    'a clause that begins in its middle'
  ],
  [
    '[The poison is common, said the head. «Ten litres are enough»], ⟨she⟩ ‹added›.',
    'she | added | «Ten litres are enough»',
    'the sentence before a quotation'
  ],
  [
    '⟨She⟩ ‹posted› [a picture of wool, with the words "Here we go"].',
    'She | posted | "Here we go"',
    'what is to be seen beside the words'
  ],
  [
    '[The roof could fall], ‹warned› [a report].',
    'a report | warned | The roof could fall',
    'who stands behind an inverted verb'
  ],
  [
    '⟨LISK, Tolmar – The mayor⟩ ‹said› [that the bridge was safe].',
    'The mayor | said | that the bridge was safe',
    'the place of writing'
  ],
  [
    '⟨NATO – the old alliance⟩ ‹said› [that the bridge was safe].',
    'NATO – the old alliance | said | that the bridge was safe',
    'a name in capitals is no place of writing'
  ],
  [
    '⟨NATO officials who spoke to Ferry News – Tolland among them⟩ ‹said› [that it was safe].',
    'NATO officials who spoke to Ferry News – Tolland among them | said | that it was safe',
    'nor is what a name does'
  ],
  [
    '⟨The mayor⟩ ‹said› [that the ferry would wait, Tolland said in June, until the storm was over].',
    'The mayor | said | that the ferry would wait, Tolland said in June, until the storm was over',
    'somebody who is no medium passes nothing on'
  ],
  [
    '[LISK (Ferry News) — The bridge was safe], ⟨the mayor⟩ ‹said›.',
    'the mayor | said | The bridge was safe',
    'the place of writing before what is said'
  ]
]
for (const [drawing, found, because] of cases) {
  test(`${drawing} (${because})`, () => expect(mended(drawing)).toEqual([found]))
}
