import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { OutputClosed, openDesk, type Terminal } from './desk.js'

const PROBLEM = { what: 'The file is empty', where: 'dam.txt', remedy: 'Give a file with a text.' }

test('results go to standard output, problems to standard error', async () => {
  const { terminal, out, err } = makeTerminal()
  const desk = openDesk(terminal)
  await desk.print('a result')
  desk.complain(PROBLEM)
  expect(out.text).toBe('a result\n')
  expect(err.text).toBe(
    'collate: The file is empty\n  where: dam.txt\n  what to do: Give a file with a text.\n'
  )
  expect(desk.problems).toBe(1)
})

test('progress is shown on a terminal and removed before anything else is written', async () => {
  const { terminal, err } = makeTerminal({ isTTY: true })
  const desk = openDesk(terminal)
  desk.progress('1 reports read')
  desk.complain(PROBLEM)
  const cleared = '\r\u001b[K'
  expect(err.text.startsWith(`${cleared}1 reports read${cleared}collate: `)).toBe(true)
})

test('progress is silent in a pipe', () => {
  const { terminal, err } = makeTerminal()
  openDesk(terminal).progress('1 reports read')
  expect(err.text).toBe('')
})

test('colours are for terminals whose owner has not refused them', () => {
  const drawn = (isTTY: boolean, env: Record<string, string>) =>
    openDesk(makeTerminal({ isTTY }, env).terminal).style.bold('dam')
  expect(drawn(true, {})).toBe('\u001b[1mdam\u001b[22m')
  expect(drawn(true, { NO_COLOR: '1' })).toBe('dam')
  expect(drawn(true, { TERM: 'dumb' })).toBe('dam')
  expect(drawn(false, {})).toBe('dam')
})

test('a page is drawn as wide as the terminal, within reason', () => {
  const width = (columns: number | undefined, env = {}) =>
    openDesk(makeTerminal({ columns }, env).terminal).width
  expect([
    width(100),
    width(20),
    width(400),
    width(undefined),
    width(0),
    width(undefined, { COLUMNS: '66' })
  ]).toEqual([100, 40, 120, 80, 80, 66])
})

test('a pipe that is full is waited for', async () => {
  const { terminal, out } = makeTerminal({ isFull: true })
  let written = false
  const printing = openDesk(terminal)
    .print('a result')
    .then(() => {
      written = true
    })
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(written).toBe(false)
  out.emit('drain')
  await printing
})

test('a pipe that is closed ends the command, also while it is waited for', async () => {
  const { terminal, out } = makeTerminal({ isFull: true })
  const desk = openDesk(terminal)
  const printing = desk.print('a result')
  out.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
  await expect(printing).rejects.toThrow(OutputClosed)
  await expect(desk.print('another')).rejects.toThrow(OutputClosed)
})

test('a full disk behind standard output is no closed pipe', async () => {
  const { terminal, out } = makeTerminal()
  const desk = openDesk(terminal)
  out.emit('error', Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' }))
  await expect(desk.print('a result')).rejects.toThrow('ENOSPC')
})

interface Settings {
  readonly isTTY?: boolean
  readonly columns?: number
  readonly isFull?: boolean
}

class Sink extends EventEmitter {
  text = ''
  readonly isTTY?: boolean
  readonly columns?: number
  readonly #isFull: boolean

  constructor({ isTTY, columns, isFull = false }: Settings) {
    super()
    this.isTTY = isTTY
    this.columns = columns
    this.#isFull = isFull
  }

  write(text: string): boolean {
    this.text += text
    return !this.#isFull
  }
}

function makeTerminal(settings: Settings = {}, env = {}): { terminal: Terminal; out: Sink; err: Sink } {
  const out = new Sink(settings)
  const err = new Sink({ ...settings, isFull: false })
  async function* nothing(): AsyncGenerator<Uint8Array> {}
  return { terminal: { stdin: nothing(), stdout: out, stderr: err, env }, out, err }
}
