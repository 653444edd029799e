import type { Note } from '../../article/index.js'
import { continueQuotations } from './continue-quotations.js'
import { type Draft, isBoundaryMark, type Range, spanOf, trimMarks } from './draft.js'
import { isHeading } from './find-labelled.js'
import { isOnlyTitles } from './find-titles.js'
import { reasonUnsaid } from './find-unsaid.js'
import { mendContent } from './mend-content.js'
import { readForce } from './read-force.js'
import type { Reading } from './read-words.js'
import { shareSources } from './share-sources.js'
import { snapToQuotations } from './snap-to-quotations.js'

/** Rules whose finds stand where the model has none: they rest on quotation marks, or on a turn of phrase all their own. */
const SURE_RULES = new Set([
  'quotation-before',
  'quotation-after',
  'quoted-as',
  'labelled',
  'headline',
  'nominal',
  'introduced',
  'said-by'
])

/** Whether a page's layout says that the words are as they were spoken or written: a turn, a signed post, a list of voices. */
export function isVerbatim({ rule }: Draft): boolean {
  return LAID_OUT.has(rule)
}

/** Rules that read how a page is laid out: their words are theirs whole, whatever marks or verbs stand in them. */
const LAID_OUT = new Set(['turn', 'post', 'listed', 'signed', 'labelled'])

/** Of these the model sees too few to be believed against them. */
const OVERRULING = new Set(['quoted-as', 'headline', 'said-by', ...LAID_OUT])

/**
 * From suggestions to statements: contents end where quotation marks do, what is said not to have been said is left
 * out with a note, a saying inside another's words is left to it, and contents never overlap.
 */
export function refineDrafts(
  reading: Reading,
  { rules, model }: { readonly rules: readonly Draft[]; readonly model: readonly Draft[] },
  notes: Note[]
): Draft[] {
  const sure = rules.filter(({ rule }) => SURE_RULES.has(rule))
  const carried = new Carried(sure)
  const seated = model.map((draft) => seatedByRule(reading, draft, rules))
  const settled = settleQuotations(reading, seated, sure).map((draft) =>
    endBeforeOthers(reading, leaveColons(draft, sure), carried)
  )
  const suggested =
    model.length === 0
      ? rules.filter(({ rule }) => !LAID_OUT.has(rule))
      : [...settled, ...sure.map((draft) => besideOthers(draft, model))]
  const snapped = suggested.map((draft) => snapToQuotations(reading, draft))
  const mended = shareSources(
    reading,
    snapped.map((draft) => mendContent(reading, draft))
  )
  const asides = rules.filter((rule) => rule.rule === 'aside' && isUntouched(rule, mended))
  const affirmed = [...mended, ...asides].filter(
    (draft) => isStatement(reading, draft) && !isUnsaid(reading, draft, notes)
  )
  const laidOut = rules.filter(({ rule }) => LAID_OUT.has(rule))
  const kept = withoutOverlaps(reading, outermost(reading, [...affirmed, ...laidOut], sure))
  return continueQuotations(reading, kept).map((draft) => withForce(reading, draft))
}

/**
 * 'He named what a harbour needs: "…"': the verb is the cue of what it lists; the colon is left to carry the quotation.
 */
function besideOthers(draft: Draft, model: readonly Draft[]): Draft {
  const [cue] = draft.cue
  const colon = draft.content[0].from - 1
  if (draft.rule !== 'introduced' || colon < cue.to) return draft
  const isTaken = model.some((other) =>
    other.cue.some(({ from, to }) => from < cue.to && cue.from < to && to < colon)
  )
  return isTaken ? { ...draft, cue: [{ from: colon, to: colon + 1 }] } : draft
}

/** What stands before that colon is what the verb lists; the quotation behind it is left to the colon. */
function leaveColons(draft: Draft, sure: readonly Draft[]): Draft {
  const [cue] = draft.cue
  const led = sure.find(
    ({ rule, cue: [other], content: [{ from }] }) =>
      rule === 'introduced' &&
      other.from < cue.to &&
      cue.from < other.to &&
      draft.content.some(({ to }) => to === from - 1)
  )
  if (led === undefined) return draft
  return { ...draft, content: draft.content.filter(({ from }) => from < led.content[0].from) }
}

/** The force of the cue, read once the content is settled; a cue in several pieces has that of its first. */
function withForce(reading: Reading, draft: Draft): Draft {
  const [cue] = draft.cue
  return cue === undefined ? draft : { ...draft, force: readForce(reading, cue, draft.content) }
}

