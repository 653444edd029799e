import { once } from 'node:events'
import { serveApp } from '../../web/index.js'
import type { Desk } from '../terminal/desk.js'
import { type NetworkFlags, networkOf } from './network-of.js'
import { openCollated } from './open-collated.js'

export interface ServeFlags extends NetworkFlags {
  readonly port: number
  readonly host: string
  readonly data: string
}

/** `collate serve`: until the process is told to end. */
export async function serve(flags: ServeFlags, desk: Desk): Promise<void> {
  const { port, host, data } = flags
  const store = openCollated(data, desk)
  try {
    const app = await serveApp({ store, port, host, network: networkOf(flags) })
    await desk.print(app.address)
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    await app.close()
  } finally {
    store.close()
  }
}
