import type { Child } from 'hono/jsx'

interface LayoutProps {
  readonly title: string
  /** Address of the same page as JSON. */
  readonly json?: string
  /** What stands in the search box. */
  readonly query?: string
  /** As wide as the screen: for tables and columns. */
  readonly wide?: boolean
  /** Scripts of `/assets/` that make the page quicker to use; without them it reads the same. */
  readonly scripts?: readonly string[]
  /** Without the ways to other pages: for whoever has not come in yet. */
  readonly isBare?: boolean
  readonly children?: Child
}

/** What every page has: head, skip link, bar with search, footer. No inline script, no request to another host. */
export function Layout({ title, json, query, wide, scripts = [], isBare, children }: LayoutProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Collate`}</title>
        <link rel="stylesheet" href="/assets/style.css" />
        <link rel="stylesheet" href="/assets/theme.css" />
        <link rel="manifest" href="/assets/app.webmanifest" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        {json === undefined ? null : <link rel="alternate" type="application/json" href={json} />}
        {(isBare ? [] : ['live.js', ...scripts]).map((name) => (
          <script key={name} type="module" src={`/assets/${name}`} />
        ))}
      </head>
      <body class={wide ? 'wide' : undefined}>
        <a class="skip" href="#main">
          Skip to the page
        </a>
        <header class="bar">
          <nav aria-label="Collate">
            <a class="home" href="/">
              Collate
            </a>
            {isBare ? null : <Ways query={query} />}
          </nav>
        </header>
        <p id="news" class="news" role="status" hidden>
          The stories have changed since this page was made. <button type="button">Load it again</button>
        </p>
        <p id="away" class="news" role="status" hidden>
          Collate does not answer. This page is as it was when it was last opened.
        </p>
        <main id="main">{children}</main>
        <footer>
          Every word of the news on these pages is an outlet's own; a press on it opens the report at the
          place.
          {json === undefined ? null : (
            <>
              {' '}
              <a href={json}>This page as JSON</a>
            </>
          )}
          {isBare ? null : (
            <>
              {' · '}
              <a href="/settings">Settings</a>
            </>
          )}
        </footer>
      </body>
    </html>
  )
}

/** To the other pages, and the search. */
function Ways({ query }: Pick<LayoutProps, 'query'>) {
  return (
    <>
      <a href="/">Stories</a>
      <a href="/names">Names</a>
      <a href="/sources">Sources</a>
      <a class="roomy" href="/settings">
        Settings
      </a>
      <search>
        <form action="/search">
          <input
            type="search"
            name="q"
            value={query ?? ''}
            aria-label="Search in reports"
            placeholder="Search in reports"
          />
          <button type="submit">Search</button>
        </form>
      </search>
    </>
  )
}
