import type { Database } from '../database.js'

/** What a reader decided of the grouping. */
export interface Decision {
  readonly number: number
  /**
   * `split`: reports of one story are several; `merge`: those of several are one; `pin`: they stay one, and the story stands first
   * in the list.
   */
  readonly kind: 'split' | 'merge' | 'pin'
  /** Ids of articles; each list is one story. */
  readonly parts: readonly (readonly string[])[]
  /** ISO 8601, UTC. */
  readonly made: string
}

export type NewDecision = Pick<Decision, 'kind' | 'parts'>

export function insertDecision(database: Database, { kind, parts }: NewDecision, now: Date): number {
  database.run('UPDATE collation SET decided = decided + 1')
  return database.run(
    'INSERT INTO decisions (kind, parts, made) VALUES (?, ?, ?)',
    kind,
    JSON.stringify(parts),
    now.toISOString()
  )
}

/** Takes a decision back; gives whether it was there. */
export function deleteDecision(database: Database, number: number): boolean {
  const gone = database.first('DELETE FROM decisions WHERE number = ? RETURNING number', number)
  if (gone !== null) database.run('UPDATE collation SET decided = decided + 1')
  return gone !== null
}

/** In the order in which they were made. */
export function listDecisions(database: Database): Decision[] {
  return database
    .all<Omit<Decision, 'parts'> & { readonly parts: string }>(
      'SELECT number, kind, parts, made FROM decisions ORDER BY number'
    )
    .map((row) => ({ ...row, parts: JSON.parse(row.parts) }))
}

/** The decision that holds for each article: the last one that speaks of it. */
export function decisionsByArticle(decisions: readonly Decision[]): Map<string, Decision> {
  return new Map(decisions.flatMap((decision) => decision.parts.flat().map((id) => [id, decision] as const)))
}

/** By article id, a key that the reports of one story share. */
export function decidedKeys(decisions: readonly Decision[]): Map<string, string> {
  return new Map(
    decisions.flatMap(({ number, parts }) =>
      parts.flatMap((part, index) => part.map((id) => [id, `${number}.${index}`] as const))
    )
  )
}
