import type { BesideView, Match, OpenStory } from '../api/index.js'
import type { AnnotatedArticle, Wording } from '../article/index.js'
import { bySpan, indexAt, type Span, wordsOf } from '../text/index.js'
import { articleAt, encodePart, storyAt } from './links.js'
import { cutAt } from './marked-text.js'
import { coveredBy, innermostOver, SpanIndex } from './span-index.js'
import { StoryFrame } from './story-frame.js'
import { beginningOf, counted, dayOf, outletOf } from './words.js'

interface BesideProps extends OpenStory {
  readonly view: BesideView
  /** The reports asked for as the query of an address, with its question mark; empty for none. */
  readonly query: string
}

/** Reports in columns: what they share is grey, what both tell is numbered and linked, where they part is beside it. */
export function BesidePage({ story, articles, view, query }: BesideProps) {
  const desk = {
    story,
    articles,
    view,
    outlets: new Map(story.articles.map((one) => [one.id, outletOf(one)]))
  }
  return (
    <StoryFrame
      story={story}
      view="beside"
      json={`/api${storyAt(story.id, 'beside')}${query}`}
      scripts={['beside.js']}
    >
      <Choice desk={desk} />
      {view.columns.length < 2 ? (
        <p>There is one report of this story: nothing stands beside it yet.</p>
      ) : (
        <>
          <p class="small quiet">
            {counted(view.matches.length, 'matter')} told by more than one of these reports, numbered; a press
            leads to the next report that tells it. Grey: the same words, eight or more in a row.
          </p>
          <div class="beside">
            {view.columns.map(({ article, shared }) => (
              <Column key={article} desk={desk} article={articles.get(article)!} shared={shared} />
            ))}
          </div>
          <WordingOf desk={desk} />
        </>
      )}
    </StoryFrame>
  )
}

interface Desk extends OpenStory {
  readonly view: BesideView
  readonly outlets: ReadonlyMap<string, string>
}

function Choice({ desk: { story, articles, view } }: { readonly desk: Desk }) {
  const chosen = view.columns.map(({ article }) => article)
  return (
    <details class="choice">
      <summary>Choose two to four reports</summary>
      <form action={storyAt(story.id, 'beside')}>
        <ul>
          {story.articles
            .filter(({ id }) => articles.has(id))
            .map((article) => (
              <li key={article.id}>
                <label>
                  <input
                    type="checkbox"
                    name="report"
                    value={article.id}
                    checked={chosen.includes(article.id)}
                  />{' '}
                  <strong>{outletOf(article)}</strong>{' '}
                  <span class="quiet small">
                    {article.published === undefined ? 'no date' : dayOf(article.published)}
                  </span>{' '}
                  <span class="words">{article.title}</span>
                </label>
              </li>
            ))}
        </ul>
        <button type="submit">Lay side by side</button>
      </form>
      {view.leftOut.length === 0 ? null : (
        <p>There is room for four: {counted(view.leftOut.length, 'report')} of those asked for left out.</p>
      )}
    </details>
  )
}

/** One place of a match in the report of this column. */
interface Spot {
  readonly span: Span
  readonly match: Match
  readonly number: number
}

interface ColumnProps {
  readonly desk: Desk
  readonly article: AnnotatedArticle
  readonly shared: readonly Span[]
}

function Column({ desk, article, shared }: ColumnProps) {
  const spots = desk.view.matches
    .flatMap((match, index) =>
      match.places
        .filter((place) => place.article === article.id)
        .map(({ span }) => ({ span, match, number: index + 1 }))
    )
    .sort((a, b) => bySpan(a.span, b.span))
  const spotsOver = new SpanIndex(spots, ({ span }) => span)
  const sharedOver = new SpanIndex(shared, (span) => span)
  const blocks = [
    ...article.paragraphs.map((span) => ({ ...span, furniture: false })),
    ...article.furniture.map((span) => ({ ...span, furniture: true }))
  ].sort(bySpan)
  return (
    <section class="column" aria-label={desk.outlets.get(article.id)} tabindex={0}>
      <h2>
        <a href={articleAt(article.id)}>{desk.outlets.get(article.id)}</a>{' '}
        <span class="quiet small">
          {article.published === undefined ? 'no date' : dayOf(article.published)}
        </span>
      </h2>
      <div class="text">
        {blocks.map((block) => {
          const here = spotsOver.over(block)
          return (
            <div key={block.start} class="block">
              <p class={block.furniture ? 'furniture' : undefined}>
                <BlockPieces
                  desk={desk}
                  article={article}
                  block={block}
                  spots={here}
                  shared={sharedOver.over(block)}
                />
              </p>
              {here
                .filter(({ span }) => block.start <= span.start)
                .map((spot) => (
                  <Margin
                    key={`${spot.number}-${spot.span.start}`}
                    desk={desk}
                    article={article}
                    spot={spot}
                  />
                ))}
            </div>
          )
        })}
      </div>
    </section>
  )
}

