/** A line of a stream; without its bytes where it is longer than allowed. */
export interface Line {
  /** From 1. */
  number: number
  bytes?: Uint8Array
}

const lineEnd = 0x0a

/** Cuts a stream of bytes into lines, in no more memory than the longest line allowed: what is too long is read past. The last line need not end. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, mostBytes: number): AsyncGenerator<Line> {
  let number = 1
  let parts: Uint8Array[] = []
  let length = 0
  const add = (part: Uint8Array) => {
    length += part.length
    if (length > mostBytes) parts = []
    else if (part.length > 0) parts.push(part)
  }
  const finish = (): Line => {
    const line = length > mostBytes ? { number } : { number, bytes: Buffer.concat(parts) }
    number++
    parts = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(lineEnd); end >= 0; end = chunk.indexOf(lineEnd, from)) {
      add(chunk.subarray(from, end))
      yield finish()
      from = end + 1
    }
    add(chunk.subarray(from))
  }
  if (length > 0) yield finish()
}
