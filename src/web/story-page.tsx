import { groupBy, type OpenStory } from '../api/index.js'
import type { AnnotatedArticle, CollatedStory, Evidence, StoryArticle } from '../article/index.js'
import { wordsOf } from '../text/index.js'
import { CoverageTable } from './coverage-table.js'
import { type Grouping, GroupingPanel } from './grouping-panel.js'
import { articleAt, storyAt } from './links.js'
import { ReadForm } from './read-form.js'
import { SentencePane } from './sentence-pane.js'
import { StoryFrame } from './story-frame.js'
import { countShown, type Shown, type TableQuery, tableAt } from './table-query.js'
import { dayOf, outletOf, RELATIONS } from './words.js'

interface StoryProps extends OpenStory {
  readonly query: TableQuery
  readonly grouping: Grouping
  readonly unread: number
}

/** One story's coverage table, a sentence beside it, and why its reports are one story. */
export function StoryPage({ story, articles, query, grouping, unread }: StoryProps) {
  const { place } = query
  const article = place === null ? undefined : articles.get(place.article)
  return (
    <StoryFrame story={story} view="table" json={`/api${storyAt(story.id)}`} scripts={['story.js']}>
      <Backing story={story} articles={articles} grouping={grouping} unread={unread} />
      {story.rows.length === 0 ? (
        <p>No statement, event or figure was found in these reports.</p>
      ) : (
        <>
          <RowFilter story={story} query={query} />
          <div class="with-pane">
            <div>
              <CoverageTable story={story} articles={articles} query={query} />
            </div>
            <aside id="sentence" aria-label="The sentence in its report" hidden={article === undefined}>
              {article === undefined || place === null ? null : (
                <SentencePane article={article} span={place.span} close={tableAt(story.id, query)} />
              )}
            </aside>
          </div>
        </>
      )}
      <WordingTable story={story} />
    </StoryFrame>
  )
}

function Backing({ story, articles, grouping, unread }: Omit<StoryProps, 'query'>) {
  return (
    <div class="backing">
      <details>
        <summary>Reports and their origins</summary>
        <Reports story={story} />
      </details>
      {story.why.length === 0 ? null : (
        <details id="why">
          <summary>Why these reports are one story</summary>
          <Reasons story={story} articles={articles} />
        </details>
      )}
      <GroupingPanel story={story} grouping={grouping} />
      <ReadForm story={story.id} unread={unread} back={storyAt(story.id)} />
    </div>
  )
}

const FILTERS: readonly { readonly shown: Shown; readonly name: string }[] = [
  { shown: 'all', name: 'All matters' },
  { shown: 'disputed', name: 'Disputed' },
  { shown: 'several', name: 'Told by several' },
  { shown: 'one', name: 'Told by one' }
]

function RowFilter({ story, query }: { readonly story: CollatedStory; readonly query: TableQuery }) {
  const at = (change: Partial<TableQuery>) => tableAt(story.id, { ...query, ...change })
  const hasCopies = story.origins.length < story.articles.length
  return (
    <nav class="filters" aria-label="Matters to show">
      {FILTERS.map(({ shown, name }) => (
        <a key={shown} href={at({ shown })} aria-current={query.shown === shown ? 'true' : undefined}>
          {name} <span class="quiet">{countShown(story, shown)}</span>
        </a>
      ))}
      {hasCopies ? (
        <a class="apart" href={at({ areCopiesOpen: !query.areCopiesOpen })}>
          {query.areCopiesOpen ? 'Fold copies under their origin' : 'Give copies columns of their own'}
        </a>
      ) : null}
    </nav>
  )
}

function Reports({ story }: { readonly story: CollatedStory }) {
  return (
    <ul class="reports">
      {story.articles.map((article) => (
        <li key={article.id}>
          <strong>{outletOf(article)}</strong>
          <span class="quiet">{article.published === undefined ? 'no date' : dayOf(article.published)}</span>
          <a class="words" href={articleAt(article.id)}>
            {article.title ?? 'Open the report'}
          </a>
          <span class="quiet small">{originWords(article, story)}</span>
        </li>
      ))}
    </ul>
  )
}

function originWords(article: StoryArticle, story: CollatedStory): string {
  const origin = story.origins.find((candidate) => candidate.id === article.origin)
  if (origin === undefined) return ''
  const others = story.articles.filter((other) => other.origin === origin.id && other.id !== article.id)
  if (others.length === 0) return RELATIONS[origin.relation]
  return `${RELATIONS[origin.relation]}, shared with ${others.map(outletOf).join(', ')}`
}

/** The evidence of the grouping, pair by pair of reports: what both name or say, at its two places. */
function Reasons({ story, articles }: OpenStory) {
  const names = new Map(story.articles.map((article) => [article.id, outletOf(article)]))
  const pairs = groupBy(story.why, (item) => `${item.article}\n${item.other?.article ?? ''}`)
  return (
    <ul class="layer">
      {[...pairs].map(([key, [first, ...rest]]) => (
        <li key={key}>
          <strong>
            {names.get(first.article)}
            {first.other === undefined ? '' : ` and ${names.get(first.other.article)}`}
          </strong>
          <ul class="reasons small">
            {[first, ...rest].map((item) => (
              <li key={`${item.span.start}-${item.why}`}>
                <span class="quiet">{item.why}: </span>
                <PlaceLink place={item} names={names} articles={articles} />
                {item.other === undefined ? null : (
                  <>
                    {' · '}
                    <PlaceLink place={item.other} names={names} articles={articles} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

interface PlaceProps {
  readonly place: Pick<Evidence, 'article' | 'span'>
  readonly names: ReadonlyMap<string, string>
  readonly articles: ReadonlyMap<string, AnnotatedArticle>
}

function PlaceLink({ place, names, articles }: PlaceProps) {
  const article = articles.get(place.article)
  if (article === undefined) return null
  return (
    <a href={articleAt(place.article, place.span)}>
      {names.get(place.article)}: <q class="words">{wordsOf(article.text, place.span)}</q>
    </a>
  )
}

function WordingTable({ story }: { readonly story: CollatedStory }) {
  if (story.wording.length === 0) return null
  const names = new Map(story.articles.map((article) => [article.id, outletOf(article)]))
  return (
    <>
      <h2 id="wording">How the reports name the same</h2>
      <ul class="layer">
        {story.wording.map((wording) => (
          <li key={wording.of}>
            <strong class="words">{wording.of}</strong>
            <ul>
              {distinctTerms(wording.terms).map((term) => (
                <li key={`${term.term}-${term.article}`}>
                  <a class="words" href={articleAt(term.article, term.span)}>
                    {term.term}
                  </a>{' '}
                  <span class="quiet">{names.get(term.article)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}

type Term = CollatedStory['wording'][number]['terms'][number]

/** The first place of each term in each report: the list is for comparing, the report shows the rest. */
function distinctTerms(terms: readonly Term[]): Term[] {
  const seen = new Set<string>()
  return terms.filter((term) => {
    const key = `${term.article}\n${term.term.toLowerCase()}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
