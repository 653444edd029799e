import type { Context } from 'hono'

/** 404 in the API's one shape of errors. */
export function answerNotFound(context: Context, what: string, remedy: string): Response {
  return context.json({ error: { what, where: context.req.path, remedy } }, 404)
}
