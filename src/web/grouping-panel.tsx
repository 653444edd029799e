import type { CollatedStory } from '../article/index.js'
import type { Decision } from '../store/index.js'
import { storyAt } from './links.js'
import { counted, dayOf, outletOf } from './words.js'

/** What the reader can do about which reports are one story, and what was done. */
export interface Grouping {
  /** Decisions that speak of its reports, the last one first. */
  readonly decisions: readonly Decision[]
  /** Other stories, the nearest in time first. */
  readonly others: readonly { readonly id: string; readonly title: string }[]
  /** Whether the last press was one of these. */
  readonly isOpen: boolean
}

/** Splits, joins and pins a story by forms, and takes each of these back. */
export function GroupingPanel({
  story,
  grouping
}: {
  readonly story: CollatedStory
  readonly grouping: Grouping
}) {
  const { decisions, others, isOpen } = grouping
  const isPinned = decisions.some(({ kind }) => kind === 'pin')
  return (
    <details id="grouping" open={isOpen}>
      <summary>Split, join or pin this story</summary>
      <p class="quiet small">
        What you decide goes before what the words of the reports say. It is kept, and can be taken back.
      </p>
      <DecisionList decisions={decisions} report={story.articles[0].id} />
      <div class="grouping">
        {story.articles.length < 2 ? null : <SplitForm story={story} />}
        {others.length === 0 ? null : <JoinForm story={story} others={others} />}
        {isPinned ? null : (
          <form method="post" action={`${storyAt(story.id)}/pin`}>
            <h2>Pin</h2>
            <p>These reports stay one story, and it stands first in the list.</p>
            <button type="submit">Pin this story</button>
          </form>
        )}
      </div>
    </details>
  )
}

function SplitForm({ story }: { readonly story: CollatedStory }) {
  return (
    <form method="post" action={`${storyAt(story.id)}/split`}>
      <fieldset>
        <legend>Split: tick the reports that are of another story</legend>
        {story.articles.map((article) => (
          <label key={article.id}>
            <input type="checkbox" name="report" value={article.id} />
            <span class="words">
              <strong>{outletOf(article)}</strong> {article.title ?? article.id}{' '}
              <span class="quiet">
                {article.published === undefined ? 'no date' : dayOf(article.published)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit">Give these a story of their own</button>
    </form>
  )
}

function JoinForm(props: { readonly story: CollatedStory; readonly others: Grouping['others'] }) {
  return (
    <form method="post" action={`${storyAt(props.story.id)}/merge`}>
      <h2>Join</h2>
      <label>
        With the story
        <select name="with" required>
          <option value="">choose one</option>
          {props.others.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">Make the two one</button>
    </form>
  )
}

interface ListProps {
  readonly decisions: readonly Decision[]
  /** To whose story taking one back leads; left out: to that of the first report it speaks of. */
  readonly report?: string
}

/** Decisions, each with the press that takes it back. */
export function DecisionList({ decisions, report }: ListProps) {
  if (decisions.length === 0) return null
  return (
    <ul class="decisions">
      {decisions.map((decision) => (
        <li key={decision.number}>
          {spellDecision(decision)} <span class="quiet">{dayOf(decision.made)}</span>
          <form method="post" action="/decisions/undo">
            <input type="hidden" name="number" value={String(decision.number)} />
            <input type="hidden" name="report" value={report ?? decision.parts[0]?.[0] ?? ''} />
            <button
              type="submit"
              aria-label={`Take back: ${spellDecision(decision)} ${dayOf(decision.made)}`}
            >
              Take back
            </button>
          </form>
        </li>
      ))}
    </ul>
  )
}

/** What was decided, in words. */
function spellDecision({ kind, parts }: Pick<Decision, 'kind' | 'parts'>): string {
  const count = parts.flat().length
  if (kind === 'pin') return `Pinned with ${counted(count, 'report')}.`
  if (kind === 'merge') return `Joined: ${counted(count, 'report')} are one story.`
  return `Split: ${parts.map((part) => part.length).join(' and ')} reports are stories of their own.`
}
