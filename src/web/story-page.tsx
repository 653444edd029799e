import type { AnnotatedArticle, CollatedStory, Evidence, Origin, StoryArticle } from '../article/index.js'
import { wordsOf } from '../text/index.js'
import { CoverageTable } from './coverage-table.js'
import { Layout } from './layout.js'
import { counted, dayOf, daysOf, outletOf } from './words.js'

interface StoryProps {
  readonly story: CollatedStory
  readonly articles: ReadonlyMap<string, AnnotatedArticle>
}

/** One story: its reports and origins, why they are one story, and the coverage table. */
export function StoryPage({ story, articles }: StoryProps) {
  return (
    <Layout title={story.title} json={`/api/stories/${encodeURIComponent(story.id)}`}>
      <h1 class="words">{story.title}</h1>
      <p>
        {counted(story.articles.length, 'report')}, {counted(story.origins.length, 'origin')}
        <span class="quiet"> · {daysOf(story.from, story.to)}</span>
      </p>
      <details>
        <summary>Reports and their origins</summary>
        <Reports story={story} />
      </details>
      {story.why.length === 0 ? null : (
        <details>
          <summary>Why these reports are one story</summary>
          <EvidenceList evidence={story.why} story={story} articles={articles} />
        </details>
      )}
      <h2>What the reports say</h2>
      {story.rows.length === 0 ? (
        <p>No statement, event or figure was found in these reports.</p>
      ) : (
        <CoverageTable story={story} articles={articles} />
      )}
      <WordingTable story={story} />
    </Layout>
  )
}

function Reports({ story }: { readonly story: CollatedStory }) {
  return (
    <ul class="reports">
      {story.articles.map((article) => (
        <li key={article.id}>
          <strong>{outletOf(article)}</strong>
          <span class="quiet">{article.published === undefined ? 'no date' : dayOf(article.published)}</span>
          <a class="words" href={`/articles/${encodeURIComponent(article.id)}`}>
            {article.title ?? 'Open the report'}
          </a>
          <span class="quiet small">{originWords(article, story)}</span>
        </li>
      ))}
    </ul>
  )
}

const RELATIONS: Record<Origin['relation'], string> = {
  original: 'own report',
  reprint: 'one text, reprinted',
  rewrite: 'one text, rewritten',
  credited: 'rests on a credited text'
}

function originWords(article: StoryArticle, story: CollatedStory): string {
  const origin = story.origins.find((candidate) => candidate.id === article.origin)
  if (origin === undefined) return ''
  const others = story.articles.filter((other) => other.origin === origin.id && other.id !== article.id)
  if (others.length === 0) return RELATIONS[origin.relation]
  return `${RELATIONS[origin.relation]}, shared with ${others.map(outletOf).join(', ')}`
}

function EvidenceList({
  evidence,
  story,
  articles
}: StoryProps & { readonly evidence: readonly Evidence[] }) {
  const names = new Map(story.articles.map((article) => [article.id, outletOf(article)]))
  return (
    <ul class="layer">
      {evidence.map((item) => (
        <li key={`${item.article}-${item.span.start}-${item.why}`}>
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
  const { start, end } = place.span
  return (
    <a href={`/articles/${encodeURIComponent(place.article)}?at=${start}-${end}#at`}>
      {names.get(place.article)}: <q class="words">{wordsOf(article.text, place.span)}</q>
    </a>
  )
}

function WordingTable({ story }: { readonly story: CollatedStory }) {
  if (story.wording.length === 0) return null
  const names = new Map(story.articles.map((article) => [article.id, outletOf(article)]))
  return (
    <>
      <h2>How the reports name the same</h2>
      <ul class="layer">
        {story.wording.map((wording) => (
          <li key={wording.of}>
            <strong class="words">{wording.of}</strong>
            <ul>
              {distinctTerms(wording.terms).map((term) => (
                <li key={`${term.term}-${term.article}`}>
                  <a
                    href={`/articles/${encodeURIComponent(term.article)}?at=${term.span.start}-${term.span.end}#at`}
                  >
                    <span class="words">{term.term}</span>
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
