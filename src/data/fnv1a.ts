const utf8 = new TextEncoder()
const offsetBasis = 0x811c9dc5
const prime = 0x01000193

/** The hash of a text's UTF-8 bytes that Fowler, Noll and Vo gave, 32 bits; another `basis` gives another hash. */
export function fnv1a(text: string, basis = offsetBasis): number {
  let code = basis
  for (const byte of utf8.encode(text)) code = Math.imul(code ^ byte, prime)
  return code >>> 0
}
