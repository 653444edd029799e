import type { FoundName, NameInStory, OpenStory, SaidForm, SaidMatter } from '../api/index.js'
import { Layout } from './layout.js'
import { articleAt, encodePart, nameAt, storyAt } from './links.js'
import { counted, daysOf, outletOf, piecesOf } from './words.js'

/** What one story has under a name, and the story itself. */
export interface NameOpened extends NameInStory {
  readonly opened: OpenStory
}

interface NameProps {
  readonly name: string
  readonly found: FoundName<NameOpened>
}

/** One name over all stories: what each outlet calls it, and what it is reported to have said. */
export function NamePage({ name, found: { of, stories } }: NameProps) {
  return (
    <Layout title={name} json={`/api${nameAt(name)}`}>
      <p>
        <a href="/names">← Names</a>
      </p>
      <h1 class="words">{name}</h1>
      <p class="quiet">
        {counted(of, 'story', 'stories')}
        {stories.length < of ? `, of which the ${stories.length} most widely told stand here` : ''}
        {1 < of ? '; the name is the same, whether all mean the same the reports do not say' : ''}
      </p>
      {stories.map((one) => (
        <InStory key={one.story.id} found={one} opened={one.opened} />
      ))}
    </Layout>
  )
}

interface InStoryProps {
  readonly found: NameInStory
  readonly opened: OpenStory
}

function InStory({ found: { story, actors, matters }, opened }: InStoryProps) {
  const outlets = new Map(opened.story.articles.map((article) => [article.id, outletOf(article)]))
  const said = matters.flatMap((matter) => {
    const own = ownForm(matter)
    return own === undefined ? [] : [{ matter, own }]
  })
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
      {said.length === 0 ? null : (
        <ul class="layer">
          {said.map(({ matter, own }) => (
            <li key={matter.row}>
              <Said matter={matter} own={own} opened={opened} outlets={outlets} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The fullest form that names this speaker: one that names another, or nobody, gives the words to somebody else. */
function ownForm({ forms }: SaidMatter): SaidForm | undefined {
  return forms.find(({ otherSpeaker }) => otherSpeaker === undefined)
}

interface SaidProps {
  readonly matter: SaidMatter
  readonly own: SaidForm
  readonly opened: OpenStory
  readonly outlets: ReadonlyMap<string, string>
}

/** The fullest form of something said by this speaker; the other forms are a press away. */
function Said({ matter, own, opened, outlets }: SaidProps) {
  const text = opened.articles.get(own.article)?.text ?? ''
  return (
    <>
      <a class="words" href={articleAt(own.article, own.content[0])}>
        {piecesOf(text, own.content)}
      </a>{' '}
      <span class="quiet small">
        {outlets.get(own.article)} · {own.kind} ·{' '}
        <a href={`${storyAt(opened.story.id, 'speakers')}#${encodePart(matter.row)}`}>
          {counted(matter.forms.length, 'form')}
        </a>
      </span>
    </>
  )
}
