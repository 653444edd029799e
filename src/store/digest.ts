import { createHash } from 'node:crypto'

/** SHA-256 in hexadecimal over several parts; where one part ends and the next begins counts. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'utf16le') : part // UTF-16 keeps unpaired surrogates.
    hash.update(`${bytes.length}:`).update(bytes)
  }
  return hash.digest('hex')
}
