/**
 * Tables for cutting words, after the guidelines of UD English EWT (universaldependencies.org/en) and what its training
 * part does. Written for this project.
 */

/** A hyphen after these does not cut: "non-profit" is one word, "well-known" is three. */
export const WORD_PREFIXES: readonly string[] = [
  'anti', 'arch', 'bi', 'co', 'counter', 'cross', 'de', 'e', 'ex', 'extra', 'hyper', 'infra', 'inter', 'intra', 'macro',
  'mega', 'meta', 'micro', 'mid', 'mini', 'mono', 'multi', 'neo', 'non', 'over', 'para', 'poly', 'post', 'pre', 'pro',
  'proto', 'pseudo', 'psycho', 're', 'semi', 'socio', 'sub', 'super', 'supra', 'tele', 'trans', 'tri', 'ultra', 'un', 'uni'
] // biome-ignore format: a dozen a line

/** Ends that are words of their own after an apostrophe: the 's of "Iran's", the 'll of "they'll". */
export const CONTRACTION_ENDS: readonly string[] = ['s', 'm', 're', 've', 'll', 'd']

/** Words written together: where the second word begins. */
export const JOINED_WORDS: Readonly<Record<string, number>> = {
  cannot: 3, gonna: 3, wanna: 3, gotta: 3, dont: 2, doesnt: 4, didnt: 3, wouldnt: 5, couldnt: 5, shouldnt: 6, havent: 4,
  hasnt: 3, isnt: 2, wasnt: 3, arent: 3, werent: 4, cant: 2, aint: 2, youre: 3, theyre: 4, youll: 3, ive: 1, thats: 4,
  whats: 4, lets: 3, gimme: 3, lemme: 3, wont: 2, im: 1, theres: 5, heres: 4, hes: 2, shes: 3, itll: 2, theyll: 4, couldve: 5, wouldve: 5,
  shouldve: 6, arnt: 2, mustnt: 4, neednt: 4, hadnt: 3, theyve: 4, youve: 3, outta: 3, lotta: 3, "c'mon": 3, "c'm": 0, "y'all": 2, "ya'll": 2, "i'ma": 3
} // biome-ignore format: a dozen a line

/** Verbs that report a question or cry: `"Why?" asked Ms Ito.` */
export const SAYING_VERBS: readonly string[] = [
  'added', 'announced', 'asked', 'asks', 'barked', 'began', 'continued', 'cried', 'declared', 'demanded', 'exclaimed', 'explained', 'insisted',
  'joked', 'laughed', 'quipped', 'replied', 'replies', 'said', 'says', 'shouted', 'tells', 'thought', 'told', 'tweeted', 'urged', 'wondered', 'writes', 'wrote', 'yelled'
] // biome-ignore format: a dozen a line
