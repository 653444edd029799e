import type { Entity, Statement } from '../../article/index.js'
import { foldWord, type Span, wordsOf } from '../../text/index.js'

/**
 * '"The hinge is worn," it says.': a pronoun alone makes no place speak. A town or a strait keeps what a pronoun gives it
 * only where the article has it speak by its name too, as capitals do for their states.
 */
export function leavePlacesSilent(
  text: string,
  entities: readonly Entity[],
  statements: readonly Statement[]
): Statement[] {
  const places = new Set(
    entities.filter(({ type, country }) => type === 'place' && country === undefined).map(({ id }) => id)
  )
  const byName = new Set(
    statements.filter(({ source }) => !isPronoun(text, source)).map(({ speaker }) => speaker)
  )
  return statements.map((statement) => {
    const { speaker, ...rest } = statement
    if (speaker === undefined || !places.has(speaker) || byName.has(speaker)) return statement
    return isPronoun(text, statement.source) ? rest : statement
  })
}

function isPronoun(text: string, source: readonly Span[]): boolean {
  return source.length === 1 && /^(?:it|they|which|who)$/.test(foldWord(wordsOf(text, source[0])))
}
