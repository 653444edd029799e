import { foldWord } from '../../../text/index.js'
import type { DraftName } from '../draft-name.js'
import { isCapital, type NameWord } from '../name-word.js'

/** Small words that only names of people have inside. */
const PARTICLES = new Set('bin ibn bint ben van von der den ter ten zu zum af'.split(' '))

/** "Jan van der Berg" is one name, wherever it was cut. */
export function extendOverParticles(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  const extended: DraftName[] = []
  for (const draft of drafts) {
    const last = extended[extended.length - 1]
    const { from, to } = draft.type === 'person' ? stretch(words, draft, last?.to ?? 0) : draft
    if (last !== undefined && from < last.to) continue
    // The part in front was a name of its own: "Jan" and "van der Berg".
    if (last?.type === 'person' && last.to < from && areParticles(words, last.to, from)) {
      extended[extended.length - 1] = { ...last, to }
    } else extended.push({ ...draft, from, to })
  }
  return extended
}

function stretch(words: readonly NameWord[], draft: DraftName, limit: number): { from: number; to: number } {
  let { from, to } = draft
  let at = from
  while (limit < at && isParticle(words, at - 1, draft)) at -= 1
  if (at < from && limit < at && isCapital(words[at - 1]) && words[at - 1].sentence === words[from].sentence)
    from = at - 1
  at = to
  while (isParticle(words, at, draft)) at += 1
  if (to < at && isCapital(words[at]) && words[at].sentence === words[from].sentence) to = at + 1
  return { from, to }
}

function isParticle(words: readonly NameWord[], at: number, draft: DraftName): boolean {
  return (
    words[at]?.sentence === words[draft.from].sentence &&
    PARTICLES.has(foldWord(words[at].text)) &&
    words[at].form === 'lower'
  )
}

function areParticles(words: readonly NameWord[], from: number, to: number): boolean {
  if (3 < to - from) return false
  for (let at = from; at < to; at += 1) if (!PARTICLES.has(foldWord(words[at].text))) return false
  return words[from - 1].sentence === words[to].sentence
}
