import type { LaneReport, Ledger, LedgerEntry, OpenStory, SharedText, TimeView } from '../api/index.js'
import type { AnnotatedArticle, Evidence } from '../article/index.js'
import { wordsOf } from '../text/index.js'
import { LanesPlot } from './lanes-plot.js'
import { LedgerPlot } from './ledger-plot.js'
import { articleAt, encodePart, sentenceAt, storyAt } from './links.js'
import { StoryFrame } from './story-frame.js'
import { beginningOf, dayOf, numberOf, outletOf } from './words.js'

interface TimeProps extends OpenStory {
  readonly view: TimeView
}

/** When what was reported and when it happened, whose text is whose, and how the figures moved. */
export function TimePage({ story, articles, view }: TimeProps) {
  return (
    <StoryFrame story={story} view="time" json={`/api${storyAt(story.id, 'time')}`}>
      <section aria-labelledby="lanes">
        <h2 id="lanes">When it was reported, when it happened</h2>
        <ul class="legend small" aria-label="Signs">
          <li>
            <span aria-hidden="true">●</span> own report
          </li>
          <li>
            <span aria-hidden="true">○</span> shares its text with an earlier report
          </li>
          <li>
            <span aria-hidden="true">◇</span> a day on which something it tells happened
          </li>
          <li>
            <span aria-hidden="true">╌</span> one text in two reports
          </li>
          <li>
            <span aria-hidden="true">|</span> another version was kept
          </li>
        </ul>
        <section class="plot" aria-label="Plot of reports over time" tabindex={0}>
          <LanesPlot {...view} />
        </section>
        <details open>
          <summary>The same as a table</summary>
          <LanesTable story={story} articles={articles} view={view} />
        </details>
      </section>
      <Shared story={story} articles={articles} shared={view.shared} />
      <Ledgers story={story} articles={articles} ledgers={view.ledgers} />
    </StoryFrame>
  )
}

function LanesTable({ story, view }: TimeProps) {
  const outlets = outletsOf(story)
  return (
    <section class="plot" aria-label="Table of reports over time" tabindex={0}>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">Outlet</th>
            <th scope="col">Report</th>
            <th scope="col">Reported</th>
            <th scope="col">Text</th>
            <th scope="col">Happened</th>
            <th scope="col">Versions kept</th>
          </tr>
        </thead>
        <tbody>
          {view.lanes.flatMap((lane) =>
            lane.reports.map((report) => (
              <tr key={report.article}>
                <th scope="row">{lane.outlet}</th>
                <td>
                  <a class="words" href={articleAt(report.article)}>
                    {report.title ?? report.article}
                  </a>
                </td>
                <td>{report.published === undefined ? 'no date' : dayOf(report.published)}</td>
                <td>{textWords(report, outlets)}</td>
                <td>
                  <HappenedDays story={story.id} report={report} />
                </td>
                <td>{report.kept.length}</td>
              </tr>
            ))
          )}
        </tbody>
      </table>
    </section>
  )
}

function outletsOf({ articles }: OpenStory['story']): Map<string, string> {
  return new Map(articles.map((article) => [article.id, outletOf(article)]))
}

function textWords({ isCopy, copyOf }: LaneReport, outlets: ReadonlyMap<string, string>): string {
  if (!isCopy) return 'own'
  return copyOf === undefined ? 'shared; who was first is not known' : `copy of ${outlets.get(copyOf)}`
}

function HappenedDays({ story, report }: { readonly story: string; readonly report: LaneReport }) {
  return (
    <ul class="inline">
      {report.happened.map(({ date, row }) => (
        <li key={`${date} ${row}`}>
          <a href={`${storyAt(story)}#${encodePart(row)}`}>{dayOf(date)}</a>
        </li>
      ))}
    </ul>
  )
}

