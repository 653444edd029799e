import type { Quotation } from '../../text/index.js'

/**
 * A quotation whose closing mark was forgotten, with its carrier in it: '"We will vote on Friday, Mira Tolland said.'
 * The verbs are those that carry a quotation and hardly anything else, and nothing but a name, a pronoun or a short
 * noun phrase stands beside them.
 */
const CARRIER =
  /[,?!](?=\s+(?:(?:said|says|asked|replied|added)\s+(?:\p{Lu}|the\s|an?\s)|(?:he|she|they|it|who|(?:the|an?)\s\p{Ll}+|(?:\p{Lu}[\p{L}.'’-]*\s){0,3}\p{Lu}[\p{L}.'’-]*)\s+(?:said|says|added|asked|told|wrote|replied|insisted|warned|explained|recalled)\b))/u

/** How far into such a quotation its carrier is looked for. */
const REACH_CHARS = 600

/** Quotations without a closing mark, and without a paragraph that goes on with them, end before their carrier. */
export function closeQuotations(text: string, quotations: readonly Quotation[]): Quotation[] {
  return quotations.map((quotation, index) => {
    if (!quotation.open || quotations[index + 1]?.continues === true) return quotation
    const { span, inner } = quotation
    const carrier = CARRIER.exec(text.slice(inner.start, Math.min(inner.end, inner.start + REACH_CHARS)))
    if (carrier === null) return quotation
    const end = inner.start + carrier.index + 1
    return { ...quotation, span: { start: span.start, end }, inner: { start: inner.start, end } }
  })
}
