/**
 * Nouns for what has a title, and words that give one: 'her novel "The Long Quay"', 'a song called "Harbour Lights"'.
 * Compiled for this project. Licence: that of the project.
 */
const WORKS = new Set(
  `album article autobiography ballad blog book called campaign chapter column comedy documentary drama editorial entitled
   episode essay exhibition film game hit hymn memoir memoirs movie musical named novel opera painting pamphlet paper play
   podcast poem poster program programme report sculpture sequel series show single sitcom sketch song story thriller
   titled track video`.split(/\s+/)
)

/** Whether a title in quotation marks may follow a word. Lower case is expected. */
export function isWork(word: string): boolean {
  return WORKS.has(word)
}
