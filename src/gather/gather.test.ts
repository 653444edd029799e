import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { type Gathered, gather } from './index.js'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** A folder on disk with these files in it. */
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gather-'))
  folders.push(folder)
  for (const [name, body] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), body)
  }
  return folder
}

async function list(gathered: AsyncIterable<Gathered>): Promise<Gathered[]> {
  const all: Gathered[] = []
  for await (const one of gathered) all.push(one)
  return all
}

/** A line for each report: "+ place kind words {given}", or "! place: what is wrong". */
async function drawFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  input = ''
): Promise<string[]> {
  const folder = folderWith(files)
  return (await list(gather([join(folder, input)]))).map((one) => drawOne(one, folder))
}

function drawOne(gathered: Gathered, folder: string): string {
  const short = (place: string) =>
    folder === '' ? place : place.replaceAll(`${folder}/`, '').replaceAll(folder, '.')
  if (gathered.kind === 'problem') return `! ${short(gathered.problem.where)}: ${gathered.problem.what}`
  const { place, kind, body, given } = gathered.capture
  const words = Buffer.from(body).toString().trim().slice(0, 20)
  return `+ ${short(place)} ${kind} "${words}" ${JSON.stringify(given)}`
}

async function* chunks(...pieces: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece as string)
}

describe('a folder', () => {
  test('is read in sorted order, folders in it too; read-me files, hidden files and pictures are left out', async () => {
    expect(
      await drawFolder({
        'b.txt': 'Second',
        'a.html': '<p>First',
        'c/d.md': 'Third',
        'README.md': 'No report',
        '.hidden.txt': 'No report',
        'e.png': 'No report'
      })
    ).toEqual(['+ a.html html "<p>First" {}', '+ b.txt text "Second" {}', '+ c/d.md text "Third" {}'])
  })

  test('with a manifest: its lines come first and govern the files they name', async () => {
    expect(
      await drawFolder({
        'a.txt': 'Not named',
        'z.txt': 'Named',
        'sub/y.txt': 'Named too',
        'manifest.jsonl':
          '{"path":"z.txt","outlet":"Halyard","published":"2024-03-12"}\n{"path":"sub/y.txt","id":7,"title":null}\n'
      })
    ).toEqual([
      '+ z.txt (named in manifest.jsonl, line 1) text "Named" {"outlet":"Halyard","published":"2024-03-12"}',
      '+ sub/y.txt (named in manifest.jsonl, line 2) text "Named too" {"id":"7"}',
      '+ a.txt text "Not named" {}'
    ])
  })

  test('a manifest reaches no file outside its folder, by name or by link', async () => {
    const folder = folderWith({ 'secret.txt': 'Secret', 'in/x.txt': 'Inside' })
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'in/link.txt'))
    writeFileSync(
      join(folder, 'in/manifest.jsonl'),
      ['../secret.txt', '/etc/hostname', 'link.txt', 'x.txt', '.']
        .map((path) => JSON.stringify({ path }))
        .join('\n')
    )
    const drawn = (await list(gather([join(folder, 'in/manifest.jsonl')]))).map((one) => drawOne(one, folder))
    expect(drawn.map((line) => line.slice(0, 2))).toEqual(['! ', '! ', '! ', '+ ', '! '])
    expect(drawn.join('\n')).not.toContain('Secret')
  })

  test('without a report is one problem', async () => {
    expect(await drawFolder({ 'a.png': 'x' })).toEqual(['! .: There is no report in this folder'])
  })
})

describe('JSONL', () => {
  test('gives one article an object; a broken line is one problem and the rest goes on', async () => {
    expect(
      await drawFolder(
        {
          'r.jsonl': [
            '\ufeff{"id":"one","text":"First"}',
            '{"id": broken',
            '',
            '[1, 2]',
            '{"outlet":"Halyard"}',
            '{"text": 7}',
            '{"text":"x","title":{}}',
            '{"html":"<p>Last","url":"https://halyard.example/1"}\r'
          ].join('\n')
        },
        'r.jsonl'
      )
    ).toEqual([
      '+ r.jsonl, line 1 text "First" {"id":"one"}',
      expect.stringMatching(/^! r\.jsonl, line 2: This line is not valid JSON/),
      '! r.jsonl, line 4: This line is JSON, but not an object',
      '! r.jsonl, line 5: This line has neither "text" nor "html" nor "path"',
      '! r.jsonl, line 6: "text" in this line is not a string',
      '! r.jsonl, line 7: "title" in this line is neither words nor a number',
      '+ r.jsonl, line 8 html "<p>Last" {"url":"https://halyard.example/1"}'
    ])
  })

  test('a line that is not UTF-8 is one problem', async () => {
    const broken = Buffer.concat([
      Buffer.from('{"text":"'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('"}\n{"text":"b"}')
    ])
    expect(await drawFolder({ 'r.jsonl': broken }, 'r.jsonl')).toEqual([
      '! r.jsonl, line 1: This line is not valid UTF-8',
      '+ r.jsonl, line 2 text "b" {}'
    ])
  })

  test('a line of 70 MiB is one problem, and the next line is read', async () => {
    const piece = Buffer.alloc(1024 * 1024, 'x')
    const stdin = chunks('{"text":"', ...Array<Uint8Array>(70).fill(piece), '"}\n{"text":"after"}')
    expect((await list(gather(['-'], { stdin }))).map((one) => drawOne(one, ''))).toEqual([
      '! standard input, line 1: This line is over 64 MiB',
      '+ standard input, line 2 text "after" {}'
    ])
  })

  test('an endless stream is read as it is asked for', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let line = 0; ; line += 1) yield Buffer.from(`{"text":"Report ${line}"}\n`)
    }
    const first: string[] = []
    for await (const one of gather(['-'], { stdin: endless() })) {
      if (first.push(drawOne(one, '')) === 2) break
    }
    expect(first).toEqual([
      '+ standard input, line 1 text "Report 0" {}',
      '+ standard input, line 2 text "Report 1" {}'
    ])
  })
})

