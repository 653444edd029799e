// Says when new reports have come, and when the server does not answer and what is read is a kept page.
// Nothing on the page moves by itself: the reader loads it again when ready.
// Only the tab that is looked at listens, because a browser opens few connections to one server.

const news = document.getElementById('news')
const away = document.getElementById('away')

/** A stream that ends is opened again by the browser at once; only what lasts longer is told. */
const AWAY_MILLISECONDS = 4000

/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting

/** @type {EventSource | null} */
let source = null

function listen() {
  source?.close()
  source = null
  if (document.hidden || news === null || !news.hidden) return
  source = new EventSource('/live')
  source.addEventListener('ready', () => {
    clearTimeout(waiting)
    waiting = undefined
    if (away !== null) away.hidden = true
  })
  source.addEventListener('error', () => {
    waiting ??= setTimeout(() => {
      if (away !== null) away.hidden = false
    }, AWAY_MILLISECONDS)
  })
  source.addEventListener('changed', () => {
    news.hidden = false
    source?.close()
  })
}

news?.querySelector('button')?.addEventListener('click', () => location.reload())
document.addEventListener('visibilitychange', listen)
listen()

navigator.serviceWorker?.register('/sw.js').catch(() => {}) // Without it pages are read from the server only.
