import type { Span } from '../text/index.js'
import type { Note } from './problem.js'

/** Agencies, outlets and people that the article itself credits: "(AP)", "Writing by …", "Tasnim reported". */
export interface Credit {
  readonly name: string
  readonly span: Span
  readonly kind: 'agency' | 'outlet' | 'person'
}

/**
 * One outlet's report as text. After `extract` nothing in it changes; the layers of analysis are laid beside it.
 * An absent field means "the report does not say".
 */
export interface Article {
  readonly id: string
  readonly outlet?: string
  readonly url?: string
  readonly title?: string
  readonly bylines: readonly string[]
  readonly credits: readonly Credit[]
  /** Document creation time (DCT): ISO 8601, a day or a time with its zone. */
  readonly published?: string
  readonly publishedFrom: 'given' | 'feed' | 'page' | 'inferred' | 'unknown'
  readonly publishedRange?: { readonly from: string; readonly to: string }
  /** When it was last changed, as its page or its feed says: ISO 8601. */
  readonly modified?: string
  /** The part of the outlet it stands in, in the outlet's words: "World". */
  readonly section?: string
  /** BCP 47; "und" where it could not be told. */
  readonly language: string
  readonly text: string
  /** Parts of `text` that are not the article: prompts to sign up, share, comment; related links. */
  readonly furniture: readonly Span[]
  /** Headline and paragraphs of the article in text order, furniture left out. */
  readonly paragraphs: readonly Span[]
  /** How much of the report could be read: a paywall or a broken page leaves part or none. */
  readonly read: 'full' | 'part' | 'none'
  readonly notes: readonly Note[]
}

/** A word or mark, in the sense of Universal Dependencies v2. */
export interface Token {
  readonly span: Span
  readonly lemma: string
  readonly upos: string
  /** Index of the governing token in the article's token list; -1 for the root of a sentence. */
  readonly head: number
  readonly deprel: string
}

export interface Mention {
  readonly span: Span
  readonly kind: 'name' | 'description' | 'pronoun'
}

export type EntityType = 'person' | 'organization' | 'place' | 'group' | 'other'

/** A coreference chain: everything in one article that refers to the same person, body or place. */
export interface Entity {
  readonly id: string
  readonly type: EntityType
  /** The fullest proper name the article gives. */
  readonly name: string
  readonly titles: readonly string[]
  readonly mentions: readonly Mention[]
  /** ISO 3166-1 alpha-3, for actors. */
  readonly country?: string
  /** PLOVER sector: GOV, MIL, REB … */
  readonly sector?: string
  readonly wikidata?: string
}

/** A time expression (TIMEX3). `value` is what the words say; `from` and `to` are where that lies on the calendar. */
export interface Time {
  readonly span: Span
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  readonly mod?: string
  /** First and last calendar day it covers, both included, as ISO days. */
  readonly from?: string
  readonly to?: string
  /** Which rule read it: "dates/weekday". */
  readonly rule?: string
}

export type FigureModifier =
  | 'exactly'
  | 'about'
  | 'at least'
  | 'more than'
  | 'at most'
  | 'less than'
  | 'almost'

/** A number with what it counts. */
export interface Figure {
  readonly span: Span
  readonly value: number | { readonly min: number; readonly max: number }
  readonly modifier?: FigureModifier
  readonly unit?: string
  readonly counted?: Span
  readonly about?: Span
  /** What is said of them in the closed vocabulary of casualties and losses. */
  readonly topic?:
    | 'killed'
    | 'injured'
    | 'missing'
    | 'detained'
    | 'displaced'
    | 'evacuated'
    | 'damaged'
    | 'cost'
  /** The figure is by how much something rose or fell: "up" in "rose 3 percent", absent in "rose to 3 percent". */
  readonly trend?: 'up' | 'down'
  /** Id of the statement in whose words it stands; absent where the report tells it itself. */
  readonly statement?: string
  /** The day on which it held, where the text says so: "as of Monday", "rose on Tuesday to 41", "said on Monday". */
  readonly asOf?: string
  /** What read the number, then what found the phrase counted: "figures/range, partitive". */
  readonly rule?: string
}

/** A relay on the way from the speaker to this article. */
export interface Link {
  readonly name: string
  readonly span: Span
  readonly entity?: string
}

