import { expect, test } from 'vitest'
import { annotateSyntax, articleOf } from '../../../evaluation/annotate.js'
import type { Statement } from '../../article/index.js'
import { readForce } from './read-force.js'
import { readWords } from './read-words.js'

/** The force of the cue between bars; the content is what stands behind it. */
function forceOf(drawn: string): Statement['force'] {
  const [before, cue, after] = drawn.split('|')
  const reading = readWords(annotateSyntax(articleOf(before + cue + after)))
  const wordAt = (offset: number) => reading.words.findIndex(({ span }) => offset <= span.start)
  const from = wordAt(before.length)
  const to = wordAt(before.length + cue.length)
  return readForce(reading, { from, to }, [{ from: to, to: reading.words.length }])
}

const cases: readonly (readonly [drawn: string, force: Statement['force']])[] = [
  // Single verbs.
  ['The mayor |said| that the bridge was safe.', 'neutral'],
  ['The mayor |claimed| that the bridge was safe.', 'claiming'],
  ['The mayor |insisted| that the bridge was safe.', 'claiming'],
  ['The mayor |denied| that the bridge was unsafe.', 'denying'],
  ['The mayor |rejected| the report as a fairy tale.', 'denying'],
  ['The mayor |vowed| to mend the bridge.', 'vowing'],
  ['The mayor |threatened| to close the port.', 'vowing'],
  ['The mayor |urged| drivers to stay at home.', 'demanding'],
  ['The mayor |accused| the builders of fraud.', 'accusing'],
  ['The mayor |assailed| the builders over the bridge.', 'accusing'],
  ['The mayor |warned| drivers not to cross.', 'warning'],
  ['The mayor |confirmed| that the bridge was closed.', 'confirming'],
  ['The mayor |conceded| that the bridge was closed.', 'confirming'],
  ['The mayor |called| the report a fairy tale.', 'neutral'],
  ['The mayor |praised| the divers.', 'neutral'],
  // With auxiliaries, passives and adverbs.
  ['The mayor |has repeatedly denied| that the bridge was unsafe.', 'denying'],
  ['The builders |are accused of| fraud.', 'accusing'],
  ['The builders |were accused by the mayor of| fraud.', 'accusing'],
  ['The builders |are alleged| to have cut corners.', 'claiming'],
  ['The builders |have allegedly| cut corners.', 'claiming'],
  ['Drivers |were urged| to stay at home.', 'demanding'],
  ['General Toll |was quoted as saying| that the river was low.', 'neutral'],
  ['General Toll |was quoted as warning| that the river was low.', 'warning'],
  // Turns of several words.
  ['The mayor |called| on her rivals to resign.', 'demanding'],
  ['The mayor |called for| an inquiry.', 'demanding'],
  ['The mayor |insisted on| an apology.', 'demanding'],
  ['The mayor |hit out at| the builders.', 'accusing'],
  ['The mayor |pointed the finger at| the builders.', 'accusing'],
  ['The mayor |brushed aside| the complaints.', 'denying'],
  ['The mayor |ruled out| a second vote.', 'denying'],
  ['The mayor |swore to| mend the bridge.', 'vowing'],
  ['The mayor |sounded the alarm| over the bridge.', 'warning'],
  ['The builder |pleaded guilty| to fraud.', 'confirming'],
  ['The builder |pleaded not guilty| to fraud.', 'denying'],
  // Nouns.
  ['Her |claim| that the bridge was safe angered many.', 'claiming'],
  ['The mayor |made a promise| to mend the bridge.', 'vowing'],
  ['The mayor |gave warning| that the bridge would close.', 'warning'],
  ['The mayor |repeated her call| for an inquiry.', 'demanding'],
  ['The mayor |issued a denial| of the report.', 'denying'],
  ['The mayor |replied to the criticism| that the bridge was safe.', 'neutral'],
  ['The mayor |said in response to the accusations| that the bridge was safe.', 'neutral'],
  ['The mayor |spoke in order| to calm the crowd.', 'neutral'],
  // What asks somebody to do something.
  ['The mayor |asked| the builders to come back.', 'demanding'],
  ['The mayor |told| drivers not to cross.', 'demanding'],
  ['The mayor |asked for| more time.', 'demanding'],
  ['The mayor |asked| whether the bridge was safe.', 'neutral'],
  ['The mayor |asked| why nobody wanted to mend it.', 'neutral'],
  ['The mayor |told| reporters that she wanted to mend it.', 'neutral'],
  ['The mayor |is said| to be ill.', 'neutral'],
  // With "not".
  ['The mayor |does not accept| that the bridge is unsafe.', 'denying'],
  ['The mayor |did not agree| that the bridge was unsafe.', 'denying'],
  ['The mayor |did not dispute| that the bridge was unsafe.', 'confirming'],
  ['The mayor |has not ruled out| a second vote.', 'neutral'],
  ['The mayor |did not blame| the builders.', 'neutral'],
  ['The mayor, who is not a builder, |accepted| that the bridge was unsafe.', 'confirming'],
  // Silence denies nothing.
  ['The mayor |declined| to comment on the bridge.', 'neutral'],
  ['The mayor |refused| to discuss the bridge.', 'neutral'],
  ['The mayor |refused| to resign.', 'denying']
]
for (const [drawn, force] of cases) test(`${drawn} is ${force}`, () => expect(forceOf(drawn)).toBe(force))
