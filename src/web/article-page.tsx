import type { Child } from 'hono/jsx'
import { type AnnotatedArticle, type Statement, SURE } from '../article/index.js'
import { bySpan, overlaps, type Span, wordsOf } from '../text/index.js'
import { layersOf, type ShownLayer } from './annotation-layers.js'
import { Layout } from './layout.js'
import { articleAt, isWebAddress, storyAt } from './links.js'
import { cutAt, Pieces, sentencesAround, Words } from './marked-text.js'
import { coveredBy } from './span-index.js'
import { dayOf, piecesOf } from './words.js'

interface ArticleProps {
  readonly article: AnnotatedArticle
  /** The place to highlight: it is widened to whole sentences. */
  readonly at: Span | null
  /** The story the report belongs to, for the way back. */
  readonly story: { readonly id: string; readonly title: string } | null
  /** The least confidence asked for; statements that are less sure are not in the article given. */
  readonly confidence: number
}

/** One report: its own words, statements underlined, the sentence that was asked for marked. */
export function ArticlePage({ article, at, story, confidence }: ArticleProps) {
  const layers = layersOf(article)
  return (
    <Layout title={article.title ?? article.outlet ?? article.id} json={`/api${articleAt(article.id)}`}>
      {story === null ? null : (
        <p>
          <a href={storyAt(story.id)}>← {story.title}</a>
        </p>
      )}
      <h1 class="words">{article.title ?? article.outlet ?? article.id}</h1>
      <Facts article={article} />
      <LayerSwitches layers={layers} />
      <div class="columns">
        <ArticleText
          article={article}
          marked={at === null ? null : sentencesAround(article, at)}
          layers={layers}
        />
        <aside aria-label="What was found in this report">
          <StatementList article={article} confidence={confidence} />
        </aside>
      </div>
    </Layout>
  )
}

function Facts({ article }: { readonly article: AnnotatedArticle }) {
  const credits = [...new Set(article.credits.map((credit) => credit.name))]
  return (
    <dl class="facts">
      {article.outlet === undefined ? null : <Fact name="Outlet">{article.outlet}</Fact>}
      <Fact name="Published">{publishedWords(article)}</Fact>
      {article.bylines.length === 0 ? null : <Fact name="By">{article.bylines.join(', ')}</Fact>}
      {credits.length === 0 ? null : <Fact name="Credits">{credits.join(', ')}</Fact>}
      {isWebAddress(article.url) ? (
        <Fact name="Original">
          <a href={article.url} rel="noreferrer noopener">
            {article.url}
          </a>
        </Fact>
      ) : null}
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children?: Child }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

function publishedWords(article: AnnotatedArticle): string {
  if (article.published !== undefined) return dayOf(article.published)
  const range = article.publishedRange
  if (range === undefined) return 'not stated'
  return `not stated; the text fits ${dayOf(range.from)} to ${dayOf(range.to)}`
}

/** Switches that work by the style sheet alone: a box that is ticked shows the layer of its name. */
function LayerSwitches({ layers }: { readonly layers: readonly ShownLayer[] }) {
  return (
    <fieldset class="layers small">
      <legend>Mark in the text</legend>
      {layers.map(({ name, label, spans }) => (
        <label key={name}>
          <input type="checkbox" id={`layer-${name}`} checked={name === 'said'} />{' '}
          <span class={`sample ${name}`}>{label}</span> <span class="quiet">{spans.length}</span>
        </label>
      ))}
    </fieldset>
  )
}

interface TextProps {
  readonly article: AnnotatedArticle
  readonly marked: Span | null
  readonly layers: readonly ShownLayer[]
}

function ArticleText({ article, marked, layers }: TextProps) {
  const blocks = [
    ...article.paragraphs.map((span) => ({ ...span, furniture: false })),
    ...article.furniture.map((span) => ({ ...span, furniture: true }))
  ].sort(bySpan)
  const inserted = article.statements.flatMap(({ insertions = [] }) => insertions)
  let isFirst = true
  return (
    <article class="text">
      {blocks.map((block) => {
        const anchor = isFirst && marked !== null && overlaps(block, marked)
        if (anchor) isFirst = false
        return (
          <p
            key={block.start}
            class={block.furniture ? 'furniture' : isHeadline(article, block) ? 'headline' : undefined}
          >
            <Pieces
              text={article.text}
              block={block}
              marked={marked}
              layers={layers}
              inserted={inserted}
              anchor={anchor}
            />
          </p>
        )
      })}
    </article>
  )
}

function isHeadline(article: AnnotatedArticle, block: Span): boolean {
  return article.title !== undefined && wordsOf(article.text, block).trim() === article.title.trim()
}

function StatementList({ article, confidence }: Pick<ArticleProps, 'article' | 'confidence'>) {
  const byId = new Map(article.entities.map((entity) => [entity.id, entity.name]))
  return (
    <>
      <h2>Who is reported to have said what</h2>
      <Sureness article={article} confidence={confidence} />
      {article.statements.length === 0 ? <p class="quiet">No statement was found in this report.</p> : null}
      <ul class="layer">
        {article.statements.map((statement) => (
          <li key={statement.id}>
            <StatementItem
              article={article}
              statement={statement}
              speaker={byId.get(statement.speaker ?? '')}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

/** The way to the surest statements, and back to all. */
function Sureness({ article, confidence }: Pick<ArticleProps, 'article' | 'confidence'>) {
  const address = articleAt(article.id)
  return (
    <p class="quiet small">
      {0 < confidence ? `Those at least ${confidence} sure. ` : 'All that was found. '}
      {0 < confidence ? (
        <a href={address}>Show all</a>
      ) : (
        <a href={`${address}?confidence=${SURE}`}>Only the surest, about 95 in a hundred of them usable</a>
      )}
    </p>
  )
}

interface StatementProps {
  readonly article: AnnotatedArticle
  readonly statement: Statement
  readonly speaker: string | undefined
}

function StatementItem({ article, statement, speaker }: StatementProps) {
  const source = piecesOf(article.text, statement.source)
  const first = statement.content[0]
  return (
    <>
      <strong class="words">{speaker ?? (source === '' ? 'not stated' : source)}</strong>{' '}
      <span class="quiet small">
        {statement.kind}
        {statement.force === undefined || statement.force === 'neutral' ? '' : `, ${statement.force}`}
        {speaker !== undefined && source !== '' && source !== speaker ? `, “${source}”` : ''}
        {statement.chain.length === 0
          ? ''
          : `, through ${statement.chain.map((link) => link.name).join(', then ')}`}
      </span>
      <br />
      <a href={articleAt(article.id, first)} class="words">
        {statement.content.map((span, index) => (
          <>
            {index === 0 ? '' : ' … '}
            {cutAt(span, statement.insertions ?? []).map((piece) => (
              <Words
                text={article.text}
                piece={piece}
                layers={[]}
                inserted={coveredBy(statement.insertions ?? [])}
              />
            ))}
          </>
        ))}
      </a>
    </>
  )
}
