// Says when new reports have come. Nothing on the page moves by itself: the reader loads it again when ready.
// Only the tab that is looked at listens, because a browser opens few connections to one server.

const news = document.getElementById('news')

/** @type {EventSource | null} */
let source = null

function listen() {
  source?.close()
  source = null
  if (document.hidden || news === null || !news.hidden) return
  source = new EventSource('/live')
  source.addEventListener('changed', () => {
    news.hidden = false
    source?.close()
  })
}

news?.querySelector('button')?.addEventListener('click', () => location.reload())
document.addEventListener('visibilitychange', listen)
listen()
