/** The library's door: every public name, one per line. */
export type { AnnotatedArticle, CollatedStory } from './article/index.js'
