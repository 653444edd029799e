/**
 * Inflected forms of the verbs in the event tables: a lemma guessed from a word's ending goes wrong on rare verbs
 * ("shelled", "withdrew") just where an event hangs on them.
 * Source   rules of English spelling; irregular forms from general knowledge.
 * Licence  Apache-2.0, as the rest of this project.
 */
import { lightVerbs } from './event-nouns.js'
import { operatorWords } from './event-operators.js'
import { eventVerbs } from './event-verbs.js'

/** base past participle */
const IRREGULAR = `
withdraw withdrew withdrawn, overthrow overthrew overthrown, throw threw thrown, draw drew drawn, fight fought fought,
shoot shot shot, strike struck struck, break broke broken, forbid forbade forbidden, forgive forgave forgiven,
give gave given, take took taken, undertake undertook undertaken, retake retook retaken, overtake overtook overtaken,
send sent sent, lend lent lent, sell sold sold, buy bought bought, bring brought brought, seek sought sought,
hold held held, withhold withheld withheld, uphold upheld upheld, meet met met, lead led led, leave left left,
lay laid laid, pay paid paid, say said said, tell told told, swear swore sworn, drive drove driven, beat beat beaten,
hang hung hung, flee fled fled, win won won, begin began begun, come came come, become became become, go went gone,
make made made, put put put, set set set, cut cut cut, quit quit quit, hit hit hit, let let let, shut shut shut,
burn burnt burnt, slay slew slain, steal stole stolen, speak spoke spoken, choose chose chosen, freeze froze frozen,
build built built, rebuild rebuilt rebuilt, feed fed fed, keep kept kept, find found found, stand stood stood,
withstand withstood withstood, think thought thought, write wrote written, rise rose risen, show showed shown,
sit sat sat, know knew known, see saw seen, do did done, have had had, get got got, run ran run, overrun overran overrun,
catch caught caught, teach taught taught, feel felt felt, mean meant meant, lose lost lost, spend spent spent,
fly flew flown, fall fell fallen, sweep swept swept, wage waged waged, bid bid bid, shed shed shed, bow bowed bowed
`

const irregular = new Map(
  IRREGULAR.trim()
    .split(/,\s*/)
    .map((row) => row.split(' '))
    .map(([base, ...forms]) => [base, forms])
)

const lemmaOfForm = new Map<string, string>()
const bases = new Set([...eventVerbs(), ...lightVerbs(), ...operatorWords()])
for (const base of bases)
  for (const form of formsOf(base)) if (!lemmaOfForm.has(form)) lemmaOfForm.set(form, base)
for (const base of bases) lemmaOfForm.set(base, base)

/** The lemma of a verb of the event tables, by any of its forms; undefined for every other word. */
export function eventVerbOf(word: string): string | undefined {
  return lemmaOfForm.get(word)
}

function formsOf(base: string): string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base
  const doubled = `${base}${base.at(-1)}`
  const endsY = /[^aeiou]y$/.test(base)
  const forms = [`${stem}ing`, ...(irregular.get(base) ?? [])]
  if (base.endsWith('e')) forms.push(`${base}d`, `${base}s`)
  else if (endsY) forms.push(`${base.slice(0, -1)}ied`, `${base.slice(0, -1)}ies`)
  else forms.push(`${base}ed`, /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`)
  if (/[aeiou][bdgklmnprt]$/.test(base)) forms.push(`${doubled}ed`, `${doubled}ing`)
  return forms
}
