/**
 * Phrases of page furniture: lines that stand on news pages and are no part of the report. English.
 * Source   written by us from general knowledge of news sites and apps; no list was copied.
 * Licence  Apache-2.0, as the rest of this project.
 *
 * Each phrase must fill its line, give or take what is written out here, so that a report about newsletters or cookies
 * keeps its words. They are regular expressions without nested repetition: time grows with the length of the line.
 */

export type FurnitureKind =
  | 'sign-up'
  | 'share'
  | 'comments'
  | 'related'
  | 'app'
  | 'cookies'
  | 'copyright'
  | 'advertisement'
  | 'navigation'

/** kind | phrase that fills a whole line */
const LINES = String.raw`
sign-up|(?:please )?(?:sign[ -]?(?:up|in)|log[ -]?in|register|subscribe|join(?: us)?|become a (?:member|subscriber|supporter))(?: now| here| today| free)*
sign-up|(?:yes,? )?sign me up!?
sign-up|(?:or |please )?(?:sign[ -]?up|sign in|log in|register|subscribe|become a (?:member|subscriber|supporter|patron))(?: now| today| here)? (?:to|for|with|and|by)\b.{0,140}
sign-up|(?:already|not yet|not) (?:a|have an?|an?) (?:member|subscriber|account|subscription|reader|user)\b.{0,80}
sign-up|(?:do you |don't )?(?:already )?have an account\b.{0,60}
sign-up|(?:start|continue|keep|finish) reading(?: (?:the|this) (?:story|article|report))?(?: (?:below|now|for free|for just|with a)\b.{0,60})?
sign-up|to (?:read|continue reading|keep reading|view|see|unlock) (?:the full|the rest of|this|more)\b.{0,80}(?:subscribe|sign|register|log in|account|membership).{0,80}
sign-up|(?:this (?:article|story|content|report)|the rest of this (?:article|story)) is (?:only |exclusively |reserved |available )*(?:for|to) (?:our |registered |premium |digital |paying )*(?:subscribers|members|readers)\b.{0,60}
sign-up|(?:get|receive|want) (?:the |our |all |more |these |breaking |latest |top |daily |your |free )+(?:news|stories|headlines|newsletters?|updates|briefing|alerts|articles|analysis)\b.{0,60}(?:inbox|e-?mail|phone|app|day|morning|week|newsletter|one place)\b.{0,40}
sign-up|(?:enter|type|add) (?:in )?your e-?mail(?: address)?\b.{0,60}
sign-up|(?:your |enter )?e-?mail(?: address)?(?: \(required\))?:?
sign-up|(?:our |free |daily |weekly |morning |evening |the )*(?:newsletter|newsletters)(?: sign[- ]?up)?
sign-up|(?:by (?:signing up|subscribing|entering your|clicking|submitting|registering|creating an account))\b.{0,240}
sign-up|you (?:can unsubscribe|may unsubscribe|can opt out)\b.{0,120}
sign-up|[^"“”]{0,160}\b(?:sign up (?:for|to)|subscribe to) our\b[^"“”]{0,80}
sign-up|(?:thank you|thanks) for (?:subscribing|signing up|registering|reading!?$).{0,80}
sign-up|(?:start|try|get) (?:your |a |our )*(?:free|[0-9]+[- ](?:day|week|month)) (?:trial|subscription|offer)\b.{0,60}
sign-up|(?:[0-9]+|three|five|seven|ten|fourteen|thirty|one|two|four|six|twelve) (?:days?|weeks?|months?) (?:for )?free
sign-up|(?:subscribe|subscription|unlimited (?:digital )?access|digital access)(?: from| for)?(?: (?:just|only))? ?[$£€]?[0-9][0-9.,]*\b.{0,40}
sign-up|(?:support|donate to|give to|help (?:us|fund|support)) (?:us|our|independent|quality|free)\b.{0,60}(?:journalism|newsroom|reporting|work|today|now|a coffee).{0,20}
sign-up|(?:make a )?donat(?:e|ion)(?: now| today| here)?
app|(?:download|get|install|open|try|use) (?:the |our |in the |in our )*(?:free |new |mobile |news )*app\b.{0,60}
app|(?:available|download it|get it|download) on (?:the )?(?:app store|google play|apple|android|ios)\b.{0,60}
app|(?:get|read|find|all) (?:all )?(?:of )?(?:your |the |our )*(?:news|stories|headlines)\b.{0,40} in one (?:place|app)
app|(?:one|a single) (?:app|subscription|membership)(?:[.!] (?:one|a single) (?:app|subscription|membership))*
app|(?:one|a single) (?:app|subscription|membership) (?:that |which |to |for |gives )\b.{0,100}
app|scan (?:the|this) (?:qr )?code\b.{0,60}
share|(?:please )?(?:share|tweet|retweet|email|e-mail|print|save|bookmark|whatsapp|copy link|pin it|like)(?:(?:,|\/|\||·| |and)+(?:share|tweet|email|e-mail|print|save|bookmark|whatsapp|copy|link|facebook|twitter|linkedin|x|telegram|reddit|pinterest|messenger|flipboard))*
share|(?:share|tweet|e-?mail|print|save|like|send|post|bookmark) (?:this|the|it|us|on|via|to|with|by)(?: (?:this|article|story|page|post|report|news|link|facebook|twitter|x|whatsapp|linkedin|telegram|reddit|e-?mail|friends?|friend|a|on|via|with|your|social|media|by|and|or|to|us|for|later|more))*
share|(?:share|tweet|comment|view|like)s?:? ?[0-9][0-9.,]*k?|[0-9][0-9.,]*k? (?:shares?|comments?|views?|likes?|reads?|reactions?|replies)
share|(?:click|tap) to (?:share|tweet|print|e-?mail|copy|open|expand|enlarge|play|view)\b.{0,80}
share|(?:copy|copied)(?: the)? (?:link|url)(?: to clipboard)?|link copied!?
share|(?:follow|like|find|join|add|watch|see) (?:us|me|him|her|our page|[\p{L}' .-]{2,40}) on (?:social media|facebook|twitter|x|instagram|telegram|whatsapp|youtube|google news|linkedin|tiktok|threads|mastodon|bluesky|flipboard)\b.{0,100}
share|(?:follow|connect with|contact|stay connected with) (?:us|me|the (?:author|writer|reporter))\b.{0,40}
share|(?:facebook|twitter|instagram|whatsapp|telegram|linkedin|pinterest|reddit|youtube|messenger|flipboard|tumblr|rss|e-?mail|print)(?:(?: |,|\/|\||·)+(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|pinterest|reddit|youtube|messenger|flipboard|tumblr|rss|e-?mail|print|share|link|copy))*
comments|(?:discuss|comments?|replies|reply|leave a (?:comment|reply)|post a (?:comment|reply)|add (?:a |your )?comments?|write a comment|join the (?:conversation|discussion|debate)|have your say|start the (?:conversation|discussion))\b(?: (?:now|here|below|closed|on this (?:article|story|post)|policy|\([0-9,]*\)|[0-9,]+)){0,3}
comments|(?:no|[0-9,]+|view|show|hide|see|read|load|all|view all|show all|read all|see all|load more|more)(?: [0-9,]+)? comments?(?: yet| so far)?
comments|(?:be the first to|comments (?:are|have been|on this))\b.{0,60}(?:comment|closed|disabled|moderated|off|share).{0,60}
comments|(?:what do you think|let us know (?:what you think )?in the comments|tell us what you think|do you agree)\b.{0,60}
comments|(?:got|have) (?:a|any) (?:news )?(?:tips?|story|stories|question|questions)(?: (?:for us|to share|about))?\b.{0,60}(?:contact|e-?mail|tell|us|\?).{0,80}
comments|(?:the )?(?:views|opinions) expressed (?:in this (?:article|piece)|here|by)\b.{0,200}
related|(?:related|recommended|suggested|popular|trending|similar|sponsored|promoted|featured|top|latest|more|most[- ](?:read|viewed|popular|shared|watched|commented|recent)|editor'?s'?|our|your|must[- ]read|further|see|you may|read|also) ?(?:stories|story|articles?|news|posts?|reading|content|topics?|coverage|links?|headlines|videos?|reports?|pieces|picks?|choice|reads|also|now|tags|items|from the web)?(?: (?:now|today|here|this week|right now|on this (?:topic|story)|for you|in [\p{L} ]{2,30}|from [\p{L} ]{2,40}|about [\p{L} ]{2,40}))?:?
related|(?:top|latest|more|trending|popular|most read|other) (?:stories|news|headlines|articles)\b.{0,60}
related|(?:you (?:may|might|could|will|would)(?: also| enjoy)?(?: also)? (?:like|be interested in|enjoy|love|missed|have missed)|you might also|if you liked this|people also read|readers also (?:read|liked)|don't miss|up next|next up|read next|next (?:article|story|post|up)|previous (?:article|story|post)|recommended for you|picked for you|from our partners|around the web|more from|more on|more in|also on|also in|what to read next|continue to next)\b.{0,60}
related|(?:read more|see also|also read|read also|read the full (?:story|article|report)|related|more|watch|watch now|listen|in pictures|in photos|gallery|video|podcast|recommended|don't miss|read|must read|learn more|explore more|find out more)(?:: ?.{0,200}| ?(?:»|›|→|>>?|\.\.\.|…)?| here\b.{0,40})
related|(?:click|tap) (?:here|on|through)\b.{0,100}
related|(?:tags?|topics?|filed under|categories|category|keywords|labels|posted in|in this (?:article|story))(?:: ?.{0,200})?
related|(?:view|see|show|load|read|browse) (?:all|more)(?: (?:articles?|stories|posts?|news|posts by|from|of|in|by|photos|images|results)\b.{0,50})?
cookies|.{0,60}\b(?:we|this (?:site|website)|our (?:site|website)|our partners|you) (?:and our partners )?(?:use|uses|using|accept|store|consent to) (?:the use of )?(?:first[- ]party |third[- ]party |necessary |essential )?cookies\b.{0,300}
cookies|(?:accept|reject|manage|allow|refuse|decline|customi[sz]e)(?: (?:all|our|your|and|or|close|necessary|only|essential|optional))* (?:cookies?|preferences|settings|choices|consent)(?: (?:settings|policy|preferences))?
cookies|(?:accept|reject|allow|decline) (?:all|and (?:close|continue))|i (?:accept|agree)|cookie (?:policy|settings|notice|preferences|consent)
cookies|(?:your privacy|we value your privacy|we care about your privacy|privacy (?:policy|notice|settings|statement)|terms (?:of (?:use|service)|and conditions|& conditions)|do not sell (?:or share )?my (?:personal )?(?:data|information|info))\b.{0,60}
copyright|(?:copyright|©|ⓒ|\(c\)|all contents?|all content ©).{0,200}
copyright|.{0,160}\ball rights reserved\b.{0,120}
copyright|(?:this (?:material|article|content|story)|no part of this|reproduction).{0,40} (?:may not|must not|cannot|can not|without|is copyrighted|is prohibited).{0,160}
advertisement|(?:advertisements?|advertising|advert|ads?|sponsored(?: content| by .{0,40})?|promoted(?: content)?|paid (?:content|post|for by .{0,40})|partner content|story continues below(?: (?:this )?(?:ad|advertisement))?|article continues (?:below|after)\b.{0,40}|continue reading below|scroll (?:down )?(?:to|for)\b.{0,60}|skip (?:ad|advert|advertisement|this ad)|report (?:this )?ad|why this ad\??|loading(?: \.\.\.|\.\.\.|…)?)
advertisement|(?:this (?:article|post|page) (?:may )?contains?|[\p{L}' .]{2,40} may (?:earn|receive|get)|as an? .{0,30} associate)\b.{0,40}(?:affiliate|commission|earn|links).{0,160}
navigation|the post .{1,200} (?:appeared first|first appeared) on .{1,100}
navigation|(?:skip|jump|go) to (?:main |the )?(?:content|navigation|search|footer|comments|home ?page|top|menu)(?: content)?
navigation|(?:back|return) to (?:top|home|the top|home ?page|article|main|all|previous)(?: page)?|(?:home|menu|search|close|toggle navigation|open menu|main menu|show more|show less|load more|view more|see more|see all|expand|collapse|more|next|previous|prev|back|top|play|pause|mute|unmute|replay|fullscreen|listen|watch|edition|language|print this page|text size|font size|dark mode)
navigation|[0-9]+ ?(?:min|mins|minute|minutes)(?: |-)(?:read|to read)|reading time:?.{0,30}|estimated reading time.{0,30}
navigation|(?:about us|contact us|contact|advertise(?: with us)?|careers|help|faq|sitemap|site map|masthead|our team|newsroom|press room|editorial (?:policy|standards|guidelines))
navigation|(?:image|photo|picture|slide|page)s? [0-9]+ ?(?:of|\/|-)[ \/]*[0-9]+|caption|hide caption|toggle caption|show caption
navigation|listen to (?:this )?(?:article|story|report)\b.{0,40}|(?:this article|audio) (?:was|is) (?:read|generated|narrated)\b.{0,80}
`

