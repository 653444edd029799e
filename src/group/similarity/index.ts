/**
 * How alike two reports are, and by what.
 */
export { bodySpans, type Description, dayOf, describeArticle } from './describe-article.js'
export { type Candidate, findCandidates } from './find-candidates.js'
export { hashWords, runAt, runsOf } from './runs.js'
export { likeness, type Vector, vectorOf } from './vectors.js'
export { findRarity, type Rarity, type Weighed, weighTerms } from './weigh-terms.js'
