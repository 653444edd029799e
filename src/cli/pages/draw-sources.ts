import { spellHealth, spellSpan } from '../../api/index.js'
import type { Quarantined, SubscriptionEntry } from '../../store/index.js'
import { printable } from '../terminal/printable.js'
import { shorten } from '../terminal/wrap.js'
import { type Paper, paragraph } from './page.js'

/** The feeds that are subscribed to and how each fares, in words. */
export function drawSources(subscriptions: readonly SubscriptionEntry[], now: Date, paper: Paper): string {
  if (subscriptions.length === 0) return 'No feed is subscribed to yet: `collate add ADDRESS` adds one.'
  return subscriptions.flatMap((subscription) => drawSource(subscription, now, paper)).join('\n')
}

function drawSource(subscription: SubscriptionEntry, now: Date, paper: Paper): string[] {
  const title = printable(subscription.outlet ?? subscription.title ?? subscription.address)
  const name = paper.style.bold(shorten(title, paper.width))
  const { asked, brought, reports, failed } = spellHealth(subscription, now)
  return [
    name,
    ...paragraph('  ', printable(subscription.address), paper),
    ...paragraph('  ', [asked, brought, reports].join(' · '), paper),
    ...(failed === undefined ? [] : paragraph('  ', paper.style.alarm(printable(failed)), paper))
  ]
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
