import type { Capture } from '../../article/index.js'
import { capturePage } from '../../gather/index.js'
import type { WaitingItem } from '../../store/index.js'
import { retrySeconds } from './next-interval.js'
import type { World } from './take-feed.js'

/** What came of asking for the page of a report. */
export type PageTaken =
  /** It is on the disk and can be read; `why` tells where that is only what the feed says of it. */
  | { readonly kind: 'captured'; readonly why?: string }
  /** It will be asked for again, or is not there any more but was read before. */
  | { readonly kind: 'later' }
  | { readonly kind: 'lost'; readonly why: string }

/** So many failures in a row are enough: then it is for a person to say "retry". */
const ATTEMPTS_MAX = 5

/** Outlets mend their reports in the first days: after so many seconds a page is asked whether it has changed. */
const VISITS_AFTER_SECONDS = [2 * 3600, 12 * 3600, 48 * 3600]

/** Asks for the page of one report. Whatever comes is on the disk when this ends. */
export async function takePage(item: WaitingItem, world: World): Promise<PageTaken> {
  const { number, address, validators, said, visits } = item
  const { intake } = world.store
  const reply = await world.http.get({
    address,
    as: 'page',
    ...(validators === undefined ? {} : { validators })
  })
  const outcome = capturePage(address, reply, { given: givenOf(item), feed: { body: 'page', ...said } })
  switch (outcome.kind) {
    case 'captured':
      intake.keepPage(number, { capture: outcome.capture, validators: outcome.validators })
      return { kind: 'captured' }
    case 'unchanged':
      intake.postponePage(number, nextVisit(visits + 1, world), 'visited')
      return { kind: 'later' }
    case 'later': {
      if (reply.kind !== 'postponed' && ATTEMPTS_MAX <= item.attempts + 1)
        return giveUp(item, `${outcome.reason}, ${ATTEMPTS_MAX} times in a row`, world)
      const seconds =
        reply.kind === 'postponed'
          ? reply.seconds
          : retrySeconds(item.attempts, outcome.afterSeconds, world.random())
      const due = new Date(world.now().getTime() + seconds * 1000)
      intake.postponePage(number, due, reply.kind === 'postponed' ? 'waited' : 'failed')
      return { kind: 'later' }
    }
    case 'lost':
      return giveUp(item, outcome.reason, world)
  }
}

/** When a page that has been read so many times is asked for again; `null`: not any more. */
export function nextVisit(visits: number, { now }: Pick<World, 'now'>): Date | null {
  const seconds = VISITS_AFTER_SECONDS[visits - 1]
  return seconds === undefined ? null : new Date(now().getTime() + seconds * 1000)
}

/** A report that was read before stays; of one that never was, what its feed says is kept. */
function giveUp(item: WaitingItem, why: string, { store }: World): PageTaken {
  if (0 < item.visits) {
    store.intake.postponePage(item.number, null, 'failed')
    return { kind: 'later' }
  }
  const excerpt = excerptOf(item, why)
  store.intake.quarantine(item.number, { stage: 'gather', reason: why }, excerpt)
  return excerpt === undefined ? { kind: 'lost', why } : { kind: 'captured', why }
}

function excerptOf(item: WaitingItem, why: string): Capture | undefined {
  const { address, said, content } = item
  if (content === undefined && said.title === undefined) return undefined
  return {
    place: address,
    kind: 'html',
    body: content ?? '',
    given: { url: address, ...givenOf(item) },
    feed: { body: 'excerpt', why, ...said }
  }
}

/** An article that is there keeps its id, whatever its page calls itself now. */
function givenOf({ article, outlet }: WaitingItem): Capture['given'] {
  return {
    ...(article === undefined ? {} : { id: article }),
    ...(outlet === undefined ? {} : { outlet })
  }
}
