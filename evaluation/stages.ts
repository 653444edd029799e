import { scoreCoverage, scoreDevelopmentCoverage } from './coverage.js'
import { scoreEcbEvents } from './ecb-events.js'
import { scoreEvents } from './events.js'
import { scoreExtraction } from './extraction.js'
import { scoreFigureSentences } from './figure-sentences.js'
import { scoreFigures } from './figures.js'
import { scoreGenres } from './genres.js'
import { scoreLanguage } from './language.js'
import { scoreLibraryLayers } from './library-layers.js'
import { scoreNames } from './names.js'
import { scorePeople } from './newswcl-people.js'
import { scoreOwnChains } from './own-chains.js'
import { scoreGoldNames, scoreLibraryNames } from './own-names.js'
import { scoreRelays } from './relays.js'
import { scoreReliability } from './reliability.js'
import { scoreOwnSources, scoreOwnStatements, scoreStatements } from './statements.js'
import { scoreStories } from './stories.js'
import { scoreTimes } from './times.js'

/** What `npm run evaluate` scores: one line a stage and data set, in the order of the walk. */
export type Scores = Record<string, number>

export interface Stage {
  readonly name: string
  /** A folder of the shared data, or `own`: the project's own gold. */
  readonly data: string
  /** Takes the folder of the data sets (the repository for own gold); gives figures, most of them in per cent. */
  readonly score: (folder: string) => Promise<Scores>
}

export const STAGES: readonly Stage[] = [
  { name: 'extraction', data: 'pages', score: scoreExtraction },
  { name: 'language', data: 'language', score: scoreLanguage },
  { name: 'names', data: 'language', score: scoreNames },
  { name: 'genres', data: 'language', score: scoreGenres },
  { name: 'gold-names', data: 'time', score: scoreGoldNames },
  { name: 'times', data: 'time', score: scoreTimes },
  { name: 'figures', data: 'figures', score: scoreFigures },
  { name: 'figure-sentences', data: 'own', score: async (root) => scoreFigureSentences(root) },
  { name: 'statements', data: 'attribution', score: scoreStatements },
  { name: 'statement-confidence', data: 'attribution', score: scoreReliability },
  { name: 'events', data: 'events', score: scoreEvents },
  { name: 'stories', data: 'stories', score: scoreStories },
  { name: 'story-events', data: 'stories', score: scoreEcbEvents },
  { name: 'story-people', data: 'stories', score: scorePeople },
  { name: 'library-layers', data: 'own', score: scoreLibraryLayers },
  { name: 'library-names', data: 'own', score: scoreLibraryNames },
  { name: 'library-chains', data: 'own', score: scoreOwnChains },
  { name: 'library-statements', data: 'own', score: scoreOwnStatements },
  { name: 'source-reports', data: 'own', score: scoreOwnSources },
  { name: 'relays', data: 'own', score: scoreRelays },
  { name: 'library-coverage', data: 'own', score: scoreCoverage },
  { name: 'development-coverage', data: 'own', score: scoreDevelopmentCoverage }
]
