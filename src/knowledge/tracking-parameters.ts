/**
 * Parameters that counting services add to addresses, which lead to the same page without them.
 * Source   the services' own manuals for those who place links; written by us.
 * Licence  Apache-2.0, as the rest of this project.
 */

const PREFIXES = ['utm_', 'at_', 'mtm_', 'pk_', 'hsa_', 'itm_', 'vero_', 'oly_']

const NAMES = new Set(
  '_ga _gl _hsenc _hsmi dclid fbclid gbraid gclid gclsrc igshid li_fat_id mc_cid mc_eid mkt_tok msclkid s_cid ttclid twclid wbraid wickedid yclid ymclid'.split(
    ' '
  )
)

/** Whether a parameter of an address only counts readers. */
export function isTrackingParameter(name: string): boolean {
  const lower = name.toLowerCase()
  return NAMES.has(lower) || PREFIXES.some((prefix) => lower.startsWith(prefix))
}
