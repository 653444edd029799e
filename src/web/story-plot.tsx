import { middleOf } from '../api/index.js'
import type { StoryArticle } from '../article/index.js'

const WIDTH = 240
const LINE = 9
const EDGE = 6
const LINES_MAX = 5

/** Reports of a story over its days, own ones filled, copies hollow; its twin is the list of reports below it. */
export function StoryPlot({ reports }: { readonly reports: readonly StoryArticle[] }) {
  const dots = layDots(reports)
  if (dots.length < 2) return null
  const height = (1 + Math.max(...dots.map(({ line }) => line))) * LINE + EDGE
  return (
    <svg
      class="story-plot"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      aria-hidden="true"
    >
      <line x1="0" x2={WIDTH} y1={height - 1} y2={height - 1} />
      {dots.map(({ id, x, line, isCopy }) => (
        <circle
          key={id}
          class={isCopy ? 'report copy' : 'report'}
          cx={x}
          cy={height - EDGE - line * LINE}
          r="3.5"
        />
      ))}
    </svg>
  )
}

interface Dot {
  readonly id: string
  readonly x: number
  readonly line: number
  readonly isCopy: boolean
}

/** Dots that would cover one another are stacked, up to a height; what lies still higher is drawn at the top. */
function layDots(reports: readonly StoryArticle[]): Dot[] {
  const dated = reports.flatMap((report) => {
    const at = middleOf(report.published)
    return at === null ? [] : [{ report, at }]
  })
  const first = Math.min(...dated.map(({ at }) => at))
  const width = Math.max(...dated.map(({ at }) => at)) - first
  const seen = new Set<string>()
  const stacks = new Map<number, number>()
  return dated.map(({ report, at }) => {
    const place = width === 0 ? WIDTH / 2 : EDGE + ((at - first) / width) * (WIDTH - 2 * EDGE)
    const stack = Math.round(place / (LINE - 1))
    const line = Math.min(stacks.get(stack) ?? 0, LINES_MAX - 1)
    stacks.set(stack, line + 1)
    const isCopy = seen.has(report.origin)
    seen.add(report.origin)
    return { id: report.id, x: stack * (LINE - 1), line, isCopy }
  })
}
