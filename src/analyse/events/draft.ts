/** How real an event is told to be, before it becomes a status. */
export type Told = 'actual' | 'ongoing' | 'planned' | 'alleged' | 'wished' | 'denied' | 'refused'

/** An event on its way through the rules: tokens in place of spans, -1 where there is none. */
export interface Draft {
  readonly trigger: number
  /** The verb whose clause tells it: the trigger itself, or the verb that a trigger noun depends on. */
  readonly clause: number
  readonly kind: 'verb' | 'noun'
  readonly type: string
  readonly mode?: string
  readonly actor: number
  readonly target: number
  readonly told: Told
  /** Both sides do it to each other: "A met B". */
  readonly isMutual: boolean
  /** Which rule found it. */
  readonly rule: string
}
