import type { Ledger, LedgerEntry } from '../api/index.js'
import { makeTimeScale } from './time-scale.js'
import { numberOf } from './words.js'

const WIDTH = 420
const HEIGHT = 150
const LEFT = 70
const RIGHT = WIDTH - 14
const TOP = 14
const BOTTOM = HEIGHT - 26

/** Figures over the days on which they were reported: dots, bars for ranges, arrows for open ends. */
export function LedgerPlot({ ledger, name }: { readonly ledger: Ledger; readonly name: string }) {
  const values = ledger.entries.flatMap(({ min, max }) => [min ?? max ?? 0, max ?? min ?? 0])
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const heightOf = (value: number) =>
    low === high ? (TOP + BOTTOM) / 2 : BOTTOM - 8 - ((value - low) / (high - low)) * (BOTTOM - TOP - 16)
  const scale = makeTimeScale(
    ledger.entries.map(({ published }) => published),
    [],
    LEFT,
    RIGHT
  )
  return (
    <svg class="ledger" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img">
      <title>{`${name}: figures by the day of the report; the table beside it has the same`}</title>
      <line class="axis" x1={LEFT} x2={RIGHT} y1={BOTTOM} y2={BOTTOM} />
      {scale.ticks.map(({ place, label }, index) => (
        <text key={place} class="tick" x={place} y={HEIGHT - 8}>
          {index % Math.ceil(scale.ticks.length / 4) === 0 ? label : ''}
        </text>
      ))}
      {[...new Set([low, high])].map((value) => (
        <g key={value}>
          <line class="level" x1={LEFT} x2={RIGHT} y1={heightOf(value)} y2={heightOf(value)} />
          <text class="tick" x={LEFT - 6} y={heightOf(value) + 4} text-anchor="end">
            {numberOf(value)}
          </text>
        </g>
      ))}
      {ledger.entries.map((entry) => {
        const x = scale.placeOf(entry.published)
        return x === null ? null : (
          <Mark key={`${entry.article} ${entry.item}`} entry={entry} x={x} heightOf={heightOf} />
        )
      })}
    </svg>
  )
}

interface MarkProps {
  readonly entry: LedgerEntry
  readonly x: number
  readonly heightOf: (value: number) => number
}

function Mark({ entry: { min, max, modifier }, x, heightOf }: MarkProps) {
  const top = heightOf(max ?? min ?? 0)
  const bottom = heightOf(min ?? max ?? 0)
  const isRange = min !== undefined && max !== undefined && min !== max
  return (
    <g class="mark">
      {isRange ? <path d={`M${x - 5} ${top}h10M${x} ${top}V${bottom}M${x - 5} ${bottom}h10`} /> : null}
      {max === undefined ? <path d={`M${x} ${bottom}v-12m-4 4l4 -4l4 4`} /> : null}
      {min === undefined ? <path d={`M${x} ${top}v12m-4 -4l4 4l4 -4`} /> : null}
      {isRange ? null : (
        <circle
          class={modifier === undefined || modifier === 'exactly' ? 'dot' : 'dot hedged'}
          cx={x}
          cy={top}
          r="5"
        />
      )}
    </g>
  )
}
