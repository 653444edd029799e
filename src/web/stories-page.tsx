import type { StoriesChoices, StoriesFilter } from '../api/index.js'
import type { Problem, StoryArticle } from '../article/index.js'
import type { SavedSearch, StoryCard } from '../store/index.js'
import { Layout } from './layout.js'
import { articleAt, encodePart, storyAt } from './links.js'
import { ReadForm } from './read-form.js'
import { StoryPlot } from './story-plot.js'
import { countNew, type Visit } from './visit.js'
import { counted, dayOf, daysOf, outletOf } from './words.js'

interface StoriesProps {
  readonly stories: readonly StoryCard[]
  readonly filter: StoriesFilter
  readonly choices: StoriesChoices
  readonly visit: Visit
  /** From 1. */
  readonly page: number
  readonly searches: readonly SavedSearch[]
  readonly problem?: Problem
}

export const STORIES_A_PAGE = 48

/** The list of stories, those that are pinned first and then the most widely told. */
export function StoriesPage(props: StoriesProps) {
  const { stories, filter, choices, visit, page, searches, problem } = props
  const shown = stories.slice((page - 1) * STORIES_A_PAGE, page * STORIES_A_PAGE)
  return (
    <Layout title="Stories" json={`/api/stories${writeFilter(filter)}`}>
      <h1>Stories</h1>
      <FilterForm filter={filter} choices={choices} />
      <Searches searches={searches} asked={writeFilter(filter).slice(1)} />
      {problem === undefined ? null : (
        <p>
          {problem.what}. {problem.remedy}
        </p>
      )}
      {problem === undefined ? <Lead count={stories.length} filter={filter} /> : null}
      <ul class="cards">
        {shown.map((story) => (
          <li class="card" key={story.id}>
            <Card story={story} visit={visit} back={`/${writeFilter(filter, page)}`} />
          </li>
        ))}
      </ul>
      <Pages count={stories.length} page={page} filter={filter} />
    </Layout>
  )
}

