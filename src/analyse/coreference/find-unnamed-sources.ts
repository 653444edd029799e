import { isRole, readCueVerb } from '../../knowledge/index.js'
import type { Word } from './document.js'
import { type DraftMention, NO_WORDS } from './draft-mention.js'
import { singularOf } from './singular.js'

/** Words between a noun and its verb: "survivors of the first boat said". */
const PHRASE_WORDS_MAX = 7
/** Nouns that are formed like those for people, and say things all the same. */
const THING =
  /^(?:letter|paper|newspaper|poster|order|number|chapter|answer|offer|banner|register|newsletter|folder|computer|server|tracker|monitor|matter|weather|river|water|power|error|factor|sector|motor|color|floor|door|mirror|tenor|calendar|center|tower|corner|other|disaster|danger|quarter|header|cover|pointer|counter|parameter|meter|filter|charter|sticker|flyer|trailer)$/

/**
 * Unnamed people who are said to say something: "Survivors described", "a purser said". They are sources of their own,
 * which later pronouns take up. Known by syntax, by a noun for people or one formed as such, and by a verb of saying;
 * without syntax none is found.
 */
export function findUnnamedSources(
  words: readonly Word[],
  mentions: readonly DraftMention[]
): DraftMention[] {
  const taken = new Set<number>()
  for (const { from, to, kind } of mentions)
    if (kind !== 'pronoun') for (let at = from; at < to; at += 1) taken.add(at)
  const found: DraftMention[] = []
  for (const [at, word] of words.entries()) {
    if (word.upos !== 'NOUN' || !word.deprel.startsWith('nsubj') || word.quotation !== -1) continue
    if (taken.has(at) || !isPeople(word.fold) || !speaks(words, at)) continue
    const from = startOfPhrase(words, taken, at)
    found.push(sourceAt(words, from, at))
  }
  return found
}

function isPeople(fold: string): boolean {
  const noun = singularOf(fold)
  return isRole(fold) || (5 < noun.length && /(?:er|or|ist|eer|ian)$/.test(noun) && !THING.test(noun))
}

/** A verb of saying ends the noun phrase; "who had served there" may stand within. */
function speaks(words: readonly Word[], head: number): boolean {
  for (let at = head + 1; at <= head + PHRASE_WORDS_MAX; at += 1) {
    const word = words[at]
    if (word === undefined || word.sentence !== words[head].sentence || word.upos === 'PUNCT') return false
    if (word.upos === 'VERB') {
      if (readCueVerb(word.fold) !== undefined) return true
      if (words[head + 1].fold !== 'who') return false
    }
  }
  return false
}

function startOfPhrase(words: readonly Word[], taken: ReadonlySet<number>, head: number): number {
  let from = head
  while (
    0 < from &&
    words[from - 1].sentence === words[head].sentence &&
    !taken.has(from - 1) &&
    /^(?:DET|ADJ|NUM|NOUN)$/.test(words[from - 1].upos) &&
    words[from - 1].quotation === -1
  )
    from -= 1
  return from
}

function sourceAt(words: readonly Word[], from: number, head: number): DraftMention {
  const { fold, sentence, quotation, span } = words[head]
  // "MPs": too short for the rule of the ending, but written as a plural.
  const plural = singularOf(fold) !== fold || /\p{Lu}s$/u.test(words[head].text)
  return {
    sentence,
    quotation,
    from,
    plural,
    span: { start: words[from].span.start, end: span.end },
    kind: 'description',
    type: plural ? 'group' : 'person',
    gender: null,
    to: head + 1,
    subject: true,
    words: words
      .slice(from, head)
      .filter(({ upos }) => upos !== 'DET')
      .map((word) => singularOf(word.fold)),
    head: singularOf(fold),
    titles: [],
    context: NO_WORDS,
    indefinite: plural || words[from].fold !== 'the',
    government: false
  }
}
