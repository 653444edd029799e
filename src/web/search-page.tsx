import type { Problem } from '../article/index.js'
import type { SearchHit } from '../store/index.js'
import { wordsOf } from '../text/index.js'
import { Layout } from './layout.js'
import { counted, dayOf } from './words.js'

interface SearchProps {
  readonly query: string
  readonly hits: readonly SearchHit[]
  readonly problem?: Problem
}

/** Reports that hold the words asked for, each with the sentence where they stand. */
export function SearchPage({ query, hits, problem }: SearchProps) {
  const title = query === '' ? 'Search in reports' : `Reports with “${query}”`
  return (
    <Layout title={title} query={query} json={`/api/search?q=${encodeURIComponent(query)}`}>
      <h1>{title}</h1>
      <p>{leadOf(query, hits, problem)}</p>
      <ul class="layer">
        {hits.map((hit) => (
          <li key={hit.article.id}>
            <Hit hit={hit} />
          </li>
        ))}
      </ul>
    </Layout>
  )
}

function leadOf(query: string, hits: readonly SearchHit[], problem: Problem | undefined): string {
  if (problem !== undefined) return `${problem.what}. ${problem.remedy}`
  if (query === '') return 'Write one or more words; reports that hold all of them are listed.'
  return counted(hits.length, 'report')
}

function Hit({ hit }: { readonly hit: SearchHit }) {
  const { article, excerpt } = hit
  return (
    <>
      <a
        class="words"
        href={`/articles/${encodeURIComponent(article.id)}?at=${excerpt.start}-${excerpt.end}#at`}
      >
        {article.title ?? article.id}
      </a>{' '}
      <span class="quiet small">
        {article.outlet} {article.published === undefined ? '' : dayOf(article.published)}
      </span>
      <p class="words small">
        <Excerpt hit={hit} />
      </p>
    </>
  )
}

/** The sentence with the words found marked in it. */
function Excerpt({ hit }: { readonly hit: SearchHit }) {
  const borders = [0, ...hit.marks.flatMap((mark) => [mark.start, mark.end]), hit.words.length]
  return (
    <>
      {borders.slice(1).map((end, index) => {
        const words = wordsOf(hit.words, { start: borders[index], end })
        return index % 2 === 1 ? <mark>{words}</mark> : words
      })}
    </>
  )
}
