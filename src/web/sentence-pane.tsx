import type { AnnotatedArticle } from '../article/index.js'
import { overlaps, type Span } from '../text/index.js'
import { layersOf } from './annotation-layers.js'
import { articleAt, originalAt } from './links.js'
import { Pieces, sentencesAround } from './marked-text.js'
import { dayOf } from './words.js'

interface SentenceProps {
  readonly article: AnnotatedArticle
  readonly span: Span
  /** Where the page stands without the sentence. */
  readonly close: string
}

/** A sentence in its paragraph, with the report it stands in and the address of the original. */
export function SentencePane({ article, span, close }: SentenceProps) {
  const marked = sentencesAround(article, span)
  const blocks = [...article.paragraphs, ...article.furniture].filter((block) => overlaps(block, marked))
  const layers = layersOf(article).filter(({ name }) => name === 'said')
  const inserted = article.statements.flatMap(({ insertions = [] }) => insertions)
  const original = originalAt(article, span)
  return (
    <>
      <header>
        <h2 tabindex={-1}>{article.outlet ?? article.id}</h2>
        <a class="close" href={close}>
          Close
        </a>
        <p class="quiet small">{article.published === undefined ? 'no date' : dayOf(article.published)}</p>
        {article.title === undefined ? null : <p class="words">{article.title}</p>}
      </header>
      <blockquote class="text">
        {blocks.map((block) => (
          <p key={block.start}>
            <Pieces
              text={article.text}
              block={block}
              marked={marked}
              layers={layers}
              inserted={inserted}
              anchor={false}
            />
          </p>
        ))}
      </blockquote>
      <p>
        <a href={articleAt(article.id, span)}>The whole report at this sentence</a>
      </p>
      {original === null ? null : (
        <p class="small">
          Original:{' '}
          <a class="original" href={original} rel="noreferrer noopener">
            {article.url}
          </a>
        </p>
      )}
    </>
  )
}
