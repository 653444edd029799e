import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { CollateError } from '../article/index.js'
import type { HttpSettings } from '../pipeline/index.js'
import type { Store } from '../store/index.js'
import { createApp } from './create-app.js'

export interface Served {
  /** "http://127.0.0.1:4173" */
  readonly address: string
  close(): Promise<void>
}

/** A host that is not this machine alone needs a password, which the app does not have yet. */
const LOCAL_HOSTS = ['127.0.0.1', 'localhost', '::1']

/**
 * Opens the app on a port of this machine.
 *
 * @param port 0 for any free one
 * @param network how feeds that a reader adds are asked for
 * @throws CollateError when the port is taken or the host is not this machine
 */
export async function serveApp(options: {
  store: Store
  port: number
  host: string
  network?: Partial<HttpSettings>
}): Promise<Served> {
  const { store, port, host, network } = options
  if (!LOCAL_HOSTS.includes(host)) throw openToOthers(host)
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: createApp(store, network).fetch, port, hostname: host },
      (info: AddressInfo) => {
        const name = info.family === 'IPv6' ? `[${host === 'localhost' ? '::1' : host}]` : host
        resolve({
          address: `http://${name}:${info.port}`,
          close: () =>
            new Promise((done) => {
              server.close(() => done())
              // Streams of changes stay open for minutes; a server that is told to end does not wait for them.
              if ('closeAllConnections' in server) server.closeAllConnections()
            })
        })
      }
    )
    server.on('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, host, port)))
  })
}

function openToOthers(host: string): CollateError {
  return new CollateError({
    what: 'The app has no password yet, so it opens on this machine only',
    where: `--host ${host}`,
    remedy: 'Leave --host out, and reach the app from elsewhere through a proxy that asks for a password.'
  })
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): CollateError {
  const taken = error.code === 'EADDRINUSE'
  return new CollateError({
    what: taken ? 'Another program uses this port' : `The port cannot be opened: ${error.message}`,
    where: `${host}, port ${port}`,
    remedy: 'Name another with --port; 0 takes any that is free.'
  })
}
