import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { CollateError } from '../article/index.js'
import type { Store } from '../store/index.js'
import { type AppOptions, createApp } from './create-app.js'
import { openDemo } from './open-demo.js'

export interface Served {
  /** "http://127.0.0.1:4173" */
  readonly address: string
  close(): Promise<void>
}

/** A host that is not this machine alone needs somebody at the door. */
const LOCAL_HOSTS = ['127.0.0.1', 'localhost', '::1']

export interface ServeOptions extends Omit<AppOptions, 'openDemo'> {
  readonly store: Store
  /** 0 for any free one. */
  readonly port: number
  readonly host: string
}

/**
 * Opens the app on a port.
 *
 * @throws CollateError when the port is taken, or when the host is not this machine alone and nobody is asked for anything
 */
export async function serveApp({ store, port, host, ...options }: ServeOptions): Promise<Served> {
  const isLocal = LOCAL_HOSTS.includes(host)
  const isGuarded = options.access !== undefined && options.access.kind !== 'local'
  if (!isLocal && !isGuarded) throw openToOthers(host)
  const demo =
    isLocal && !isGuarded
      ? openDemo(store.folder, (demonstration) => serveApp({ store: demonstration, port: 0, host }))
      : null
  const app = createApp(store, { ...options, openDemo: demo?.open })
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (info: AddressInfo) => {
      const name = info.family === 'IPv6' ? `[${host === 'localhost' ? '::1' : host}]` : host
      resolve({
        address: `http://${name}:${info.port}`,
        close: async () => {
          await demo?.close()
          await new Promise<void>((done) => {
            server.close(() => done())
            // Streams of changes stay open for minutes; a server that is told to end does not wait for them.
            if ('closeAllConnections' in server) server.closeAllConnections()
          })
        }
      })
    })
    server.on('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, host, port)))
  })
}

function openToOthers(host: string): CollateError {
  return new CollateError({
    what: 'Without a password the app opens on this machine only',
    where: `--host ${host}`,
    remedy: 'Put a password into COLLATE_PASSWORD or a file named with --password-file, or leave --host out.'
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
