import type { LetterKind } from '../letter/kind'
import type { BodySentence, Letter } from '../letter/letter'
import { isInstruction, withoutBlanks } from '../letter/placeholders'
import type { Span } from '../text/point'
import type { Sentence } from '../text/sentence'
import { aloneOf, amongOthers, type Said } from './among-others'
import { withClauses } from './clauses'
import { correct, discountProof, settle, withoutGainsaid } from './faults'
import { figureIn, tellsTime } from './figures'
import { hedgesIn } from './hedges'
import { inferKind, type KindEvidence } from './infer-kind'
import type { JudgedLetter, Move, NamingWord } from './judged-letter'
import { moveModel, type Reading, sureness } from './model'
import type { MoveName } from './move'
import { Readings } from './readings'
import { stockClaimsIn } from './stock-claims'

/** Words that are shown of a move at the most. */
const mostWords = 8

/** No run of words that is shown goes over one of these. */
const clauseMark = /[;:()–—]/

/** What stands before a word, from the word before it on. */
function between({ words, text }: Sentence, at: number): string {
  const before = words[at - 1]!
  return text.slice(before.at + before.text.length, words[at]!.at)
}

/** Words that show nothing by themselves: "I am", "I bring a". */
const light =
  /^(?:I|I['’](?:m|ve|d|ll)|am|is|are|was|be|been|have|has|had|bring|an?|the|my|your|our|to|of|with|in|on|at|for|and|but|so|very|really|totally|truly)$/i

/** The first and last of the words that speak most for a move, by their places: the best run of them. */
function bestRun(sentence: Sentence, reading: Reading, name: MoveName): [number, number] {
  const { words, text } = sentence
  const worth = new Float64Array(words.length)
  for (const { start, end, share } of moveModel().sharesOf(text, reading, name)) {
    const under = words.flatMap(({ at, text: word }, index) => (at < end && at + word.length > start ? [index] : []))
    for (const index of under) worth[index]! += share / under.length
  }
  let best: [number, number] = [0, words.length - 1]
  let most = Number.NEGATIVE_INFINITY
  for (let from = 0; from < words.length; from++) {
    let sum = 0
    for (let to = from; to < Math.min(words.length, from + mostWords); to++) {
      if (to > from && clauseMark.test(between(sentence, to))) break
      sum += worth[to]!
      if (sum <= most) continue
      most = sum
      best = [from, to]
    }
  }
  // Light words show what they lead to: as much of it as stands together.
  const isLight = (at: number) => light.test(words[at]!.text)
  const [from] = best
  let [, to] = best
  if (!words.slice(from, to + 1).every((_, at) => isLight(from + at))) return best
  const goesOn = () => to + 1 < words.length && !/[,.;:()–—]/.test(between(sentence, to + 1))
  while (goesOn() && isLight(to + 1)) to++
  while (goesOn() && !isLight(to + 1) && to - from < mostWords) to++
  return [from, to]
}

/** What was found in a reading goes with it. */
const bestRuns = new WeakMap<Reading, Map<MoveName, [number, number]>>()

/** The words that speak most for a move. */
function showing(sentence: Sentence, reading: Reading, name: MoveName): { words: string; span: Span } {
  const { words, text } = sentence
  const known = bestRuns.get(reading) ?? new Map<MoveName, [number, number]>()
  bestRuns.set(reading, known)
  const best = known.get(name) ?? bestRun(sentence, reading, name)
  known.set(name, best)
  const [first, last] = [words[best[0]], words[best[1]]]
  if (!first || !last) return { words: text, span: sentence }
  // "$4.1" and "90%" are cut in two by nobody who quotes them.
  const from = first.at - /[$£€#]*$/.exec(text.slice(0, first.at))![0].length
  const to = last.at + last.text.length + /^%?/.exec(text.slice(last.at + last.text.length))![0].length
  return { words: text.slice(from, to), span: sentence.mapped.span(from, to) }
}

/** What is said of a word is what is said of the piece of it that says most. */
function namingWords(text: string, { pieces, named }: Reading, what: 'firm' | 'post'): NamingWord[] {
  const column = what === 'firm' ? 0 : 1
  const filled = withoutBlanks(text)
  const words = new Map<number, NamingWord>()
  pieces.forEach(({ start, end }, place) => {
    const word = filled.slice(start, end)
    if (!/[\p{L}\p{N}]/u.test(word)) return
    const score = Math.max(words.get(start)?.score ?? Number.NEGATIVE_INFINITY, named[2 * place + column]!)
    words.set(start, { words: word, at: start, score })
  })
  return [...words.values()]
}

/** How far below what is asked for a move may stay before it is called missing. */
const doubt = 1
/** Of 600 letters by strangers that the model had not learned from, half of those that were wrongly called cool had a sentence above this, and one in a hundred of the cool ones. */
const doubtOfDelight = 2
const doubtOf = (name: MoveName) => (name === 'enthusiasm' ? doubtOfDelight : doubt)

/** Words that are mostly a hedge or a claim are taken for one unless the model is this sure that they are none. */
const unlikely = -7

/** Words found by their form, where the model does not gainsay them; where only the model sees something, the words that show it. */
function agreed<Found extends Span & { words: string }>(byForm: Found[], score: number, shown: () => Found): Found[] {
  if (byForm.length > 0) return score > unlikely ? byForm : []
  return score > 0 ? [shown()] : []
}

/** The moves that a sentence makes, each with its log-odds above what is asked for. Of figures and times, form tells more than the model. */
function movesFrom(text: string, scores: Float32Array): Map<MoveName, number> {
  const found = new Map<MoveName, number>()
  if (scores.every((score) => score === Number.NEGATIVE_INFINITY)) return found
  moveModel().names.forEach((name, move) => {
    if (scores[move]! > 0) found.set(name, scores[move]!)
  })
  correct(text, found)
  discountProof(found)
  const proof = found.get('achievement')
  for (const [name, told] of [
    ['figure', figureIn],
    ['timeframe', tellsTime],
  ] as const) {
    if (proof !== undefined && told(text)) found.set(name, proof)
    else found.delete(name)
  }
  settle(found)
  return found
}

/** What the model says of sentences in a row: each reading, and the log-odds by move. */
function readInRow(texts: readonly string[], readings: Readings): { reading: Reading; scores: Float32Array }[] {
  const read = texts.map((text, at) => readings.of(text, texts[at - 1], texts[at + 1]))
  return read.map((reading, at) => ({
    reading,
    scores: moveModel().amongNeighbours(reading, read[at - 1], read[at + 1]),
  }))
}

/** What is left of the log-odds of a sentence once its form has had its say: what is doubtful enough to be lacking is left as it is. */
const believed = (text: string, scores: Float32Array) =>
  withoutGainsaid(text, scores, moveModel().names, (name) => -doubtOf(name))

const nothing = (scores: Float32Array) => scores.map(() => Number.NEGATIVE_INFINITY)

const believedOf = (letter: Letter, scores: readonly Float32Array[]) =>
  scores.map((own, at) => {
    const sentence = letter.sentences[at]!
    return isInstruction(letter.source, sentence) ? nothing(own) : believed(sentence.text, own)
  })

/** The moves of each of some sentences that follow one another. */
export function movesInRow(texts: readonly string[]): ReadonlySet<MoveName>[] {
  return readInRow(texts, new Readings()).map(
    ({ scores }, at) => new Set(movesFrom(texts[at]!, believed(texts[at]!, scores)).keys()),
  )
}

/** The moves of a sentence, taken alone. */
export const movesOf = ({ text }: Sentence): ReadonlySet<MoveName> => movesInRow([text])[0]!

/** What the model says of each sentence of a letter where it stands, its clauses heard. */
export function saidIn(letter: Letter, readings: Readings): (Said & { reading: Reading })[] {
  const texts = letter.sentences.map(({ text }) => text)
  return readInRow(texts, readings).map(({ reading, scores }, at) => ({
    reading,
    vector: reading.mean,
    scores: withClauses(texts[at]!, scores, readings),
    words: letter.sentences[at]!.words.length,
  }))
}

/** "I also opened …", "In my time at Orbis I …", "The year before I …": another achievement, whose figure proves nothing of the one before. */
const beginsAnew =
  /^(?:I(?:['’]ve|\s+have)?\s+also\b|In\s+(?:(?:\p{L}+\s+){1,3}(?:of\s+)?)?(?:19|20)\d\d,?\s+I\b|The\s+(?:year|season|month|spring|summer|autumn|winter|term)\s+(?:before|after),?\s+I\b|(?:Then|Later|Afterwards|Before\s+that),?\s+I\b|(?:(?:In|During|Over)\s+(?:my|the|\p{L}+)\s+(?:time|years|months|seasons)\s+(?:at|with)|At|With|For|While\s+at)\s+(?:the\s+)?(?!(?:Easter|Christmas|Whitsun)\b)\p{Lu})/u

/** "It takes four minutes now instead of nineteen": what came of what was done, with nobody doing anything new. */
const tellsWhatCameOfIt = (text: string) =>
  /^(?:It|That|This|They|Now)\b/.test(text) && !/\b(?:I|me|my|you|your|yours|would|will|could)\b/i.test(text)

/** The sentence that makes a move most plainly, and about how many make it. */
function evidenceOf(letter: Letter, scores: readonly Float32Array[]): Pick<KindEvidence, 'strongest' | 'count'> {
  const { names } = moveModel()
  return {
    strongest(name) {
      const move = names.indexOf(name)
      let best: { sentence: BodySentence; score: number } | undefined
      for (const sentence of letter.sentences) {
        const score = scores[sentence.index]![move]!
        if (!best || score > best.score) best = { sentence, score }
      }
      return best
    },
    count: (name) => scores.reduce((sum, own) => sum + sureness(own[names.indexOf(name)]!), 0),
  }
}

/** By what the kind of a letter is told: what each sentence says alone, since what the sentences say of one another hangs on the kind. */
export function kindEvidence(letter: Letter, said: readonly (Said & { reading: Reading })[]): KindEvidence {
  const scores = believedOf(letter, said.map(aloneOf))
  return { ...letter, ...evidenceOf(letter, scores), vectors: said.map(({ vector }) => vector) }
}

/** Judges each sentence once, when first asked; `given` is the kind that the writer said, if any. */
export function judgeLetter(letter: Letter, given: LetterKind | undefined, readings: Readings): JudgedLetter {
  const model = moveModel()
  const said = saidIn(letter, readings)
  const { kind, reason } = given ? { kind: given, reason: 'given' } : inferKind(kindEvidence(letter, said))
  const scores = believedOf(letter, amongOthers(said, kind))
  const scoresAt = (index: number): Float32Array => scores[index]!
  const judged: (ReadonlyMap<MoveName, number> | undefined)[] = []
  const movesAt = (index: number): ReadonlyMap<MoveName, number> => {
    judged[index] ??= movesFrom(letter.sentences[index]!.text, scoresAt(index))
    return judged[index]!
  }
  const figureInNext = ({ paragraph, index }: BodySentence) => {
    const next = paragraph.sentences.find((sentence) => sentence.index === index + 1)
    if (!next || beginsAnew.test(next.text)) return undefined
    return movesAt(next.index).has('achievement') || tellsWhatCameOfIt(next.text) ? figureIn(next.text) : undefined
  }
  const shown = (sentence: BodySentence, name: MoveName) => showing(sentence, said[sentence.index]!.reading, name)
  const moveOf = (sentence: BodySentence, name: MoveName): Move | undefined =>
    movesAt(sentence.index).has(name) ? { name, sentence, ...shown(sentence, name) } : undefined
  const phrases = <Found extends Span & { words: string }>(sentence: BodySentence, name: MoveName, byForm: Found[]) =>
    agreed<Span & { words: string }>(byForm, scoresAt(sentence.index)[model.names.indexOf(name)]!, () => {
      const { words, span } = shown(sentence, name)
      return { words, ...span }
    }) as Found[]
  const { strongest } = evidenceOf(letter, scores)
  return {
    ...letter,
    kind,
    kindReason: reason,
    moves: (name: MoveName) => letter.sentences.flatMap((sentence) => moveOf(sentence, name) ?? []),
    lacks: (...names: MoveName[]) =>
      names.every(
        (name) =>
          (strongest(name)?.score ?? Number.NEGATIVE_INFINITY) <= -doubtOf(name) &&
          !letter.sentences.some(({ index }) => movesAt(index).has(name)),
      ),
    does: (sentence: BodySentence, ...names: MoveName[]) => names.some((name) => movesAt(sentence.index).has(name)),
    hedges: (sentence: BodySentence) => phrases(sentence, 'hedge', hedgesIn(sentence)),
    claims: (sentence: BodySentence) => phrases(sentence, 'claim', stockClaimsIn(sentence)),
    naming: ({ text, index }: BodySentence, what: 'firm' | 'post') => namingWords(text, said[index]!.reading, what),
    recall: <Value>(by: object, words: string, make: () => Value) => readings.recall(by, words, make),
    figureFor: (sentence: BodySentence) => figureIn(sentence.text) ?? figureInNext(sentence),
  }
}
