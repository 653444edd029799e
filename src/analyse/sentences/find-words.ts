import type { Annotated, Found } from '../../article/index.js'
import { scanWords } from './scan-words.js'

/**
 * Cuts every sentence into the words and marks of UD English: "do" + "n't", "Iran" + "'s", "well" + "-" + "known".
 * Every character of a sentence that is not blank lies in exactly one word.
 */
export function findWords(article: Annotated<'sentences'>): Found<'words'> {
  return { words: article.sentences.flatMap((sentence) => scanWords(article.text, sentence)) }
}
