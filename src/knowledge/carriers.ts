/**
 * What words travel on from a speaker's mouth to a page: nouns for media, posts, documents and forms of speaking, and
 * verbs of passing on.
 * Source   written by us from general knowledge.
 * Licence  Apache-2.0, as the rest of this project.
 */

/**
 * medium: publishes what others said; the outlets among them are bodies with names of their own. post: what somebody puts on a platform. document: holds words by itself.
 * form: how somebody spoke, which carries nothing. part: a piece of what it is "of" ("one of the messages").
 */
export type CarrierNoun = 'outlet' | 'medium' | 'post' | 'document' | 'form' | 'part'

const NOUNS: Record<CarrierNoun, string> = {
  outlet: `agency newswire wire newsletter newspaper paper daily weekly monthly fortnightly magazine tabloid
    broadsheet journal gazette periodical station radio television tv telly channel broadcaster network podcast
    website site weblog blog portal outlet media press fm`,
  medium: `programme program show bulletin newscast forum podcaster interviewer presenter anchor columnist blogger
    vlogger edition episode viewer listener reader`,
  post: `post tweet retweet thread account page feed story clip livestream caption vlog reel`,
  document: `letter e-mail email mail memo memorandum note message text fax telegram cable telex diary log
    logbook minutes transcript recording audio footage video tape voicemail memoir autobiography biography
    book pamphlet filing affidavit deposition document dossier file paperwork correspondence entry report essay article
    op-ed column editorial foreword preface chapter notice circular bulletin questionnaire form testament
    will complaint lawsuit indictment petition invoice ledger draft communique blueprint guidance presentation
    slide prospectus brochure leaflet flyer placard banner chat-log screenshot`,
  form: `interview broadcast statement comment remark speech address conference briefing conversation talk chat call
    phone-in sermon lecture announcement release appearance answer reply response testimony toast hearing
    session debate discussion question-and-answer q&a monologue rant broadside phone`,
  part: `one some part page passage excerpt extract section issue copy version service microphone
    news reporter journalist correspondent editor crew team partner colleague audience translation draft
    set series pile batch handful couple pair number exchange dozens hundreds`
}

/** People through whom others speak. */
const GO_BETWEENS = `lawyer attorney solicitor barrister counsel interpreter translator spokesman spokeswoman spokesperson
  representative agent publicist intermediary mediator envoy ambassador aide adviser advisor assistant secretary friend
  relative family brother sister wife husband son daughter mother father parent widow cousin manager office embassy
  campaign union priest defence defense prosecutor`

/** Adjectives that make a form of speaking a paper: "a written statement". */
const WRITTEN = new Set('written prepared sworn signed witness leaked handwritten typed'.split(' '))

/** Verbs with which something is handed on: "published by", "seen by", "which her office released". */
const PASSING_ON = `quote cite interview carry publish report air broadcast relay release see obtain show distribute forward
  read hand give pass leak post share reprint print translate send circulate review view supply provide play
  screen unveil disclose file present record find recover photograph deliver transmit televise stream upload
  issue run reproduce serialise serialize repeat monitor intercept transcribe`

/** What is done to a paper by who speaks in it, or for whom it is: no handing on. */
const AUTHORING = `write sign draft compose pen author dictate prepare commission co-sign address make take base sell
  follow inspire entitle title call name fill`

/** Verbs with which a medium or a paper reports what others said. */
const REPORTING = `report quote cite say write add carry tell claim reveal show suggest publish broadcast air note
  relay record disclose state recall recount describe hear read indicate announce confirm`

/** Platforms on which anybody posts. */
const PLATFORMS = `Twitter,X,Facebook,Instagram,YouTube,TikTok,Snapchat,LinkedIn,Reddit,Telegram,WhatsApp,Signal,Threads,
  Truth Social,Bluesky,Mastodon,WeChat,Weibo,Sina Weibo,VK,VKontakte,Tumblr,Periscope,Medium,Substack,Discord,Parler,Gab`

/** Last words of the names of papers and programmes: "Harbour Courier". */
const NAME_ENDS = `times post news tribune herald journal gazette standard courier radio tv television telegraph
  guardian observer chronicle star mail mirror globe monitor examiner ledger inquirer dispatch bulletin today press bee
  sentinel register echo argus show messenger mercury reporter wire voice hour tonight express zeitung`

const nouns = new Map<string, Set<CarrierNoun>>()
for (const [kind, list] of Object.entries(NOUNS)) {
  for (const noun of list.split(/\s+/)) {
    const kinds = nouns.get(noun) ?? new Set()
    nouns.set(noun, kinds.add(kind as CarrierNoun))
  }
}
const platforms = new Set(PLATFORMS.split(/,\s*/))
const nameEnds = new Set(NAME_ENDS.split(/\s+/))
const goBetweens = new Set(GO_BETWEENS.split(/\s+/))
const passing = new Set(PASSING_ON.split(/\s+/))
const authoring = new Set(AUTHORING.split(/\s+/))
const reporting = new Set(REPORTING.split(/\s+/))

/** Whether a noun, singular or plural, is of the kind: "e-mails" is a document, "page" a post and a part. */
export function isCarrierNoun(noun: string, kind: CarrierNoun): boolean {
  return formsOf(noun.toLowerCase()).some((form) => {
    const kinds = nouns.get(form)
    return kinds?.has(kind) === true || (kind === 'medium' && kinds?.has('outlet') === true)
  })
}

/** Whether a name is that of a platform everybody knows. */
export function isPlatform(name: string): boolean {
  return platforms.has(name)
}

/** Whether a word ends the names of papers and programmes; it may end other names too. */
export function endsMediumName(word: string): boolean {
  return nameEnds.has(word.toLowerCase()) || /(?:blatt|zeitung)$/.test(word)
}

/** "written" of "a written statement": the statement is a document. */
export function isWritten(word: string): boolean {
  return WRITTEN.has(word.toLowerCase())
}

/** "lawyer" of "through his lawyers": one who speaks for another. */
export function isGoBetween(noun: string): boolean {
  return formsOf(noun.toLowerCase()).some((form) => goBetweens.has(form))
}

/** Lemma of a verb that hands something on. */
export function isPassingOn(lemma: string): boolean {
  return passing.has(lemma)
}

/** Lemma of a verb that says who made a paper. */
export function isAuthoring(lemma: string): boolean {
  return authoring.has(lemma)
}

/** Lemma of a verb with which a medium or a document reports words. */
export function isReporting(lemma: string): boolean {
  return reporting.has(lemma)
}

function formsOf(noun: string): string[] {
  const forms = [noun]
  if (noun.endsWith('ies')) forms.push(`${noun.slice(0, -3)}y`)
  if (/(?:s|x|ch|sh)es$/.test(noun)) forms.push(noun.slice(0, -2))
  if (noun.endsWith('s') && !noun.endsWith('ss')) forms.push(noun.slice(0, -1))
  return forms
}
