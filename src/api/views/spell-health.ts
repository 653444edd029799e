import type { SubscriptionEntry } from '../../store/index.js'
import { spellSpan } from './spell-span.js'

/** How a feed fares, in words, for the terminal and the page alike. */
export interface Health {
  /** "fetched 5 minutes ago, next in 25 minutes" */
  readonly asked: string
  /** "last new report 2 hours ago" */
  readonly brought: string
  /** "120 reports kept, 3 on the way" */
  readonly reports: string
  /** "failed the last time: ferry.example answered 503"; absent where it answered. */
  readonly failed?: string
}

/** What is told of; its place in the store is not. */
export type Source = Omit<SubscriptionEntry, 'number' | 'validators'>

export function spellHealth(subscription: Source, now: Date): Health {
  const { failures, failure } = subscription
  return {
    asked: spellAsked(subscription, now),
    brought: spellBrought(subscription, now),
    reports: spellReports(subscription),
    ...(failure === undefined ? {} : { failed: `${spellFailures(failures)}: ${failure}` })
  }
}

function spellAsked({ state, fetched, due }: Source, now: Date): string {
  const last = fetched === undefined ? 'never fetched' : `fetched ${ago(fetched, now)}`
  if (state === 'gone') return `${last}, gone for good and not asked any more`
  const wait = Date.parse(due) - now.getTime()
  return wait <= 0 ? `${last}, due now` : `${last}, next in ${spellSpan(wait)}`
}

function spellBrought({ brought }: Source, now: Date): string {
  return brought === undefined ? 'no report yet' : `last new report ${ago(brought, now)}`
}

function spellReports({ reports, waiting, failed }: Source): string {
  return [
    `${reports} ${reports === 1 ? 'report' : 'reports'} kept`,
    ...(0 < waiting ? [`${waiting} on the way`] : []),
    ...(0 < failed ? [`${failed} in quarantine`] : [])
  ].join(', ')
}

function spellFailures(failures: number): string {
  return failures === 1 ? 'failed the last time' : `failed ${failures} times in a row`
}

function ago(moment: string, now: Date): string {
  return `${spellSpan(now.getTime() - Date.parse(moment))} ago`
}
