/** Why a text is not judged: it has no words; it has a NUL byte or much that is no text; it is far too long for a letter; it is not in English; it has no body. */
export type SkipReason = 'empty' | 'binary' | 'too-long' | 'not-english' | 'no-body'

/** UTF-16 units, some sixteen thousand words: no letter has as many; a paste that does would only be slow. */
const longest = 100_000

const commonWords = new Set(
  `the a an and or but of to in on at for with from by as is are was were be been have has had do did will would can could you your i my me we our us it this that these those
  not no so if when where what who which how all about more than up out after before also just very thank thanks please dear im u ur`.split(
    /\s+/,
  ),
)

/** The share of words that English cannot do without: over a third in a letter, under a tenth in other languages. */
export function looksEnglish(text: string): boolean {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/[\p{L}\p{M}'’]+/gu) ?? []
  if (words.length < 25) return true
  const common = words.filter((word) => commonWords.has(word.replaceAll(/['’]/g, ''))).length
  return common / words.length >= 0.15
}

/** Why nobody could read a text, whatever stands in it. */
export function whyUnreadable(text: string): SkipReason | undefined {
  if (text.includes('\0')) return 'binary'
  if (!/[\p{L}\p{N}]/u.test(text)) return 'empty'
  const sample = text.slice(0, 10_000)
  const junk = sample.match(/[\u0001-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0
  if (junk / sample.length > 0.05) return 'binary'
  return text.length > longest ? 'too-long' : undefined
}
