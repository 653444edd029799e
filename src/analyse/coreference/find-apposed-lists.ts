import type { Word } from './document.js'
import { type DraftMention, NO_WORDS } from './draft-mention.js'

/**
 * Names listed behind a description of several people, as one mention that stands for them all:
 * "Two deputies, Mira Tolland and Tarek Olin, …". Without it "they" would have no names to be read by.
 */
export function findApposedLists(words: readonly Word[], mentions: readonly DraftMention[]): DraftMention[] {
  const people = new Map(
    mentions.filter(({ kind, type }) => kind === 'name' && type === 'person').map((name) => [name.from, name])
  )
  return mentions.flatMap((group) => {
    if (group.kind !== 'description' || group.type !== 'group' || words[group.to]?.text !== ',') return []
    const names = readList(words, people, group.to + 1)
    return names.length < 2 ? [] : [listOf(group, names)]
  })
}

/** Names with nothing but commas and one "and" between them, closed by it. */
function readList(
  words: readonly Word[],
  people: ReadonlyMap<number, DraftMention>,
  from: number
): readonly DraftMention[] {
  const names: DraftMention[] = []
  for (let at = from; ; ) {
    const name = people.get(at)
    if (name === undefined) return []
    names.push(name)
    if (words[name.from - 1].fold === 'and') return names
    at = name.to + 1
    if (words[name.to]?.text === ',' && words[at]?.fold === 'and') at += 1
    else if (words[name.to]?.text !== ',' && words[name.to]?.fold !== 'and') return []
  }
}

function listOf(group: DraftMention, names: readonly DraftMention[]): DraftMention {
  const [first, last] = [names[0], names[names.length - 1]]
  return {
    ...group,
    span: { start: first.span.start, end: last.span.end },
    from: first.from,
    to: last.to,
    words: names.flatMap((name) => name.words),
    head: '',
    titles: [],
    context: NO_WORDS,
    indefinite: true
  }
}
