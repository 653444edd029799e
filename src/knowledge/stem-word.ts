/**
 * The stem of a folded word, for comparing only: "strikes", "striking" and "struck" need not meet, "strike" and
 * "strikes" must. A handful of endings, no dictionary: a wrong stem costs a little likeness and is never shown.
 */
export function stemWord(word: string): string {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word
  if (bare.length < 5 || /[^a-z]/.test(bare)) return bare.replace(/^(.{3,})s$/, '$1')
  for (const [ending, instead] of ENDINGS) {
    if (bare.endsWith(ending) && 3 <= bare.length - ending.length)
      return undouble(bare.slice(0, -ending.length) + instead)
  }
  return bare
}

/** Longest first; the first that fits is taken. */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['ations', 'at'],
  ['ation', 'at'],
  ['ments', ''],
  ['ings', ''],
  ['ment', ''],
  ['ions', ''],
  ['ies', 'y'],
  ['ion', ''],
  ['ing', ''],
  ['sses', 'ss'],
  ['ers', ''],
  ['ss', 'ss'],
  ['us', 'us'],
  ['ed', ''],
  ['er', ''],
  ['es', ''],
  ['ly', ''],
  ['e', ''],
  ['s', '']
]

/** "stopp" (stopped) and "stop" are one stem. */
function undouble(stem: string): string {
  const last = stem.length - 1
  return 4 <= stem.length && stem[last] === stem[last - 1] && !'aeiousl'.includes(stem[last])
    ? stem.slice(0, -1)
    : stem
}
