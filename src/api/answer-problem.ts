import type { Context } from 'hono'
import { CollateError } from '../article/index.js'

/** 400 for what the asker can mend, 500 for what broke here, both in the API's one shape of errors. */
export function answerProblem(context: Context, error: Error): Response {
  if (error instanceof CollateError) return context.json({ error: error.problem }, 400)
  const remedy = 'Nothing in the store was changed. If it stays so, report this address.'
  return context.json({ error: { what: error.message, where: context.req.path, remedy } }, 500)
}