/** Someone is reported to have said something: an attribution, in PARC's and PolNeAR's sense. */
export interface Statement {
  readonly id: string
  readonly kind: 'direct' | 'mixed' | 'indirect'
  /** The words said, quotation marks included; several spans where a cue splits them. */
  readonly content: readonly Span[]
  /** Words in square brackets, inside the content, that an editor put there: nobody said them. Absent where there are none. */
  readonly insertions?: readonly Span[]
  /** The words that name who speaks; may be empty. */
  readonly source: readonly Span[]
  /** The words that report the saying; may be empty. */
  readonly cue: readonly Span[]
  /** Id of the entity that the source refers to; absent when no chain holds it. */
  readonly speaker?: string
  /** How the words reached this article, nearest the speaker first. */
  readonly chain: readonly Link[]
  readonly addressee?: string
  readonly said?: string
  /** What the cue says of the words: a denial is not an assertion. */
  readonly force?:
    | 'neutral'
    | 'claiming'
    | 'denying'
    | 'vowing'
    | 'demanding'
    | 'accusing'
    | 'warning'
    | 'confirming'
  /** 0 to 1. */
  readonly confidence: number
}

export interface Role {
  readonly span: Span
  readonly entity?: string
  /** ISO 3166-1 alpha-3, or what PLOVER writes in its place (UNO, EUR, IGO …), where the words or the entity state it. */
  readonly country?: string
  /** PLOVER sector, where the words or the entity state it: GOV, MIL, REB … */
  readonly sector?: string
}

export interface Place extends Role {
  readonly lat?: number
  readonly lon?: number
}

/** Who did what to whom, by PLOVER's code book. */
export interface Event {
  readonly id: string
  readonly type: string
  readonly mode?: string
  readonly contexts: readonly string[]
  readonly trigger: Span
  readonly actor?: Role
  readonly target?: Role
  /** Those who do it, or have it done to them, beside the first: "France and Italy". */
  readonly furtherActors?: readonly Role[]
  readonly furtherTargets?: readonly Role[]
  /** Both sides do it to each other: a meeting, a clash. */
  readonly mutual?: boolean
  readonly place?: Place
  /** When it happened: a day, month, week or year. */
  readonly date?: string
  readonly status: 'actual' | 'ongoing' | 'planned' | 'hypothetical' | 'denied'
  /** Id of the statement that claims it; absent where the outlet says so in its own voice. */
  readonly statement?: string
  readonly confidence: number
  /** Which rule found it: "events/verb withdraw TROOPS". */
  readonly rule?: string
}

/** A proper name found in the text, before coreference. */
export interface Name {
  /** The name alone: "Mira Tolland", without titles. */
  readonly span: Span
  readonly type: EntityType
  /** Titles and roles that stand with it: "senior commander", "Maj-Gen". */
  readonly titles: readonly Span[]
}

/** Numbers that the language network holds of a word. */
export const WORD_STATE_WIDTH = 320

/** What `analyse` adds to an article, each layer by one sub-room, in this order. */
export interface Layers {
  /** In text order, inside paragraphs, without white space at their ends. */
  readonly sentences: readonly Span[]
  /** Syntactic words and marks (UD v2: "do" + "n't") in text order. */
  readonly words: readonly Span[]
  /** The same words with lemma, tag and head; `tokens[i].span` is `words[i]`. */
  readonly tokens: readonly Token[]
  /** For each word a tag of the name finder: "B-PER", "I-ORG", "B-LOC", "B-MISC", "O". */
  readonly nameTags: readonly string[]
  /**
   * What the language network holds of each word: `WORD_STATE_WIDTH` numbers a word, 127 stands for 1. Of the first words, as many as
   * it read.
   */
  readonly wordStates: Int8Array
  readonly times: readonly Time[]
  readonly figures: readonly Figure[]
  readonly names: readonly Name[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly events: readonly Event[]
}

/** An article with the layers a stage needs: the compiler refuses a wrong order of stages. */
export type Annotated<Layer extends keyof Layers> = Article & Pick<Layers, Layer>

/** What a stage returns: its layers, and what it gave up on. */
export type Found<Layer extends keyof Layers> = Pick<Layers, Layer> & { readonly notes?: readonly Note[] }

/** The annotated article, `collate/article@1`: the first of the product's two documents. */
export type AnnotatedArticle = {
  readonly schema: 'collate/article@1'
} & Annotated<Exclude<keyof Layers, 'words' | 'tokens' | 'nameTags' | 'wordStates' | 'names'>> & {
    readonly tokens?: readonly Token[]
  }
