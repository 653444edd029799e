import type { StoryEntry } from '../store/index.js'
import { Layout } from './layout.js'
import { counted, daysOf } from './words.js'

/** The list of stories, the most widely told first. */
export function StoriesPage({ stories }: { readonly stories: readonly StoryEntry[] }) {
  return (
    <Layout title="Stories" json="/api/stories">
      <h1>Stories</h1>
      {stories.length === 0 ? <NoStories /> : null}
      <ul class="cards">
        {stories.map((story) => (
          <li class="card" key={story.id}>
            <StoryCard story={story} />
          </li>
        ))}
      </ul>
    </Layout>
  )
}

function NoStories() {
  return (
    <p>
      Nothing has been added yet. Give Collate some reports with <code>collate add FILES</code>, or start the
      demonstration with <code>npm run demo</code>, and load this page again.
    </p>
  )
}

function StoryCard({ story }: { readonly story: StoryEntry }) {
  return (
    <>
      <h2>
        <a class="words" href={`/stories/${encodeURIComponent(story.id)}`}>
          {story.title}
        </a>
      </h2>
      <p>
        {counted(story.articles, 'report')} of {counted(story.outlets, 'outlet')},{' '}
        {counted(story.origins, 'origin')}
        <span class="quiet"> · {daysOf(story.from, story.to)}</span>
      </p>
      {story.disputed === 0 ? null : (
        <p>
          <span class="standing disputed">◆ {counted(story.disputed, 'point')} disputed</span>
        </p>
      )}
      <p class="quiet small">{counted(story.rows, 'matter')} in the coverage table</p>
    </>
  )
}
