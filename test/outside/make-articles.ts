/** Invented reports for measuring how the program behaves on many: sentences of invented people, places and outlets. */

export interface MadeArticle {
  readonly id: string
  readonly outlet: string
  readonly title: string
  readonly published: string
  readonly text: string
}

const OUTLETS = ['Ostrel Mail', 'Radio Brannoch', 'Quill Digest', 'The Selm Courier', 'Halm Evening Post']
const PEOPLE = ['Mira Tolland', 'Joren Askew', 'Ilva Brandt', 'Piet Oskarin', 'Sela Duvane', 'Tom Harrowick']
const PLACES = ['Selm', 'Ostrel', 'Brannoch', 'Quill Valley', 'Halm', 'Varrow']
const MATTERS = [
  'the dam',
  'the harbour bill',
  'the ferry strike',
  'the school fire',
  'the grain levy',
  'the bridge'
]
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']

/** The same number gives the same article; different numbers give different texts. */
export function makeArticle(number: number): MadeArticle {
  const pick = (words: readonly string[], step: number) =>
    words[(number * step + (number >> 3)) % words.length]
  const [who, place, matter] = [pick(PEOPLE, 7), pick(PLACES, 5), pick(MATTERS, 11)]
  const title = `${place} argues over ${matter}, day ${number}`
  const sentences = [
    `Talks about ${matter} in ${place} ended without a result on ${pick(DAYS, 3)}.`,
    `"We will not sign paper ${number}," ${who} told reporters.`,
    `At least ${10 + (number % 90)} people waited outside the town hall of ${place}.`,
    `The council meets again on ${pick(DAYS, 13)}.`
  ]
  return {
    id: `made-${number}`,
    outlet: pick(OUTLETS, 3),
    title,
    published: `2024-03-${String(1 + (number % 28)).padStart(2, '0')}`,
    text: `${title}\n\n${sentences.join(' ')}`
  }
}

/** JSONL, one article a line. */
export function makeJsonl(count: number): string {
  return Array.from({ length: count }, (_, number) => `${JSON.stringify(makeArticle(number))}\n`).join('')
}
