import { type Range, rangeOfQuotation } from '../draft.js'
import type { Reading } from '../read-words.js'
import type { Carriage } from './carriage.js'
import { type Phrase, phraseFrom } from './phrase.js'
import type { Carrier } from './read-carrier.js'

/** Words of a title in marks, the marks included. */
const LONGEST_TITLE = 10

/** "a video posted on Loop": a post and its platform are one. */
export function widened({ reading, mentions }: Carriage, phrase: Phrase, carrier: Carrier): Phrase {
  const title = titleAfter(reading, phrase)
  if (title !== undefined) return { ...phrase, to: title.to }
  if (carrier !== 'document' && carrier !== 'post') return phrase
  const [participle, preposition] = reading.words.slice(phrase.to, phrase.to + 2)
  if (!/^(?:posted|published|shared|uploaded|put)$/.test(participle?.lower ?? '')) return phrase
  if (!/^(?:on|in|to)$/.test(preposition?.lower ?? '')) return phrase
  const platform = phraseFrom(reading, mentions, phrase.to + 2)
  return platform === undefined ? phrase : { ...phrase, to: platform.to }
}

/** 'Channel Six's "State of the Quay"', 'the programme "Open Deck"': the title in marks is part of the name. */
function titleAfter(reading: Reading, { to }: Phrase): Range | undefined {
  const next = reading.words[to]
  if (next === undefined || next.quotation === -1 || next.quotation === reading.words[to - 1].quotation)
    return undefined
  if (
    next.sentence !== reading.words[to - 1].sentence ||
    !/^(?:['’]s|[a-z]+)$/.test(reading.words[to - 1].text)
  )
    return undefined
  const title = rangeOfQuotation(reading, next.quotation)
  return title !== undefined && title.from === to && title.to - title.from < LONGEST_TITLE ? title : undefined
}
