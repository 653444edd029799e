import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Farm, startFarm } from '../../../test/farm/start-farm.js'
import { TROUBLES } from '../../../test/farm/troubles.js'
import { type Http, openHttp } from './open-http.js'
import type { Reply } from './reply.js'
import type { HttpSettings } from './settings.js'

let farm: Farm
const doors: Http[] = []

beforeAll(async () => {
  farm = await startFarm()
  farm.plant('trouble.farm', TROUBLES)
})

afterAll(async () => {
  for (const door of doors) door.close()
  await farm.close()
})

/** Sleeps take no time, and are noted. */
let slept: number[] = []
let now = Date.now()
beforeEach(() => {
  slept = []
  now = Date.now()
})

function open(settings: Partial<HttpSettings> = {}): Http {
  const door = openHttp({
    version: '9',
    privateHosts: ['*'],
    resolve: farm.resolve,
    silenceSeconds: 30,
    replySeconds: 60,
    pageBytesMax: 1024 * 1024,
    random: () => 0,
    clock: {
      now: () => now,
      sleep: async (milliseconds) => {
        slept.push(Math.round(milliseconds / 1000))
        now += milliseconds
      }
    },
    ...settings
  })
  doors.push(door)
  return door
}

/** "received text/html …", or the kind and the reason. */
function draw(reply: Reply): string {
  if (reply.kind === 'received') {
    const words = Buffer.from(reply.body)
      .toString()
      .replace(/^.*<p>/s, '')
    return `received ${reply.mediaType} ${words.slice(0, 20)}`
  }
  return 'reason' in reply ? `${reply.kind}: ${reply.reason.replaceAll(`:${farm.port}`, '')}` : reply.kind
}

const cases: readonly (readonly [path: string, drawn: string])[] = [
  ['/page', 'received text/html The quay was closed '],
  ['/gzip', 'received text/html The quay was closed '],
  ['/br', 'received text/html The quay was closed '],
  ['/deflate', 'received text/html The quay was closed '],
  ['/twice', 'received text/html The quay was closed '],
  ['/thrice', 'unreachable: The reply is packed 3 times over'],
  ['/compress', 'unreachable: The reply is packed as "compress", which was not asked for'],
  ['/no-gzip', 'unreachable: The reply is packed wrongly'],
  ['/cut-gzip', 'unreachable: The reply broke off'],
  ['/bomb', 'unreachable: The reply is over 1 MiB'],
  ['/huge', 'unreachable: The reply is over 1 MiB'],
  ['/endless', 'unreachable: The reply is over 1 MiB'],
  ['/silent', 'unreachable: The host fell silent for 0.2 seconds'],
  ['/drip', 'unreachable: The reply took too long'],
  ['/cut', 'unreachable: The host broke the connection off'],
  ['/reset', 'unreachable: The host broke the connection off'],
  ['/no-http', 'unreachable: The reply is no HTTP (HPE_INVALID_CONSTANT)'],
  ['/long-head', 'unreachable: The head of the reply is too long'],
  ['/301', 'received text/html The quay was closed '],
  ['/302', 'received text/html The quay was closed '],
  ['/loop', 'unreachable: It redirects more than 6 times'],
  ['/to-file', 'unreachable: It redirects to what cannot be asked for: file:///etc/passwd'],
  ['/to-password', 'unreachable: It redirects to what cannot be asked for: http://user:word@halyard.farm/'],
  ['/to-nowhere', 'unreachable: It redirects to what cannot be asked for: http://[nowhere'],
  ['/no-location', 'refused: trouble.farm answered 302'],
  ['/404', 'refused: trouble.farm answered 404 (not found)'],
  ['/410', 'refused: trouble.farm answered 410 (gone for good)'],
  ['/403', 'refused: trouble.farm answered 403 (forbidden)'],
  ['/500', 'refused: trouble.farm answered 500 (its own mistake)']
]

