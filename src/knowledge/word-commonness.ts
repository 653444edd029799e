/**
 * How common words are in the news: of 840 reports, how many hold a word with this stem.
 * Source: counted over the training part of PolNeAR (Newell, Margolin & Ruths, LREC 2018; https://github.com/networkdynamics/PolNeAR),
 * 840 reports of seven United States outlets of 2012-2016. Counts only, no text; stems that fewer than four reports
 * hold are left out. The stems are those of `stemWord` in group/similarity; `evaluation/count-words.ts` counts anew.
 */
export const COUNTED_REPORTS = 840

/** Lines of "how many reports, then the stems that so many hold". */
export const WORD_COMMONNESS = `
838 the
835 to
831 in of
830 a
829 and
807 that
805 on
800 for
787 is
759 with
743 it
736 as
718 has
703 at
702 he not
701 by
697 said
693 be
691 from have
688 was
678 who
671 an
669 but
659 his
648 thi
642 are
624 about
617 new
600 trump
586 stat
585 clinton
583 republican
578 donald hillary
566 would
562 they
547 been more will
543 presidential
542 i
537 their
532 one
531 or
520 say
511 candidat president
509 what
505 out than
504 had which
501 when
498 if
497 all peopl
494 also up
491 we
485 ther
484 aft
481 campaign
475 like
472 oth
463 year
457 support
454 she were
452 over
450 her
447 democratic
445 so
443 just some
442 no
425 even
418 time you
416 call
415 do
413 him
412 form
410 becaus most
401 can
397 last
396 now them
395 lead
393 into
392 get
390 vot
387 two week
385 could
384 whil
374 first many political
372 against party
370 thos
367 elect only
365 includ
364 work
353 think
352 back
351 made
348 national
347 american com how want
346 our show
342 befor
340 its
337 going
329 make
328 country dur
326 any
323 way
320 need
317 point
316 did
315 day
312 told
311 issu
310 both very
307 primary report should
303 month
302 look obama wher
301 don't
300 well win
298 recent
296 right
292 hous
290 much real
288 nomine
285 ask sand
284 accord may
283 democrat still
277 know
276 off unit
275 run washington
274 berni thing
273 being
271 plan
269 long sinc
268 chang
266 help
263 see
262 add attack own public
261 sen
260 bill
259 policy
257 continu
255 among group
254 part then
253 mill poll
251 down
249 whit
247 quest
246 turn
245 nominat tuesday
244 secretary through
243 york
242 senator take
241 between big far vote
240 mak
239 gop interview
238 same
237 wheth
236 anoth race
234 next
232 becom
231 act
229 percent speak
227 america believ put thre
223 follow
222 clear
221 thes
219 general
218 come talk tim
217 go good nev
216 clos
214 try
213 me numb
212 such
211 here memb night
208 official
205 lot my
204 end
201 und
200 john plac
199 ted
198 govern job offic
197 cruz debat past top
195 us
194 doe suggest
192 world
190 move start
188 effort too why
186 great i'm open remain strong
185 serv
183 appear fight found though
182 few
181 conservativ let play
180 around high
179 near seem
178 bet doesn't money releas
177 every four state yet
176 might post tell
175 fact focus got view
174 law
173 lat monday speech
172 happen media someth tak
171 again florida
170 ago director email rais
169 major
168 full hold went
167 came find use
166 ear nat
165 problem security
164 les littl
163 federal politic took
162 already argu wrot
161 gov interest least meet several
160 convent left
159 forc set
158 deal keep
157 once we're
156 committe messag
155 hard mr record wall
154 bring challeng expect
153 mean
152 best concern press
151 contest thursday
150 away claim enough larg provid rubio wednesday your
149 care marco particular respond without
148 behind chief doing senat
147 case decis direct done event stand stop
146 earli home posit sign
145 bush feel important kind personal used
144 current
143 mat push street university
142 cent fac won
141 business
140 build didn't given himself
139 certain creat governor head leav los receiv result today
138 second tweet
137 despit final howev they're
136 majority system
135 ever iowa
134 address barack liv
133 announc outsid rival
132 advis almost economic often pay seen
131 different give hav manag march
130 foreign front-runner privat
129 can't idea
128 held
127 executiv friend novemb potential vermont
126 allow city congress history
125 community depart must reason victory word
124 able man south twit war
123 along associat organizat
122 pow ral represent shar term
121 across administrat delegat friday side social texa until whos
120 actual agre fail previous role
119 face hampshir hand instead late
118 decad decid discuss endors name person understand
117 establish hour togeth
116 ahead fall remark spend
115 caucus fami muslim promis young
114 mov respons watch women
113 each eith hop host liberal ohio thought
112 lost paul
111 alway company opportunity politician story text
110 begin crowd
109 bad carolina five free immigrat moment
108 cnn rath rul seek step sunday within
107 began describ especial possibl reach
106 criticism economy grow increas led small taken
105 chairman control court defend j significant toward trail
104 attempt bas cut futur isn't strategy
103 anyon favor gave pledg sup
102 caus david middl return saturday using
101 chanc informat known life low process
100 anyth declin fox noth servic team
99 abstract becam billionair candidacy conferenc explain quick trad
98 although ban battl georg giv hear june mark men morn offer oppos similar sure
97 attent cours criticiz field protect spok stag target total you're
96 aid experienc old short
95 colleg defeat figur key kill
94 ally am charg july leadership ord staff struggl
93 account choic latest line presumptiv read rep school surpris
92 accus appeal firm fund involv judg kasich pick vice wrong
91 car spent stay video won't
90 break chri enter furth i've program senior someon threat voic
89 benefit deep fear financial immigrant opposit presidency tri union
88 answ california compar conduct count everyon express hit hope join list sent televis themselv
87 commit gain independent risk serious spokesman
86 eight ground half health level requir
85 approach biggest congressional develop jeb legal six tax
84 drop guy international large north sit sum
83 acknowledg ben else network pass project request
82 bid consider declar dollar investigat opponent success writ
81 bank beyond children everyth institut justic perhap refer refus tough
80 cost exampl increasing probab proposal third violenc
79 differenc nam rat shift singl soon survey terrorist
78 black bord difficult expand generat military sens woman
77 air audienc cannot cast islamic mind terrorism warn
76 citizen driv family global husband insid met paid wasn't whom
75 accept board determin earn endorse evidenc margin minority prov star thousand wide
74 advocat ballot cit civil class contribut critical forward lack operat popular repeated respect rise
74 shot valu wife
73 detail walk
72 contrast draw sought special we've
71 activist amount common donor individual invest pac send
70 book conversat illegal local market secur w
69 area dozen exist live miss present propos reality relationship rest
68 advantag agree consid crisi district expert measur
67 agenda aim bit communicat divid handl pennsylvania reflect reveal rhetoric shoot strategist
66 averag broad death path prepar priority rally sery track
65 appearanc avoid beat defens hall hasn't immediate learn lin mike polic protest reform reject saw tie
65 true visit
64 mrs quit schedul trust tv wait wouldn't
63 apparent connect imag impact incom influenc limit main opin politico relat simp sourc troubl
62 arm base brief choos fair february fellow herself jersey mexico organiz percentag poor populat powerful
62 prevent progressiv regular sound test ultimate
61 carson east electorat embrac exact front frustrat industry insist itself michael radical ready research
61 room son standard strength thank urg west whol
60 access block command emerg fundrais goe gun heart jam prais predict professor town treat
59 age april businessman demand entir fil goal largest love mas recogniz seven sort wisconsin
58 agency attend deliver facebook gone none secret stak subject
57 ability brought cas conclud contend critic easi indicat minut pressur radio student
56 attorney corporat estat everybody hundred ris situat successful
55 abov central demonstrat docu effect ensur fath initial iraq mayb octob philadelphia remind roll
54 aren't blam buy conflict county editor engag lose react rough weekend
53 built carry employe finish growth january joe labor link longtim narrow practic safe septemb throughout
53 virginia vow welcom
52 admit cleveland credit decemb donat encourag exchang mistak note onlin period pretty pric publish pursu
52 question representativ suprem traditional train veteran
51 additional check criminal dominat eventual fbi huge ignor improv lawmak overall principl pull usual
50 christi damag daught dead doubt freedom highlight jeff maintain phon romney san season somebody status
50 usa worry
49 abc author capital controversy heard lawy listen nevada platform produc promot repeat seat sell solut
49 sometim vast victim violat yes
48 ad aide articl brok chair coalit except gather hopeful launch ment mexican mitt nobody participat
48 prominent recall register review scott sid swing wors
47 alon celebrat compet complet correct dai data democracy educat eye favorit heat instanc isi lawsuit
47 mogul ms positiv prompt ran rank retir specific threaten tone
46 affair affect arizona camp club core cycl financ fir game hurt indiana intend lay meanwhil newspap nine
46 obvious parent rememb responsibl separat shown whatev
45 advanc analyst birth captur dismiss familiar floor foundat hill incident insult introduc land martin
45 maryland opt pari reagan regard ryan select weapon
44 aggressiv attract condit council kept mayor moderat msnbc multipl negativ neith performanc prospect
44 reduc scandal twic unlike wag
43 alleg arriv close convinc d degre door employ energy legislat meant mention negotiat nuclear refuge
43 relig resourc richard spot stanc truth
42 assault china deni due easy echo estimat europ fast hate kid necessary piec robert staf superdelegat
42 travel
41 absolute ads afternoon assert boost climat couldn't dangerous effective extend featur fuel grant he'll
41 pictur rate referenc sharp split study websit
40 amend angry ap availabl born cov crim drew felt fill mainstream moth nbc nor possibility rac religious
40 southern surg unusual western
39 ang annual appoint bar benghazi child consistent controversial coupl coverag defin enjoy failur
39 fundamental hispanic journalist light massachuset mccain outcom partn pas photo proud sess teach worri
38 activity adopt agent amid announce approval bear below card careful carri cbs doubl enforce gap hir
38 illinoi intelligenc kel languag lock material minimum mix momentum park pollst product racist scrutiny
38 slam strik tactic trip typical virtual worst
37 addit authority balanc behalf blast complete consequenc cross crucial ent equal exit expectat feb ful
37 identify intent lady latino lie match minist page racial reg rick root round scen specifical
37 spokeswoman stood suppos syria tap undermin wake
36 achiev arkansa biden broth christian classifi deliv denounc destroy eastern effectiv error fan femal
36 fire folk formal gotten haven't he'd knew lik massiv michigan occur populist replac reputat slow spr
36 sudden ticket vers wage wat
35 abort accomplish anybody assum background behavior colleagu collect combat complicat died divis era
35 essential factor fals famous fiorina lean loud m natural necessari otherwis pap r rang rare regulat
35 rule shap shock simpl site socialist stump surviv syrian tabl touch updat via written
34 activ affordabl alternativ army capitol chicago content cover cultur deserv elit fell fit heavi human
34 i'll inspir island journal liar mock obtain orlando perform pos road save scor signal smart spread
34 strategic tend tom upon we'll wealthy
33 accusat advic bare body breitbart budget colorado design drug enemy faith frank green headlin highest
33 honest i'd jon legacy libya neighbor oversea pet presenc progress resident slight surrogat technology
33 they've throw titl topic tru turnout unless various william worth
32 analysi award b confirm constitut contain dang depend deputy fix greatest imagin inequality investor
32 johnson mate odd original overwhelm prim professional quiet reserv responsibility revers revolut seiz
32 so-called solid stev stretch styl suit territory weak wear you've
31 abroad anti-trump apart assur beach caught channel clash confident debt display enthusiasm flow god
31 importanc impossibl inde perfect persuad quot recess relative repli restrict ronald sept skill stick
31 task underscor undocument violent wish
30 anxiety asset bob cash confront constant disappoint expos extreme franc frequent giant headquart i-vt
30 jump manufactur modern onto pleas plu portray quality rand sav shouldn't skeptical ten tweet-id wild
30 wing
29 assess begun bomb broadcast calif charact chines clinch column competitiv complain compromis
29 constitutional demographic deny disput drawn elizabeth elsewher enormous extrem fifth fine grand honor
29 identifi impos influential jim manage miami numerous operativ pack panel peac prison quart rely rich
29 russia russian scienc settl society terribl unclear
28 al anonymity august bloomberg blow boo brand cabl chosen commiss condemn date deport divisiv domestic
28 economist emphasiz eric fee gay germany graduat h happy harry hotel impress jr knock lesson moral notic
28 oh pivot popularity rapid realiz remov reut subsequent substantial surround terror thoma tonight tow
28 unify unity vis
27 afford african-american alabama approv che church circl collaps competit comprehensiv consum
27 contributor e eliminat huffington insuranc internal invit jason joint kentucky knowledg liberty lift
27 manhattan nationwid normal overwhelming paint pref prosecutor safety shut somewhat spoken steven
27 suspend tens tied tight unfair upcom volunte warren wave
26 advertis allegat answer basi boast brian brooklyn brown catch chuck circumstanc consult contact din
26 disagre distanc divers environmental european fallen fla flag fought graham guard hack hot huckabe
26 identity infrastructur islam israel laugh loom loss lov model natur nice pois private red revenu sal
26 search senti stock temporary zero
25 actor affiliat alienat ambassador angel belief bernardino bottom burn champ conclus consultant corey
25 crack devot digital electoral embarrass environ fly grab grew handful hell incit label laid las
25 o'malley ongo partisan per possib proceed prosecut purchas regist relief scar screen sector signatur
25 tour trend unlik vulnerabl weav working-clas
24 advocacy asid awar bipartisan bold chamb cheer comey commercial confidenc contract cultural dec
24 diplomatic draft entire erupt feet fraud fresh georgia harm harsh hat ideological ii immediat intens
24 involve lewandowski math narrativ neurosurgeon observ oil partnership pitch qualifi reid resign rid
24 rush size spotlight struck suspect t tool variety vet weigh witness
23 african app assign barri celebrity ceo combin compell connecticut counsel critiqu crush deficit deploy
23 devastat dnc edge editorial emotional enthusiastic extent favorabl fierc file fram grown guess heavy
23 historical internet iran jewish jok king lindsey marriag mere outlet port profil provis reported
23 require rock rose sean shout smil st sweep theory tremendous upset wav whoev widespread
22 adult aggressive apologiz applaud appreciat bash basic basical boston bridg bureau century charl
22 complaint congressman coordinat corrupt custom dan debbi deportat des desperat disclos driven expensiv
22 extremist f fourth girl guid historic ideology incumbent initiativ jan journalism kerry lee locat
22 michell monitor net offensiv perspectiv plenty prevail property regional reiterat rnc ron scal scrambl
22 sentenc serial slip smith sold speculat spirit sponsor stuff tea tenur tout unemploy v vega weakness
22 wound
21 abus align appropriat attende battleground calendar chant citizenship color columbia conced contradict
21 corn dark delay dr drov dynamic edit evangelical excit expans explanat exploit film forceful fun gend
21 guarante high-profile josh literal loan lobbyist map matchup mcconnell mil mitch moin pag plant poverty
21 pray punish recruit refusal resonat rip rout sat seeming sexual spac stark strengthen stress strongest
21 succeed transform troop universal wasserman wind wond
20 abandon accelerat arrest assistanc bound cart chao complex confus construct cooperat discriminat dream
20 ele elevat engage forum gary golf hadn't hedg joseph judicial legislativ magazin mount myself nov order
20 oval pace pair permanent prob punch purpos r-texa recommend regardless relativ shop soldi squar stuck
20 susan telephon tempera thu two-third unabl undecid
19 andrew anymor arab arena attitud attribut breakfast broken calculat cheap cia comput consensus
19 conventional convict crazy credibility de decisiv digit disast distinct distribut dog downtown dramatic
19 duty flood gas hint household howard id investigativ investigator lobby mail matt memo migrant
19 minnesota misogynist movi murd neutral nightclub obligat okay patrick penc percept phras r-fla racism
19 rail rampant re-election recognit registrat regret renew resolv rog schultz scientist sensitiv shak
19 sing standard-bearer stephen suffer temporari they'll transcript transit trial type wealth web xenophob
19 zone
18 airport alarm alongsid amaz anticipat applaus assistant aug authoriz awkward blue-collar blunt boom
18 brook camera chos classic closest constituency crash credibl deadlin dedicat definite determinat
18 disagree disrupt distract diversity doctor eag earnest entertain eve everywher fault fed flaw flip
18 fortun genuin gift guest http indict inquiry insurgent jake jennif kennedy leak leverag manafort mandat
18 modest motivat neighborhood outrag paus peak perceiv position primari prior profit rebuild retail
18 retain retire rig seg self-described sick solv sorry stor succe tank tear technical uniqu upi vehicl
18 ventur warm wast weren't
17 absolut allegianc allianc anywher baby besid box boy british clean cold comeback comfortabl comparison
17 dat desir die difficulty eligibl episod escalat execut facility food forth g german guilty improve
17 inform invok iranian kevin kick lynch massacr militant millennial nonetheless optimistic outlin
17 outreach palm pat polariz prefer priebus procedur proof prop putin regim relentless reward rodham row s
17 script seal sist sizabl structur stun sullivan sustain sway tackl tennesse tomorrow tradit tragedy
17 translat trill unprecedent yield you'll
16 anti-immigrant art aspect avenu blue bought bruis canada category centrist chairwoman champion charli
16 chelsea civilian clip comfort congratulat consolidat convert credential disappear disclosur discover
16 dislik edward emphasi enabl extraordinary factory farm french funct grass-root hail halt hatr horribl
16 hostil idaho industrial inevitabl interact japan loretta louisiana male medical megyn minus missouri
16 nativ notabl obstacl occasional oklahoma overcom overhaul parlia passag personnel photograph planet
16 pour precinct prohibit rapist rattl realclearpolitic recommendat reinc repeal resist revelat rhod rural
16 she'd she'll slot sport statewid stem stream strict testimony thrown transgend turkey uncertainty
16 underestimat understood unfold unknown valley vladimir vocal
15 achieve afterward anchor ann anti-establishment appl array articulat axelrod band bay beautiful burden
15 bus c cancel cap catholic chat circulat code columnist commerc commission competitor contentious dalla
15 deem descript diminish diplomat discours double-digit drag dress empty entrepreneur expens firearm
15 forget formidabl frontrun gen getty hero hollywood huffpost inn intellectual jack jet jew ken korea
15 lament legaliz legitimat lengthy long-term marri memory min moderator offend ought outright overlook
15 palestinian partial pattern personality physical pivotal plain podcast preferenc preserv realistic
15 reasonabl rein reliabl resistanc resolut sad sidelin slogan steal steel stir str surfac switch tech
15 they'd threshold tir treasury turmoil ultimat user willingness yourself
14 abedin academic acceptanc afghanistan afraid alan aliv ambitious anger asian belong belt bless bowl
14 capacity cautious co-founder concret conservatism controll cool declarat delawar dig disastrous
14 distinguish eld enforc entity ethnic extensiv feed flight gam gingrich glenn grassroot hey homeland
14 illustrat independenc jar jimmy judiciary lend lowest machin meantim medicar method middle-clas mis mom
14 music nervous nonprofit norm ok overturn pain parenthood participant phas practical precedent principal
14 profound rebuk reelect relevant reluctant remember respective respondent right-wing risen sea shor
14 shrink sight slat spark steady ston straight stumbl successor theat thwart tip trans-pacific
14 unacceptabl unfit unfortunate wonder wrap yell
13 active adjust admir alex amnesty anthony anytim arrange assail atlantic ayot bag bargain beaten bloc
13 blog borrow breach britain brush bump careless ceil chain chas chip christma cloth coal comment
13 compound concess confrontat considerabl contrary counterpart cuban curb danc dean diego doom ed embassy
13 empir enact engine enterpris examin exclusiv exclusive exercis extra fate feud fish follow-up foot
13 forecast gath generous glad glob gonna grad gradual harvard heritag hom hometown hospital huma implicat
13 import incentiv instant instruct interrupt isil jackson jacob jail l lag liability licens loyal mirror
13 mood moreov mortgag nancy nasty navy nazi northern occas oldest orc ourselv oust overse peaceful permit
13 plead plot prime-time priz pro-clinton provocativ pundit recovery restaurant rust sach sanct sex shield
13 silv single-payer skepticism sole somehow somewher soviet stack steer stupid substantiv supportiv swept
13 tack tampa teenag tide tighten truck tweet-author tweet-date ukrain underdog unpopular vacat valuabl
13 venu versus vice-presidential visa vulnerability worldwid x
12 abrupt accurat adapt adversary affirm africa ail airwav alleged amazon ambit anderson asia assumpt beij
12 bia bind bos brag brain bust busy canc capitaliz casino chapt circuit client co-host coalesc communist
12 conscienc considerat cook copy cry daniel davi decent defensiv deliberat dem departur disavow disturb
12 endur energiz english equivalent explicit fallon fatal fenc fing flat flee flew footag football fulfill
12 galvaniz gang garner general-election glass gold goldman googl grassley greet gross half-dozen hang
12 harass hawaii henry hewlett-packard hostility hunt hurdl ideal ignorant incredib incredibl inspector
12 interven islamist jane joke justin kain la landscap legislator legislatur length libertarian lifetim
12 london loui lunch lying magic marin mary meaningful midwest mine mislead mobiliz mouth murphy newt
12 nixon obamacar object one-on-one oregon palmieri passionat pastor peer pose proce propaganda proper
12 proponent proven qualificat quo realdonaldtrump reassur recount refrain remarkabl replace resignat
12 restor reviv revolt ros santorum sarah satisfi scenario second-place significanc silenc soft solidarity
12 soul spar spin stall steep strain strang stronghold submit sued summit surprising suspic taxpay
12 therefor third-party trig tuit typ unanimous uncertain undercut unifi unleash unqualifi urban vital
12 weight winner-take-all withdraw yesterday youth
11 adam altogeth angela animat antonin anyway assembl authoritarian auto awful backlash bailout ball barry
11 beck bench benjamin betray bias bigot blood brac bul buzzfe capabl carlo chaotic charity chart
11 childhood coast collectiv collin combinat confidential corp currency dad dakota deadlock defect delet
11 dent depriv depth devin dictator dif discount disgrac disgust divorc don drama dump elaborat emanuel
11 emiss empower escap ethnicity evil exceed excite extens federat fiscal fort frack fring full-time
11 golden grappl grasp grass guardian hannity hart helpful highway hire holiday honesty hugh ian ice
11 impressiv inability india inject injur innocent intervent invas isolat israeli ivanka jerry jihadist
11 jonathan koch lectur loophol manchest marc matthew medicaid membership mes midst milwauke ministry
11 minor missil muscl nationalist nato nearby nevertheless nod objectiv oct offens outstand p packag
11 painful patriot pend phil pil politiciz pop print profess proport queen rational recept reli republic
11 resort rice rob robust rol routine roy rub rumor sacrific scalia schum ship shook skip sleep soil
11 spanish spe spik stiff streak subtl surpass talent tendency testifi three-quarter thriv todd ton
11 traffic tragic trash upend utah viabl vietnam viral vying walt welfar wid window wonderful xenophobic
11 youtub
10 accompani accountabl acquir admiss afp alaska alt amy anonymous apology arrival aspirat assist
10 attendanc bak barbara bathroom bennett bern biography bobby boycott bright bruc brutal bubbl candid
10 capability carbon cellphon characteriz charleston charm cheat christoph clarity commentator compil
10 concentrat contractor cop correspondent coup crew cuomo damn databas defiant deliberate denial desk
10 detroit dick discredit diseas dismantl dissent distant dominanc dominant drink earth eat enthusiastical
10 excessiv excus expir export fad fake favorab favorability fec first-in-the-nation first-term fled
10 fractur garland gear gestur giuliani heed helm hid hide hors houston humbl hundr hung hypothetical
10 implement implicit imply inappropriat incendiary inevitab infamous inflat insert install intern
10 interpret invitat item joel keen khan kim kingdom lake landmark laps leagu lied lincoln loyalty
10 marathon mast memorial merkel merrick mir mishandl mississippi mode monica mook mosqu mutual notab
10 nowher nra nurs onstag op-ed optimism orang ordinary outrageous overnight overshadow oversight overtak
10 panic parallel persistent phillip philosophy pit pocket pool populism populous post-abc potent
10 pragmatic predecessor presum preview pro prolong propel provinc pure qualify quarter-century ralli ramp
10 random rape reckless reconsid reduct ref reliab relocat rescu resembl resent rhetorical rifl risky
10 robby roof roosevelt sale sam scath sect sever sexism shadow sham sheet showcas shrug shy sophisticat
10 spanish-language speechwrit spous spur stabl stimulus strid strip suck sue tad tal tarif tex threw
10 thrill tiny toleranc tract triumph ugly unexpected unfavorabl unsuccessful unveil upp urgency van wary
10 watchdog well-known whip widen would-be wyom yahoo
9 aboard absenc absent absurd academy accommodat actress alik allen amass anti-muslim ariz arrang backfir
9 batch bigotry blaz bolst bond bow brav brew broaden buck burlington captain cartel castro cement
9 chancellor click climb cnbc cod cohen comedian compass compensat concert conspiracy contemplat craft
9 crippl crook crud cuba dawn decri default definit derail descent desperate destruct det detractor dian
9 dilemma dip diplomacy disabl disciplin dispatch disproportionate disqualify distort dougla downplay
9 downturn ease eclips edg eighth emergency endless equality equity erod ethic exaggerat existenc
9 extremism fat fict fold ford forg fract franklin furious glimps globalizat gore gre grim grip gut hammer
9 hard-line hardest head-to-head headach height heighten hick iii ill inaccurat inclin incremental
9 indirect insight instinct insurmountabl integrity intelligent jeffrey jerusalem justifi kati kitchen
9 landslid larry lash latin laura lewi lgbt liken linger litigat lone low-income lower magnat mathematical
9 melania memoir mental migrat moor museum navigat newslet northeast nuanc occupi outspoken owe pact parad
9 patch patricia pen pic pipelin podesta premium prid proposit puls r-wi raucous rebel rebuf referendum
9 reminiscent resum revolutionary richest riv same-sex scholar scop scorn screw sensitivity settle
9 sharehold shed short-term slim song squeez stability stamp stereotyp stern stok suf sufficient supposed
9 sustainabl swath sympathetic t-shirt tast terry testify tick tilt tortur toss transparency trap tribut
9 trounc turkish unclassifi unexpect univis unpredictabl unwillingness urgent va vary vigorous virtu vt
9 wallac wilson wint woe you'd
8 accountability activism addict aftermath aging airlin amanda appli applicat apprentic attractiv audit
8 await back-and-forth badg bail bannon beam bor boss bottl brad brash brazil breath broker bulk cabinet
8 calm campus carl carol carv caut ceremony championship characteristic cheryl cite civic clarify clark
8 clinic clock clout coffe coin colin commentary concept confirmat continent continuat conven craig
8 cuban-american d-calif d-mas d-nev datetim dealt dear decided decisive deck defy delegate-rich denv
8 dependent depress derid descend detain dial dictat dimens discovery dismay document documentary
8 down-ballot dub economical electronic elementary en encounter enhanc entry equip evaluat evident
8 excellent exceptional experi expertis explor explosiv exposur facilitat fallout fam fame fantastic
8 far-right fash fiery finaliz flash float foremost fraught friendship fund-raising funny gallup gambl gat
8 greenberg guidelin gulf hair heal healthy herald hewitt historian home-state hook horror huddl icon
8 impli inclinat index insufficient integrat introduct iphon japanes jay jean jupit jury justify k kansa
8 kirk klein len lesbian less limitat lt luxury mad manipulat mask merit midnight mitchell moscow mot
8 mourn murder needl nick offset outsourc overlap oversee ownership pacific pam pathway paycheck pentagon
8 petit pew pharmaceutical pin playbook polit pope postpon presid proclaim provok r-ky r-tex rachel rant
8 rebut reckon reclaim redact reinforc rend rendell repair restraint revel ridiculous rocky rous salary
8 sampl scream seed senatorial setback shameful sharpen sheriff shirt showdown silicon sink sixth skew
8 skin slap slid solidify sour spat square statistic statur stewart storm studi subdu subscrib substanc
8 suicid summary swift swip tale taught taylor techniqu tent theft thorough three-way toomey trac transf
8 transparent tune two-term tycoon tying unawar uncomfortabl uncover uniform unofficial unpopularity
8 unsecur upheaval utter vagu vicious volum vp vs wan waterboard weaken wealthiest wheel wide-ranging wip
8 wise withdrawal wood wrongdo
7 abraham adequat administrator aggravat agricultur airstrik aisl albeit alli allocat amplify andy append
7 arbit arsenal artificial asylum balloon baltimor bankruptcy beer beg benchmark bent berlin bizar blar
7 blind bombshell boot bother bradley brady branch brilliant buffalo bunch buri canadian capitalist
7 caution center charitabl charlot circus clap classificat clearanc closur commander-in-chief committeeman
7 competent compli consequential context cornell correspondenc courag crackdown cris crisscross crossroad
7 crown crumbl crystal dana dave daylight debunk deflect demis demonstrator devic dire disadvantag discov
7 disparag displac disproportionat disrespect distrust dubious duck duke dynasty egg eisenhow el elder
7 emot encount energetic england entitl envision epic equat ethical everyday evolv excess exhibit explod
7 fare feminist fierce flexibility flock flurry foe forefront forgotten fossil franci francisco garin garn
7 grandchildren granit greg gridlock grief gubernatorial habit hamilton hampton handi happi harmful haul
7 hawkish heckl heel heir hidden high-level hik homegrown homicid horrific hub hudson hug humanitarian
7 humanity imple imprison impromptu inaugurat indian inflammatory informal insistenc instagram
7 institutional insur intensify intensity interfer interpretat intimidat iowan iraqi ire irresponsibl
7 irritat italian janet jeer jeremy jill jordan justificat karen korean last-minute lawrenc left-wing
7 library likelihood lisa lobbi logic long-shot longstand loos lord luck lure mar maria mason mccarthy
7 mcdonald microphon minimiz mobil moon mountain murray necessity nelson netanyahu newcom nonwhit
7 notorious observat obstruct ocean oliv ominous one-third outlook outweigh pa pamkeynen pander patient
7 pelosi penalty pens perry persona pete philip phoenix phony pig plea plummet possess pound predictabl
7 pretend pro-israel problematic proportional prosperity protract puerto pursuit qaeda quinnipiac raid
7 ratchet recit regain renovat rent reopen responsiv restrictiv rethink retweet rev reversal revis rico
7 roar rocket rudy ruth sake sandy saudi savag shell sherman sibl silent simon simultaneous slic soften
7 softwar spoil sprawl stagnant steadi stephanopoulo striv stubborn suburb sun sunshin suppress
7 supremacist surveillanc suspicious symbol sympathy takeov temperatur then-sen thread timelin timothy
7 titan toll toxic transact transformat transportat treasur trey trick trio trumpet trustworthy turnaround
7 twist two-year tyl undergo underly underway undo unhappy unioniz upsid upstat urge useful veto villag
7 visibl volatil volunteer vouch ward weird wherev whomev wikileak wisdom withheld withhold work-related
7 workforc wreck yellen
6 aaron abolish absente accessibl accident advisory affirmativ airplan allud animal antipathy appetit
6 approximate archiv assuag atop audio austin backward balk ballroom baptist barnstorm bashar basketball
6 beast bed behav beholden bemoan bibl bin blasio bleak bleed boat boisterous bounc breakthrough bristl
6 brussel bullet bulwark buoy buzz bypass cameron canova cat catastrophic caveat certainty cherish chid
6 chim chocolat chop christin chunk cincinnati civility cloud clutch co-author comp comparabl competenc
6 compris conciliatory confederat consist constructiv consulat contemporary convey coop correctness
6 courtesy cowboy cozy crusad crystalliz curiel cyb cynical d-va daunt dc decreas deepen demur depict
6 desert designat detent dialogu differ differentiat dignity dirty disarray discontent discret
6 discriminatory dislocat dismal disregard dissatisfact distress divert dodd-frank dramatical drastical
6 drown dry dwell e-mail earliest edison educational efficient egypt electric eligibility empow enclav
6 encrypt endeavor enlist enroll epidemic erdogan espionag est evan exasperat explos extradit eyebrow
6 fairness falter fargo felony fervor firestorm first-time fitness fitton fixtur flak flank flap flat-out
6 flint flirt flourish footstep foreclosur formula four-day free-trade fronti fruit function fury gaf gawk
6 gentleman geoff geopolitical get-out-the-vote glov gonzalo gowdy grandfath greek greenhous gregory
6 halfway hanchett hardlin harrison hashtag hateful haven health-care heath hike hillaryclinton hitl hole
6 holland holocaust humiliat humility ianhanchett immunity imperativ inc inclusiv incorrect indianapoli
6 ineligibl infiltrat inherent initiat inroad insecurity intentional interject interrogat intersect
6 ironical jab jen jessica jockey joni jose joy keynot keyston klan klux ku ky lambast lap large-scale
6 layof le left-leaning leftist leg legend legendary lent lewinsky libyan lieutenant lit log lopsid
6 lucrativ lui lyin madison maintenanc maneuver mantl mar-a-lago marry mateen maverick maximum mayhem
6 methodical metric mich microsoft milbank minimal mistaken misunderstand mold morri multinational myth
6 naacp negotiator newfound nicol non-profit nonpartisan o oath obscur occupy olympic omar one-time onetim
6 onslaught organizational orthodoxy outset outsiz ovat overstat overt overtim pakistan parliamentary
6 passport pep pepper peterson petraeus philippin physician pink plank plat plaza pleasant plight pointed
6 pol polish pollut powell preach preced pregnancy pregnant preparedness prescript presentat presumab
6 prioritiz privacy pro-rubio prominenc protocol publicity puzzl questionabl quip r-tx rack rahm reaffirm
6 real-time rebell rebound receptiv recov recover reign relish remot renewabl renounc repudiat resettl
6 reshap respectful restructur retaliat retroactive revisit revival rift ring ritual rivalry robbery roe
6 roil roman routin rupert sag salt scholarship scuttl seattl seventh sexist sharpton shelv short-lived
6 shortcom sincer sit-down slash smear smooth snip sob solicit sonia sotomayor southwest spearhead
6 spectacl spectacular spectrum spill squabbl stamina stapl stolen straightforward stuart suffolk summon
6 superior suspens swarm syracus tactical tarnish tayyip technological temp tempt terminat terrific thin
6 third-place tig timestamp tolerat tpp traitor trajectory treaty tripl trov tuition-free two-man
6 unauthoriz unbound unfavorab univers unnotic unravel unrealistic unrelat unrest upris upward usher
6 vacuum validat veer viability victimiz wade walsh warehous wed wendy whenev who've wore workplac yale
6 yank yard zeal zon
5 abid acceptabl accumulat accustom activat acute adamant adept adequate adherenc administer admirabl
5 admirat advers advertise agitat akin albright alien ammunit ampl angri annex anniversary annoy
5 antagonist anti-immigration antiabort appall applicant apply arabia arbitrary ari artist ash
5 asia-pacific assad assassinat assemb assuranc athlet atmospher atrocity attach authentic authorizat
5 automatic automatical baseball bath battery behead belittl beneficiary bernstein big-name biological
5 birthday bite blair blister blond bloody blowback blumenthal boil bolster bona brass brennan brexit
5 brink broadsid brutality bryan burst bury button candl capitalism capt caricatur carpet casual catherin
5 caucus-goer caucusgo cecil cell census centerpiec certificat chemical chorus christ clarenc classify
5 clerk cling closed-door col collaborat colony comedy common-sense compassionat compos conant concord
5 confidant congresswoman consecutiv considerab constrain consummat continual conway coordinator cordial
5 correlat corridor cory costa counter courthous cousin cri criteria cruis culminat cynthia deadliest
5 debut decision-making decry definitiv demeanor demoniz deposit derisive devolv dim dioxid discomfort
5 disconnect discourag disingenuous dismissiv dispel disqualifi disruptiv dole domain doug dow download
5 drum durabl dysfunct easiest embattl embed emblematic emergenc empathy engineer enriqu entail entranc
5 erect ernst erroneous espous eu evad evenhand evolut exacerbat exceeding excerpt existential expedit
5 extract fabric fabricat face-to-face faithful far-reaching fascinat fascist fatigu firework firsthand
5 fli foia fondness fool forev format fost fractious fraudulent fre free-market freewheel freez
5 fund-raiser funnel furor furthermor garcia garden gene gentlemen geographical geography gilbert gilmor
5 gloom goldberg goldwat gordon grandmoth grateful griffin grijalva grill grind guidanc gun-control hama
5 harlem hassan hawk healthcar heartland heaven heroin hesitat hewlett high-stake hitch hopeless humayun
5 hypocritical identical identificat illness imp impartial impassion imperil improp inact indicator
5 ineffectiv infring inherit inhuman injustic innovat intensifi interim intrigu iron isolationist jeopardy
5 jess jesus jihad jindal joking judge julia jurisdict kellyan kendall khizr kkk knif knight kristen lab
5 landlin lane law-abiding legalizat leon levy lifelong lifestyl likabl litmus loath lob logistic
5 long-standing longest lopez loyalist lurch maddow major-party makeup marginaliz marijuana marla marty
5 mass meal medium merc merrill mexican-american miami-dade midday mild misconduct misstep mistrust modifi
5 momentous monetary motor movy mow muddl murdoch murky mut n nate nebraska nevertrump newtown nfl nieto
5 no-fly nobel non-citizen non-partisan nonsens nose novel o'donnell o'reilly offshor originat outfit
5 outli overhead overthrow palin panetta paperwork payroll peddl penetrat perilous periodical perpetuat
5 persian phenomenon philosophical pie pierc pill pilot pittsburgh pizza plagu pleasur plow plurality
5 poison poland polarizat policy-making politifact portfolio potus precarious prelud premis prep preparat
5 pro-choice pro-life pro-trump probat productiv proliferat pronounc propell prospectiv psychological
5 publicat pump punitiv purport quantity quarter quash quell quicken r-ariz rabbi radar radicaliz raleigh
5 rap rash razor-thin realistical realizat realm reap reasonab reboot recast recep recipient reconciliat
5 redirect reed reflectiv refug reinstat relax reluctanc repay replicat representat reprimand reproductiv
5 republican-controlled reservat resid residenc resound resounding respectiv retreat reverberat ridicul
5 robinson romp rowdy royal run-up saf samuel sanctuary sandra scarborough scatter scold scranton scratch
5 sear secrecy segregat self seminar senseless sensibl servant shaky shall shaw shelt shin shortfall
5 shutdown similarity sketch sky slaught slavery smartphon smok snag snapshot soar soc solar solomon
5 southeastern sow specializ spi spit spy stalwart stan stanford start-up startl statut staunch ste steam
5 stein stifl strategical strod studio subsidy suing supply swag swallow swim sync systemic takedown talli
5 tamp taunt tehran teleprompt tentativ tenuous territorial texan thereaft thoughtful toughest tourna toy
5 trade-off transcend transfer trayvon trib trigger trumpian tsunami turbulent twin two-hour uber un
5 uncommit uneasy unfortunat unheard unilateral unload unnecessary unsur untru upbeat upbring upfront
5 upgrad utiliz vacancy vein vendor verbal verizon vigor virgin virus visceral void waiv warrior we'd weed
5 wein whatsoev whisper widow winnow wither wolf worldview wow wrest wrestl xenophobia xm yawn yeah yellow
5 zach
4 aback absorb abu accent accompany accuracy acquiesc acronym adher administrativ admitted advisor afflict
4 affluent afghan afl-cio aipac al-assad alert alexandria allergan alright alter alternat alzheim
4 american-born analogy analytic analyz andrea anecdot angl anguish anna anoint anoma anti-gun
4 anti-semitic antic antitrust antonio anxious aol apparatus apt arbitrat architect ardent arguab aros
4 arrogant asham ashley aspir assertiv assimilat ate australia authenticity autobiography awareness baggag
4 ballistic barb bark batter battlefield beau bedroom beef bell bely bend beneath beneficial berg
4 best-known betrayal betsy big-money bil bitter blank blanket blatant blowout bombastic boon booth
4 born-again borough breadth brey brib brig brotherhood bryant buchanan buckl buddy bully bureaucracy
4 burrow burton cach cadillac caesar cairo cajol calculus cambridg capita captiv cardin caregiv carlton
4 carp casp catapult certifi chad chairmen chappaqua charisma chastis cheeto chok churn civilizat clamor
4 clarifi class-action claus clay co-sponsor co-sponsored coach coca-cola cof coherent collar collective
4 colorful columbus combativ comic commodity complexity complianc component con conceal condolenc condon
4 conflat confrontational congregat conscious consent constituent convenienc cooky cope cornerston cornyn
4 correspond counterattack counterpunch countless cover-up covert covet cramp creativ creep crop crow cue
4 culprit cum cur cure curtail d-ariz dam darrell dartmouth dash deborah decades-long deceiv decimat deed
4 def defi deficiency defund delight democratic-leaning denni denunciat deregulat deriv despis destabiliz
4 destiny detaine detour detrimental diagnos dictatorship dirt disaffect disapproval disband disbelief
4 discard disenfranchis disgraceful dishonest dismissal disobedienc disparity disrespectful dividend dodg
4 dol domestical donna dorsey downsid downward drak drawn-out dron drudg duel duncan dwight dying dylann
4 eas ecosystem eddi electabl electiv electrical electricity eli elijah em embodi eminent enamor
4 english-language entic entitle epicent epstein equivocat eradicat eras escort essenc etc euphoria
4 evaporat exam exce exodus expenditur extensive extramarital extraordinari face-off factual faculty fade
4 fak false familiarity fantasy far-left farook fascism fearful feedback fend fertil festival fid fidel
4 fin firebrand firepow firewall first-rate fissur five-year flam flatter flesh fod fond foolish forb
4 forgiv former formulat foster frana fred freelanc freshman frighten frozen full-throated funeral
4 game-changer gasolin gaze generational geographic georgetown ghazala gillibrand gleeful glow goodby
4 goodlat goodness graphic grav gravitat gravity gray greatness griev grocery groundbreak groundwork gruel
4 guantanamo gunfir ham hank harbor hard-fought hard-pressed harden hasten haunt hay hazard heavyweight
4 heck heidi hendrick hierarchy highest-profile hogan hol holdout homeless homeown homosexuality horrifi
4 horrify huh humphrey hungry hussein hype iconic ignit immun impeach implor improbabl inadequat incarnat
4 incept inclus incompatibl incompetent inconsistency inconsistent inconvenient indefinit indefinite
4 inexperienc infight infuriat innovativ insensitiv inspirat instru interior invent irish ironic irs
4 israeli-palestinian it'll itch ivana jacki jaim jefferson jenna jeopardiz jinp johnny journey junior
4 kand karl kate kenneth kirkpatrick kurdish lad laden lame-duck laurenc lax leftward levin lew liberat
4 lightn like-minded limbaugh literatur liz load logical lou loudest louisvill low-key lucky lucy luth
4 madelein maggi magnitud makeshift malais malik mall manchin mandatory marist marked marketplac marshal
4 marshall martha maximiz md meander mechanism median medicin melissa melt meltdown mercy merg messy
4 metastasiz metro metropolitan michel middle-aged midtown mikhail miracl miscalculat misguid misinformat
4 mo monmouth morgan morton municipal mus muscular muslim-american myer mystery nafta nag nail narrator
4 nativist nba nearest neck neglect negligenc neil nephew nerv netflix neutrality nicknam nid nois nominal
4 noon northeastern northwestern notch number nut nyt o'brien oakland obituary occupat occurrenc
4 officehold ohioan ois operational operator oral osama oscar outnumb overflow overreach oversaw palpabl
4 paltry pan paranoid partisanship pataki patienc patrol patron paula pav pbs pea peanut pearl penchant
4 perch peril perpetual pervasiv pfiz philanthropist picket pillar pinocchio plaintif plausibl plung
4 policymak ponder portman portrait pot pounc powerhous precis precise predatory predominant preliminary
4 premier priest princ privileg prize-winning pro-russian procedural prohibitiv pron pronounce proxy
4 publiciz punctuat purg q quagmir query r-calif r-iowa r-pa r-va radicalizat ramo ravag ray readi
4 readiness rebuttal recip reconcil reel regulator reinvent relay remarkab reno replay repris
4 republican-leaning reset residential restrain resurgenc resurrect retrospect revil richmond ride
4 right-leaning rigorous riot robot rod rove rudolph ruin runoff rutg safeguard safest sandwich sara
4 satisfy scam scapegoat scary schem schoen scotus scrap secular seldom self-deportation selfish set-up
4 setup severe sew shake-up shaken sharia shatter sheldon shortag shov shrewd sigh sign-up singular sir
4 sirius six-year skirt slain slav slew small-dollar smallest snap snarky solidifi somb sovereignty spa
4 spanish-speaking spawn spect spell sperl spher spic spontaneous spre sprint spurn stabiliz stagger
4 stalin starr state-by-state straw strif stunt subsidiz suburban supermarket supervis supple suppli
4 surrender survival survivor swamp sweden swell sworn sylvia tacit takeaway taliban tall tallahasse
4 tashfeen teamst tenet tenni terrify textbook then-secretary theoretical therapy thereby thick thiel
4 thrust thumb toast toil toilet tony top-tier toughness tower traffick transformativ transpir tricky
4 trophy truman trustworthiness tun two-way tyron ubiquitous uk ukrainian unarm uncommon unconstitutional
4 unconventional undercard understat undertak undisclos unearth unfound unique unmistakabl unprompt
4 unsettl unsustainabl untrustworthy upshot useless vacant valid vanguard vatican vehement venezuela verve
4 victor viewpoint vitriol voluntari waffl wagon wakefield walmart warfar warrant wash waver wayn wealthi
4 weekday weld whack whisp whistl wir wis witch withdrew withstand woo woolson worsen worship would've xi
4 year-end youngest z zika
`
