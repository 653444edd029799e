import type { Annotated, Figure, Found, Statement, Time } from '../../article/index.js'
import { indexAt, itemsWithin, type Span } from '../../text/index.js'
import { type Tree, treeOf } from './sentence-tree.js'

/** Words right before a time that say as of when something stood: "as of Monday", "by noon". */
const AS_OF = /(?:\bas (?:of|at)|\bby|\buntil|\bup to)\s+(?:the\s+)?(?:early|late|midday|noon|end of)?\s*$/i
const BEFORE_CHARS = 24

/** Verbs of tolls and totals: what is told of a count with one of these holds on the day that it names. */
const STANDING = new Set(
  `rise climb grow increase mount jump soar double fall drop decline shrink decrease reach hit exceed surpass pass top stand remain
  total number tally count put`.split(/\s+/)
)

/**
 * Whose each figure is, and as of when. A figure in the words of a statement carries that statement's id. It holds as of a day where
 * the text says so ("as of Monday", "by noon on 3 May", "the toll rose on Tuesday to 41"), else as of the day on which the
 * statement was made, where that is told. The day on which something happened is none ("12 were killed on Monday").
 * Takes    an article with figures, statements, times, sentences and tokens.
 * Gives    the same figures in the same order.
 */
export function linkFigures(
  article: Annotated<'sentences' | 'tokens' | 'times' | 'figures' | 'statements'>
): Found<'figures'> {
  const tree = treeOf(article.tokens)
  const owners = ownersOf(article.figures, article.statements)
  const daysOf = createDaysOf(article)
  const figures = article.figures.map((figure) => {
    const owner = owners.get(figure)
    const asOf = asOfText(article.text, tree, figure, daysOf(figure.span)) ?? owner?.said
    return {
      ...figure,
      ...(owner === undefined ? {} : { statement: owner.id }),
      ...(asOf === undefined ? {} : { asOf })
    }
  })
  return { figures }
}

/** The statement in whose words each figure stands; of two the inner one speaks. */
function ownersOf(
  figures: readonly Figure[],
  statements: readonly Statement[]
): ReadonlyMap<Figure, Statement> {
  const owners = new Map<Figure, Statement>()
  const contents = statements
    .flatMap((statement) => statement.content.map((content) => ({ content, statement })))
    .sort((a, b) => b.content.end - b.content.start - (a.content.end - a.content.start))
  for (const { content, statement } of contents) {
    for (const figure of itemsWithin(figures, content)) owners.set(figure, statement)
  }
  return owners
}

/** More days than these in one sentence tell of no figure which is its own. */
const DAYS_MAX = 8

interface Days {
  readonly sentence: Span
  readonly days: readonly Time[]
}

/** The days that the sentence around a span names; looked up once for each sentence. */
function createDaysOf({
  sentences,
  times
}: Annotated<'sentences' | 'times'>): (span: Span) => Days | undefined {
  const known = new Map<number, Days>()
  return ({ start }) => {
    const index = indexAt(sentences, start)
    if (index === -1) return undefined
    const sentence = sentences[index]
    const found = known.get(index) ?? { sentence, days: itemsWithin(times, sentence).filter(isPlaced) }
    known.set(index, found)
    return found
  }
}

/** The one day that the figure's own sentence names for it; `undefined` where it names none, or two. */
function asOfText(text: string, tree: Tree | null, figure: Figure, around?: Days): string | undefined {
  if (around === undefined || around.days.length === 0 || DAYS_MAX < around.days.length) return undefined
  const { sentence, days } = around
  const named = days.filter(
    ({ span }) =>
      AS_OF.test(text.slice(Math.max(sentence.start, span.start - BEFORE_CHARS), span.start)) &&
      isOfOneVerb(tree, figure.span, span)
  )
  const standing = tree === null ? [] : days.filter(({ span }) => isStanding(tree, figure.span, span))
  const found = 0 < named.length ? named : standing
  return found.length === 1 ? found[0].from : undefined
}

/** A day of the calendar, or a time on one. */
function isPlaced({ type, from, to }: Time): boolean {
  return (type === 'DATE' || type === 'TIME') && from !== undefined && from === to
}

function isOfOneVerb(tree: Tree | null, figure: Span, time: Span): boolean {
  if (tree === null) return true
  const verb = verbOver(tree, figure)
  return verb !== -1 && verb === verbOver(tree, time)
}

/** "rose on Tuesday to 41", "stood at 41 on Tuesday". */
function isStanding(tree: Tree, figure: Span, time: Span): boolean {
  const verb = verbOver(tree, figure)
  return verb !== -1 && STANDING.has(tree.tokens[verb].lemma) && verb === verbOver(tree, time)
}

const CLIMB_MAX = 8

/** The verb that the words hang on; -1 for none. */
function verbOver(tree: Tree, { end }: Span): number {
  let at = tree.at(end - 1)
  for (let step = 0; step < CLIMB_MAX && at !== -1; step += 1) {
    if (tree.tokens[at].upos === 'VERB') return at
    at = tree.tokens[at].head
  }
  return -1
}