/** Only where the host is to be given up is it given up soon. */
const IMPATIENT: Readonly<Record<string, Partial<HttpSettings>>> = {
  '/silent': { silenceSeconds: 0.2 },
  '/drip': { replySeconds: 0.5 }
}

describe('the door gives a reply or says why there is none', () => {
  for (const [path, drawn] of cases) {
    test(path, async () => {
      const door = open(IMPATIENT[path])
      expect(draw(await door.get({ address: farm.at('trouble.farm', path), as: 'page' }))).toBe(drawn)
    })
  }

  test('an address that is none', async () => {
    for (const address of ['ftp://trouble.farm/', 'nonsense', 'http://a:b@trouble.farm/'])
      expect((await open().get({ address, as: 'page' })).kind).toBe('barred')
  })

  test('a host that takes no connections', async () => {
    const reply = await open().get({ address: 'http://trouble.farm:1/', as: 'feed' })
    expect(draw(reply)).toBe('unreachable: The host takes no connections there')
  })
})

describe('private networks', () => {
  const addresses = [
    '127.0.0.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '2130706433',
    '0x7f.1',
    '017700000001',
    '10.1.1.1'
  ]
  for (const host of addresses) {
    test(`${host} is not asked`, async () => {
      const before = farm.seen.length
      const reply = await open({ privateHosts: [] }).get({
        address: `http://${host}:${farm.port}/page`,
        as: 'feed'
      })
      expect(draw(reply)).toContain('is in a private network')
      expect(farm.seen).toHaveLength(before)
    })
  }

  test('a name that leads to one is not asked, even where it leads to a public host too', async () => {
    const resolve = async () => [
      { address: '93.184.216.34', family: 4 },
      { address: '127.0.0.1', family: 4 }
    ]
    const reply = await open({ privateHosts: [], resolve }).get({
      address: farm.at('rebind.farm', '/'),
      as: 'feed'
    })
    expect(draw(reply)).toBe('barred: rebind.farm is in a private network')
  })

  for (const path of ['/to-private', '/to-private-name', '/to-mapped', '/to-decimal']) {
    test(`a redirect does not lead there: ${path}`, async () => {
      const door = open({
        privateHosts: ['trouble.farm'],
        resolve: async (host) => [
          { address: host === 'inside.farm' ? '192.168.0.7' : '127.0.0.1', family: 4 }
        ]
      })
      const before = farm.countOf('trouble.farm', path)
      const reply = await door.get({ address: farm.at('trouble.farm', path), as: 'feed' })
      expect(draw(reply)).toContain('is in a private network')
      expect(farm.countOf('trouble.farm', path)).toBe(before + 1)
    })
  }
})

