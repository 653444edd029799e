/**
 * The nouns: Capture, Article and its layers, Story, CoverageTable.
 * Types, constructors and checks; the shapes are those of the record (docs/reference/record.md).
 */
export type {
  Annotated,
  AnnotatedArticle,
  Article,
  Credit,
  Entity,
  EntityType,
  Event,
  Figure,
  FigureModifier,
  Found,
  Layers,
  Link,
  Mention,
  Name,
  Place,
  Role,
  Statement,
  Time,
  Token
} from './article.js'
export { WORD_STATE_WIDTH } from './article.js'
export type { Capture, FeedSaid, Given } from './capture.js'
export { isUnnamedThing } from './is-unnamed-thing.js'
export { keepSure, readConfidence, SURE } from './keep-sure.js'
export { CollateError, type Note, type Problem } from './problem.js'
export type {
  Actor,
  Cell,
  CollatedStory,
  CoverageTable,
  Difference,
  Evidence,
  Origin,
  Row,
  Story,
  StoryArticle,
  Wording
} from './story.js'
export { figureId } from './story.js'
