/** Scores of all tags for every word, `stride` numbers from one word to the next, to one tag a word. */
export type NameTagger = (scores: Float32Array, stride: number, count: number) => string[]

/** The best sequence of BIO tags in which every I- follows a B- or I- of its type (Viterbi 1967). */
export function openNameTagger(labels: readonly string[]): NameTagger {
  const allowed = labels.map((label) =>
    labels.flatMap((before, tag) => (mayFollow(label, before) ? [tag] : []))
  )
  const mayBegin = labels.map((label) => !label.startsWith('I-'))

  return (scores, stride, count) => {
    const width = labels.length
    const back = new Uint8Array(count * width)
    let total = Float64Array.from(labels, (_, tag) => (mayBegin[tag] ? scores[tag] : -1e9))
    let next = new Float64Array(width)
    for (let at = 1; at < count; at += 1) {
      for (let tag = 0; tag < width; tag += 1) {
        let best = allowed[tag][0]
        for (const before of allowed[tag]) if (total[best] < total[before]) best = before
        back[at * width + tag] = best
        next[tag] = total[best] + scores[at * stride + tag]
      }
      const spent = total
      total = next
      next = spent
    }
    return followBack(back, bestOf(total), count, width).map((tag) => labels[tag])
  }
}

function bestOf(total: Float64Array): number {
  let best = 0
  for (let tag = 1; tag < total.length; tag += 1) if (total[best] < total[tag]) best = tag
  return best
}

function followBack(back: Uint8Array, last: number, count: number, width: number): number[] {
  const tags: number[] = new Array(count)
  let tag = last
  for (let at = count - 1; 0 <= at; at -= 1) {
    tags[at] = tag
    tag = back[at * width + tag]
  }
  return tags
}

function mayFollow(label: string, before: string): boolean {
  return !label.startsWith('I-') || before.slice(2) === label.slice(2)
}
