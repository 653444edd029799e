import { annotateSyntax } from '../../../evaluation/annotate.js'
import type { PolnearArticle } from '../../../evaluation/polnear-articles.js'
import { scoreAgainst } from '../../../evaluation/statements.js'
import { findEntities } from '../../../src/analyse/coreference/index.js'
import { findTimes } from '../../../src/analyse/dates/index.js'
import { findNames } from '../../../src/analyse/names/index.js'
import { findStatements } from '../../../src/analyse/quotations/find-statements.js'
import type { StatementModels } from '../../../src/analyse/quotations/model/statement-models.js'
import type { Article, Statement } from '../../../src/article/index.js'

/** Prints what the whole product finds with these models in articles that they never saw: for choosing settings. */
export async function scoreHeld(
  dataFolder: string,
  models: StatementModels,
  held: readonly PolnearArticle[]
): Promise<void> {
  const find = (article: Article): readonly Statement[] => {
    const parsed = annotateSyntax(article)
    const named = { ...parsed, ...findNames(parsed) }
    const described = { ...named, ...findTimes(named), ...findEntities(named) }
    return findStatements(described, models).statements
  }
  for (const [name, score] of Object.entries(await scoreAgainst(dataFolder, held, find)))
    console.error(`  ${name.padEnd(24)} ${score.toFixed(2)}`)
}
