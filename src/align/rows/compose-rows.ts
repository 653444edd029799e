import type { Cell, Row } from '../../article/index.js'
import { idOf } from '../identity.js'
import { countOrigins } from './count-origins.js'
import type { DraftCell, DraftRow } from './draft-row.js'
import { foldRelay } from './read-relays.js'
import type { Report, StoryDesk } from './story-desk.js'

/**
 * Makes the rows of the table: counts the origins behind each, says how it stands, and who is silent. Rows that rest
 * on more come first, disputed ones before others of the same weight.
 */
export function composeRows(
  desk: StoryDesk,
  drafts: readonly DraftRow[]
): { readonly row: Row; readonly date?: string }[] {
  return drafts
    .map((draft) => ({
      row: composeRow(desk, draft),
      order: orderOf(draft),
      ...(draft.date === undefined ? {} : { date: draft.date })
    }))
    .sort((x, y) => weightOf(y.row) - weightOf(x.row) || x.order - y.order || (x.row.id < y.row.id ? -1 : 1))
}

function composeRow({ reports }: StoryDesk, draft: DraftRow): Row {
  const gist = draft.cells[draft.gist]
  const origins = countOrigins(
    draft.cells.filter(({ says }) => says === 'so').map((cell) => backingOf(cell, reports))
  )
  const all = countOrigins(draft.cells.map((cell) => backingOf(cell, reports)))
  const holders = new Set(draft.cells.map(({ report }) => report))
  return {
    id: `row-${idOf(placeOf(draft, reports))}`,
    kind: draft.kind,
    gist: reports[gist.report].article.text.slice(gist.span.start, gist.span.end),
    cells: draft.cells.map(
      ({ report, item, span, says }): Cell => ({ article: reports[report].article.id, item, span, says })
    ),
    origins: all,
    standing: standingOf(draft, origins),
    differences: draft.differences,
    silent: findSilent(reports, holders),
    unread: reports
      .filter(({ article }, index) => article.read !== 'full' && !holders.has(index))
      .map(({ article }) => article.id)
  }
}

/** A row is known by its first cell. */
function placeOf(
  { kind, cells: [{ report, item, part = 0 }] }: DraftRow,
  reports: readonly Report[]
): string {
  const place = `${kind}\n${reports[report].article.id}\n${item}`
  return part === 0 ? place : `${place}\n${part}`
}

function backingOf({ report, relays }: DraftCell, reports: readonly Report[]) {
  const { article, origin } = reports[report]
  return {
    origin,
    relays,
    ...(article.outlet === undefined ? {} : { outlet: foldRelay(article.outlet) })
  }
}

function standingOf({ isDisputed, cells }: DraftRow, origins: number): Row['standing'] {
  const isDenied = cells.some(({ says }) => says === 'otherwise') && cells.some(({ says }) => says === 'so')
  if (isDisputed === true || isDenied) return 'disputed'
  return 1 < origins ? 'corroborated' : 'single'
}

/** Reports read in full that came out after the first to tell it and do not tell it: what came before could not know. */
function findSilent(reports: readonly Report[], holders: ReadonlySet<number>): string[] {
  const times = [...holders].flatMap((index) => reports[index].time ?? [])
  if (times.length === 0) return []
  const known = Math.min(...times)
  return reports
    .filter(
      ({ article, time }, index) =>
        !holders.has(index) && article.read === 'full' && time !== null && known < time
    )
    .map(({ article }) => article.id)
}

function weightOf({ origins, standing, cells, differences }: Row): number {
  const articles = new Set(cells.map(({ article }) => article)).size
  return origins * 4 + (standing === 'disputed' ? 3 : 0) + articles + Math.min(differences.length, 1)
}

function orderOf({ cells }: DraftRow): number {
  return cells[0].report * 1e7 + cells[0].span.start
}
