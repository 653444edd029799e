import type { AnnotatedArticle } from '../../article/index.js'
import { foldedWords } from '../../text/index.js'

/**
 * Through whom the words of each statement reached its report: the folded names of its chain. Where a report goes on with the
 * same speaker and names no other way, the words may have come the same way: to count two origins where there is one would be
 * worse than to count one where there are two.
 *
 * @returns relays by id of statement
 */
export function readRelays({ statements }: AnnotatedArticle): ReadonlyMap<string, readonly string[]> {
  const last = new Map<string, readonly string[]>()
  return new Map(
    statements.map(({ id, speaker, chain }) => {
      const own = chain.map(({ name }) => foldRelay(name))
      const relays = 0 < own.length || speaker === undefined ? own : (last.get(speaker) ?? [])
      if (speaker !== undefined) last.set(speaker, relays)
      return [id, relays]
    })
  )
}

/** What of a state's own media carried something is one source: "state television", "state TV", "the state news service". */
const STATE_MEDIA = 'state media'
const MEDIA = new Set(
  'media television tv radio broadcaster channel news press newspaper newspapers agency outlets outlet'.split(
    ' '
  )
)

/** The name of an outlet or a relay, as relays are compared. */
export function foldRelay(name: string): string {
  const words = foldedWords(name).map((word) => word.replace(/['’]s$/, ''))
  const isOfState = words.some((word) => word === 'state' || word === 'state-run' || word === 'state-owned')
  if (isOfState && words.some((word) => MEDIA.has(word))) return STATE_MEDIA
  return words.filter((word) => word !== 'the' && word !== 'a').join(' ')
}
