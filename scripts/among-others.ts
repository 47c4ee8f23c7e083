/**
 * What `training/among_others.py` learns the weighing of a letter's sentences against one another from, as JSON on standard output: of each labelled letter whose
 * set is annotated in `fixtures/among-others`, and not of the half that the model as it is now has learned from (0 or 1, the first argument), its sentences, each with what surrounds it
 * (`src/moves/among-others.ts`), what is believed of it alone, and which moves it makes, as an annotator said; sentences that none has read are left out.
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
import { readLabelledLetters, setOf } from './labelled-letters'
import { halfGiven, setsUnseen } from './learned-from'

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
const readings = new Readings()
const rounded = (values: Float32Array) => [...values].map((value) => Number(value.toFixed(3)))

const letters = readLabelledLetters(root).flatMap(({ id, text, kind, format }) => {
  const known = unseen.has(setOf(id)) && annotated.get(setOf(id))
  const letter = known && parseLetter(text, readText(text, format), {})
  if (!letter) return []
  const said = saidIn(letter, readings)
  const rows = surroundings(said, kind)
  const sentences = said.flatMap((sentence, at) => {
    const moves = known.get(folded(letter.sentences[at]!.text))
    if (!moves) return []
    const alone = aloneOf(sentence)
    return {
      surroundings: rounded(rows[at]!),
      alone: rounded(Float32Array.from(weighed, (name) => alone[names.indexOf(name)]!)),
      makes: weighed.map((name) => Number(moves.has(name))),
    }
  })
  return { id, sentences }
})
console.log(JSON.stringify({ half, names: weighed, moves: names, width, letters }))
