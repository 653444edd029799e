import CachePolicy from 'http-cache-semantics'

/** The header fields of one request or reply, names in small letters. */
export type Fields = Readonly<Record<string, string>>

/** A reply that says it stays as it is for a year is asked for again after a day all the same. */
const FRESH_SECONDS_MAX = 86_400

const OPTIONS = { shared: false } as const

/** What must be kept of a reply to ask later whether it has changed (RFC 9110, RFC 9111): JSON. */
export function validatorsOf(url: URL, sent: Fields, status: number, received: Fields): string {
  const policy = new CachePolicy(requestOf(url, sent), { status, headers: storable(received) }, OPTIONS)
  return JSON.stringify(policy.toObject())
}

/** The fields to send: the plain ones, and what asks only for a changed reply where one is known. */
export function conditional(url: URL, sent: Fields, validators: string | undefined): Fields {
  const policy = readPolicy(validators)
  if (policy === null) return sent
  const fields = policy.revalidationHeaders(requestOf(url, sent))
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]))
}

/** What to keep after the host said that nothing has changed. */
export function refreshed(url: URL, sent: Fields, validators: string, received: Fields): string {
  const policy = readPolicy(validators)
  if (policy === null) return validators
  const reply = { status: 304, headers: storable(received) }
  return JSON.stringify(policy.revalidatedPolicy(requestOf(url, sent), reply).policy.toObject())
}

export function freshSecondsOf(validators: string): number {
  const milliseconds = readPolicy(validators)?.timeToLive() ?? 0
  return Math.min(FRESH_SECONDS_MAX, Math.max(0, Math.round(milliseconds / 1000)))
}

/** Validators of another version of the library, or damaged ones, are as good as none. */
function readPolicy(validators: string | undefined): CachePolicy | null {
  if (validators === undefined || validators === '') return null
  try {
    return CachePolicy.fromObject(JSON.parse(validators))
  } catch {
    return null
  }
}

function requestOf(url: URL, headers: Fields): CachePolicy.Request {
  return { url: url.pathname + url.search, method: 'GET', headers: { host: url.host, ...headers } }
}

/** Many feeds forbid caches to store them and name a validator all the same. The validator is all that is kept here. */
function storable(received: Fields): Record<string, string> {
  const control = received['cache-control']
  if (control === undefined) return { ...received }
  return { ...received, 'cache-control': control.replace(/\bno-store\b\s*,?/gi, '') }
}
