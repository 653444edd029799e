import { agencyNamed, endsMediumName, isCarrierNoun, outletNamed } from '../../knowledge/index.js'

/** Whether a noun phrase names a medium: an agency, a paper, a channel, "state media". A press office does not. */
export function isRelay(phrase: string): boolean {
  const words = phrase.replace(/^(?:the|a|an)\s+/i, '').trim()
  if (
    words === '' ||
    /\b(?:spokes\w+|secretary|officer|reporters?|conference|minister|director|editor|host|union|freedom)\b/i.test(
      words
    )
  )
    return false
  if (agencyNamed(words) !== undefined || outletNamed(words) !== undefined) return true
  const parts = words.split(/[\s’']+/)
  const last = parts.at(-1) ?? ''
  if (isCarrierNoun(last, 'outlet')) return true
  if (1 < parts.length && isCapital(last) && endsMediumName(last)) return true
  if (1 < parts.length && /^(?:Radio|TV|Television)$/.test(parts[0]) && isCapital(last)) return true
  const beforeName = parts.findIndex((part) => isCarrierNoun(part, 'outlet'))
  return beforeName !== -1 && isCapital(last)
}

/** Agency or outlet, for a credit. */
export function kindOfRelay(phrase: string): 'agency' | 'outlet' {
  const words = phrase.replace(/^the\s+/i, '')
  return agencyNamed(words) !== undefined || /\bagency\b|\bnewswire\b/i.test(words) ? 'agency' : 'outlet'
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}
