import type { Context, Next } from 'hono'

/** What changes nothing and may come from anywhere. */
const READS = ['GET', 'HEAD', 'OPTIONS']

/**
 * A page elsewhere can send a form here in the reader's name (CSRF): what writes must come from a page of this app.
 * Browsers say so in `Sec-Fetch-Site` (Fetch Metadata), older ones in `Origin`; what says neither is refused.
 */
export async function refuseForeignWrites(context: Context, next: Next): Promise<Response | undefined> {
  if (!READS.includes(context.req.method) && !isOwn(context)) {
    const remedy = 'Open the page of the app itself and press the button there.'
    const what = 'Only the pages of this app may change anything.'
    return context.json({ error: { what, where: context.req.path, remedy } }, 403)
  }
  await next()
}

/** Where the browser says whence it comes, its word counts; a proxy in front may have told us another name than the page has. */
function isOwn(context: Context): boolean {
  const site = context.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const origin = context.req.header('origin')
  return (
    origin !== undefined && URL.canParse(origin) && new URL(origin).host === new URL(context.req.url).host
  )
}
