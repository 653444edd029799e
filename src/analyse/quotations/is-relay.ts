import { agencyNamed, outletNamed } from '../../knowledge/index.js'

/** Nouns for what passes words on: "state media", "the Halyard agency", "a local radio station". */
const MEDIA_NOUNS =
  /^(?:agency|agencies|media|television|tv|radio|newspaper|newspapers|paper|daily|weekly|channel|channels|broadcaster|broadcasters|newswire|wire|network|website|site|magazine|outlet|outlets|podcast|station|tabloid|press|blog|newsletter)$/i
/** Last words of the names of papers and stations. */
const NAME_ENDS =
  /^(?:Times|Post|News|Tribune|Herald|Journal|Gazette|Standard|Courier|Radio|TV|Television|Telegraph|Guardian|Observer|Chronicle|Star|Mail|Mirror|Globe|Monitor|Examiner|Ledger|Inquirer|Dispatch|Bulletin|Today|Press|Bee|Sentinel|Register|Echo|Argus)$/

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
  if (MEDIA_NOUNS.test(last)) return true
  if (1 < parts.length && NAME_ENDS.test(last)) return true
  if (1 < parts.length && /^(?:Radio|TV|Television)$/.test(parts[0]) && /^\p{Lu}/u.test(last)) return true
  const beforeName = parts.findIndex((part) => MEDIA_NOUNS.test(part))
  return beforeName !== -1 && /^\p{Lu}/u.test(last)
}

/** Agency or outlet, for a credit. */
export function kindOfRelay(phrase: string): 'agency' | 'outlet' {
  const words = phrase.replace(/^the\s+/i, '')
  return agencyNamed(words) !== undefined || /\bagency\b|\bnewswire\b/i.test(words) ? 'agency' : 'outlet'
}
