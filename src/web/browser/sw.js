// Keeps the pages that were opened, so that they can be read when the server does not answer (a service worker). The
// server is always asked first: a kept page is shown only in its place.

const KEPT = 'collate-pages-1'
const PAGES_MAX = 200

// The types of a worker are not those of a page, and one check covers all scripts here.
const worker = /** @type {any} */ (self)

worker.addEventListener('install', () => worker.skipWaiting())
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { request } = event
  const { origin, pathname, search } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (pathname === '/live' || pathname === '/sources.opml' || pathname.startsWith('/api/')) return
  if (pathname === '/sources' && search !== '') return // It tells what became of one press.
  event.respondWith(answer(event))
})

/**
 * @param {any} event
 * @returns {Promise<Response>}
 */
async function answer(event) {
  const { request } = event
  try {
    const fresh = await fetch(request)
    // What leads elsewhere, to the page of the password above all, is no page of this address.
    if (fresh.ok && !fresh.redirected) event.waitUntil(keep(request, fresh.clone()))
    return fresh
  } catch (error) {
    const kept = await caches.match(request, { ignoreVary: true })
    if (kept !== undefined) return kept
    throw error
  }
}

/**
 * Puts a page among those kept, and lets go of the oldest where there are too many.
 *
 * @param {Request} request
 * @param {Response} page
 */
async function keep(request, page) {
  const cache = await caches.open(KEPT)
  await cache.delete(request)
  await cache.put(request, page)
  const requests = await cache.keys()
  for (const oldest of requests.slice(0, Math.max(0, requests.length - PAGES_MAX))) await cache.delete(oldest)
}
