import type { Decision, SavedSearch } from '../store/index.js'
import { DecisionList } from './grouping-panel.js'
import { Layout } from './layout.js'
import type { Access } from './sign-in/require-sign-in.js'
import { THEMES, type Theme } from './theme.js'
import { counted } from './words.js'

export interface SettingsProps {
  readonly theme: Theme
  /** The last one first. */
  readonly decisions: readonly Decision[]
  readonly searches: readonly SavedSearch[]
  readonly counts: { readonly articles: number; readonly stories: number; readonly feeds: number }
  readonly folder: string
  readonly contact?: string
  readonly access: Access
}

const NAMES: Record<Theme, string> = { device: 'as the device', light: 'light', dark: 'dark' }

/** What the reader set and decided, and what the app stands on. */
export function SettingsPage(props: SettingsProps) {
  const { theme, decisions, searches, counts, folder, contact, access } = props
  return (
    <Layout title="Settings" json="/api/settings">
      <h1>Settings</h1>
      <h2>Colours</h2>
      <form class="settings" method="post" action="/settings/theme">
        <fieldset>
          <legend>In this browser</legend>
          {THEMES.map((one) => (
            <label key={one}>
              <input type="radio" name="theme" value={one} checked={one === theme} /> {NAMES[one]}
            </label>
          ))}
        </fieldset>
        <button type="submit">Use these</button>
      </form>
      <h2>What you decided of stories</h2>
      {decisions.length === 0 ? (
        <p class="quiet">Nothing yet. A story’s page has “Split, join or pin”.</p>
      ) : null}
      <DecisionList decisions={decisions} />
      <h2>Saved searches</h2>
      {searches.length === 0 ? (
        <p class="quiet">None yet. Narrow the list of stories, then keep it.</p>
      ) : null}
      <ul class="decisions">
        {searches.map((search) => (
          <li key={search.number}>
            <a class="words" href={`/?${search.query}`}>
              {search.name}
            </a>
            <form method="post" action="/searches/remove">
              <input type="hidden" name="number" value={String(search.number)} />
              <button type="submit" aria-label={`Let go of ${search.name}`}>
                Let go
              </button>
            </form>
          </li>
        ))}
      </ul>
      <h2>This store</h2>
      <dl class="facts">
        <dt>Holds</dt>
        <dd>
          {counted(counts.articles, 'report')}, {counted(counts.stories, 'story', 'stories')},{' '}
          {counted(counts.feeds, 'feed')}
        </dd>
        <dt>Lies in</dt>
        <dd class="words">{folder}</dd>
        <dt>Tells hosts</dt>
        <dd>{contact ?? 'no contact; start it with --contact or COLLATE_CONTACT'}</dd>
        <dt>Opens to</dt>
        <dd>{spellAccess(access)}</dd>
      </dl>
      {access.kind === 'password' ? (
        <form method="post" action="/sign-out">
          <button type="submit">Sign out</button>
        </form>
      ) : null}
    </Layout>
  )
}

function spellAccess(access: Access): string {
  if (access.kind === 'password') return 'whoever has the password'
  if (access.kind === 'proxy') return `whoever the proxy lets in (header ${access.header})`
  return 'this machine only'
}
