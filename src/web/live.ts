import type { Context } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { Store } from '../store/index.js'

/** How often the store is asked whether its stories have changed: two numbers of one row. */
const LOOK_SECONDS = 2
/** A stream ends after so long; the browser opens it again by itself. Nothing is held open for a reader who is gone. */
const STREAM_SECONDS = 600

/** `GET /live`: server-sent events, one named `changed` whenever the stories were made anew of other reports or decisions. */
export function streamChanges(context: Context, store: Store): Response {
  const send = async (stream: SSEStreamingApi) => {
    let mark = store.storiesMark()
    await stream.writeSSE({ event: 'ready', data: '' })
    for (let seconds = 0; seconds < STREAM_SECONDS && !stream.aborted; seconds += LOOK_SECONDS) {
      await stream.sleep(LOOK_SECONDS * 1000)
      const now = store.storiesMark()
      if (now === mark) continue
      mark = now
      await stream.writeSSE({ event: 'changed', data: '' })
    }
  }
  // A store that was closed while a stream slept is the end of the program, not a mistake: the stream ends with it.
  return streamSSE(context, send, async () => {})
}
