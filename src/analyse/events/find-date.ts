import type { Annotated, Time } from '../../article/index.js'
import type { Draft } from './draft.js'
import { ancestors, type Range, relation, type Tree } from './tree.js'

/** A day, month, week or year: what an event's date may be. */
const CALENDAR_VALUE = /^\d{4}(?:-(?:\d{2}(?:-\d{2})?|W\d{2}))?(?=$|T)/

/**
 * Dates of a sentence's events, by draft: a time expression dates the clause it hangs on and nothing else, so that "said
 * on Tuesday that troops had shelled" gives the shelling no day. Never falls back on the day of publication.
 */
export function findDates(
  tree: Tree,
  article: Annotated<'times'>,
  range: Range,
  drafts: readonly Draft[]
): Map<Draft, string> {
  const dates = new Map<Draft, string>()
  for (const time of timesIn(tree, article, range)) {
    const value = CALENDAR_VALUE.exec(time.value)?.[0]
    const head = value === undefined ? -1 : headToken(tree, range, time)
    if (value === undefined || head === -1) continue
    const dated = draftAbove(tree, head, drafts)
    if (dated !== undefined && !dates.has(dated)) dates.set(dated, value)
  }
  return dates
}

/** The draft whose trigger or clause is the nearest word above a time that could have happened then. */
function draftAbove(tree: Tree, time: number, drafts: readonly Draft[]): Draft | undefined {
  for (const above of ancestors(tree, time)) {
    const found =
      drafts.find(({ trigger }) => trigger === above) ?? drafts.find(({ clause }) => clause === above)
    if (found !== undefined) return found
    if (tree.tokens[above].upos === 'VERB' || tree.tokens[above].upos === 'PROPN') return undefined
    if (relation(tree, above) === 'nsubj') return undefined
  }
  return undefined
}

function timesIn(tree: Tree, { times }: Annotated<'times'>, { from, to }: Range): readonly Time[] {
  if (to <= from) return []
  const start = tree.tokens[from].span.start
  const { end } = tree.tokens[to - 1].span
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (times[middle].span.start < start) low = middle + 1
    else high = middle
  }
  const found: Time[] = []
  for (let at = low; at < times.length && times[at].span.start < end; at += 1) found.push(times[at])
  return found
}

/** The token inside a time expression whose head stands outside it. */
function headToken(tree: Tree, { from, to }: Range, { span }: Time): number {
  const isInside = (index: number): boolean =>
    span.start <= tree.tokens[index].span.start && tree.tokens[index].span.end <= span.end
  for (let index = from; index < to; index += 1) {
    if (!isInside(index)) continue
    const { head } = tree.tokens[index]
    if (head < 0 || !isInside(head)) return index
  }
  return -1
}
