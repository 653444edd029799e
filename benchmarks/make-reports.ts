import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Line {
  readonly id: string
  readonly path: string
  readonly outlet: string
  readonly published?: string
}

const DAY = 86_400_000

/**
 * Reports for measuring: the plain-text reports of the bundled library, again and again, each time with other proper
 * names and 60 days later, so that every round tells stories of its own. Nothing is random.
 *
 * @param count how many reports
 * @returns JSONL, one article a line
 */
export function makeReports(library: string, count: number): string {
  const originals = readOriginals(library)
  const made: string[] = []
  for (let index = 0; index < count; index += 1) {
    const round = Math.floor(index / originals.length)
    const { line, text } = originals[index % originals.length]
    const published = shiftDay(line.published ?? '2024-01-01', round * 60)
    const report = { id: `${line.id}-${round}`, outlet: line.outlet, published, text: renamed(text, round) }
    made.push(`${JSON.stringify(report)}\n`)
  }
  return made.join('')
}

function readOriginals(library: string): { readonly line: Line; readonly text: string }[] {
  const stories = readdirSync(library, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return stories.flatMap((story) => {
    const folder = join(library, story.name)
    const lines = readFileSync(join(folder, 'manifest.jsonl'), 'utf8').trim().split('\n')
    return lines
      .map((line) => JSON.parse(line) as Line)
      .filter((line) => line.path.endsWith('.txt'))
      .map((line) => ({ line, text: readFileSync(join(folder, line.path), 'utf8') }))
  })
}

const ENDINGS = ['', 'an', 'or', 'ek', 'is', 'um', 'al', 'en', 'ot', 'ar']

/** Capitalised words inside sentences get another ending each round: "Selm" becomes "Selman", then "Selmor" … */
function renamed(text: string, round: number): string {
  const ending =
    ENDINGS[round % ENDINGS.length] + ENDINGS[Math.floor(round / ENDINGS.length) % ENDINGS.length]
  const names = new Set([...text.matchAll(/(?<=[a-z,] )[A-Z][a-z]{3,}/g)].map((match) => match[0]))
  for (const word of CALENDAR) names.delete(word)
  return text.replace(/\b[A-Z][a-z]{3,}\b/g, (word) => (names.has(word) ? word + ending : word))
}

const CALENDAR = (
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August ' +
  'September October November December'
).split(' ')

function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}