/** The filter as the query of an address, with its question mark; empty where nothing is asked for. */
export function writeFilter(filter: StoriesFilter, page = 1): string {
  const parts = Object.entries(filter).map(([name, value]) => `${name}=${encodePart(value)}`)
  if (1 < page) parts.push(`page=${page}`)
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

function Lead({ count, filter }: { readonly count: number; readonly filter: StoriesFilter }) {
  const asked = Object.entries(filter)
  if (asked.length === 0) return <p class="quiet">{counted(count, 'story', 'stories')}</p>
  return (
    <p class="filters">
      <span>{count === 0 ? 'No story fits:' : `${counted(count, 'story fits', 'stories fit')}:`}</span>
      {asked.map(([name, value]) => {
        const { [name as keyof StoriesFilter]: _, ...rest } = filter
        return (
          <a key={name} href={`/${writeFilter(rest)}`} title="Take this out">
            <span class="quiet">{LABELS[name as keyof StoriesFilter]}</span> {value}{' '}
            <span aria-hidden="true">×</span>
          </a>
        )
      })}
    </p>
  )
}

const LABELS: Record<keyof StoriesFilter, string> = {
  q: 'words',
  outlet: 'outlet',
  person: 'person or body',
  place: 'place',
  event: 'kind of event',
  from: 'from',
  to: 'to',
  language: 'language',
  unread: 'not read'
}

interface SearchesProps {
  readonly searches: readonly SavedSearch[]
  /** The query of this page. */
  readonly asked: string
}

/** Lists that the reader keeps; this one too, where it is narrowed and not kept yet. */
function Searches({ searches, asked }: SearchesProps) {
  const here = searches.find(({ query }) => query === asked)
  return (
    <>
      {searches.length === 0 ? null : (
        <nav class="filters" aria-label="Saved searches">
          {searches.map((search) => (
            <a
              key={search.number}
              class="words"
              href={`/?${search.query}`}
              aria-current={search === here ? 'true' : undefined}
            >
              {search.name}
            </a>
          ))}
        </nav>
      )}
      {asked === '' ? null : <KeepSearch here={here} asked={asked} />}
    </>
  )
}

function KeepSearch({ here, asked }: { readonly here: SavedSearch | undefined; readonly asked: string }) {
  if (here !== undefined)
    return (
      <form class="keep" method="post" action="/searches/remove">
        <input type="hidden" name="number" value={String(here.number)} />
        <button type="submit">Let go of “{here.name}”</button>
      </form>
    )
  return (
    <form class="keep" method="post" action="/searches">
      <input type="hidden" name="query" value={asked} />
      <label>
        Keep this search as <input name="name" required maxlength={100} autocomplete="off" />
      </label>{' '}
      <button type="submit">Keep</button>
    </form>
  )
}

interface FormProps {
  readonly filter: StoriesFilter
  readonly choices: StoriesChoices
}

function FilterForm({ filter, choices }: FormProps) {
  return (
    <details class="narrow">
      <summary>Narrow the list</summary>
      <form class="choices" action="/">
        <label>
          Words <input type="search" name="q" value={filter.q ?? ''} />
        </label>
        <Typed name="outlet" filter={filter} names={choices.outlets} />
        <Typed name="person" filter={filter} names={choices.people} />
        <Typed name="place" filter={filter} names={choices.places} />
        <Chosen name="event" filter={filter} names={choices.events} />
        <Chosen name="language" filter={filter} names={choices.languages} />
        <label>
          Not read <input type="checkbox" name="unread" value="yes" checked={filter.unread === 'yes'} />
        </label>
        <label>
          From <input type="date" name="from" value={filter.from ?? ''} />
        </label>
        <label>
          To <input type="date" name="to" value={filter.to ?? ''} />
        </label>
        <button type="submit">Show</button>
      </form>
    </details>
  )
}

interface FieldProps {
  readonly name: keyof StoriesFilter
  readonly filter: StoriesFilter
  readonly names: readonly string[]
}

function Typed({ name, filter, names }: FieldProps) {
  return (
    <label>
      {capital(LABELS[name])}{' '}
      <input name={name} value={filter[name] ?? ''} list={`${name}-names`} autocomplete="off" />
      <datalist id={`${name}-names`}>
        {names.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </label>
  )
}

function Chosen({ name, filter, names }: FieldProps) {
  return (
    <label>
      {capital(LABELS[name])}{' '}
      <select name={name}>
        <option value="">all</option>
        {names.map((one) => (
          <option key={one} value={one} selected={filter[name] === one}>
            {one.toLowerCase()}
          </option>
        ))}
      </select>
    </label>
  )
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

interface CardProps {
  readonly story: StoryCard
  readonly visit: Visit
  /** Address of the list. */
  readonly back: string
}

function Card({ story, visit, back }: CardProps) {
  const fresh = countNew(story.stored, visit)
  const isBegun = 0 < story.unread && story.unread < story.articles
  return (
    <>
      <h2>
        <a class="words" href={storyAt(story.id)}>
          {story.title}
        </a>
      </h2>
      <p>
        {counted(story.articles, 'report')}, {counted(story.origins, 'origin')}
        <span class="quiet"> · {daysOf(story.from, story.to)}</span>
      </p>
      <StoryPlot reports={story.reports} />
      {story.disputed === 0 && fresh === 0 && !isBegun && !story.isPinned ? null : (
        <p>
          {story.isPinned ? <span class="standing">⚑ pinned</span> : null}{' '}
          {isBegun ? <span class="standing fresh">{counted(story.unread, 'report')} not read</span> : null}{' '}
          {fresh === 0 ? null : <span class="standing fresh">▲ {fresh} new since your last visit</span>}{' '}
          {story.disputed === 0 ? null : (
            <a class="standing disputed" href={`${storyAt(story.id)}?rows=disputed`}>
              ◆ {counted(story.disputed, 'point')} disputed
            </a>
          )}
        </p>
      )}
      <Reports reports={story.reports} />
      <ReadForm story={story.id} unread={story.unread} back={back} />
    </>
  )
}

/** So many outlets are named on a card; the rest are in the list that it opens. */
const OUTLETS_MAX = 6

function Reports({ reports }: { readonly reports: readonly StoryArticle[] }) {
  const outlets = [...new Set(reports.map(outletOf))]
  const more = outlets.length - OUTLETS_MAX
  const seen = new Set<string>()
  return (
    <details class="small">
      <summary>
        {outlets.slice(0, OUTLETS_MAX).join(', ')}
        {0 < more ? ` and ${more} more` : ''}
      </summary>
      <ul class="layer">
        {reports.map((report) => {
          const isCopy = seen.has(report.origin)
          seen.add(report.origin)
          return (
            <li key={report.id}>
              <a href={articleAt(report.id)}>{outletOf(report)}</a>{' '}
              <span class="quiet">
                {report.published === undefined ? 'no date' : dayOf(report.published)} ·{' '}
                {isCopy ? 'shared text' : 'own'}
              </span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}

interface PagesProps {
  readonly count: number
  readonly page: number
  readonly filter: StoriesFilter
}

function Pages({ count, page, filter }: PagesProps) {
  const last = Math.ceil(count / STORIES_A_PAGE)
  if (last < 2) return null
  return (
    <nav class="filters" aria-label="Pages of the list">
      {page < 2 ? null : <a href={`/${writeFilter(filter, page - 1)}`}>← Stories before</a>}
      <span>
        Page {page} of {last}
      </span>
      {last <= page ? null : <a href={`/${writeFilter(filter, page + 1)}`}>More stories →</a>}
    </nav>
  )
}
