import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PieceVocabulary } from '../../src/encoder/pieces'
import { moveModel } from '../../src/moves/model'

describe('pieces', () => {
  const pieces = ['', '▁be', 'g', '▁b', 'e', '▁', '"', "'", 's', '£', '4']
  const vocabulary = new PieceVocabulary(pieces, [0, -2, -3, -3, -3, -4, -3, -3, -3, -3, -3])
  const read = (text: string) => vocabulary.piecesOf(text).map(({ id }) => pieces[id])

  test('the likeliest segmentation is taken', () => {
    expect(read('beg')).toEqual(['▁be', 'g'])
  })
  test('typographic marks read as plain ones, and all money as pounds', () => {
    expect(read('“be’s” €4')).toEqual(['▁', '"', '', 'e', "'", 's', '"', '▁', '£', '4'])
  })
  test('what no piece fits is one unknown piece, however long', () => {
    expect(vocabulary.piecesOf('be xyz').map(({ id }) => id)).toEqual([1, 5, 0])
  })
  test('each piece knows where its word stands', () => {
    expect(vocabulary.piecesOf(' beg  be')).toEqual([
      { id: 1, start: 1, end: 4 },
      { id: 2, start: 1, end: 4 },
      { id: 1, start: 6, end: 8 },
    ])
  })
})

describe('the model', () => {
  const model = moveModel()
  const reference: { text: string; scores: number[] }[] = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../fixtures/encoder-reference.json'), 'utf8'),
  )

  test('a letter gets the scores that it gets where it was learned, but for the rounding of weights to bytes', () => {
    const prepared = reference.map(({ text }) => model.prepare(text))
    const readings = prepared.map((own, at) => model.read(own, prepared[at - 1], prepared[at + 1]))
    const off = reference.flatMap(({ scores }, at) => {
      const own = model.amongNeighbours(readings[at]!, readings[at - 1], readings[at + 1])
      return scores.map((score, move) => Math.abs(score - own[move]!))
    })
    expect(off.length).toBe(reference.length * model.names.length)
    expect(Math.max(...off)).toBeLessThan(0.8)
    expect(off.reduce((sum, difference) => sum + difference) / off.length).toBeLessThan(0.15)
  })
  test('what is shouted is read as if it were not; an abbreviation stays one', () => {
    const ids = (text: string) => model.prepare(text).pieces.map(({ id }) => id)
    expect(ids('PLEASE, I HAVE to work at the NHS.')).toEqual(ids('Please, I have to work at the NHS.'))
    expect(ids('the NHS')).not.toEqual(ids('the nhs'))
  })
  test('a sentence is read for the ones beside it, and names are told piece by piece', () => {
    const [own, before] = ['Both times.', 'Nobody met me at the desk.'].map((text) => model.prepare(text))
    const between = model.read(own!, before)
    expect(between.scores).not.toEqual(model.read(own!).scores)
    expect(between.named.length).toBe(2 * own!.count)
  })
  test('a sentence without a word, and one of a thousand words, are read', () => {
    for (const text of ['', '…', 'again and '.repeat(1000)]) {
      const { scores } = model.read(model.prepare(text))
      expect([...scores].every(Number.isFinite)).toBe(true)
    }
  })
  test('the shares of pieces and phrases add up to what is said', () => {
    const text = 'My savings run out in May.'
    const reading = model.read(model.prepare(text))
    const shares = model.sharesOf(text, reading, 'plea')
    expect(shares.length).toBeGreaterThan(12)
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(
      reading.scores[model.names.indexOf('plea')]!,
      3,
    )
  })
})