/** Names of a paper's sections, when one stands alone above a headline. */
const SECTIONS = `
africa, americas, analysis, arts, asia, breaking, breaking news, business, climate, comment, crime, culture, economy,
education, energy, entertainment, environment, europe, exclusive, explainer, feature, features, finance, food, gulf,
headlines, health, international, investigations, latest, latest news, law, lifestyle, live, local, markets, media,
middle east, middle-east, money, national, nation, news, news analysis, opinion, opinions, people, politics, property,
region, regional, report, reports, science, society, special report, sport, sports, tech, technology, top stories,
travel, trending, uk, us, usa, video, weather, world, world news
`

const rows = LINES.trim()
  .split('\n')
  .map((row) => {
    const bar = row.indexOf('|')
    return { kind: row.slice(0, bar) as FurnitureKind, pattern: row.slice(bar + 1) }
  })
  .map(({ kind, pattern }) => ({ kind, line: new RegExp(`^(?:${pattern})[.!:…]*$`, 'iu') }))

const sections = new Set(SECTIONS.split(',').map((name) => name.trim()))

/** Longest line that is looked at: the longest notices of cookies and rights. */
const LINE_CHARS_MAX = 400

/** Which furniture fills a line of text; `null` for everything else. */
export function furnitureKind(line: string): FurnitureKind | null {
  if (LINE_CHARS_MAX < line.length) return null
  const bare = line
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s•·*–—|>»→\-[(]+|[\s|»›→>\])]+$/gu, '')
  return rows.find((row) => row.line.test(bare))?.kind ?? null
}

/** Whether a line is nothing but the name of a section: "World", "Middle East". */
export function isSectionName(line: string): boolean {
  return sections.has(line.trim().toLowerCase())
}