describe('politeness', () => {
  test('says who asks and where to write to', async () => {
    await open({ contact: 'mailto:desk@halyard.example' }).get({
      address: farm.at('trouble.farm', '/page'),
      as: 'feed'
    })
    expect(farm.seen.at(-1)?.fields['user-agent']).toBe('Collate/9 (+mailto:desk@halyard.example)')
  })

  test('what was had before is only asked for if it has changed', async () => {
    const door = open()
    for (const [path, field, fresh] of [
      ['/etag', 'if-none-match', 0],
      ['/modified', 'if-modified-since', 900]
    ] as const) {
      const address = farm.at('trouble.farm', path)
      const first = await door.get({ address, as: 'feed' })
      if (first.kind !== 'received') throw new Error(draw(first))
      expect(first.freshSeconds).toBeGreaterThanOrEqual(fresh - 1)
      expect(first.freshSeconds).toBeLessThanOrEqual(fresh)
      const second = await door.get({ address, as: 'feed', validators: first.validators })
      expect(second.kind).toBe('unchanged')
      expect(farm.seen.at(-1)?.fields[field]).toBeTruthy()
    }
  })

  test('only an address that has moved for good is said to have moved', async () => {
    const door = open()
    const movedTo = async (path: string) => {
      const reply = await door.get({ address: farm.at('trouble.farm', path), as: 'feed' })
      return reply.kind === 'received' ? [reply.moved, reply.address] : [draw(reply)]
    }
    const page = farm.at('trouble.farm', '/page')
    expect(await movedTo('/301')).toEqual([page, page])
    expect(await movedTo('/302')).toEqual([undefined, page])
    expect(await movedTo('/301-then-302')).toEqual([farm.at('trouble.farm', '/302'), page])
  })

  test('a host is asked one thing at a time, with a gap', async () => {
    const door = open({ gapSeconds: 5 })
    const get = (host: string) => door.get({ address: farm.at(host, '/page'), as: 'feed' })
    farm.plant('other.farm', TROUBLES)
    await Promise.all([get('trouble.farm'), get('trouble.farm'), get('trouble.farm'), get('other.farm')])
    expect(slept).toEqual([5, 5])
  })

  test('a host that asks for patience is left alone for as long', async () => {
    farm.plant('busy.farm', TROUBLES)
    const door = open()
    const get = (path: string) => door.get({ address: farm.at('busy.farm', path), as: 'feed' })
    const refused = await get('/429')
    expect(refused).toMatchObject({ kind: 'refused', status: 429, retryAfterSeconds: 120 })
    now += 1000
    expect((await get('/page')).kind).toBe('received')
    expect(slept).toEqual([119])
    expect(await get('/503-date')).toMatchObject({ kind: 'refused', status: 503 })
    expect(await get('/page')).toMatchObject({ kind: 'postponed' })
    expect(farm.countOf('busy.farm', '/page')).toBe(1)
  })

  test('robots.txt is asked for once, and kept to for pages, redirects too', async () => {
    farm.plant('strict.farm', {
      ...TROUBLES,
      '/robots.txt': 'user-agent: *\ncrawl-delay: 7\ndisallow: /page\ndisallow: /etag',
      '/feed': '<rss/>'
    })
    const door = open()
    const get = async (path: string, as: 'feed' | 'page') =>
      draw(await door.get({ address: farm.at('strict.farm', path), as }))
    expect(await get('/page', 'page')).toBe('barred: robots.txt of strict.farm does not allow it')
    expect(await get('/301', 'page')).toBe('barred: robots.txt of strict.farm does not allow it')
    expect(await get('/gzip', 'page')).toContain('received')
    expect(await get('/page', 'feed')).toContain('received')
    expect(farm.countOf('strict.farm', '/robots.txt')).toBe(1)
    expect(farm.countOf('strict.farm', '/page')).toBe(1)
    expect(slept).toContain(7)
  })

  test('where robots.txt is not there all is allowed; where it cannot be had nothing is', async () => {
    farm.plant('free.farm', { '/page': 'x' })
    farm.plant('broken.farm', { '/page': 'x', '/robots.txt': { status: 500 } })
    const door = open()
    expect((await door.get({ address: farm.at('free.farm', '/page'), as: 'page' })).kind).toBe('received')
    const reply = await door.get({ address: farm.at('broken.farm', '/page'), as: 'page' })
    expect(draw(reply)).toBe(
      'unreachable: Until the robots.txt of broken.farm can be had, nothing is asked there (broken.farm answered 500 (its own mistake))'
    )
    expect(farm.countOf('broken.farm', '/page')).toBe(0)
  })

  test('no more requests are under way than allowed, over all hosts', async () => {
    let running = 0
    let most = 0
    const site = {
      '*': async () => {
        running += 1
        most = Math.max(most, running)
        await new Promise((resolve) => setTimeout(resolve, 10))
        running -= 1
        return { body: 'x' }
      }
    }
    const hosts = Array.from({ length: 12 }, (_, index) => `many-${index}.farm`)
    for (const host of hosts) farm.plant(host, site)
    const door = open({ requestsMax: 3 })
    await Promise.all(hosts.map((host) => door.get({ address: farm.at(host, '/'), as: 'feed' })))
    expect(most).toBe(3)
  })
})
