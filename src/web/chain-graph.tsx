/** One way of words from who spoke to a report: the speaker, the relays, the outlet, a copy of the outlet's report. */
export interface ChainPath {
  readonly relays: readonly string[]
  readonly outlet: string
  /** The outlet whose text this report copies. */
  readonly copyOf?: string
}

interface GraphNode {
  readonly key: string
  readonly label: string
  readonly kind: 'speaker' | 'relay' | 'outlet'
  readonly column: number
  readonly line: number
}

const COLUMN = 200
const LINE = 40
const BOX = { width: 160, height: 28 }
/** Of a longer name the beginning is drawn, and the whole is its title. */
const LABEL_CHARS_MAX = 20

/** The ways of something said, from left to right. Its twin in words is the list of forms beside it. */
export function ChainGraph({
  speaker,
  paths
}: {
  readonly speaker: string
  readonly paths: readonly ChainPath[]
}) {
  const nodes = layNodes(speaker, paths)
  const edges = findEdges(paths)
  const width = Math.max(...[...nodes.values()].map(({ column }) => column)) * COLUMN + BOX.width + 4
  const height = Math.max(...[...nodes.values()].map(({ line }) => line)) * LINE + BOX.height + 4
  return (
    <svg class="chain" viewBox={`-2 -2 ${width} ${height}`} width={width} height={height} role="img">
      <title>The way of these words: {drawWays(speaker, paths)}</title>
      {edges.map(({ from, to, isCopy }) => (
        <path
          key={`${from} ${to}`}
          class={isCopy ? 'edge copied' : 'edge'}
          d={curveOf(nodes.get(from)!, nodes.get(to)!)}
        />
      ))}
      {[...nodes.values()].map((node) => (
        <g key={node.key} class={`node ${node.kind}`}>
          <rect x={node.column * COLUMN} y={node.line * LINE} width={BOX.width} height={BOX.height} rx="4" />
          <text x={node.column * COLUMN + BOX.width / 2} y={node.line * LINE + 19} text-anchor="middle">
            {shorten(node.label)}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** "Mira Toll → state radio → Halyard; Mira Toll → The Gull": the same in words. */
export function drawWays(speaker: string, paths: readonly ChainPath[]): string {
  return paths.map((path) => drawWay(speaker, path)).join('; ')
}

export function drawWay(speaker: string, { relays, outlet, copyOf }: ChainPath): string {
  const copied = copyOf === undefined ? [] : [copyOf]
  return [speaker, ...relays, ...copied, outlet].join(' → ')
}

function layNodes(speaker: string, paths: readonly ChainPath[]): Map<string, GraphNode> {
  const nodes = new Map<string, GraphNode>()
  const lines: number[] = []
  const outletColumn = 1 + Math.max(0, ...paths.map(({ relays }) => relays.length))
  const add = (key: string, label: string, kind: GraphNode['kind'], column: number) => {
    if (nodes.has(key)) return
    const line = lines[column] ?? 0
    lines[column] = line + 1
    nodes.set(key, { key, label, kind, column, line })
  }
  add(SPEAKER, speaker, 'speaker', 0)
  // What comes without a relay lies above the relays, so that its edge crosses none of them.
  const own = paths.map((path) => ({ ...path, outlet: path.copyOf ?? path.outlet }))
  for (const { outlet } of own.filter(({ relays }) => relays.length === 0)) {
    add(outletKey(outlet), outlet, 'outlet', outletColumn)
  }
  const above = lines[outletColumn] ?? 0
  for (const { relays, outlet } of own) {
    for (const [index, name] of relays.entries()) {
      lines[index + 1] ??= above
      add(relayKey(name), name, 'relay', index + 1)
    }
    add(outletKey(outlet), outlet, 'outlet', outletColumn)
  }
  for (const { outlet, copyOf } of paths) {
    if (copyOf !== undefined) add(outletKey(outlet), outlet, 'outlet', outletColumn + 1)
  }
  return nodes
}

const SPEAKER = 'speaker'
const relayKey = (name: string) => `relay ${name.toLowerCase()}`
const outletKey = (name: string) => `outlet ${name}`

interface Edge {
  readonly from: string
  readonly to: string
  readonly isCopy: boolean
}

function findEdges(paths: readonly ChainPath[]): Edge[] {
  const edges = new Map<string, Edge>()
  for (const { relays, outlet, copyOf } of paths) {
    const via = [SPEAKER, ...relays.map(relayKey), outletKey(copyOf ?? outlet)]
    for (const [index, to] of via.slice(1).entries()) {
      edges.set(`${via[index]}\n${to}`, { from: via[index], to, isCopy: false })
    }
    if (copyOf === undefined || copyOf === outlet) continue
    const copied = { from: outletKey(copyOf), to: outletKey(outlet), isCopy: true }
    edges.set(`${copied.from}\n${copied.to}`, copied)
  }
  return [...edges.values()].filter(({ from, to }) => from !== to)
}

function curveOf(from: GraphNode, to: GraphNode): string {
  const start = { x: from.column * COLUMN + BOX.width, y: from.line * LINE + BOX.height / 2 }
  const end = { x: to.column * COLUMN, y: to.line * LINE + BOX.height / 2 }
  const middle = (start.x + end.x) / 2
  return `M${start.x} ${start.y} C${middle} ${start.y} ${middle} ${end.y} ${end.x} ${end.y}`
}

function shorten(label: string): string {
  const letters = [...label]
  if (letters.length <= LABEL_CHARS_MAX) return label
  return `${letters
    .slice(0, LABEL_CHARS_MAX - 1)
    .join('')
    .trimEnd()}…`
}
