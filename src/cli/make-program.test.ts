import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeProgram } from './make-program.js'
import { openDesk } from './terminal/desk.js'

const PAGE = readFileSync(new URL('../../docs/reference/cli.md', import.meta.url), 'utf8')

let printed = ''
const output = {
  columns: 80,
  write: (text: string) => {
    printed += text
    return true
  },
  once: () => {},
  on: () => {}
}
async function* nothing(): AsyncGenerator<Uint8Array> {}
const program = makeProgram(openDesk({ stdin: nothing(), stdout: output, stderr: output, env: {} }))

test('docs/reference/cli.md carries the help of the program as it is', () => {
  expect(PAGE).toContain(helpOf('collate help', program))
})

for (const command of program.commands) {
  test(`docs/reference/cli.md carries the help of collate ${command.name()} as it is`, () => {
    expect(PAGE).toContain(helpOf(`collate help ${command.name()}`, command))
  })
}

function helpOf(words: string, command: { outputHelp(): void }): string {
  printed = ''
  command.outputHelp()
  return `\`\`\`text\n$ ${words}\n${printed.trimEnd()}\n\`\`\``
}

test('a confidence that is no number from 0 to 1 is refused before anything is read', async () => {
  for (const words of ['95', 'sure', '-1']) {
    const asked = program.parseAsync(['read', `--confidence=${words}`, 'x.txt'], { from: 'user' })
    await expect(asked).rejects.toThrow('It must be a number from 0 to 1.')
  }
})