function Shared({ story, articles, shared }: OpenStory & { readonly shared: readonly SharedText[] }) {
  const outlets = outletsOf(story)
  return (
    <section aria-labelledby="shared">
      <h2 id="shared">One text in several reports</h2>
      {shared.length === 0 ? <p class="quiet">No two reports of this story share their text.</p> : null}
      <ul class="layer">
        {shared.map(({ articles: [a, b], evidence }) => (
          <li key={`${a} ${b}`}>
            <strong>
              {outlets.get(a)} and {outlets.get(b)}
            </strong>
            <ul class="reasons small">
              {evidence.map((item) => (
                <li key={item.span.start}>
                  <span class="quiet">{item.why}: </span>
                  <Passage evidence={item} articles={articles} outlets={outlets} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface PassageProps {
  readonly evidence: Evidence
  readonly articles: ReadonlyMap<string, AnnotatedArticle>
  readonly outlets: ReadonlyMap<string, string>
}

function Passage({ evidence: { article, span, other }, articles, outlets }: PassageProps) {
  const places = [{ article, span }, ...(other === undefined ? [] : [other])]
  return (
    <>
      {places.map((place, index) => (
        <span key={place.article}>
          {index === 0 ? '' : ' · '}
          <a href={articleAt(place.article, place.span)}>
            {outlets.get(place.article)}:{' '}
            <q class="words">{beginningOf(articles.get(place.article)?.text ?? '', place.span)}</q>
          </a>
        </span>
      ))}
    </>
  )
}

function Ledgers({ story, articles, ledgers }: OpenStory & { readonly ledgers: readonly Ledger[] }) {
  const moved = ledgers.filter(({ isVaried }) => isVaried)
  const same = ledgers.filter(({ isVaried }) => !isVaried)
  return (
    <section aria-labelledby="ledgers">
      <h2 id="ledgers">Figures over time</h2>
      {ledgers.length === 0 ? <p class="quiet">No figure of this story is in two reports.</p> : null}
      {moved.map((ledger) => (
        <LedgerPart key={ledger.id} story={story} articles={articles} ledger={ledger} />
      ))}
      {same.length === 0 ? null : (
        <details>
          <summary>Figures that all reports give alike ({same.length})</summary>
          {same.map((ledger) => (
            <LedgerPart key={ledger.id} story={story} articles={articles} ledger={ledger} />
          ))}
        </details>
      )}
    </section>
  )
}

function LedgerPart({ story, articles, ledger }: OpenStory & { readonly ledger: Ledger }) {
  const row = story.rows.find(({ id }) => id === ledger.row)
  const name = ledger.topic ?? row?.gist ?? ''
  const outlets = outletsOf(story)
  return (
    <article class="ledger-part" id={ledger.id}>
      <h3>
        {ledger.topic === undefined ? <span class="words">{name}</span> : `All figures for: ${name}`}
        {ledger.unit === undefined ? '' : <span class="quiet"> ({ledger.unit})</span>}
      </h3>
      <div class="ledger-body">
        <LedgerPlot ledger={ledger} name={name} />
        <div class="ledger-table">
          <table class="plain small">
            <thead>
              <tr>
                <th scope="col">Reported</th>
                <th scope="col">Outlet</th>
                <th scope="col">Words</th>
                <th scope="col">Read as</th>
              </tr>
            </thead>
            <tbody>
              {ledger.entries.map((entry) => (
                <tr key={`${entry.article} ${entry.item}`}>
                  <td>{entry.published === undefined ? 'no date' : dayOf(entry.published)}</td>
                  <td>{outlets.get(entry.article)}</td>
                  <td>
                    <a class="words" href={sentenceAt(story.id, entry.row, entry.article, entry.span)}>
                      {wordsOf(articles.get(entry.article)?.text ?? '', entry.span)}
                    </a>
                  </td>
                  <td>{readAs(entry)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </article>
  )
}

/** "at least 14", "3 to 5", "23": the number as it was read, in the terms of the record. */
function readAs({ min, max, modifier }: LedgerEntry): string {
  const value =
    min !== undefined && max !== undefined && min !== max
      ? `${numberOf(min)} to ${numberOf(max)}`
      : numberOf(min ?? max ?? 0)
  return modifier === undefined ? value : `${modifier} ${value}`
}
