/**
 * The best sequence of BIO tags in which every I- follows a B- or I- of its type (Viterbi).
 *
 * @param scores of `labels.length` tags for every word, `stride` numbers from one word to the next
 */
export function findNameTags(
  scores: Float32Array,
  stride: number,
  count: number,
  labels: readonly string[]
): string[] {
  const allowed = labels.map((label) =>
    labels.flatMap((before, tag) => (mayFollow(label, before) ? [tag] : []))
  )
  const back: Int32Array[] = []
  let total = labels.map((label, tag) => (label.startsWith('I-') ? -1e9 : scores[tag]))
  for (let at = 1; at < count; at += 1) {
    const from = new Int32Array(labels.length)
    total = labels.map((_, tag) => {
      const best = allowed[tag].reduce((most, before) => (total[most] < total[before] ? before : most))
      from[tag] = best
      return total[best] + scores[at * stride + tag]
    })
    back.push(from)
  }
  let tag = total.reduce((best, value, at) => (total[best] < value ? at : best), 0)
  const tags = [labels[tag]]
  for (const from of back.reverse()) {
    tag = from[tag]
    tags.push(labels[tag])
  }
  return tags.reverse()
}

function mayFollow(label: string, before: string): boolean {
  return !label.startsWith('I-') || before.slice(2) === label.slice(2)
}
