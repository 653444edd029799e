import type { AnnotatedArticle, Credit, Evidence, Origin } from '../../article/index.js'
import { contains, foldWord } from '../../text/index.js'
import { idOf } from '../identity.js'
import type { Copy } from './find-copies.js'
import type { SharedText } from './shared-text.js'

/** Share above which a text is a reprint: what is left is a headline, a byline, furniture. */
const REPRINT_SHARE = 0.8

/** A credit is printed at the head or the foot of a report; one further inside names who told one thing. */
const CREDIT_HEAD_CHARS = 300
const CREDIT_FOOT_CHARS = 400

/**
 * Finds on how many independent texts a story rests. Takes its articles, earliest first, and what text
 * they share, by their ids. Gives one origin for all that share a text or credit one agency; every article is in exactly
 * one. A digest of several texts joins none of them: it counts with the one that most of it stands in, and its evidence
 * names all. What took over a passage stays an origin of its own. The direction of copying stays open where the times do
 * not tell: the earliest article lends its id only.
 */
export function findOrigins(
  articles: readonly AnnotatedArticle[],
  { copies, excerpts }: SharedText<LinkedCopy>
): Origin[] {
  const leaders = new Map(articles.map(({ id }) => [id, id]))
  const links = copies.filter(({ a, b }) => leaders.has(a) && leaders.has(b))
  for (const { a, b } of withoutDigests(links)) unite(leaders, a, b)
  const credits = linkCredits(articles)
  for (const { article, other } of credits) {
    if (other !== undefined) unite(leaders, article, other.article)
  }
  return gather(articles, leaders).map((members) => originOf(members, links, credits, excerpts))
}

/** A copy between articles by their ids. */
export interface LinkedCopy extends Omit<Copy, 'a' | 'b'> {
  readonly a: string
  readonly b: string
}

/** Articles that print the credit of one agency rest on it; evidence is the two credits. */
function linkCredits(articles: readonly AnnotatedArticle[]): Evidence[] {
  const first = new Map<string, { readonly article: string; readonly credit: Credit }>()
  const evidence: Evidence[] = []
  for (const article of articles) {
    const own = article.outlet === undefined ? '' : nameKey(article.outlet)
    for (const credit of article.credits) {
      if (credit.kind !== 'agency' || !isPrinted(credit, article) || nameKey(credit.name) === own) continue
      const known = first.get(nameKey(credit.name))
      if (known === undefined) {
        first.set(nameKey(credit.name), { article: article.id, credit })
        evidence.push({ article: article.id, span: credit.span, why: `credits ${credit.name}` })
      } else if (known.article !== article.id) {
        const other = { article: known.article, span: known.credit.span }
        evidence.push({ article: article.id, span: credit.span, other, why: `both credit ${credit.name}` })
      }
    }
  }
  return evidence
}

function nameKey(name: string): string {
  return foldWord(name).replace(/^the /, '')
}

