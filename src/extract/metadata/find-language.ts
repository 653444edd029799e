/**
 * The language of a text by its script and its commonest words. Own lists of function words, two dozen a language: enough to
 * tell English from the rest, which is what the rules of analysis ask.
 */

/** Function words that are frequent in one language and rare in the others of the table. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as his on be at by had not are but from have they which she you were their been has would there what will who said',
  de: 'der die und das nicht ist ein eine den dem mit auf sich des auch als wird bei hat aus sind noch nach einer wurde über einem werden haben zu von',
  fr: 'le la les des et est une dans que qui pour pas sur plus par avec sont au aux ce cette ne il été mais ont ses leur du elle nous comme',
  es: 'el los las del que una por con para como más pero sus este ha fue son está también al lo su entre cuando muy sin sobre desde hasta y',
  it: 'il che di non per una sono con del della è anche dei gli nel alla più dal come ha le delle si questo al ma dalla stato essere i',
  pt: 'não uma dos com para que mais como foi pela pelo são também ao à das os seu sua mas quando muito nos já ele é na no em um do da',
  nl: 'het een van en dat niet zijn voor met die ook aan wordt naar bij werd uit maar heeft hij over door nog worden deze op te',
  sv: 'och att det som en på är av för med till den har inte om ett han men var jag sig från vi så kan när eller hade',
  pl: 'nie się na jest że do to jak ale po dla przez od czy było być który które został oraz może przed tylko w z i',
  tr: 've bir bu için ile olarak da de daha olan çok gibi sonra kadar ise değil ancak olduğu tarafından var en göre',
  id: 'yang dan di dengan untuk tidak ini dari dalam akan pada itu juga karena oleh telah sebagai adalah ada mereka kami saat'
}

/** Scripts that tell a language, or narrow it down: share of letters, then letters that only one of them writes. */
const SCRIPTS: readonly (readonly [
  letters: RegExp,
  language: string,
  marks: readonly (readonly [string, RegExp])[]
])[] = [
  [
    /[\u0400-\u04ff]/g,
    'und',
    [
      ['uk', /[іїєґ]/i],
      ['sr', /[ђћџљњј]/i],
      ['ru', /[ыэ]/i],
      ['bg', /ъ/i]
    ]
  ],
  [
    /[\u0600-\u06ff]/g,
    'ar',
    [
      ['ur', /[ٹڈڑے]/],
      ['fa', /[پچژگ]/]
    ]
  ],
  [/[\u0590-\u05ff]/g, 'he', []],
  [/[\u0370-\u03ff]/g, 'el', []],
  [/[\uac00-\ud7af]/g, 'ko', []],
  [/[\u3040-\u30ff\u4e00-\u9fff]/g, 'zh', [['ja', /[\u3040-\u30ff]/]]],
  [/[\u0900-\u097f]/g, 'hi', []],
  [/[\u0980-\u09ff]/g, 'bn', []],
  [/[\u0e00-\u0e7f]/g, 'th', []],
  [/[\u0530-\u058f]/g, 'hy', []],
  [/[\u10a0-\u10ff]/g, 'ka', []]
]

/** The first words of a report tell its language as well as all of them. */
const SAMPLE_CHARS = 20_000

/** Share of a text's words that must be function words of the language, and how far it must be ahead of the next. */
const SHARE_MIN = 0.12
const LEAD_MIN = 1.3

/** A language's function words are a fifth to a half of its running text; four of them may stand in a headline. */
const HITS_MIN = 4

const languageOfWord = tableOfWords()

/** BCP 47 code of a text's language; "und" where its words do not tell. */
export function findLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARS)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return 'und'
  return findByScript(sample, letters) ?? findByWords(sample)
}

function findByScript(sample: string, letters: number): string | null {
  for (const [script, language, marks] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) * 2 < letters) continue
    return marks.find(([, mark]) => mark.test(sample))?.[0] ?? language
  }
  return null
}

function findByWords(sample: string): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const hits = new Map<string, number>()
  for (const word of words) {
    for (const language of languageOfWord.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1)
  }
  const [first, second] = [...hits].sort((a, b) => b[1] - a[1])
  if (first === undefined || first[1] < HITS_MIN || first[1] < words.length * SHARE_MIN) return 'und'
  return first[1] < (second?.[1] ?? 0) * LEAD_MIN ? 'und' : first[0]
}

function tableOfWords(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>()
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of words.split(' ')) table.set(word, [...(table.get(word) ?? []), language])
  }
  return table
}
