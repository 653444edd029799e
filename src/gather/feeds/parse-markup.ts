import { type Handler, Parser, type ParserOptions } from 'htmlparser2'

/** The parser's time grows with the square of the tags that are open at once; nobody means so many. */
const OPEN_MAX = 20_000

class TooDeep extends Error {}

/** Hands markup to a handler, tag by tag, in linear time. What is nested beyond all reason ends the reading there. */
export function parseMarkup(markup: string, handler: Partial<Handler>, options: ParserOptions = {}): void {
  let open = 0
  const counting: Partial<Handler> = {
    ...handler,
    onopentag(name, attributes, isImplied) {
      open += 1
      if (OPEN_MAX < open) throw new TooDeep()
      handler.onopentag?.(name, attributes, isImplied)
    },
    onclosetag(name, isImplied) {
      open -= 1
      handler.onclosetag?.(name, isImplied)
    }
  }
  try {
    new Parser(counting, options).end(markup)
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error
  }
}
