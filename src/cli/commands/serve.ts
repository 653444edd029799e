import { once } from 'node:events'
import { serveApp } from '../../web/index.js'
import type { Desk } from '../terminal/desk.js'
import { type AccessFlags, accessOf } from './access-of.js'
import { type NetworkFlags, networkOf } from './network-of.js'
import { openCollated } from './open-collated.js'

export interface ServeFlags extends NetworkFlags, AccessFlags {
  readonly port: number
  readonly host: string
  readonly data: string
  /** Names by which the app is reached, beside those of this machine. */
  readonly name: readonly string[]
}

/** `collate serve`: until the process is told to end. */
export async function serve(flags: ServeFlags, desk: Desk): Promise<void> {
  const { port, host, data, name: names } = flags
  const access = accessOf(flags, desk.terminal.env)
  const store = openCollated(data, desk)
  try {
    const app = await serveApp({ store, port, host, network: networkOf(flags), access, names })
    await desk.print(app.address)
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    await app.close()
  } finally {
    store.close()
  }
}
