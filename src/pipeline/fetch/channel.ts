/** Hands values from those who make them to the one who takes them, in the order in which they came. */
export interface Channel<Value> extends AsyncIterable<Value> {
  push(value: Value): void
  /** No more will come. With an error, the taker gets it. */
  close(error?: unknown): void
}

export function openChannel<Value>(): Channel<Value> {
  const values: Value[] = []
  let isClosed = false
  let failure: unknown
  let wake = () => {}
  return {
    push(value) {
      values.push(value)
      wake()
    },
    close(error) {
      isClosed = true
      failure = error
      wake()
    },
    async *[Symbol.asyncIterator]() {
      for (;;) {
        while (0 < values.length) yield values.shift() as Value
        if (isClosed) {
          if (failure !== undefined) throw failure
          return
        }
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    }
  }
}
