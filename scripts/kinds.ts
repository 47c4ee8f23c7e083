/**
 * What `training/kinds.py` learns the kinds of letters from, as JSON on standard output: of each labelled letter whose set stands in
 * `fixtures/among-others`, and not in the half that the model as it is now has learned from (0 or 1, the first argument), its kind and the signs of it
 * (`src/moves/infer-kind.ts`); and of every sixth annotated letter, others for either half, its kind and the mean of its sentences' vectors, which tell what it is about.
 */
import './commonjs'
import { join } from 'node:path'
import { parseLetter } from '../src/letter/parse-letter'
import { meanOf, signsOfKind } from '../src/moves/infer-kind'
import { kindEvidence, saidIn } from '../src/moves/judge-letter'
import { Readings } from '../src/moves/readings'
import { readText } from '../src/text/read'
import { readAnnotatedLetters } from './annotated-letters'
import { readLabelledLetters, setOf } from './labelled-letters'
import { halfGiven, setsUnseen } from './learned-from'

const root = join(import.meta.dirname, '..')
const oneIn = 6
const rounded = (values: ArrayLike<number>) => Array.from(values, (value) => Number(value.toFixed(3)))

const half = halfGiven()
const unseen = setsUnseen(root, half)
const letters = readLabelledLetters(root).flatMap(({ id, text, kind, format }) => {
  const letter = unseen.has(setOf(id)) && parseLetter(text, readText(text, format), {})
  if (!letter) return []
  return { id, kind, signs: rounded(signsOfKind(kindEvidence(letter, saidIn(letter, new Readings())))) }
})
const annotated = readAnnotatedLetters(root, 'annotated')
  .filter((_, at) => at % oneIn === half)
  .map(({ kind, sentences }) => {
    const readings = new Readings()
    const texts = sentences.map(({ text }) => text)
    const vectors = texts.map((text, at) => readings.of(text, texts[at - 1], texts[at + 1]).mean)
    return { kind, mean: rounded(meanOf(vectors)) }
  })
console.log(JSON.stringify({ half, letters, annotated }))
