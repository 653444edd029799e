import { isTrackingParameter } from '../knowledge/index.js'

/**
 * An address without what only counts readers (`utm_source=…`) and without a fragment: one page has one address, whichever
 * feed led to it. Everything else stays to the letter. What is no address is given back as it is.
 */
export function cleanAddress(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  url.hash = ''
  if (![...url.searchParams.keys()].some(isTrackingParameter)) return url.href
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => !isTrackingParameter(decode(pair.split('=')[0])))
  url.search = kept.join('&')
  return url.href
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
