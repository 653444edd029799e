import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Gathered, gather } from './index.js'

const LETTERS = `From desk@halyard.example Tue Mar 12 08:30:00 2024
From: "The Halyard" <desk@halyard.example>
Subject: =?utf-8?Q?Ostrin_closes_quay_=E2=80=93_again?=
Date: Tue, 12 Mar 2024 08:30:00 +0100
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<p>The quay was closed on Tuesday, the mayor s=
aid.</p>

From news@ferry.example Wed Mar 13 08:30:00 2024
From: news@ferry.example
Subject: Ferry
Date: Wed, 13 Mar 2024 08:30:00 +0000

From now on it will be dearer.
>From the mainland at 10:30 it was cheap.

From nobody@void.example Wed Mar 13 09:30:00 2024
Subject: Empty

`

async function draw(mailbox: string | Uint8Array): Promise<string[]> {
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(mailbox as string)
  }
  const drawn: string[] = []
  for await (const gathered of gather(['-'], { stdin: stdin() })) drawn.push(drawOne(gathered))
  return drawn
}

function drawOne(gathered: Gathered): string {
  if (gathered.kind === 'problem') return `! ${gathered.problem.where}: ${gathered.problem.what}`
  const { place, kind, body, feed } = gathered.capture
  return [place, kind, feed?.outlet, feed?.title, feed?.published, JSON.stringify(String(body).trim())].join(
    ' | '
  )
}

test('each letter of a mailbox is a report of the one who sent it', async () => {
  expect(await draw(LETTERS)).toEqual([
    'standard input, letter 1 | html | The Halyard | Ostrin closes quay – again | Tue, 12 Mar 2024 08:30:00 +0100 | "<p>The quay was closed on Tuesday, the mayor said.</p>"',
    'standard input, letter 2 | text | ferry.example | Ferry | Wed, 13 Mar 2024 08:30:00 +0000 | "From now on it will be dearer.\\nFrom the mainland at 10:30 it was cheap."',
    '! standard input, letter 3: There are no words in this letter'
  ])
})

test('any letters give reports or problems', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.nat(LETTERS.length), async (junk, at) => {
      const mailbox = Buffer.concat([Buffer.from(LETTERS.slice(0, at)), junk, Buffer.from(LETTERS.slice(at))])
      expect((await draw(mailbox)).length).toBeGreaterThan(0)
    }),
    { numRuns: 100 }
  )
})
