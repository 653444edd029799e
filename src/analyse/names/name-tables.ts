/** Tables of numbers by their names, scales already applied. */
export type Tables = Readonly<Record<string, Table>>

export interface Table {
  readonly rows: number
  readonly cols: number
  readonly values: Float32Array | Uint8Array | Uint32Array
}

export function floatsOf(table: Table): Float32Array {
  return table.values as Float32Array
}
