import type { Quarantined, SubscriptionEntry } from '../../store/index.js'
import { printable } from '../terminal/printable.js'
import { shorten } from '../terminal/wrap.js'
import { counted, type Paper, paragraph } from './page.js'
import { spellSpan } from './spell-span.js'

/** The feeds that are subscribed to and how each fares, in words. */
export function drawSources(subscriptions: readonly SubscriptionEntry[], now: Date, paper: Paper): string {
  if (subscriptions.length === 0) return 'No feed is subscribed to yet: `collate add ADDRESS` adds one.'
  return subscriptions.flatMap((subscription) => drawSource(subscription, now, paper)).join('\n')
}

function drawSource(subscription: SubscriptionEntry, now: Date, paper: Paper): string[] {
  const title = printable(subscription.outlet ?? subscription.title ?? subscription.address)
  const name = paper.style.bold(shorten(title, paper.width))
  const health = [asked(subscription, now), brought(subscription, now), reports(subscription)].join(' · ')
  return [
    name,
    ...paragraph('  ', printable(subscription.address), paper),
    ...paragraph('  ', health, paper),
    ...(subscription.failure === undefined
      ? []
      : paragraph(
          '  ',
          paper.style.alarm(`${failed(subscription.failures)}: ${printable(subscription.failure)}`),
          paper
        ))
  ]
}

function asked({ state, fetched, due }: SubscriptionEntry, now: Date): string {
  const last = fetched === undefined ? 'never fetched' : `fetched ${ago(fetched, now)}`
  if (state === 'gone') return `${last}, gone for good and not asked any more`
  const wait = Date.parse(due) - now.getTime()
  return wait <= 0 ? `${last}, due now` : `${last}, next in ${spellSpan(wait)}`
}

function brought({ brought }: SubscriptionEntry, now: Date): string {
  return brought === undefined ? 'no report yet' : `last new report ${ago(brought, now)}`
}

function reports({ reports, waiting, failed }: SubscriptionEntry): string {
  return [
    `${counted(reports, 'report')} kept`,
    ...(0 < waiting ? [`${waiting} on the way`] : []),
    ...(0 < failed ? [`${failed} in quarantine`] : [])
  ].join(', ')
}

function failed(failures: number): string {
  return failures === 1 ? 'failed the last time' : `failed ${failures} times in a row`
}

function ago(moment: string, now: Date): string {
  return `${spellSpan(now.getTime() - Date.parse(moment))} ago`
}

/** What is in quarantine, each with the stage that gave it up and why. */
export function drawQuarantine(quarantined: readonly Quarantined[], now: Date, paper: Paper): string {
  if (quarantined.length === 0) return 'Nothing is in quarantine.'
  return quarantined
    .flatMap(({ title, place, stage, reason, since, isKeptInPart }) => [
      paper.style.bold(shorten(printable(title ?? place), paper.width)),
      ...paragraph('  ', printable(place), paper),
      ...paragraph('  ', `${stage}, ${ago(since, now)}: ${printable(reason)}`, paper),
      ...(isKeptInPart ? paragraph('  ', 'What its feed says of it was kept.', paper) : [])
    ])
    .join('\n')
}
