import type { Draft } from './draft.js'
import { findAccordingTo } from './find-according-to.js'
import { findDrafts } from './find-drafts.js'
import { findHeadlines } from './find-headlines.js'
import { findIntroduced } from './find-introduced.js'
import { findLabelled } from './find-labelled.js'
import { findListed, findSigned } from './find-listed.js'
import { findNominal } from './find-nominal.js'
import { findPosts } from './find-posts.js'
import { findQuotedAs } from './find-quoted-as.js'
import { findTurns } from './find-turns.js'
import type { Reading } from './read-words.js'

/** What the rules alone find; the trained model reads it as one sign among others. */
export function findRuleDrafts(reading: Reading): Draft[] {
  return [
    ...findDrafts(reading),
    ...findAccordingTo(reading),
    ...findQuotedAs(reading),
    ...findLabelled(reading),
    ...findHeadlines(reading),
    ...findNominal(reading),
    ...findIntroduced(reading),
    ...findTurns(reading),
    ...findPosts(reading),
    ...findListed(reading),
    ...findSigned(reading)
  ]
}
