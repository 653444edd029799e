import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** Tells whether words are the password. */
export type PasswordCheck = (words: string) => Promise<boolean>

/** Cost of one guess: about 32 MB and a tenth of a second (RFC 7914). */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
const KEY_BYTES = 32
/** Longer words are no password of ours, and would only cost time. */
const PASSWORD_CHARS_MAX = 1000

/** Keeps of a password only what scrypt makes of it. One guess is weighed at a time, so that many at once take no memory. */
export function openPassword(password: string): PasswordCheck {
  const salt = randomBytes(16)
  const right = derive(password, salt)
  let last: Promise<unknown> = right
  return async (words) => {
    const guess = last.then(() => derive(words.slice(0, PASSWORD_CHARS_MAX), salt))
    last = guess
    return timingSafeEqual(await guess, await right)
  }
}

function derive(words: string, salt: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    scrypt(words.normalize(), salt, KEY_BYTES, COST, (error, key) =>
      error === null ? resolve(key) : reject(error)
    )
  )
}