function isPrinted({ span }: Credit, { paragraphs, text, furniture }: AnnotatedArticle): boolean {
  const start = paragraphs[0]?.start ?? 0
  const end = paragraphs.at(-1)?.end ?? text.length
  const isApart = /[(\-–—/[|]\s*$/.test(text.slice(Math.max(0, span.start - 3), span.start))
  const isByline = /(?:^|\n)[^\n.]{0,80}$/.test(text.slice(Math.max(0, span.start - 90), span.start))
  const isEdge = span.start < start + CREDIT_HEAD_CHARS || end - CREDIT_FOOT_CHARS < span.end
  return (
    furniture.some((part) => contains(part, span)) ||
    (isEdge && (isApart || (isByline && isLineShort(text, span.end))))
  )
}

/** Whether a line holds little more than the credit: "By Agencies", "Associated Press". */
function isLineShort(text: string, end: number): boolean {
  const rest = text.slice(end, end + 60)
  return /^[^\n.]{0,40}(?:\n|$)/.test(rest)
}

function originOf(
  members: readonly AnnotatedArticle[],
  links: readonly LinkedCopy[],
  credits: readonly Evidence[],
  excerpts: readonly LinkedCopy[]
): Origin {
  const ids = members.map(({ id }) => id)
  const own = links.filter(({ a, b }) => ids.includes(a) || ids.includes(b))
  const printed = credits.filter(({ article }) => ids.includes(article))
  const copied = own.flatMap(evidenceOf)
  return {
    id: `origin-${idOf(ids[0])}`,
    articles: ids,
    relation: relationOf(ids.length, own, printed),
    evidence: [...copied, ...printed, ...excerptedIn(ids, excerpts)]
  }
}

function relationOf(
  count: number,
  links: readonly LinkedCopy[],
  credits: readonly Evidence[]
): Origin['relation'] {
  if (0 < links.length) {
    return links.every(({ verbatim }) => REPRINT_SHARE <= Math.max(...verbatim)) ? 'reprint' : 'rewrite'
  }
  return 0 < credits.length || 1 < count ? 'credited' : 'original'
}

function evidenceOf({ a, b, passages, followed }: LinkedCopy): Evidence[] {
  const share = Math.round(100 * Math.max(...followed))
  return passages.map(({ here, there, words }) => ({
    article: a,
    span: here,
    other: { article: b, span: there },
    why: `${words} words in a row are the same; ${share} % of the shorter text is shared`
  }))
}

/** Passages that stand in a report of another origin too, told from this one's side. */
function excerptedIn(ids: readonly string[], excerpts: readonly LinkedCopy[]): Evidence[] {
  return excerpts.flatMap(({ a, b, passages }) => {
    if (!ids.includes(a) && !ids.includes(b)) return []
    return passages.map(({ here, there, words }) => ({
      ...(ids.includes(a)
        ? { article: a, span: here, other: { article: b, span: there } }
        : { article: b, span: there, other: { article: a, span: here } }),
      why: `${words} words in a row are the same; the rest is each report’s own`
    }))
  })
}

/** Below this share of it no single text makes a report up: more is a copy with something added. */
const DIGEST_SHARE_MAX = 0.8

/**
 * The links without those by which a digest would join texts that share nothing else: of each such report the link to the
 * text that most of it stands in is kept.
 */
function withoutDigests(links: readonly LinkedCopy[]): LinkedCopy[] {
  const byArticle = new Map<string, LinkedCopy[]>()
  for (const link of links) {
    for (const id of [link.a, link.b]) byArticle.set(id, [...(byArticle.get(id) ?? []), link])
  }
  const dropped = new Set<LinkedCopy>()
  for (const [id, own] of byArticle) {
    if (own.length < 2) continue
    const sides = sidesOf(id, own, links)
    if (sides.length < 2 || sides.some(({ share }) => DIGEST_SHARE_MAX <= share)) continue
    for (const { links: others } of sides.slice(1)) for (const link of others) dropped.add(link)
  }
  return links.filter((link) => !dropped.has(link))
}

/** What a report's links lead to, grouped by what hangs together without it; the one with the largest share of it first. */
function sidesOf(
  id: string,
  own: readonly LinkedCopy[],
  links: readonly LinkedCopy[]
): { readonly share: number; readonly links: LinkedCopy[] }[] {
  const leaders = new Map<string, string>()
  for (const { a, b } of links) for (const one of [a, b]) leaders.set(one, one)
  for (const { a, b } of links) if (a !== id && b !== id) unite(leaders, a, b)
  const sides = new Map<string, { share: number; links: LinkedCopy[] }>()
  for (const link of own) {
    const leader = leaderOf(leaders, link.a === id ? link.b : link.a)
    const side = sides.get(leader) ?? { share: 0, links: [] }
    side.share = Math.max(side.share, link.verbatim[link.a === id ? 0 : 1])
    side.links.push(link)
    sides.set(leader, side)
  }
  return [...sides.values()].sort((x, y) => y.share - x.share)
}

function unite(leaders: Map<string, string>, a: string, b: string): void {
  const [one, other] = [leaderOf(leaders, a), leaderOf(leaders, b)]
  if (one !== other) leaders.set(other, one)
}

function leaderOf(leaders: ReadonlyMap<string, string>, id: string): string {
  let at = id
  for (let next = leaders.get(at); next !== undefined && next !== at; next = leaders.get(at)) at = next
  return at
}

function gather(
  articles: readonly AnnotatedArticle[],
  leaders: ReadonlyMap<string, string>
): AnnotatedArticle[][] {
  const groups = new Map<string, AnnotatedArticle[]>()
  for (const article of articles) {
    const leader = leaderOf(leaders, article.id)
    const known = groups.get(leader)
    if (known === undefined) groups.set(leader, [article])
    else known.push(article)
  }
  return [...groups.values()]
}
