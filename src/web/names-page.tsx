import type { ListedName } from '../api/index.js'
import { Layout } from './layout.js'
import { nameAt } from './links.js'
import { counted } from './words.js'

interface NamesProps {
  readonly names: readonly ListedName[]
  readonly kind: 'people' | 'places' | undefined
}

const KINDS = [
  { kind: undefined, name: 'All' },
  { kind: 'people', name: 'People and bodies' },
  { kind: 'places', name: 'Places' }
] as const

/** More names than this nobody reads through; the rest is found by narrowing the list of stories. */
const SHOWN_MAX = 500

/** Names of people, bodies and places over all stories. */
export function NamesPage({ names, kind }: NamesProps) {
  return (
    <Layout title="Names" json={`/api/names${kind === undefined ? '' : `?kind=${kind}`}`}>
      <h1>Names</h1>
      <nav class="filters" aria-label="Kinds of names">
        {KINDS.map((one) => (
          <a
            key={one.name}
            href={one.kind === undefined ? '/names' : `/names?kind=${one.kind}`}
            aria-current={one.kind === kind ? 'true' : undefined}
          >
            {one.name}
          </a>
        ))}
      </nav>
      <p class="quiet">
        {names.length === 0 ? 'No story names anybody yet.' : counted(names.length, 'name')}
        {SHOWN_MAX < names.length ? `, the first ${SHOWN_MAX} shown` : ''}
      </p>
      <ul class="names">
        {names.slice(0, SHOWN_MAX).map(({ name, stories }) => (
          <li key={name}>
            <a class="words" href={nameAt(name)}>
              {name}
            </a>{' '}
            <span class="quiet small">{counted(stories, 'story', 'stories')}</span>
          </li>
        ))}
      </ul>
    </Layout>
  )
}
