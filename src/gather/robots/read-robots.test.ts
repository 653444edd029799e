import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAllowed, readRobots } from './read-robots.js'

/** Each case: what the file says, a path, whether "collate" may ask for it, and the rule of RFC 9309 or of Google's parser. */
type Case = readonly [file: string, path: string, allowed: boolean, because: string]

const cases: readonly Case[] = [
  ['', '/a', true, 'an empty file forbids nothing'],
  ['user-agent: *\ndisallow: /', '/a', false, 'all is forbidden to all'],
  ['user-agent: *\ndisallow:', '/a', true, 'an empty pattern fits nothing'],
  ['user-agent: Collate\ndisallow: /', '/a', false, 'the agent is named'],
  ['user-agent: COLLATE\ndisallow: /', '/a', false, 'names are read without case'],
  ['user-agent: Collate/2.1\ndisallow: /', '/a', false, 'the version after the token does not count'],
  ['user-agent: Collate Bot\ndisallow: /', '/a', false, 'nor do further words'],
  ['user-agent: Collatebot\ndisallow: /', '/a', true, 'a longer token is another agent'],
  ['user-agent: other\ndisallow: /', '/a', true, 'another agent is meant'],
  ['user-agent: *\ndisallow: /\nuser-agent: collate\ndisallow: /b', '/a', true, 'the own group alone counts'],
  ['user-agent: collate\n\nuser-agent: *\ndisallow: /', '/a', false, 'blank lines end no group'],
  ['user-agent: collate\nallow: /\n\nuser-agent: *\ndisallow: /', '/a', true, 'rules end the list of agents'],
  ['user-agent: collate\nuser-agent: other\ndisallow: /x', '/x', false, 'two agents share a group'],
  [
    'user-agent: collate\ndisallow: /x\nuser-agent: b\ndisallow: /\nuser-agent: collate\ndisallow: /y',
    '/y',
    false,
    'groups of one agent are joined'
  ],
  [
    'user-agent: collate\ndisallow: /x\nuser-agent: b\ndisallow: /\nuser-agent: collate\ndisallow: /y',
    '/x',
    false,
    'both of them count'
  ],
  [
    'user-agent: collate\ncrawl-delay: 2\nuser-agent: *\ndisallow: /',
    '/a',
    true,
    'a group without rules counts as well'
  ],
  ['disallow: /\nuser-agent: x\nallow: /', '/a', true, 'rules before any agent mean nobody'],
  ['user-agent: *\nconstructor: x\ndisallow: /', '/a', false, 'a key that every object inherits is none'],
  ['user-agent: *\ndisallow: /p\nallow: /p/q', '/p/q/r', true, 'the longest pattern decides'],
  ['user-agent: *\nallow: /p/q\ndisallow: /p', '/p/x', false, 'whatever the order'],
  ['user-agent: *\ndisallow: /p\nallow: /p', '/p', true, 'of two as long the one that allows'],
  ['user-agent: *\nallow: /page\ndisallow: /*.htm', '/page.htm', false, '"/*.htm" is longer than "/page"'],
  ['user-agent: *\nallow: /$\ndisallow: /', '/', true, 'the end anchor'],
  ['user-agent: *\nallow: /$\ndisallow: /', '/page', false, 'the end anchor fits no longer path'],
  ['user-agent: *\ndisallow: /fish', '/fish/salmon.html', false, 'patterns are beginnings'],
  ['user-agent: *\ndisallow: /fish', '/Fish', true, 'paths are read with case'],
  ['user-agent: *\ndisallow: /fish', '/catfish', true, 'and from the start'],
  ['user-agent: *\ndisallow: /fish*', '/fishheads', false, 'a star at the end says nothing'],
  ['user-agent: *\ndisallow: /fish/', '/fish', true, 'the slash counts'],
  ['user-agent: *\ndisallow: /*.php', '/folder/a.php?b=1', false, 'a star stands for anything'],
  ['user-agent: *\ndisallow: /*.php$', '/a.php?b=1', true, 'the anchor counts the query'],
  ['user-agent: *\ndisallow: /*.php$', '/a.php', false, 'the anchor after a star'],
  ['user-agent: *\ndisallow: /fish*.php', '/fishheads/catfish.php', false, 'a star in the middle'],
  ['user-agent: *\ndisallow: /a*b*c$', '/axbxbxc', false, 'stars take as much as is needed'],
  ['user-agent: *\ndisallow: /a$b', '/a$b', false, 'a dollar in the middle is a letter'],
  ['user-agent: *\ndisallow: *', '/a', false, 'a star alone'],
  ['user-agent: *\ndisallow: /?q=', '/?q=x', false, 'the query belongs to the path'],
  [
    'user-agent: *\ndisallow: /foo/bar/\u30c4',
    '/foo/bar/%E3%83%84',
    false,
    'letters outside ASCII are escaped'
  ],
  [
    'user-agent: *\ndisallow: /foo/bar/%e3%83%84',
    '/foo/bar/%E3%83%84',
    false,
    'escapes are read without case'
  ],
  [
    'user-agent: *\ndisallow: /foo/%62%61%7a',
    '/foo/baz',
    false,
    'what needs no escape is read as the letter'
  ],
  ['user-agent: *\ndisallow: /foo/%2a', '/foo/x', true, 'an escaped star is a star'],
  ['user-agent: *\nallow: /news/index.html\ndisallow: /', '/news/', true, 'index.html stands for its folder'],
  ['user-agent: *\nallow: /news/index.html\ndisallow: /', '/news/b', false, 'and for nothing else in it'],
  ['user-agent: *\ndisallow: /', '/robots.txt', true, 'the file itself is always allowed'],
  ['User-Agent : *\nDISALLOW : /', '/a', false, 'keys are read without case and with spaces'],
  ['user-agent: *\rdisallow: /', '/a', false, 'old line ends'],
  ['\ufeffuser-agent: *\ndisallow: /', '/a', false, 'a byte order mark'],
  ['user-agent: *\ndisallow: / # all of it', '/a', false, 'comments'],
  ['user-agent: *\ndissalow: /', '/a', false, 'a common slip'],
  ['user-agent *\ndisallow /', '/a', false, 'colons left out'],
  [
    'user-agent: *\nnoindex: /\nfoo: bar\nsitemap: https://h.example/s.xml\ndisallow: /b',
    '/b',
    false,
    'foreign keys end nothing'
  ],
  [
    'user-agent: *\nsitemap: https://h.example/s.xml\nuser-agent: x\ndisallow: /',
    '/a',
    false,
    'a foreign key between two agents does not part them'
  ],
  ['<html><body>Not found</body></html>', '/a', true, 'a page is no robots.txt'],
  ['user-agent: *\ndisallow: a', '/a', true, 'a pattern without its slash fits nothing']
]

