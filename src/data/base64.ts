/** Bytes from base64, in a buffer of their own. */
export function bytesOf(base64: string): Uint8Array {
  // Megabytes of weights: where there is Node, it takes a third of the time.
  if (typeof Buffer === 'function') return new Uint8Array(Buffer.from(base64, 'base64'))
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}