interface BlockProps extends ColumnProps {
  readonly block: Span
  readonly spots: readonly Spot[]
}

/** The words of a block in pieces; of matches that lie within one another the innermost is linked. */
function BlockPieces({ desk, article, block, spots, shared }: BlockProps) {
  const pieces = cutAt(block, [...spots.map(({ span }) => span), ...shared])
  const innermost = innermostOver(pieces, spots)
  const begunAt = new Map<number, Spot[]>()
  for (const spot of spots) {
    const begun = begunAt.get(spot.span.start)
    if (begun === undefined) begunAt.set(spot.span.start, [spot])
    else begun.push(spot)
  }
  const covered = coveredBy(shared)
  return (
    <>
      {pieces.map((piece, at) => {
        const words = wordsOf(article.text, piece)
        const isShared = indexAt(covered, piece.start) !== -1
        const spot = innermost[at]
        const begun = begunAt.get(piece.start) ?? []
        const inner = isShared ? <span class="shared">{words}</span> : words
        return (
          <>
            {begun.map((one) => (
              <>
                <Marker key={one.number} desk={desk} article={article} spot={one} />
                <span class="joiner" />
              </>
            ))}
            {spot === undefined ? inner : <span class={`match ${spot.match.standing}`}>{inner}</span>}
          </>
        )
      })}
    </>
  )
}

/** The number of a matter, which leads to the same matter in the next report that tells it. */
function Marker({
  desk,
  article,
  spot
}: {
  readonly desk: Desk
  readonly article: AnnotatedArticle
  readonly spot: Spot
}) {
  const next = nextReport(desk, article.id, spot.match)
  const isFirst =
    spot.match.places.find((place) => place.article === article.id)?.span.start === spot.span.start
  return (
    <a
      class="number"
      id={isFirst ? idOf(desk, article.id, spot.number) : undefined}
      href={`#${idOf(desk, next, spot.number)}`}
      aria-label={`Matter ${spot.number}, next in ${desk.outlets.get(next)}`}
      data-matter={spot.number}
    >
      {spot.match.standing === 'disputed' ? '◆' : ''}
      {spot.number}
    </a>
  )
}

function nextReport({ view }: Desk, article: string, { places }: Match): string {
  const order = view.columns.map((column) => column.article)
  const telling = order.filter((id) => places.some((place) => place.article === id))
  return telling[(telling.indexOf(article) + 1) % telling.length]
}

function idOf({ view }: Desk, article: string, number: number): string {
  return `m${number}-${view.columns.findIndex((column) => column.article === article)}`
}

/** Where the reports part on a matter: what the others have in the place of these words. */
function Margin({
  desk,
  article,
  spot
}: {
  readonly desk: Desk
  readonly article: AnnotatedArticle
  readonly spot: Spot
}) {
  const { match, number } = spot
  if (match.standing !== 'disputed' && match.differences.length === 0) return null
  const others = match.places.filter((place) => place.article !== article.id)
  return (
    <p class={`margin small ${match.standing}`}>
      <span class="quiet">
        {match.standing === 'disputed' ? '◆ disputed' : '≠'} {number}
        {match.differences.length === 0 ? '' : ` (${match.differences.map(({ of }) => of).join(', ')})`}
      </span>
      {others.map((place) => (
        <span key={`${place.article} ${place.item}`}>
          {' · '}
          {desk.outlets.get(place.article)}:{' '}
          <a class="words" href={articleAt(place.article, place.span)}>
            {beginningOf(desk.articles.get(place.article)?.text ?? '', place.span)}
          </a>
        </span>
      ))}
    </p>
  )
}

function WordingOf({ desk: { view, outlets, story } }: { readonly desk: Desk }) {
  if (view.wording.length === 0) return null
  return (
    <>
      <h2>How these reports name the same</h2>
      <section class="plot" aria-label="Table of wording" tabindex={0}>
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">Fullest</th>
              {view.columns.map(({ article }) => (
                <th scope="col" key={article}>
                  {outlets.get(article)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.wording.map((wording) => (
              <tr key={wording.of}>
                <th scope="row" class="words">
                  {wording.of}
                </th>
                {view.columns.map(({ article }) => (
                  <td key={article}>
                    <Terms wording={wording} article={article} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="small">
        <a href={`${storyAt(story.id)}#${encodePart('wording')}`}>All reports of the story</a>
      </p>
    </>
  )
}

function Terms({ wording, article }: { readonly wording: Wording; readonly article: string }) {
  const terms = wording.terms.filter((term) => term.article === article)
  if (terms.length === 0) return <span class="quiet">–</span>
  return (
    <ul class="inline">
      {terms.map(({ term, span, speaker }) => (
        <li key={span.start}>
          <a class="words" href={articleAt(article, span)}>
            {term}
          </a>
          {speaker === undefined ? null : <span class="quiet small"> quoting {speaker}</span>}
        </li>
      ))}
    </ul>
  )
}
