import { furnitureKind } from '../../knowledge/index.js'

/** A report that ends in an invitation to subscribe before it has told so much is the start of one. */
const WHOLE_CHARS_MIN = 900

/** Whether a short text ends in a prompt to sign up: what lies behind the paywall was not read. */
export function isCutOff(blocks: readonly string[]): boolean {
  const isOwn = blocks.map((words) => furnitureKind(words) === null)
  const chars = blocks.reduce((sum, words, index) => sum + (isOwn[index] ? words.length : 0), 0)
  if (WHOLE_CHARS_MIN <= chars) return false
  return blocks.slice(isOwn.lastIndexOf(true) + 1).some(isWall)
}

function isWall(words: string): boolean {
  return (
    furnitureKind(words) === 'sign-up' && /\b(?:read|reading|subscribers|unlock|article|story)\b/i.test(words)
  )
}
