import type { DraftName, Range } from './draft-name.js'
import { isCapital, type NameWord } from './name-word.js'
import { isTitleWord, startOfTitle } from './split-titles.js'

/** Titles in small letters beside the names of people: "senior commander Tarek Olin", "Mira Tolland, the finance minister". */
export function findTitles(words: readonly NameWord[], drafts: readonly DraftName[]): DraftName[] {
  return drafts.map((draft, index) => {
    if (draft.type !== 'person') return draft
    const found = [titleBefore(words, draft, bodyBefore(words, drafts, index)), titleAfter(words, draft)]
    return {
      ...draft,
      titles: [...found.filter((title) => title !== null), ...draft.titles].sort((a, b) => a.from - b.from)
    }
  })
}

/** The name before this one; initials in brackets behind a name do not count: "River Guard (RG)". */
function bodyBefore(
  words: readonly NameWord[],
  drafts: readonly DraftName[],
  index: number
): DraftName | undefined {
  const before = drafts[index - 1]
  return before !== undefined && words[before.from - 1]?.text === '(' ? drafts[index - 2] : before
}

/** Straight before the name or its titles, or before "of" and a body's name: "commander of the River Guard (RG) Tarek Olin". */
function titleBefore(
  words: readonly NameWord[],
  draft: DraftName,
  previous: DraftName | undefined
): Range | null {
  const start = draft.titles[0]?.from ?? draft.from
  const straight = titleEndingAt(words, start)
  if (straight !== null) return straight
  if (previous === undefined || previous.type === 'person' || !isBeside(words, previous.to, start))
    return null
  let of = previous.from - 1
  if (words[of]?.text === 'the') of -= 1
  if (words[of]?.text === 'of' || words[of]?.text === 'for') return titleEndingAt(words, of)
  return null
}

/** Nothing between the body's name and the person's but the body's initials in brackets. */
function isBeside(words: readonly NameWord[], from: number, to: number): boolean {
  if (from === to) return true
  return (
    to - from === 3 &&
    words[from].text === '(' &&
    words[to - 1].text === ')' &&
    words[from + 1].form === 'upper'
  )
}

function titleEndingAt(words: readonly NameWord[], end: number): Range | null {
  const last = end - 1
  if (last < 0 || words[end] === undefined || words[last].sentence !== words[end].sentence) return null
  if (!isTitleWord(words[last].text)) return null
  return { from: startOfTitle(words, last, startOfSentence(words, last)), to: end }
}

function startOfSentence(words: readonly NameWord[], at: number): number {
  let start = at
  // A title has few words; looking further back would only cost time.
  while (0 < start && at - start < 6 && words[start - 1].sentence === words[at].sentence) start -= 1
  return start
}

/** After a comma: ", the finance minister of Tolmar,". */
function titleAfter(words: readonly NameWord[], draft: DraftName): Range | null {
  if (words[draft.to]?.text !== ',' || words[draft.to].sentence !== words[draft.from].sentence) return null
  let from = draft.to + 1
  if (/^(?:the|a|an)$/i.test(words[from]?.text ?? '')) from += 1
  for (let at = from; at < from + 6 && words[at]?.sentence === words[draft.from].sentence; at += 1) {
    if (words[at].form === 'mark' && words[at].text !== '-') return null
    if (
      words[at].form === 'lower' &&
      isTitleWord(words[at].text) &&
      !isTitleWord(words[at + 1]?.text ?? '')
    ) {
      return { from: startOfTitle(words, at, from), to: at + 1 }
    }
    if (isCapital(words[at]) && isTitleWord(words[at].text))
      return { from: startOfTitle(words, at, from), to: at + 1 }
  }
  return null
}
