import { abbreviationPattern, numberAbbreviationPattern } from './abbreviation-patterns.js'
import { CONTRACTION_ENDS, WORD_PREFIXES } from './word-tables.js'

/**
 * What counts as one word or mark, by the conventions of UD English (EWT): hyphenated words fall apart except after a
 * prefix, currency and percent signs stand alone, dates, times and addresses stay whole. Tried in this order at every
 * place that is not blank; the first pattern that fits takes its text. Every repetition that could run over a whole
 * line and then fail is bounded, so that reading stays linear.
 */
export interface WordRule {
  readonly name: string
  readonly examples: string
  /** Sticky. */
  readonly pattern: RegExp
}

/** A letter, a combining mark, or an invisible sign inside a word (soft hyphen, joiner, direction mark). */
const LETTER = '[\\p{L}\\p{M}\\p{Cf}]'
const WORD = '[\\p{L}\\p{M}\\p{Cf}\\p{Nd}_]'
const APOSTROPHE = "['’ʼ`]"
const WEEKDAYS = 'Mon|Tues?|Weds?|Thu|Thurs?|Fri|Sat|Sun'
const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
const NO_WORD_AFTER = '(?![\\p{L}\\p{Nd}])'
const SITE_ENDS =
  'com|org|net|edu|gov|mil|int|info|io|tv|uk|us|eu|ca|au|de|fr|doc|docx|pdf|xls|xlsx|ppt|html?|jpe?g|png|gif|txt|zip|mp3|mp4|url'

