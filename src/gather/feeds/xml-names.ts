/**
 * Names of elements in one spelling, whatever prefix a feed gives its namespaces: `atom:link`, `dc:creator`, and no prefix
 * for RSS itself. All in small letters: feeds write `PubDate` and `pubdate` too.
 */

/** Namespaces by their addresses, as the specifications give them; of several versions all. */
const PREFIXES: readonly (readonly [address: RegExp, prefix: string])[] = [
  [/^https?:\/\/www\.w3\.org\/2005\/atom\b/i, 'atom'],
  [/^https?:\/\/purl\.org\/atom\/ns#?/i, 'atom'], // Atom 0.3
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\b/i, 'content'],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/syndication\b/i, 'sy'],
  [/^https?:\/\/purl\.org\/dc\/elements\/1\.\d/i, 'dc'],
  [/^https?:\/\/purl\.org\/dc\/terms/i, 'dcterms'],
  [
    /^https?:\/\/purl\.org\/(?:net\/)?rss|^https?:\/\/my\.netscape\.com|^https?:\/\/backend\.userland\.com|^https?:\/\/channel\.netscape\.com/i,
    ''
  ],
  [/^https?:\/\/search\.yahoo\.com\/mrss/i, 'media'],
  [/^https?:\/\/www\.itunes\.com\/dtds/i, 'itunes'],
  [/^https?:\/\/rssnamespace\.org\/feedburner/i, 'feedburner'],
  [/^https?:\/\/www\.w3\.org\/1999\/xhtml/i, 'xhtml'],
  [/^https?:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax/i, 'rdf']
]

/** Which prefix stands for which namespace at a place in the document; '' is the namespace of names without one. */
export type Scope = Readonly<Record<string, string>>

/** What an element declares, laid over what holds around it. */
export function scopeAt(scope: Scope, attributes: Readonly<Record<string, string>>): Scope {
  let inner: Record<string, string> | null = null
  for (const [name, value] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns')) continue
    const declared = name === 'xmlns' ? '' : name.slice(6).toLowerCase()
    const prefix = prefixOf(value.trim()) ?? declared
    inner ??= { ...scope }
    inner[declared] = prefix
  }
  return inner ?? scope
}

export function nameIn(scope: Scope, written: string): string {
  const lower = written.toLowerCase()
  const colon = lower.indexOf(':')
  const declared = colon === -1 ? '' : lower.slice(0, colon)
  const prefix = Object.hasOwn(scope, declared) ? scope[declared] : declared
  const local = lower.slice(colon + 1)
  return prefix === '' || prefix === 'rss' ? local : `${prefix}:${local}`
}

function prefixOf(address: string): string | undefined {
  return PREFIXES.find(([pattern]) => pattern.test(address))?.[1]
}