/** "…, | the union | announced": where the model has no source, and takes for said what a rule takes for the source, the rule has both. */
function seatedByRule({ words }: Reading, draft: Draft, rules: readonly Draft[]): Draft {
  if (draft.source.length !== 0 || draft.content.length !== 1) return draft
  if (/^(?:citing|quoting)$/.test(words[draft.cue[0].from].lower)) return draft
  const [{ from, to }] = draft.content
  const rule = rules.find(
    ({ cue, source, rule: kind }) =>
      kind === 'clause-before' &&
      cue[0].to === draft.cue[0].to &&
      source.some((range) => range.from <= from && to <= range.to)
  )
  return rule === undefined ? draft : { ...draft, source: rule.source, content: rule.content }
}

/**
 * Where a rule reads a quotation before a cue, or behind a label, that quotation and those that go on after it are the cue's, whatever
 * the model made of them; a cue without a source gets the rule's. On held-out articles of the training part usable
 * direct quotations go from 92.3 to 93.6; taking the model's further words away costs 1.4.
 */
function settleQuotations(reading: Reading, model: readonly Draft[], rules: readonly Draft[]): Draft[] {
  const sure = rules.filter(({ rule }) => rule === 'quotation-before' || rule === 'labelled')
  const byVerb = new Map(sure.map((rule) => [rule.cue[0].to - 1, rule]))
  return model.map((draft) => {
    const rule = byVerb.get(draft.cue[0].to - 1)
    if (rule === undefined) return draft
    const isMissing = ({ from }: Range) =>
      !draft.content.some((piece) => piece.from <= from && from < piece.to)
    const content = [...draft.content, ...rule.content.filter(isMissing)].sort((x, y) => x.from - y.from)
    if (0 < draft.source.length) return { ...draft, content }
    return {
      ...draft,
      source: rule.source,
      content: content.flatMap((piece) => without(reading, piece, rule.source))
    }
  })
}

/** What of a piece stands before a source within it and after it, boundary marks left out. */
function without(reading: Reading, piece: Range, source: readonly Range[]): Range[] {
  const inner = source.find(({ from, to }) => piece.from <= from && to <= piece.to)
  if (inner === undefined) return [piece]
  const parts = [
    { from: piece.from, to: inner.from },
    { from: inner.to, to: piece.to }
  ]
  return parts.flatMap((part) => (part.from < part.to ? (trimInside(reading, part) ?? []) : []))
}

/** Marks inside a quotation belong to it; a colon before it does not. */
function trimInside(reading: Reading, { from, to }: Range): Range | undefined {
  const { words } = reading
  if (words[to - 1].quotation === -1) return trimMarks(reading, { from, to })
  let start = from
  while (start < to && words[start].quotation === -1 && isBoundaryMark(words[start].text)) start += 1
  return { from: start, to }
}

/**
 * 'The members demanded a vote. "We will have it," said Ms Ito.': a quotation with a carrier of its own is nothing
 * that the sentence before it reports; a content that runs on into it ends before it.
 */
function endBeforeOthers(reading: Reading, draft: Draft, others: Carried): Draft {
  const content = draft.content.flatMap((piece) => {
    const own = others.within({ from: piece.from - LONGEST_QUOTATION_WORDS, to: piece.to })
    if (own.some((one) => isCarried(reading, draft, piece, one))) return []
    const other = own.find((one) => isSwallowed(reading, draft, piece, one))
    return other === undefined ? [piece] : (trimMarks(reading, { ...piece, to: other.content[0].from }) ?? [])
  })
  return { ...draft, content }
}

/** Further back than this no quotation is looked for that holds a piece. */
const LONGEST_QUOTATION_WORDS = 400

/** Quotations that a cue behind them carries, by where they begin. */
class Carried {
  readonly #sorted: readonly Draft[]

  constructor(sure: readonly Draft[]) {
    this.#sorted = sure
      .filter(({ rule }) => rule === 'quotation-before')
      .sort((a, b) => a.content[0].from - b.content[0].from)
  }

  /** Those that begin in a range of words. */
  within({ from, to }: Range): Draft[] {
    let low = 0
    let high = this.#sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#sorted[middle].content[0].from < from) low = middle + 1
      else high = middle
    }
    const found: Draft[] = []
    while (low < this.#sorted.length && this.#sorted[low].content[0].from < to) {
      found.push(this.#sorted[low])
      low += 1
    }
    return found
  }
}

/** A quotation in another sentence than the draft's cue, which a cue of its own sentence carries. */
function isCarried({ words }: Reading, { cue }: Draft, { from, to }: Range, other: Draft): boolean {
  const [quotation] = other.content
  const sentence = words[other.cue[0].from].sentence
  const isFar = cue.every((range) => words[range.from].sentence !== sentence)
  return isFar && quotation.from <= from && to <= quotation.to
}

