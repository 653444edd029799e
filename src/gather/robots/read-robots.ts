/**
 * robots.txt as RFC 9309 and the published rules of Google's parser read it: groups of the named agent are joined, else those
 * of every agent; the longest pattern that fits decides, and of two as long the one that allows.
 */

/** What a robots.txt says to one agent. */
export interface Robots {
  readonly rules: readonly Rule[]
  /** Seconds between two requests, where it asks for any. */
  readonly crawlDelaySeconds: number
}

interface Rule {
  readonly allows: boolean
  readonly pattern: string
}

export const ALLOW_ALL: Robots = { rules: [], crawlDelaySeconds: 0 }
export const FORBID_ALL: Robots = { rules: [{ allows: false, pattern: '/' }], crawlDelaySeconds: 0 }

/** RFC 9309, 2.5: so much is read; the rest is left out. */
export const ROBOTS_BYTES_MAX = 500 * 1024

/** No address is so long; what is behind it is left out, as Google's parser does. */
const LINE_CHARS_MAX = 16_664

/** A delay of an hour would be a way to forbid; nobody who forbids writes it so. */
const CRAWL_DELAY_MAX = 3600

/** Keys as they are written, and as they are commonly miswritten. */
const KEYS = new Map<string, Line['key']>([
  ['user-agent', 'agent'],
  ['user agent', 'agent'],
  ['useragent', 'agent'],
  ['allow', 'allow'],
  ['disallow', 'disallow'],
  ['dissallow', 'disallow'],
  ['dissalow', 'disallow'],
  ['disalow', 'disallow'],
  ['diasllow', 'disallow'],
  ['disallaw', 'disallow'],
  ['crawl-delay', 'delay']
])

interface Line {
  readonly key: 'agent' | 'allow' | 'disallow' | 'delay'
  readonly value: string
}

/** What the file says to the agent with this product token ("collate"). Never fails: a line that means nothing is left out. */
export function readRobots(body: Uint8Array, agent: string): Robots {
  const text = new TextDecoder().decode(body.subarray(0, ROBOTS_BYTES_MAX))
  const named: Line[] = []
  const general: Line[] = []
  let isNamed = false // Whether the file names the agent anywhere: then what it says to every agent does not count.
  let group = { isOurs: false, isForAll: false, isOpen: false }
  for (const line of linesOf(text)) {
    if (line.key === 'agent') {
      if (!group.isOpen) group = { isOurs: false, isForAll: false, isOpen: true }
      const isOurs = tokenOf(line.value) === agent.toLowerCase()
      isNamed ||= isOurs
      group = {
        ...group,
        isOurs: group.isOurs || isOurs,
        isForAll: group.isForAll || /^\*(?:\s|$)/.test(line.value)
      }
      continue
    }
    group = { ...group, isOpen: false }
    if (group.isOurs) named.push(line)
    if (group.isForAll) general.push(line)
  }
  return robotsOf(isNamed ? named : general)
}

/** Whether the file lets the agent ask for this path with its query. */
export function isAllowed(robots: Robots, url: URL): boolean {
  const path = normalise(url.pathname + url.search)
  if (path === '/robots.txt') return true
  let best: Rule | null = null
  for (const rule of robots.rules) {
    if (!fits(rule.pattern, path)) continue
    if (best === null || best.pattern.length < rule.pattern.length) best = rule
    else if (best.pattern.length === rule.pattern.length && rule.allows) best = rule
  }
  return best?.allows ?? true
}

function robotsOf(lines: readonly Line[]): Robots {
  const delays = lines
    .filter(({ key }) => key === 'delay')
    .map(({ value }) => Number(value.replace(',', '.')))
  return {
    rules: lines.flatMap(rulesOf),
    crawlDelaySeconds: Math.min(CRAWL_DELAY_MAX, Math.max(0, ...delays.filter(Number.isFinite)))
  }
}

/** A pattern of no letters fits nothing. "/news/index.html" allowed also allows "/news/", as Google reads it. */
function rulesOf({ key, value }: Line): Rule[] {
  if (value === '' || key === 'delay' || key === 'agent') return []
  const pattern = normalise(value)
  const rule = { allows: key === 'allow', pattern }
  const index = /^(.*\/)index\.html?$/.exec(pattern)
  return rule.allows && index !== null ? [rule, { allows: true, pattern: `${index[1]}$` }] : [rule]
}

function linesOf(text: string): Line[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .flatMap(readLine)
}

/** "Key: value # comment". A colon that is missing is forgiven where the key is one word. */
function readLine(line: string): Line[] {
  const bare = line.slice(0, LINE_CHARS_MAX).replace(/#.*/s, '').trim()
  const colon = bare.indexOf(':')
  const end = colon === -1 ? bare.search(/\s/) : colon
  const key = end === -1 ? undefined : KEYS.get(bare.slice(0, end).trim().toLowerCase())
  return key === undefined ? [] : [{ key, value: bare.slice(end + 1).trim() }]
}

/** "Collate/1.0 (news)" is meant for "collate". */
function tokenOf(value: string): string {
  return /^[a-z_-]*/i.exec(value)![0].toLowerCase()
}

/** One spelling for a path: letters outside ASCII are escaped, escapes are in capitals, and what needs none has none. */
function normalise(path: string): string {
  return path
    .replace(/[^\x21-\x7e]+/g, (letters) => encodeURI(letters.replace(/\p{Surrogate}/gu, '\ufffd')))
    .replace(/%([0-9a-f]{2})/gi, (written, digits: string) => {
      const letter = String.fromCharCode(Number.parseInt(digits, 16))
      return /[a-z0-9._~-]/i.test(letter) ? letter : written.toUpperCase()
    })
}

/** Whether a path begins as the pattern says: "*" stands for anything, "$" at the end for the end. Linear in practice: no backtracking. */
function fits(pattern: string, path: string): boolean {
  const isAnchored = pattern.endsWith('$')
  const [first, ...rest] = (isAnchored ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(first)) return false
  if (rest.length === 0) return !isAnchored || path.length === first.length
  let at = first.length
  for (const [index, part] of rest.entries()) {
    if (isAnchored && index === rest.length - 1) return at <= path.length - part.length && path.endsWith(part)
    const found = path.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return true
}
