import {
  findChangedWords,
  findCopied,
  findSpeakers,
  type OpenStory,
  type SaidForm,
  type SaidMatter,
  type Speaker,
  type SpeakersFilter
} from '../api/index.js'
import type { AnnotatedArticle, Row, StoryArticle } from '../article/index.js'
import { wordsOf } from '../text/index.js'
import { ChainGraph, type ChainPath, drawWay } from './chain-graph.js'
import { Citation } from './citation.js'
import { articleAt, encodePart, nameAt, storyAt } from './links.js'
import { cutAt } from './marked-text.js'
import { StoryFrame } from './story-frame.js'
import { counted, dayOf, outletOf, piecesOf } from './words.js'

interface SpeakersProps extends OpenStory {
  readonly filter: SpeakersFilter
  /** The filter as the query of an address, with its question mark; empty for none. */
  readonly query: string
}

/** Who said what: each speaker with what the reports have them say, the fullest form first. */
export function SpeakersPage({ story, articles, filter, query }: SpeakersProps) {
  const speakers = findSpeakers({ story, articles }, filter)
  const desk = { story, articles, copied: findCopied(story) }
  return (
    <StoryFrame
      story={story}
      view="speakers"
      json={`/api${storyAt(story.id, 'speakers')}${query}`}
      scripts={['cite.js']}
    >
      <SpeakersForm story={story} articles={articles} filter={filter} />
      {speakers.length === 0 ? (
        <p>
          No report of this story has a statement of that kind.{' '}
          <a href={storyAt(story.id, 'speakers')}>All statements</a>
        </p>
      ) : (
        <div class="speakers">
          <nav class="index" aria-label="Speakers">
            <p class="quiet small">{counted(speakers.length, 'speaker')}</p>
            <ul>
              {speakers.map((speaker) => (
                <li key={speaker.id}>
                  <a class="words" href={`#${encodePart(speaker.id)}`}>
                    {nameOf(speaker)}
                  </a>{' '}
                  <span class="quiet small">{speaker.matters.length}</span>
                </li>
              ))}
            </ul>
          </nav>
          <div>
            {speakers.map((speaker) => (
              <SpeakerPart key={speaker.id} desk={desk} speaker={speaker} />
            ))}
          </div>
        </div>
      )}
    </StoryFrame>
  )
}

interface Desk extends OpenStory {
  /** For each report that copies an earlier one: that one. */
  readonly copied: ReadonlyMap<string, StoryArticle>
}

function nameOf({ name }: Pick<Speaker, 'name'>): string {
  return name ?? 'No source named'
}

const KINDS: readonly { readonly kind: SaidForm['kind']; readonly name: string }[] = [
  { kind: 'direct', name: 'direct: in quotation marks' },
  { kind: 'mixed', name: 'mixed: partly in quotation marks' },
  { kind: 'indirect', name: 'indirect: in the outlet’s words' }
]

