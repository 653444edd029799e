/** What `npm run evaluate` scores: one line a stage and data set, in the order of the walk. */
export type Scores = Record<string, number>

export interface Stage {
  readonly name: string
  /** A folder of the shared data, or `own`: the project's own gold. */
  readonly data: string
  /** Takes the folder of the data sets (the repository for own gold); gives figures in per cent. */
  readonly score: (folder: string) => Promise<Scores>
}

export const STAGES: readonly Stage[] = []
