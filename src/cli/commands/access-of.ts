import { readFileSync } from 'node:fs'
import { CollateError } from '../../article/index.js'
import type { Access } from '../../web/index.js'

export interface AccessFlags {
  /** File whose first line is the password. */
  readonly passwordFile?: string
  readonly proxyHeader?: string
  readonly proxyFrom: readonly string[]
}

const PASSWORD_CHARS_MIN = 8

/** Who may open the app, as the command line and the environment say. A password on the command line would be seen by others. */
export function accessOf(flags: AccessFlags, env: Readonly<Record<string, string | undefined>>): Access {
  const password = flags.passwordFile === undefined ? env.COLLATE_PASSWORD : readPassword(flags.passwordFile)
  if (password !== undefined && password !== '') {
    if (flags.proxyHeader !== undefined) throw twoDoors()
    if (password.length < PASSWORD_CHARS_MIN) throw tooShort(flags.passwordFile)
    return { kind: 'password', password }
  }
  if (flags.passwordFile !== undefined) throw tooShort(flags.passwordFile)
  if (flags.proxyHeader === undefined) return { kind: 'local' }
  return { kind: 'proxy', header: flags.proxyHeader, from: flags.proxyFrom }
}

function readPassword(file: string): string {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/)[0].trim()
  } catch (error) {
    throw new CollateError({
      what: `The password cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      where: `--password-file ${file}`,
      remedy: 'Name a file whose first line is the password.'
    })
  }
}

function tooShort(file: string | undefined): CollateError {
  return new CollateError({
    what: `The password has fewer than ${PASSWORD_CHARS_MIN} characters`,
    where: file === undefined ? 'COLLATE_PASSWORD' : `--password-file ${file}`,
    remedy: 'Take a longer one: whoever guesses it reads everything here.'
  })
}

function twoDoors(): CollateError {
  return new CollateError({
    what: 'A password and a proxy that signs readers in exclude one another',
    where: '--proxy-header',
    remedy: 'Leave out one of the two.'
  })
}