describe('robots.txt', () => {
  for (const [file, path, allowed, because] of cases) {
    test(`${JSON.stringify(file)} ${allowed ? 'allows' : 'forbids'} ${path}: ${because}`, () => {
      const robots = readRobots(Buffer.from(file), 'collate')
      expect(isAllowed(robots, new URL(path, 'https://h.example/'))).toBe(allowed)
    })
  }
})

test('the longest crawl delay counts, and no more than an hour', () => {
  const delay = (file: string) => readRobots(Buffer.from(file), 'collate').crawlDelaySeconds
  expect(delay('user-agent: *\ncrawl-delay: 2.5\ncrawl-delay: 10')).toBe(10)
  expect(delay('user-agent: *\ncrawl-delay: 86400')).toBe(3600)
  expect(delay('user-agent: *\ncrawl-delay: soon')).toBe(0)
})

test('a file made to take long does not', () => {
  for (const line of [
    `a${' '.repeat(400_000)}b`,
    `disallow${' '.repeat(400_000)}`,
    `disallow: /${'*a'.repeat(200_000)}$`
  ]) {
    const robots = readRobots(Buffer.from(`user-agent: *\n${line}`), 'collate')
    expect(isAllowed(robots, new URL(`https://h.example/${'a'.repeat(5000)}b`))).toBe(true)
  }
})

test('any bytes give rules, and any pattern is matched', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.webPath(), (bytes, path) => {
      const robots = readRobots(Buffer.concat([Buffer.from('user-agent: *\ndisallow: /'), bytes]), 'collate')
      expect(typeof isAllowed(robots, new URL(`https://h.example/${path}`))).toBe('boolean')
    })
  )
})
