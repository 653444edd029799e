/**
 * Lemmas by the ends of words: for every Penn tag a table from the longest known end of a word (the whole word marked
 * with "^") to an edit. "VBD ^went" knows "go"; "VBD ied" knows that three letters go and "y" comes.
 */
export type LemmaRules = ReadonlyMap<string, string>

/** Longer ends are kept only as whole words. */
const END_CHARS_MAX = 5

/** Words longer than this are their own lemma: no rule was learned from any. */
const WORD_CHARS_MAX = 40

/** The lemma by the most telling rule that fits; the word itself where none does. */
export function applyRules(rules: LemmaRules, form: string, xpos: string): string {
  const clean = plainForm(form)
  if (WORD_CHARS_MAX < clean.length) return clean
  for (const key of ruleKeys(clean, xpos)) {
    const edit = rules.get(key)
    const lemma = edit === undefined ? null : applyEdit(clean, edit)
    if (lemma !== null) return lemma
  }
  return clean
}

/** Straight apostrophes, and nothing that cannot be seen. */
export function plainForm(form: string): string {
  return form.replace(/[\u00ad\u200b-\u200f\u2060]/g, '').replace(/[’ʼ]/g, "'")
}

/** Where to look, the most telling first. */
export function* ruleKeys(form: string, xpos: string): Generator<string> {
  const lower = form.toLowerCase()
  yield `${xpos} ^${lower}`
  for (let length = Math.min(END_CHARS_MAX, lower.length); 0 <= length; length -= 1) {
    yield `${xpos} ${lower.slice(lower.length - length)}`
  }
}

/** An edit: "l" or "k" (lower case or kept), how many letters go, what comes: "l3y" makes "study" of "Studied". */
export function applyEdit(form: string, edit: string): string | null {
  const base = edit[0] === 'l' ? form.toLowerCase() : form
  const cut = Number(edit[1])
  const lemma = base.slice(0, base.length - cut) + edit.slice(2)
  return cut <= base.length && lemma !== '' ? lemma : null
}

/** The edit that makes `lemma` of `form`; null where more than nine letters would go. */
export function findEdit(form: string, lemma: string): string | null {
  const lower = form.toLowerCase()
  const candidates = [edit('l', lower, lemma), edit('k', form, lemma)]
  const fitting = candidates.filter((candidate) => applyEdit(form, candidate) === lemma)
  return fitting.sort((a, b) => Number(a[1]) - Number(b[1]))[0] ?? null
}

function edit(mark: string, base: string, lemma: string): string {
  let same = 0
  while (same < base.length && same < lemma.length && base[same] === lemma[same]) same += 1
  return `${mark}${base.length - same}${lemma.slice(same)}`
}
