import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Arena } from '../../src/encoder/arena'
import { PieceVocabulary } from '../../src/encoder/pieces'
import { moveModel } from '../../src/moves/model'

describe('pieces', () => {
  const pieces = ['[UNK]', 'be', 'beg', '##ged', '##g', 'e', "'", '"', 's', '£', '4', 'a', '##n', '##d']
  const vocabulary = new PieceVocabulary(pieces)
  const read = (text: string) => vocabulary.piecesOf(text).map(({ id }) => pieces[id])

  test('the longest piece is taken first, and then what goes on with the word', () => {
    expect(read('begged beg and')).toEqual(['beg', '##ged', 'beg', 'a', '##n', '##d'])
  })
  test('typographic marks read as plain ones, and all money as pounds; each sign is a word', () => {
    expect(read('“be’s” €4')).toEqual(['"', 'be', "'", 's', '"', '£', '4'])
  })
  test('a word that no pieces make up is one unknown piece, however long', () => {
    expect(read('be xyz begz')).toEqual(['be', '[UNK]', '[UNK]'])
    expect(read(`be${'g'.repeat(100)}`)).toEqual(['[UNK]'])
  })
  test('accents are lost, and how a word is written is told beside its pieces', () => {
    const written = (text: string) => vocabulary.piecesOf(text).map(({ id, casing }) => [pieces[id], casing])
    expect(written('Begged BEGGED bé E')).toEqual([
      ['beg', 1],
      ['##ged', 1],
      ['beg', 2],
      ['##ged', 2],
      ['be', 0],
      ['e', 1],
    ])
  })
  test('each piece knows where its chunk stands', () => {
    expect(vocabulary.piecesOf(' begged  be,')).toEqual([
      { id: 2, casing: 0, start: 1, end: 7 },
      { id: 3, casing: 0, start: 1, end: 7 },
      { id: 1, casing: 0, start: 9, end: 12 },
      { id: 0, casing: 0, start: 9, end: 12 },
    ])
  })
})

test('the Gaussian error linear unit, to five places, and nothing beyond what is asked for', () => {
  const arena = new Arena()
  const { at } = arena.block(1, 20)
  arena.settle()
  const numbers = [9, 9, 9, 9, -20, -5.01, -1, -0.5, 0, 0.001, 0.5, 1, 2, 3.3, 5, 20, 9, 9, 9, 9]
  const told = [0, 0, -0.158655, -0.154269, 0, 0.0005, 0.345731, 0.841345, 1.9545, 3.298405, 5, 20]
  arena.floats.set(numbers, at)
  arena.gelu(at + 4, told.length)
  const expected = [9, 9, 9, 9, ...told, 9, 9, 9, 9]
  expected.forEach((number, place) => void expect(arena.floats[at + place]).toBeCloseTo(number, 5))
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
    const written = (text: string) => model.prepare(text).pieces.map(({ casing }) => casing)
    expect(written('the NHS')).not.toEqual(written('the nhs'))
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
