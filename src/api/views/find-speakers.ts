import type { AnnotatedArticle, Cell, Row, Statement } from '../../article/index.js'
import { foldWord, type Span, wordsOf } from '../../text/index.js'
import { type ActorFinder, makeActorFinder } from './find-actors.js'
import { groupBy } from './group-by.js'
import type { OpenStory } from './open-story.js'

/** One report's form of something said. */
export interface SaidForm {
  readonly article: string
  /** Id of the statement in that article. */
  readonly item: string
  readonly kind: Statement['kind']
  /** What the cue says of the words, where that is more than that they were said. */
  readonly force?: Exclude<Statement['force'], 'neutral' | undefined>
  readonly says: Cell['says']
  readonly content: readonly Span[]
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  /** How the words reached this report, nearest the speaker first. */
  readonly chain: Statement['chain']
  /** Who is named here, where that is another than the one under whom the matter stands; `null` where nobody is. */
  readonly otherSpeaker?: string | null
}

/** Something said, in every form in which the reports have it, the fullest first. */
export interface SaidMatter {
  readonly row: string
  readonly standing: Row['standing']
  readonly origins: number
  readonly forms: readonly SaidForm[]
}

export interface Speaker {
  /** Stable within the story: the actor's id, or made of the words that name the source. */
  readonly id: string
  /** A name that a report gives, or the words that a report has for the source; absent where it names no source. */
  readonly name?: string
  /** `actor`: linked over the reports; `words`: known by these words alone; `none`: no source is named. */
  readonly known: 'actor' | 'words' | 'none'
  readonly matters: readonly SaidMatter[]
}

export interface SpeakersFilter {
  readonly kind?: Statement['kind']
  readonly outlet?: string
}

/** What an address asks for, by its parameters; what it does not understand it leaves out. */
export function readSpeakersFilter(parameter: (name: string) => string | undefined): SpeakersFilter {
  const kind = (['direct', 'mixed', 'indirect'] as const).find((one) => one === parameter('kind'))
  const outlet = parameter('outlet') ?? ''
  return { ...(kind === undefined ? {} : { kind }), ...(outlet === '' ? {} : { outlet }) }
}

/** Who said what in a story: its statements by speaker, the one with most matters first, nameless sources last. */
export function findSpeakers(opened: OpenStory, filter: SpeakersFilter = {}): Speaker[] {
  const findActor = makeActorFinder(opened.story)
  const outlets = new Map(opened.story.articles.map(({ id, outlet }) => [id, outlet ?? id]))
  const matters = opened.story.rows
    .filter((row) => row.kind === 'statement')
    .flatMap((row) => readMatter(row, opened, findActor))
    .map(({ who, matter }) => ({ who, matter: { ...matter, forms: matter.forms.filter(isAsked) } }))
    .filter(({ matter }) => 0 < matter.forms.length)
  return [...groupBy(matters, ({ who }) => who.id).values()]
    .map((group) => ({ ...group[0].who, matters: group.map(({ matter }) => matter) }))
    .sort((a, b) => rankOf(a) - rankOf(b) || b.matters.length - a.matters.length)

  function isAsked(form: SaidForm): boolean {
    const isOfKind = filter.kind === undefined || form.kind === filter.kind
    return isOfKind && (filter.outlet === undefined || outlets.get(form.article) === filter.outlet)
  }
}

type Who = Omit<Speaker, 'matters'>

function rankOf({ known }: Who): number {
  return known === 'actor' ? 0 : known === 'words' ? 1 : 2
}

function readMatter(
  row: Row,
  { articles }: OpenStory,
  findActor: ActorFinder
): { readonly who: Who; readonly matter: SaidMatter }[] {
  const forms = row.cells.flatMap((cell) => {
    const article = articles.get(cell.article)
    const statement = article?.statements.find(({ id }) => id === cell.item)
    if (article === undefined || statement === undefined) return []
    return [{ cell, statement, who: whoOf(article, statement, findActor) }]
  })
  if (forms.length === 0) return []
  forms.sort((a, b) => lengthOf(b.statement) - lengthOf(a.statement))
  const who = (forms.find((form) => form.who.known === 'actor') ?? forms[0]).who
  const matter = {
    row: row.id,
    standing: row.standing,
    origins: row.origins,
    forms: forms.map((form) =>
      formOf(form.cell, form.statement, form.who.id === who.id ? undefined : (form.who.name ?? null))
    )
  }
  return [{ who, matter }]
}

function lengthOf({ content }: Statement): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0)
}

function formOf(cell: Cell, statement: Statement, otherSpeaker: string | null | undefined): SaidForm {
  const { kind, content, source, cue, chain, force } = statement
  return {
    article: cell.article,
    item: cell.item,
    kind,
    says: cell.says,
    content: partsWithin(content, cell.span),
    source,
    cue,
    chain,
    ...(force === undefined || force === 'neutral' ? {} : { force }),
    ...(otherSpeaker === undefined ? {} : { otherSpeaker })
  }
}

/** What a matter has of a statement's content: of a long quotation one sentence may be told elsewhere, the rest not. */
function partsWithin(content: readonly Span[], within: Span): Span[] {
  return content.flatMap(({ start, end }) => {
    const part = { start: Math.max(start, within.start), end: Math.min(end, within.end) }
    return part.start < part.end ? [part] : []
  })
}

/** Who speaks: the actor that the record links the source to; else the article's own name for it; else its words. */
function whoOf(article: AnnotatedArticle, statement: Statement, findActor: ActorFinder): Who {
  const entity = article.entities.find(({ id }) => id === statement.speaker)
  const actor = entity === undefined ? undefined : findActor(article, entity)
  if (actor !== undefined) return { id: actor.id, name: actor.name, known: 'actor' }
  const name = entity?.name ?? statement.source.map((span) => wordsOf(article.text, span)).join(' … ')
  if (name === '') return { id: 'none', known: 'none' }
  const folded = foldWord(name).replace(/^(?:the|an?) /, '')
  return { id: `words-${folded.replace(/[^\p{L}\p{N}]+/gu, '-')}`, name, known: 'words' }
}
