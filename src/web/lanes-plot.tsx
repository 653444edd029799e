import type { TimeView } from '../api/index.js'
import { makeTimeScale, type TimeScale } from './time-scale.js'

const WIDTH = 960
const EDGE = 60
const LANE = 56
const HEAD = 28

interface Point {
  readonly x: number
  readonly y: number
}

/** A lane for each outlet on one scale of days; its twin is the table of reports below it. */
export function LanesPlot({ lanes, shared }: TimeView) {
  const reports = lanes.flatMap((lane) => lane.reports)
  const scale = makeTimeScale(
    reports.map(({ published }) => published),
    reports.flatMap(({ happened }) => happened.map(({ date }) => date)),
    EDGE,
    WIDTH - EDGE
  )
  const height = HEAD + lanes.length * LANE + 10
  const points = new Map<string, Point>()
  lanes.forEach((lane, index) => {
    for (const { article, published } of lane.reports) {
      points.set(article, { x: scale.placeOf(published) ?? WIDTH - EDGE / 2, y: lineOf(index) })
    }
  })
  return (
    <svg class="lanes" viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height} role="img">
      <title>When each outlet reported and when what it tells happened; the table below has the same</title>
      <Days scale={scale} height={height} />
      {lanes.map((lane, index) => (
        <g key={lane.outlet}>
          <line class="lane" x1="0" x2={WIDTH} y1={lineOf(index)} y2={lineOf(index)} />
          <text class="outlet" x="4" y={lineOf(index) - 26}>
            {lane.outlet}
          </text>
          {lane.reports.map((report) => (
            <Happened
              key={report.article}
              days={report.happened}
              at={points.get(report.article)!}
              scale={scale}
            />
          ))}
        </g>
      ))}
      {shared.map(({ articles: [a, b] }) => (
        <path key={`${a} ${b}`} class="shared" d={arcOf(points.get(a), points.get(b))} />
      ))}
      {lanes.flatMap((lane) =>
        lane.reports.map(({ article, isCopy, kept }) => {
          const { x, y } = points.get(article)!
          return (
            <g key={article}>
              <circle class={isCopy ? 'report copy' : 'report'} cx={x} cy={y} r="7" />
              {kept.slice(1).map((stored) => (
                <Edit key={stored} stored={stored} y={y} scale={scale} />
              ))}
            </g>
          )
        })
      )}
    </svg>
  )
}

function lineOf(lane: number): number {
  return HEAD + lane * LANE + 42
}

function Days({ scale, height }: { readonly scale: TimeScale; readonly height: number }) {
  return (
    <g class="days">
      {scale.ticks.map(({ place, label }) => (
        <g key={place}>
          <line x1={place} x2={place} y1={HEAD - 6} y2={height} />
          <text x={place + 3} y={HEAD - 10}>
            {label}
          </text>
        </g>
      ))}
      <text x="2" y={HEAD - 10}>
        earlier
      </text>
      <text x={WIDTH - 2} y={HEAD - 10} text-anchor="end">
        no date
      </text>
    </g>
  )
}

/** The clock of what happened runs above the clock of the report, so that a report of the same day hides nothing. */
const HAPPENED_ABOVE = 13

interface HappenedProps {
  readonly days: readonly { readonly date: string }[]
  readonly at: Point
  readonly scale: TimeScale
}

/** A diamond for each day on which something told happened, joined to the report that tells it. */
function Happened({ days, at, scale }: HappenedProps) {
  return (
    <>
      {[...new Set(days.map(({ date }) => date))].map((date) => {
        const x = scale.placeOf(date) ?? (scale.isEarlier(date) ? EDGE / 2 : null)
        if (x === null) return null
        const y = at.y - HAPPENED_ABOVE
        return (
          <g key={date}>
            <path class="telling" d={`M${x} ${y} Q${(x + at.x) / 2} ${y - 2} ${at.x} ${at.y}`} />
            <path class="happened" d={`M${x} ${y - 5}l5 5l-5 5l-5 -5z`} />
          </g>
        )
      })}
    </>
  )
}

function Edit({
  stored,
  y,
  scale
}: {
  readonly stored: string
  readonly y: number
  readonly scale: TimeScale
}) {
  const x = scale.placeOf(stored)
  return x === null ? null : <line class="edit" x1={x} x2={x} y1={y - 11} y2={y + 11} />
}

function arcOf(a: Point | undefined, b: Point | undefined): string {
  if (a === undefined || b === undefined) return ''
  const out = Math.max(a.x, b.x) + 36
  return `M${a.x} ${a.y} C${out} ${a.y} ${out} ${b.y} ${b.x} ${b.y}`
}
