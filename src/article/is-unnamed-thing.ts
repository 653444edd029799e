import type { Entity } from './article.js'

/**
 * A chain that names nobody: a plan or a happening taken up again, or one who says "I" and is called nothing else. It
 * serves to follow pronouns; lists of people, bodies and places leave it out.
 */
export function isUnnamedThing({ type, mentions }: Entity): boolean {
  const kinds = mentions.map(({ kind }) => kind)
  return !kinds.includes('name') && (type === 'other' || !kinds.includes('description'))
}
