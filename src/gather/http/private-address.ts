import { BlockList, isIP } from 'node:net'

/** Networks that lead to no public host: the special-purpose registries of IANA (RFC 6890 and its updates). */
const SPECIAL_V4 = [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private (RFC 1918)
  '100.64.0.0/10', // behind a carrier's translation (RFC 6598)
  '127.0.0.0/8', // loopback
  '169.254.0.0/16', // link-local, and where clouds answer with secrets
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // relays of 6to4, withdrawn
  '192.168.0.0/16', // private
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4' // reserved, broadcast
]

/** Inside 2000::/3, the only part of IPv6 from which public addresses are given out. */
const SPECIAL_V6 = [
  '2001::/23', // protocol assignments, Teredo among them
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4: an IPv4 address in disguise
  '3fff::/20' // documentation
]

const specialV4 = blockListOf(SPECIAL_V4, 'ipv4')
const specialV6 = blockListOf(SPECIAL_V6, 'ipv6')

/** Whether an IP address leads anywhere but to a public host. What is no address counts as private. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$|%.*$/g, '')
  if (isIP(bare) === 4) return specialV4.check(bare, 'ipv4')
  if (isIP(bare) !== 6) return true
  const groups = groupsOf(bare)
  if (isWrapped(groups)) return specialV4.check(lastAsV4(groups), 'ipv4')
  return (groups[0] & 0xe000) !== 0x2000 || specialV6.check(bare, 'ipv6')
}

/** An IPv4 address written as IPv6: mapped (::ffff:0:0/96), or through a translator (NAT64, 64:ff9b::/96). */
function isWrapped(groups: readonly number[]): boolean {
  const head = groups.slice(0, 6).join()
  return head === '0,0,0,0,0,65535' || head === '100,65435,0,0,0,0'
}

function lastAsV4(groups: readonly number[]): string {
  return groups
    .slice(6)
    .flatMap((group) => [group >> 8, group & 255])
    .join('.')
}

/** The eight groups of an IPv6 address that is known to be one. */
function groupsOf(address: string): number[] {
  const plain = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a, b, c, d) =>
    [(Number(a) << 8) | Number(b), (Number(c) << 8) | Number(d)].map((group) => group.toString(16)).join(':')
  )
  const [head, tail] = plain
    .split('::')
    .map((part) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16))))
  if (tail === undefined) return head
  return [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail]
}

function blockListOf(networks: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [base, bits] = network.split('/')
    list.addSubnet(base, Number(bits), family)
  }
  return list
}
