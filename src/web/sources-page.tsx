import { spellHealth } from '../api/index.js'
import type { Problem } from '../article/index.js'
import type { SubscriptionEntry } from '../store/index.js'
import { Layout } from './layout.js'
import { isWebAddress } from './links.js'
import { counted } from './words.js'

/** What became of the reader's last press. */
export type SourcesNews =
  | { readonly kind: 'added'; readonly address: string; readonly title?: string }
  | { readonly kind: 'known'; readonly address: string }
  | { readonly kind: 'list'; readonly added: number; readonly known: number }
  | { readonly kind: 'removed'; readonly address: string }
  /** The address is no feed: feeds that its page names. */
  | { readonly kind: 'page'; readonly address: string; readonly feeds: readonly string[] }
  | { readonly kind: 'problem'; readonly problem: Problem }

interface SourcesProps {
  readonly sources: readonly SubscriptionEntry[]
  readonly now: Date
  readonly news?: SourcesNews
  /** What stands in the box of addresses. */
  readonly asked?: string
}

/** The feeds that are subscribed to, how each fares, and what adds and removes them. */
export function SourcesPage({ sources, now, news, asked = '' }: SourcesProps) {
  return (
    <Layout title="Sources" json="/api/sources">
      <h1>Sources</h1>
      {news === undefined ? null : <News news={news} />}
      <p class="quiet">
        {sources.length === 0
          ? 'No feed is subscribed to yet. Add one by its address, or a list of feeds from another reader.'
          : `${counted(sources.length, 'feed')}. What they tell is read by the command “collate fetch”.`}
      </p>
      <div class="sources-forms">
        <AddForm asked={asked} />
        <ListForm hasSources={0 < sources.length} />
      </div>
      {sources.length === 0 ? null : (
        <ul class="layer sources">
          {sources.map((source) => (
            <li key={source.address}>
              <Source source={source} now={now} />
            </li>
          ))}
        </ul>
      )}
    </Layout>
  )
}

export function AddForm({ asked }: { readonly asked: string }) {
  return (
    <form method="post" action="/sources">
      <h2>Add a feed</h2>
      <label>
        Address of a feed, or of a site that has one
        <input type="url" name="address" value={asked} required placeholder="https://" autocomplete="off" />
      </label>
      <button type="submit">Add</button>
    </form>
  )
}

export function ListForm({ hasSources }: { readonly hasSources: boolean }) {
  return (
    <form method="post" action="/sources/list" enctype="multipart/form-data">
      <h2>A list of feeds</h2>
      <label>
        File of another reader (OPML)
        <input type="file" name="list" required accept=".opml,.xml,text/x-opml" />
      </label>
      <button type="submit">Add all</button>
      {hasSources ? (
        <p>
          <a href="/sources.opml">Take this list with you (OPML)</a>
        </p>
      ) : null}
    </form>
  )
}

function Source({ source, now }: { readonly source: SubscriptionEntry; readonly now: Date }) {
  const { address, site } = source
  const name = source.outlet ?? source.title ?? address
  const { asked, brought, reports, failed } = spellHealth(source, now)
  return (
    <>
      <h2 class="words">{isWebAddress(site) ? <a href={site}>{name}</a> : name}</h2>
      <p class="quiet small">{address}</p>
      <p>{[asked, brought, reports].join(' · ')}</p>
      {failed === undefined ? null : (
        <p class="failed">
          <strong>Trouble:</strong> {failed}
        </p>
      )}
      <AddressForm action="/sources/remove" address={address} name={name} press="Remove" />
    </>
  )
}

/** A button that sends one address. */
function AddressForm(props: { action: string; address: string; name: string; press: string }) {
  return (
    <form method="post" action={props.action}>
      <input type="hidden" name="address" value={props.address} />
      <button type="submit" aria-label={`${props.press} ${props.name}`}>
        {props.press}
      </button>
    </form>
  )
}

function News({ news }: { readonly news: SourcesNews }) {
  return (
    <div class="sources-news" role="status">
      <p>{spellNews(news)}</p>
      {news.kind === 'removed' ? (
        <AddressForm action="/sources" address={news.address} name={news.address} press="Add it again" />
      ) : null}
      {news.kind === 'page'
        ? news.feeds.map((feed) => (
            <AddressForm key={feed} action="/sources" address={feed} name={feed} press={`Add ${feed}`} />
          ))
        : null}
    </div>
  )
}

function spellNews(news: SourcesNews): string {
  if (news.kind === 'added') return `Subscribed to ${news.title ?? news.address}.`
  if (news.kind === 'known') return `${news.address} is subscribed to already.`
  if (news.kind === 'list') return `${counted(news.added, 'feed')} added, ${news.known} known already.`
  if (news.kind === 'removed') return `${news.address} is not fetched any more. Its reports stay.`
  if (news.kind === 'problem') return `${news.problem.what} (${news.problem.where}). ${news.problem.remedy}`
  return 0 < news.feeds.length
    ? `${news.address} is one report. Its page names these feeds:`
    : `No feed was found at ${news.address}. Look on the site for a link named RSS or feed, and add that.`
}
