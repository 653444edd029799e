import type { NameInStory, OpenStory, SaidMatter, StoryReader } from '../api/index.js'
import { Layout } from './layout.js'
import { articleAt, encodePart, nameAt, storyAt } from './links.js'
import { counted, daysOf, outletOf, piecesOf } from './words.js'

interface NameProps {
  readonly name: string
  readonly stories: readonly NameInStory[]
  readonly readStory: StoryReader
}

/** One name over all stories: what each outlet calls it, and what it is reported to have said. */
export function NamePage({ name, stories, readStory }: NameProps) {
  return (
    <Layout title={name} json={`/api${nameAt(name)}`}>
      <p>
        <a href="/names">← Names</a>
      </p>
      <h1 class="words">{name}</h1>
      <p class="quiet">
        {counted(stories.length, 'story', 'stories')}
        {1 < stories.length ? '; the name is the same, whether all mean the same the reports do not say' : ''}
      </p>
      {stories.map((one) => {
        const opened = readStory(one.story.id)
        return opened === null ? null : <InStory key={one.story.id} found={one} opened={opened} />
      })}
    </Layout>
  )
}

interface InStoryProps {
  readonly found: NameInStory
  readonly opened: OpenStory
}

function InStory({ found: { story, actors, matters }, opened }: InStoryProps) {
  const outlets = new Map(opened.story.articles.map((article) => [article.id, outletOf(article)]))
  return (
    <section class="in-story">
      <h2>
        <a class="words" href={storyAt(story.id)}>
          {story.title}
        </a>{' '}
        <span class="quiet small">{daysOf(story.from, story.to)}</span>
      </h2>
      <ul class="inline">
        {actors.flatMap(({ id, names }) =>
          names.map(({ name, article, span }) => (
            <li key={`${id} ${article} ${span.start}`}>
              <span class="quiet small">{outlets.get(article)}:</span>{' '}
              <a class="words" href={articleAt(article, span)}>
                {name}
              </a>
            </li>
          ))
        )}
      </ul>
      {matters.length === 0 ? null : (
        <ul class="layer">
          {matters.map((matter) => (
            <li key={matter.row}>
              <Said matter={matter} opened={opened} outlets={outlets} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface SaidProps {
  readonly matter: SaidMatter
  readonly opened: OpenStory
  readonly outlets: ReadonlyMap<string, string>
}

/** The fullest form of something said; the other forms are a press away. */
function Said({ matter, opened, outlets }: SaidProps) {
  const [fullest] = matter.forms
  const text = opened.articles.get(fullest.article)?.text ?? ''
  return (
    <>
      <a class="words" href={articleAt(fullest.article, fullest.content[0])}>
        {piecesOf(text, fullest.content)}
      </a>{' '}
      <span class="quiet small">
        {outlets.get(fullest.article)} · {fullest.kind} ·{' '}
        <a href={`${storyAt(opened.story.id, 'speakers')}#${encodePart(matter.row)}`}>
          {counted(matter.forms.length, 'form')}
        </a>
      </span>
    </>
  )
}
