/**
 * What `training/among_others.py` learns the weighing of a letter's sentences against one another from, as JSON on standard output: of each labelled letter whose
 * set is annotated in `fixtures/among-others`, and not of the half that the model as it is now has learned from (0 or 1, the first argument), its sentences, each with what surrounds it
 * (`src/moves/among-others.ts`), what is believed of it alone, and which moves it makes, as an annotator said; sentences that none has read are left out.
 * Strangers' letters tell little of a plain fault that stands alone: so each plain sentence of that half, too, in a copy of one of the good ones.
 */
import './commonjs'
import { join } from 'node:path'
import { parseLetter } from '../src/letter/parse-letter'
import { aloneOf, surroundings, weighed } from '../src/moves/among-others'
import { saidIn } from '../src/moves/judge-letter'
import { moveModel } from '../src/moves/model'
import type { MoveName } from '../src/moves/move'
import { Readings } from '../src/moves/readings'
import { readText } from '../src/text/read'
import { readAnnotatedLetters } from './annotated-letters'
import { type LabelledLetter, readLabelledLetters, setOf } from './labelled-letters'
import { halfGiven, setsUnseen } from './learned-from'
import { readPlainSentences } from './plain-sentences'

const root = join(import.meta.dirname, '..')
const folded = (text: string) => text.replace(/\s+/g, ' ').trim()

/** What an annotator said of each sentence, by set. */
const annotated = new Map<string, Map<string, ReadonlySet<MoveName>>>()
for (const { where, sentences } of readAnnotatedLetters(root, 'among-others')) {
  const set = where.slice(0, where.indexOf('.'))
  const known = annotated.get(set) ?? new Map<string, ReadonlySet<MoveName>>()
  annotated.set(set, known)
  for (const { text, moves } of sentences) known.set(folded(text), moves)
}

const half = halfGiven()
const unseen = setsUnseen(root, half)
const { names, width } = moveModel()
/** All that is read is kept: copies of a letter differ in one sentence. */
const readings = new Readings(50_000)
const rounded = (values: Float32Array) => [...values].map((value) => Number(value.toFixed(3)))

const labelled = readLabelledLetters(root).filter(({ id }) => unseen.has(setOf(id)))

/** The sentences of a letter of which `movesOf` tells the moves, by their texts without the breaks of lines. */
function told(
  { text, kind, format }: LabelledLetter,
  movesOf: (sentence: string) => ReadonlySet<MoveName> | undefined,
) {
  const letter = parseLetter(text, readText(text, format), {})
  if (!letter) return []
  const said = saidIn(letter, readings)
  const rows = surroundings(said, kind)
  return said.flatMap((sentence, at) => {
    const moves = movesOf(folded(letter.sentences[at]!.text))
    if (!moves) return []
    const alone = aloneOf(sentence)
    return {
      surroundings: rounded(rows[at]!),
      alone: rounded(Float32Array.from(weighed, (name) => alone[names.indexOf(name)]!)),
      makes: weighed.map((name) => Number(moves.has(name))),
    }
  })
}

/** A copy of a letter with a sentence put behind its `at`th, around again behind the last. */
function withSentence(host: LabelledLetter, sentence: string, at: number): LabelledLetter {
  const sentences = parseLetter(host.text, readText(host.text, host.format), {})?.sentences ?? []
  const end = sentences[at % sentences.length]?.end ?? host.text.length
  return { ...host, text: `${host.text.slice(0, end)} ${sentence}${host.text.slice(end)}` }
}

const good = labelled.filter(({ quality }) => quality === 'exemplary' || quality === 'good')
const plain = readPlainSentences(root).filter((sentence) => sentence.half === 1 - half)
const letters = [
  ...labelled.map((letter) => ({
    id: letter.id,
    sentences: told(letter, (text) => annotated.get(setOf(letter.id))?.get(text)),
  })),
  ...plain.map(({ text, moves, kinds }, at) => {
    const hosts = good.filter(({ kind }) => kinds.includes(kind))
    // Two primes, so that letters and places come in no order that files have.
    const host = hosts[(at * 7919) % hosts.length]!
    const sentences = told(withSentence(host, text, at * 31), (other) => (other === folded(text) ? moves : undefined))
    return { id: host.id, plain: true, sentences }
  }),
]
console.log(JSON.stringify({ half, names: weighed, moves: names, width, letters }))
