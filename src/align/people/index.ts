/**
 * Who is who over the articles of a story.
 */
export { linkPeople, type People } from './link-people.js'
export { spellName } from './spell-name.js'