/** The other's words, source and cue all stand in the piece, behind a full stop. */
function isSwallowed({ words }: Reading, { cue }: Draft, piece: Range, other: Draft): boolean {
  const { from: start } = other.content[0]
  const parts = [other.content[0], ...other.source, ...other.cue]
  return (
    piece.from < start &&
    cue.every(({ to }) => to <= piece.from) &&
    words[piece.from].quotation === -1 &&
    /^[.?!]$/.test(words[start - 1].text) &&
    parts.every(({ from, to }) => piece.from <= from && to <= piece.to)
  )
}

/** 'Photo: "…"': a heading is nobody who speaks. */
function isHeaded({ words }: Reading, { cue, source }: Draft): boolean {
  const [{ from, to }] = source.length === 1 ? source : [{ from: 0, to: 0 }]
  return to - from === 1 && words[cue[0]?.from]?.text === ':' && isHeading(words[from].lower)
}

/** Nothing else was found in the words of an aside and of its clause. */
function isUntouched({ cue, source, content }: Draft, others: readonly Draft[]): boolean {
  const own = [...cue, ...source, ...content]
  return !others.some((other) =>
    [...other.cue, ...other.content].some(({ from, to }) =>
      own.some((range) => range.from < to && from < range.to)
    )
  )
}

/** Something is said, and no name given or title told. */
function isStatement(reading: Reading, draft: Draft): boolean {
  return (
    0 < draft.content.length &&
    !isNaming(reading, draft) &&
    !isHeaded(reading, draft) &&
    !draft.content.every((range) => isOnlyTitles(reading, range))
  )
}

/** "also known as the JSC": a name is given, nothing is said. */
function isNaming({ words }: Reading, { cue }: Draft): boolean {
  return cue.some(({ from, to }) => {
    const after = words.slice(from, to + 1).map(({ lower }) => lower)
    return after.some((lower, at) => lower === 'known' && after[at + 1] === 'as')
  })
}

/** What nobody is reported to have said is no statement; a note says why, and where. */
function isUnsaid(reading: Reading, draft: Draft, notes: Note[]): boolean {
  const reason = reasonUnsaid(reading, draft)
  if (reason === undefined) return false
  const [cue] = draft.cue
  notes.push({ rule: 'quotations/not-said', ...(cue && { span: spanOf(reading, cue) }), reason })
  return true
}

/**
 * Only outermost sayings count: one whose cue stands in another's content belongs to that content. But in '"No," he
 * told them, according to a clerk' the marks show who speaks, and the clerk is a link of the chain.
 */
function outermost({ words }: Reading, drafts: readonly Draft[], sure: readonly Draft[]): Draft[] {
  const owners = new Int32Array(words.length).fill(-1)
  for (const [index, { content }] of drafts.entries()) {
    for (const { from, to } of content) owners.fill(index, from, to)
  }
  const carriers = new Set(
    sure.filter(({ rule }) => rule === 'quotation-before').map(({ cue }) => cue[0].to - 1)
  )
  const isCarrier = ({ cue }: Draft) => carriers.has(cue[0].to - 1)
  const ownerOf = ({ cue }: Draft) => owners[cue[0].from]
  const passers = new Set<number>()
  for (const draft of drafts) {
    const owner = drafts[ownerOf(draft)]
    if (owner !== undefined && isCarrier(draft) && words[owner.cue[0].from].lower === 'according')
      passers.add(ownerOf(draft))
  }
  return drafts.filter((draft, index) => {
    const owner = ownerOf(draft)
    if (passers.has(index)) return false
    if (owner === -1 || owner === index || LAID_OUT.has(draft.rule)) return true
    return passers.has(owner) || ownerOf(drafts[owner]) === index
  })
}

/** Of two drafts for the same words, or of one cue, the model's stays, then the surer one, then the earlier. */
function withoutOverlaps({ words }: Reading, drafts: readonly Draft[]): Draft[] {
  const taken = new Uint8Array(words.length)
  const cued = new Uint8Array(words.length)
  const rank = ({ rule, confidence }: Draft) =>
    (rule === 'model' ? 1 : OVERRULING.has(rule) ? 2 : 0) + confidence
  const kept = [...drafts]
    .sort((a, b) => rank(b) - rank(a))
    .map((draft) => {
      if (draft.cue.some(({ from, to }) => cued.subarray(from, to).includes(1)))
        return { ...draft, content: [] }
      for (const { from, to } of draft.cue) cued.fill(1, from, to)
      const content = draft.content.filter(({ from, to }) => !taken.subarray(from, to).includes(1))
      for (const { from, to } of content) taken.fill(1, from, to)
      return { ...draft, content }
    })
  return kept.filter(({ content }) => 0 < content.length)
}
