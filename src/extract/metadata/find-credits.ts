import type { Credit } from '../../article/index.js'
import { bySpan, overlaps, type Span } from '../../text/index.js'
import { findBracketCredits } from './find-bracket-credits.js'
import { findBylineCredits } from './find-byline-credits.js'
import { findContributors } from './find-contributors.js'
import { findRelays } from './find-relays.js'

/**
 * Agencies, outlets and people that the report itself credits. The rules, in order:
 * agencies in brackets at a dateline or at the end, and after a dateline's dash; agencies in a byline's place; the people and agencies of closing lines
 * ("Writing by …; Editing by …", "with Reuters"); agencies and outlets that the report relays ("Tasnim reported").
 * Every credit is a span of the text; a place is credited once.
 */
export function findCredits(text: string, paragraphs: readonly Span[], outlet?: string): Credit[] {
  const found = [
    ...findBracketCredits(text, paragraphs),
    ...findBylineCredits(text, paragraphs),
    ...findContributors(text, paragraphs),
    ...findRelays(text, paragraphs)
  ].sort((a, b) => bySpan(a.span, b.span))
  const credits: Credit[] = []
  for (const credit of found) {
    const last = credits[credits.length - 1]
    if (credit.name === outlet) continue // An outlet that names itself credits nobody else.
    if (last === undefined || !overlaps(last.span, credit.span)) credits.push(credit)
  }
  return credits
}
