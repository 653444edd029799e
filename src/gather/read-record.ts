import type { Given } from '../article/index.js'

/** What one line of JSONL says: an article, a file that holds one, or why it cannot be read. */
export type ReadRecord =
  | { readonly kind: 'text' | 'html'; readonly body: string; readonly given: Given }
  | { readonly kind: 'path'; readonly path: string; readonly given: Given }
  | { readonly kind: 'problem'; readonly what: string; readonly remedy: string }

const SHAPE =
  'Write one article an object: {"id", "outlet", "url", "title", "published", and "text" or "html"}.'
const GIVEN = ['id', 'outlet', 'url', 'title', 'published'] as const

/** Reads one line of JSONL; a byte order mark may stand before the first. */
export function readRecord(bytes: Uint8Array, isFirst: boolean): ReadRecord {
  const line = decodeLine(bytes, isFirst)
  if (line === null) return problem('This line is not valid UTF-8', 'Write the file as UTF-8.')
  const parsed = parseLine(line)
  if (parsed instanceof Error) return problem(`This line is not valid JSON (${brief(parsed)})`, SHAPE)
  if (!isRecord(parsed)) return problem('This line is JSON, but not an object', SHAPE)
  return readObject(parsed)
}

function readObject(record: Record<string, unknown>): ReadRecord {
  const given: Record<string, string> = {}
  for (const key of GIVEN) {
    const value = record[key]
    if (value === undefined || value === null || value === '') continue
    if (typeof value !== 'string' && typeof value !== 'number') {
      return problem(`"${key}" in this line is neither words nor a number`, SHAPE)
    }
    given[key] = String(value)
  }
  return readBody(record, given)
}

function readBody(record: Record<string, unknown>, given: Given): ReadRecord {
  for (const kind of ['text', 'html'] as const) {
    const body = record[kind]
    if (typeof body === 'string') return { kind, body, given }
    if (body !== undefined && body !== null) return problem(`"${kind}" in this line is not a string`, SHAPE)
  }
  if (typeof record.path === 'string') return { kind: 'path', path: record.path, given }
  return problem('This line has neither "text" nor "html" nor "path"', SHAPE)
}

function decodeLine(bytes: Uint8Array, isFirst: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: !isFirst }).decode(bytes)
  } catch {
    return null
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** The parser's words without the piece of the line that it quotes. */
function brief(error: Error): string {
  return error.message.replace(/, *(?:\.\.\.)?"[\s\S]*$/, '').slice(0, 80)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function problem(what: string, remedy: string): ReadRecord {
  return { kind: 'problem', what, remedy }
}