export const WORD_RULES: readonly WordRule[] = [
  rule('address', 'https://example.org/a?b=1, www.example.org', "(?:https?://|ftp://|www\\.)[^\\s<>\"“”«»]*[^\\s<>\"“”«».,;:!?'’)\\]]"),
  rule('mail', 'desk@example.org', '(?:mailto:)?[\\w.+%-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,8}'),
  rule('handle', '@desk, #election', '[@#]\\p{L}[\\p{L}\\p{M}\\p{Nd}_]*'),
  rule('newsgroup', 'alt.harbour.news', `[a-z]{2,20}(?:\\.[a-z]{2,20}(?:-[a-z]{2,20})?){2,6}${NO_WORD_AFTER}`),
  rule('site or file name', 'example.com, report.pdf', `[\\p{L}\\p{Nd}_-]{1,63}(?:\\.[\\p{L}\\p{Nd}_-]{1,63}){0,5}\\.(?:${SITE_ENDS}|DOC|PDF|XLS|PPT|COM|ORG|NET)${NO_WORD_AFTER}`),
  rule('title with full stop', 'Gen., Mr., etc.', `${abbreviationPattern()}(?!\\.)`),
  rule('numbered', 'No. 5, pp. 3-4', `${numberAbbreviationPattern()}(?=\\s?\\p{Nd})`),
  rule('weekday', 'Sat. Sept. 4', `(?:${WEEKDAYS})\\.(?= (?:${MONTHS}|\\p{Nd}))`),
  rule('born, died, about', '(b. May 1940), c. 1580', '(?<=\\()[bdm]\\.(?= )|(?<![^\\s(])[bcdm]\\.(?= \\p{Nd})'),
  rule('initials', 'U.S., a.m., J.K.', `(?:\\p{L}\\.){1,12}\\p{L}(?:\\.(?!\\.)|${NO_WORD_AFTER})|(?:\\p{L}\\.){2,12}(?=\\p{Lu})`),
  rule('initial of a name', 'J. (Smith)', '(?!I\\.)\\p{Lu}\\.(?=[ \\u00a0]?\\p{Lu}[\\p{Ll}\\p{Lu}.\'’]|,)'),
  rule('telephone', '713-853-3989', '(?:\\d{1,3}[-.])?\\d{3}[-.]\\d{3}[-.]\\d{4}(?!\\d)|\\d{3}/\\d{3}-\\d{4}(?!\\d)|(?<!\\S)\\+\\d{6,15}(?:-\\d{1,10}){0,3}(?![\\d-])|(?<=[A-Z]{2} |\\p{Ll} )\\d{5}-\\d{4}(?![\\d-])|\\d{3}-\\d{4}(?!\\d)'),
  rule('day', '2004-01-13', '\\d{4}-\\d{2}-\\d{2}(?!\\d)|\\d{1,2}-\\d{1,2}-\\d{4}(?!\\d)'),
  rule('ordinal', "20th, 1970s, 60's", `\\d{1,4}0['’]s${NO_WORD_AFTER}|\\d{1,12}(?:,\\d{3}){0,4}(?:st|nd|rd|th|ST|ND|RD|TH|s)${NO_WORD_AFTER}`),
  rule('number before a unit', '7:30pm, 5km, 3bn', '\\d{1,15}(?:[.,:]\\d{1,15}){0,5}(?=(?:am|pm|AM|PM|a\\.m|p\\.m|m|mn|bn|b|k|K|M|MM|km|cm|mm|kg|mg|ml|lbs?|oz|ft|sqft|hrs?|mins?|secs?|yrs?|days?|hours?|minutes?|years?|months?|weeks?|percent|miles?|people|persons?|mph|kph|[kKmMgG]b|[KMGT]B|[kMG]?Hz|[kMGT]?Wh?|watts?|x|o|p|º)(?![\\p{L}\\p{Nd}])|[CF](?![\\p{L}\\p{Nd}-])(?<=(?<![\\p{L}\\p{Nd}])\\d{1,3}[CF]))'),
  rule('money without a blank', 'Rs1000, EUR500', '(?:[Rr]s|USD|EUR|GBP|CAD|AUD|NZD|CHF|JPY|CNY|INR|PKR|IRR|IQD|TRY|RUB|NGN|KES|ZAR|EGP|SAR|AED|ILS|NIS)(?=\\p{Nd})'),
  rule('code', 'CO2, 4G, AS400', `\\p{Nd}{0,15}\\p{L}${WORD}*\\p{Nd}${WORD}*|\\p{Nd}{1,15}\\p{L}${WORD}*`),
  rule('number', '1,200.50, 7:30, 11/28/2000, .5, .doc, +44', '(?<!\\S)\\+\\d{1,4}(?!\\S)|\\.(?:doc|pdf|xls|jpg)(?=\\s)|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})(?!\\d)|(?<![\\d/])(?!7/24)(?:(?:0?[1-9]|1[0-2])/(?:0[1-9]|[12]\\d|3[01])|1[0-2]/\\d)(?![\\d/])|9/11|24/7|\\p{Nd}+(?:[.,:]\\p{Nd}+)*|(?<![\\p{L}\\p{Nd}.])\\.\\p{Nd}+'),
  rule('currency', 'US$', '(?:US|AU|NZ|HK|CA|[ACRSU])\\$'),
  rule('prefixed word', 'non-profit, e-mail, pre-war', `(?:${WORD_PREFIXES.join('|')})-${LETTER}+|mid-\\d{2,4}s?${NO_WORD_AFTER}`, 'i'),
  rule('with and', 'AT&T, R&D', `\\p{Lu}{1,4}&\\p{Lu}{1,3}${NO_WORD_AFTER}`),
  rule('with slash', 'w/o, s/he, c/o', `(?:w/o(?:ut)?|s/he|[lL]/[cC]|[CI]/O)${NO_WORD_AFTER}|w/(?![\\p{Nd}\\p{Lu}/])`),
  rule('cut off', 'h- he said, th- that', '(?<![\\p{L}\\p{Nd}\'’-])(?:[B-Zb-z]|[TWSCtwsc]h|[PTBFGCDptbfgcd]r|[PCSBpcsb]l|[Ss]t)-(?=[ ,])'),
  rule('starred', 'f***', '\\p{L}{1,3}\\*{2,}(?!\\S{0,20}\\*\\s)\\p{L}*|\\p{L}{1,3}\\*\\p{L}{1,8}(?![*\\p{L}])'),
  rule('word', "cat, O'Reilly, Ba'athist", `${LETTER}${WORD}*(?:${APOSTROPHE}${LETTER}+)*`),
  rule('underscored', '_draft_', '_+(?=\\p{L})'),
  rule('clipped', "'80s, '71, 'em, 's", `(?<![\\p{L}\\p{Nd}])['’](?:\\d0['’]?s|\\d\\d|em|til|cause|tis|twas|n['’]?(?= ))${NO_WORD_AFTER}|['’\u0060](?:${CONTRACTION_ENDS.join('|')})${NO_WORD_AFTER}`, 'i'),
  rule('arrow', '->, ==>', '(?<=\\s|^)(?:[-=]{1,20}>{1,3}|>{3}|<{1,2}-{1,20}(?![\\p{L}\\p{Nd}]))(?=\\s|$)'),
  rule('face', ':-) ;) :D', `>:[(\\[]|(?<!\\S)\\(:(?=\\s|$)|(?<!\\S)(?:-_+-|[:;=][-o^]?[Oo])(?=\\s|$)|[:;=]['’]?[-o^]?(?:[()\\[\\]]+|[DPp3/\\\\|]${NO_WORD_AFTER})${NO_WORD_AFTER}|\\^_*\\^|<3`),
  rule('flag', 'two regional letters', '\\p{RI}{2}'),
  rule('picture sign', 'emoji with their joiners', '\\p{Extended_Pictographic}(?:[\\p{EMod}\\u{fe0f}]|\\u200d\\p{Extended_Pictographic})*'),
  rule('points', '..., ….', '[.…]{2,}|…'),
  rule('cries', '!!!, ?!', '[.!?]?[!?]+[.!?]*'),
  rule('line', '--, ===, ***', '[$]{2,}|(?:-{2,}|–+|—+|={2,}|\\*{2,}|_{2,}|~{2,}|\\+{2,}|#{2,})'),
  rule('paired quotation mark', "'', ``, <<", "''|``|<<|>>|’’|‘‘|‘’"),
  rule('any other sign', '$ % ( "', '[^]\\p{M}*')
] // biome-ignore format: one rule a line

function rule(name: string, examples: string, source: string, flags = ''): WordRule {
  return { name, examples, pattern: new RegExp(source, `uy${flags}`) }
}
