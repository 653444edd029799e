import type { Reply } from './reply.js'
import { readRetryAfter } from './retry-after.js'
import type { Answer } from './send-request.js'
import { type Fields, freshSecondsOf, refreshed, validatorsOf } from './validators.js'

/** Where to ask instead. */
export interface Redirect {
  readonly kind: 'redirect'
  readonly location: string
  /** Whether the address has moved for good (301, 308), and not only this once. */
  readonly isForGood: boolean
}

/** One question as it was sent. */
export interface Question {
  readonly url: URL
  readonly sent: Fields
  readonly validators?: string
}

const REDIRECTS = [301, 302, 303, 307, 308]

const MEANINGS: Readonly<Record<number, string>> = {
  401: ' (a password is asked for)',
  402: ' (payment is asked for)',
  403: ' (forbidden)',
  404: ' (not found)',
  410: ' (gone for good)',
  429: ' (too many requests)',
  451: ' (barred by law)',
  500: ' (its own mistake)',
  502: ' (its own mistake)',
  503: ' (overloaded or under repair)',
  504: ' (its own mistake)'
}

/** What the status of an answer means. */
export function judgeAnswer(question: Question, answer: Answer, now: number): Reply | Redirect {
  const { url, sent, validators } = question
  const { status, fields, body } = answer
  if (status === 304 && validators !== undefined) {
    const kept = refreshed(url, sent, validators, fields)
    return { kind: 'unchanged', validators: kept, freshSeconds: freshSecondsOf(kept) }
  }
  if (REDIRECTS.includes(status) && fields.location !== undefined)
    return { kind: 'redirect', location: fields.location, isForGood: status === 301 || status === 308 }
  if (status < 200 || 299 < status) {
    const retryAfterSeconds = readRetryAfter(fields['retry-after'], now)
    const reason = `${url.host} answered ${status}${MEANINGS[status] ?? ''}`
    return { kind: 'refused', status, retryAfterSeconds, reason }
  }
  const kept = validatorsOf(url, sent, status, fields)
  const freshSeconds = freshSecondsOf(kept)
  return { kind: 'received', address: url.href, body, ...typeOf(fields), validators: kept, freshSeconds }
}

function typeOf(fields: Fields): { readonly mediaType: string; readonly charset?: string } {
  const [type, ...parameters] = (fields['content-type'] ?? '').split(';')
  const charset = parameters.map((part) => /^\s*charset\s*=\s*["']?([^"'\s]+)/i.exec(part)?.[1]).find(Boolean)
  return { mediaType: type.trim().toLowerCase(), ...(charset === undefined ? {} : { charset }) }
}