describe('bad input is one problem each', () => {
  const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const cases: readonly (readonly [name: string, body: string | Uint8Array, what: string])[] = [
    ['empty.txt', '', 'This is empty'],
    ['empty.jsonl', '\n\n', 'This is empty'],
    ['bytes.txt', Buffer.from([0, 1, 2, 3, 200, 0, 7]), 'These are binary bytes, not text'],
    ['picture.jsonl', PNG, 'This is a picture, not text'],
    ['picture', PNG, 'This is a picture, not text'],
    ['report.doc', '%PDF-1.7 …', 'This is a PDF, not text'],
    [
      'late.txt',
      Buffer.concat([Buffer.alloc(9000, 'a'), Buffer.alloc(900)]),
      'There are binary bytes in this, it is not text'
    ],
    ['feed.xml', '<?xml version="1.0"?>\n<rss version="2.0"/>', 'There is no report in this feed'],
    ['feed.rss', '<p>Sorry', 'This is a page, not a feed'],
    ['list.json', '[{"text":"a"}]', 'This is JSON over several lines, not JSONL'],
    ['pages.warc.gz', '', 'This is empty']
  ]
  for (const [name, body, what] of cases) {
    test(`${name}: ${what}`, async () => {
      expect(await drawFolder({ [name]: body }, name)).toEqual([`! ${name}: ${what}`])
    })
  }

  test('no such file, and an address that may not be asked for', async () => {
    const drawn = (
      await list(gather(['/no/such/file.txt', 'http://127.0.0.1/1', 'ftp://halyard.example/1']))
    ).map((one) => drawOne(one, ''))
    expect(drawn).toEqual([
      '! /no/such/file.txt: There is no such file or folder',
      '! http://127.0.0.1/1: 127.0.0.1 is in a private network',
      '! ftp://halyard.example/1: This is no address of the web that can be asked for'
    ])
  })

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const folder = folderWith({ 'a.txt': 'x' })
    chmodSync(join(folder, 'a.txt'), 0)
    expect(await list(gather([join(folder, 'a.txt')]))).toMatchObject([
      { problem: { what: 'This may not be read' } }
    ])
  })

  test('a link that leads nowhere', async () => {
    const folder = folderWith({ 'a.txt': 'Report' })
    symlinkSync(join(folder, 'gone.txt'), join(folder, 'link.txt'))
    const drawn = (await list(gather([folder]))).map((one) => drawOne(one, folder))
    expect(drawn).toEqual(['+ a.txt text "Report" {}', '! link.txt: There is no such file or folder'])
  })
})

describe('standard input is told by its first bytes', () => {
  const cases: readonly (readonly [bytes: string, drawn: string])[] = [
    ['{"text":"Report"}', '+ standard input, line 1 text "Report" {}'],
    ['<!-- saved --><!DOCTYPE html><p>Page', '+ standard input html "<!-- saved --><!DOCT" {}'],
    ['\ufeff<html><p>Page', '+ standard input html "<html><p>Page" {}'],
    ['The pier is closed.', '+ standard input text "The pier is closed." {}'],
    ['{ he said, and left', '+ standard input text "{ he said, and left" {}']
  ]
  for (const [bytes, drawn] of cases) {
    test(JSON.stringify(bytes), async () => {
      const stdin = chunks(...bytes.match(/[\s\S]{1,5}/g)!)
      expect((await list(gather(['-'], { stdin }))).map((one) => drawOne(one, ''))[0].trim()).toBe(drawn)
    })
  }
})

test('inputs come out in the order they were given', async () => {
  const folder = folderWith({ 'a.txt': 'A', 'b.txt': 'B' })
  const inputs = ['b.txt', 'nope', 'a.txt'].map((name) => relative(process.cwd(), join(folder, name)))
  expect((await list(gather(inputs))).map(({ kind }) => kind)).toEqual(['captured', 'problem', 'captured'])
})

test('any bytes of any kind of file give captures and problems, never an exception', async () => {
  const kinds = fc.constantFrom('a.txt', 'a.html', 'a.jsonl', 'a', 'a.json')
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .array(fc.constantFrom('{"text":"', 'a"}', '\n', '<html>', '\0', '{', '"', 'é', '[', '\\'), {
        maxLength: 12
      })
      .map((pieces) => Buffer.from(pieces.join('')))
  )
  const folder = folderWith({})
  await fc.assert(
    fc.asyncProperty(kinds, bytes, async (name, body) => {
      writeFileSync(join(folder, name), body)
      const gathered = await list(gather([join(folder, name)]))
      expect(0 < gathered.length).toBe(true)
    }),
    { numRuns: 200 }
  )
})
