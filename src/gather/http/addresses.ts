import { isIP } from 'node:net'
import { isPrivateAddress } from './private-address.js'
import type { HostAddress, HttpSettings } from './settings.js'

/** An address that is not asked for, and why. */
export class Barred extends Error {}

/** An address of the web as it is asked for: no fragment; `null` where it is none, or carries a password. */
export function readAddress(words: string, base?: URL): URL | null {
  try {
    const url = new URL(words.trim(), base)
    if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null
    url.hash = ''
    return url
  } catch {
    return null
  }
}

/**
 * Where a host is. A name that leads to even one private address is barred: such names are made to get behind the wall
 * ("DNS rebinding"). The addresses given are the ones to connect to; the name is not looked up again.
 */
export async function addressesOf(
  url: URL,
  { resolve, privateHosts }: HttpSettings
): Promise<readonly HostAddress[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const family = isIP(host)
  const addresses = family === 0 ? await resolve(host) : [{ address: host, family }]
  if (addresses.length === 0) throw new Barred(`${host} has no address`)
  const isTrusted = privateHosts.includes('*') || privateHosts.includes(host)
  if (!isTrusted && addresses.some(({ address }) => isPrivateAddress(address)))
    throw new Barred(`${host} is in a private network`)
  return addresses
}
