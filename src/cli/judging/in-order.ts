/**
 * Does the work on each input, on at most so many at a time, and gives what comes of it in the order of the inputs. An output is given as
 * soon as it is there and its turn has come, however slowly the next inputs arrive; no input is taken before there is room for it.
 * Throws the signal's reason where it is aborted.
 */
export async function* inOrder<Input, Output>(
  inputs: AsyncIterable<Input> | Iterable<Input>,
  atOnce: number,
  work: (input: Input) => Promise<Output>,
  signal?: AbortSignal,
): AsyncGenerator<Output> {
  const iterator = Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]()
  const begun: Promise<Output>[] = []
  let coming: Promise<IteratorResult<Input>> | undefined
  let isOver = false
  for (;;) {
    signal?.throwIfAborted()
    if (!isOver && !coming && begun.length < atOnce) coming = quiet(Promise.resolve(iterator.next()))
    const [first] = begun
    if (!first && !coming) return
    const read = await Promise.race([...(first ? [first.then(() => undefined)] : []), ...(coming ? [coming] : [])])
    if (read) {
      coming = undefined
      if (read.done) isOver = true
      else begun.push(quiet(work(read.value)))
    } else {
      yield await begun.shift()!
    }
  }
}

/** A failure is met where its turn comes, or never where nobody asks any more; till then it is nobody's fault that it is not handled. */
function quiet<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => {})
  return promise
}