function SpeakersForm({ story, filter }: OpenStory & { readonly filter: SpeakersFilter }) {
  const outlets = [...new Set(story.articles.map(outletOf))]
  return (
    <form class="choices" action={storyAt(story.id, 'speakers')}>
      <label>
        Speech{' '}
        <select name="kind">
          <option value="">all</option>
          {KINDS.map(({ kind, name }) => (
            <option key={kind} value={kind} selected={filter.kind === kind}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Outlet{' '}
        <select name="outlet">
          <option value="">all</option>
          {outlets.map((outlet) => (
            <option key={outlet} value={outlet} selected={filter.outlet === outlet}>
              {outlet}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">Show</button>
    </form>
  )
}

const KNOWN: Record<Speaker['known'], string> = {
  actor: '',
  words: 'known by these words only',
  none: 'these reports do not say who'
}

function SpeakerPart({ desk, speaker }: { readonly desk: Desk; readonly speaker: Speaker }) {
  return (
    <section class="speaker" id={speaker.id}>
      <h2 class="words">{nameOf(speaker)}</h2>
      <p class="quiet small">
        {counted(speaker.matters.length, 'statement')}
        {KNOWN[speaker.known] === '' ? '' : ` · ${KNOWN[speaker.known]}`}
        {speaker.known === 'actor' && speaker.name !== undefined ? (
          <>
            {' · '}
            <a href={nameAt(speaker.name)}>in all stories</a>
          </>
        ) : null}
      </p>
      {speaker.matters.map((matter) => (
        <Matter key={matter.row} desk={desk} speaker={speaker} matter={matter} />
      ))}
    </section>
  )
}

interface MatterProps {
  readonly desk: Desk
  readonly speaker: Speaker
  readonly matter: SaidMatter
}

function Matter({ desk, speaker, matter }: MatterProps) {
  const [fullest, ...variants] = matter.forms
  const article = desk.articles.get(fullest.article)
  if (article === undefined) return null
  // A form that names another speaker, or none, is not drawn as this one's.
  const drawn = matter.forms.filter(({ otherSpeaker }) => otherSpeaker === undefined)
  const paths = drawn.map((form) => pathOf(desk, form))
  const isDrawn =
    drawn.some(({ chain }) => 0 < chain.length) || 1 < new Set(paths.map(({ outlet }) => outlet)).size
  return (
    <article class="said-matter" id={matter.row}>
      <blockquote class="words">
        <a href={articleAt(article.id, fullest.content[0])}>{piecesOf(article.text, fullest.content)}</a>
      </blockquote>
      <FormFacts desk={desk} speaker={speaker} form={fullest} />
      {variants.length === 0 ? null : (
        <ul class="variants">
          {variants.map((form) => (
            <Variant
              key={`${form.article} ${form.item}`}
              desk={desk}
              speaker={speaker}
              form={form}
              fullest={fullest}
            />
          ))}
        </ul>
      )}
      {isDrawn ? <ChainGraph speaker={nameOf(speaker)} paths={paths} /> : null}
      <p class="small quiet">
        <Standing standing={matter.standing} /> {counted(matter.origins, 'origin')} ·{' '}
        <a href={`${storyAt(desk.story.id)}#${encodePart(matter.row)}`}>in the table</a>
      </p>
    </article>
  )
}

function Standing({ standing }: { readonly standing: Row['standing'] }) {
  return (
    <span class={`standing ${standing}`}>
      {standing === 'disputed' ? '◆ ' : ''}
      {standing}
    </span>
  )
}

function pathOf(desk: Desk, form: SaidForm): ChainPath {
  const article = desk.articles.get(form.article)
  const lead = desk.copied.get(form.article)
  const copyOf = lead === undefined ? undefined : outletOf(lead)
  const outlet = article?.outlet ?? form.article
  return {
    relays: form.chain.map(({ name }) => name),
    outlet,
    ...(copyOf === undefined || copyOf === outlet ? {} : { copyOf })
  }
}

interface FormProps {
  readonly desk: Desk
  readonly speaker: Speaker
  readonly form: SaidForm
}

/** Who printed this form, when, how it was said and by which way it came; the list twin of the drawing. */
function FormFacts({ desk, speaker, form }: FormProps) {
  const article = desk.articles.get(form.article)
  if (article === undefined) return null
  const path = pathOf(desk, form)
  const source = piecesOf(article.text, form.source)
  return (
    <div class="form-facts small">
      <strong>{article.outlet ?? article.id}</strong>{' '}
      <span class="quiet">
        {article.published === undefined ? 'no date' : dayOf(article.published)} · {form.kind}
        {form.force === undefined ? '' : `, ${form.force}`}
      </span>
      {source === '' ? null : (
        <>
          <span class="quiet"> · source: </span>
          <span class="words">{source}</span>
        </>
      )}
      {form.cue.length === 0 ? null : (
        <>
          <span class="quiet"> · cue: </span>
          <span class="words">{piecesOf(article.text, form.cue)}</span>
        </>
      )}
      {form.says === 'otherwise' ? <span class="state otherwise"> ◆ says otherwise</span> : null}
      {form.otherSpeaker === undefined ? null : (
        <>
          <span class="quiet"> · speaker here: </span>
          {form.otherSpeaker === null ? 'not named' : <span class="words">{form.otherSpeaker}</span>}
        </>
      )}
      {form.otherSpeaker === undefined && (0 < path.relays.length || path.copyOf !== undefined) ? (
        <span class="way quiet"> · way: {drawWay(nameOf(speaker), path)}</span>
      ) : null}
      <Citation article={article} content={form.content} />
    </div>
  )
}

function Variant({ desk, speaker, form, fullest }: FormProps & { readonly fullest: SaidForm }) {
  const article = desk.articles.get(form.article)
  const other = desk.articles.get(fullest.article)
  if (article === undefined || other === undefined) return null
  const words = piecesOf(article.text, form.content)
  return (
    <li>
      <a class="words" href={articleAt(article.id, form.content[0])}>
        <Changed words={words} other={otherWords(other, fullest)} />
      </a>
      <FormFacts desk={desk} speaker={speaker} form={form} />
    </li>
  )
}

function otherWords(article: AnnotatedArticle, { content }: SaidForm): string {
  return piecesOf(article.text, content)
}

/** The words, those marked that the fullest form does not have. */
function Changed({ words, other }: { readonly words: string; readonly other: string }) {
  const changed = findChangedWords(words, other)
  const pieces = cutAt({ start: 0, end: words.length }, changed)
  return (
    <>
      {pieces.map((piece) => {
        const part = wordsOf(words, piece)
        return changed.some(({ start }) => start === piece.start) ? <mark class="changed">{part}</mark> : part
      })}
    </>
  )
}
