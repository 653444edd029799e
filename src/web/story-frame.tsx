import type { Child } from 'hono/jsx'
import type { CollatedStory } from '../article/index.js'
import { Layout } from './layout.js'
import { storyAt } from './links.js'
import { counted, daysOf } from './words.js'

export type View = 'table' | 'speakers' | 'beside' | 'time'

interface FrameProps {
  readonly story: CollatedStory
  readonly view: View
  /** Address of the view's JSON twin. */
  readonly json: string
  readonly scripts?: readonly string[]
  readonly children?: Child
}

const VIEWS: readonly {
  readonly view: View
  readonly path?: 'speakers' | 'beside' | 'time'
  readonly name: string
}[] = [
  { view: 'table', name: 'What they say' },
  { view: 'speakers', path: 'speakers', name: 'Who said what' },
  { view: 'beside', path: 'beside', name: 'Side by side' },
  { view: 'time', path: 'time', name: 'Time and origins' }
]

/** What every view of a story has: its title, its counts, and the way to the other views. */
export function StoryFrame({ story, view, json, scripts, children }: FrameProps) {
  const name = VIEWS.find((one) => one.view === view)?.name ?? ''
  return (
    <Layout title={`${name} · ${story.title}`} json={json} wide={view !== 'speakers'} scripts={scripts}>
      <h1 class="words">{story.title}</h1>
      <p class="counts">
        {counted(story.articles.length, 'report')}, {counted(story.origins.length, 'origin')}
        <span class="quiet"> · {daysOf(story.from, story.to)}</span>
      </p>
      <nav class="views" aria-label="Views of this story">
        {VIEWS.map((one) => (
          <a
            key={one.view}
            href={storyAt(story.id, one.path)}
            aria-current={one.view === view ? 'page' : undefined}
          >
            {one.name}
          </a>
        ))}
      </nav>
      {children}
    </Layout>
  )
}
