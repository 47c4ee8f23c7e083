import { isDeepStrictEqual } from 'node:util'
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { endingOf } from '../text/line-ending'
import { applied, type Change, changesBetween } from './changes'

type Path = readonly (string | number)[]

/** A value on one line: `[warning, { words: [chairside] }]`, or as JSON has it. */
function inline(value: unknown, json: boolean): string {
  if (Array.isArray(value)) return `[${value.map((item) => inline(item, json)).join(', ')}]`
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${inline(key, json)}: ${inline(item, json)}`)
      .join(', ')} }`
  if (json) return JSON.stringify(value)
  // Quoted where commas and brackets around it would make something else of it.
  return stringify([value], { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim().slice(1, -1)
}

/** `key: value` over lines of its own, down to the first value that is no map; lists of texts an item a line. */
function block(key: string, value: unknown, indent: string, ending: string): string {
  const deeper = `${indent}  `
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return `${indent}${key}:${Object.entries(value)
      .map(([name, item]) => ending + block(name, item, deeper, ending))
      .join('')}`
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return `${indent}${key}:${value.map((item) => `${ending}${deeper}- ${inline(item, false)}`).join('')}`
  return `${indent}${key}: ${inline(value, false)}`
}

/** A text of YAML or JSON, and the changes that leave all else in it as it is laid out. */
class Layout {
  readonly #ending: string
  readonly #json: boolean

  constructor(private readonly text: string) {
    this.#ending = endingOf(text)
    this.#json = /^\uFEFF?\s*\{\s*(?:"|\}\s*$)/.test(text)
  }

  replaced({ range }: Node, value: unknown): Change | undefined {
    if (!range) return undefined
    const [start, end] = range
    // A value left empty stands right behind its colon, or wherever its line ends.
    const colon = this.text.lastIndexOf(':', start)
    return start === end
      ? { start: colon + 1, end: colon + 1, text: ` ${inline(value, this.#json)}` }
      : { start, end, text: inline(value, this.#json) }
  }

  withItem(list: YAMLSeq, item: unknown): Change | undefined {
    const last = list.items.at(-1) as Node | undefined
    if (!last?.range || !list.range) return undefined
    if (list.flow) return this.#behind(last, list, inline(item, this.#json))
    const indent = /^[^\S\r\n]*(?=-[^\S\r\n]+$)/.exec(this.#lineUpTo(last.range[0]))?.[0]
    return indent === undefined ? undefined : this.#below(last, `${indent}- ${inline(item, false)}`)
  }

  withPair(map: YAMLMap, key: string, value: unknown): Change | undefined {
    const { key: lastKey, value: lastValue } = (map.items.at(-1) ?? {}) as Partial<Pair<Node, Node | null>>
    const last = lastValue?.range ? lastValue : lastKey
    if (!last?.range || !map.range) return undefined
    if (map.flow) return this.#behind(last, map, `${inline(key, this.#json)}: ${inline(value, this.#json)}`)
    const indent = this.#lineUpTo(lastKey!.range![0])
    return /^[^\S\r\n]*$/.test(indent) ? this.#below(last, block(key, value, indent, this.#ending)) : undefined
  }

  /** In a text that has nothing yet, or only comments. */
  first(key: string, value: unknown): Change {
    const end = this.text.length
    const begun = this.text !== '' && !/[\r\n]$/.test(this.text)
    const pair = block(key, value, '', this.#ending)
    return { start: end, end, text: begun ? this.#ending + pair : pair + this.#ending }
  }

  #lineUpTo(offset: number): string {
    return /[^\r\n\uFEFF]*$/.exec(this.text.slice(0, offset))![0]
  }

  /** Behind what stands last between brackets, set off as the first is. */
  #behind(last: Node, collection: Node, put: string): Change {
    const at = last.range![1]
    const gap = /^.\s*/.exec(this.text.slice(collection.range![0]))![0].slice(1)
    return { start: at, end: at, text: `,${/[\r\n]/.test(gap) ? gap : ' '}${put}` }
  }

  /** On a line below what stands last, and below a remark behind it. */
  #below(last: Node, line: string): Change {
    const content = this.text.slice(0, last.range![1]).trimEnd().length
    const at = content + /^[^\r\n]*/.exec(this.text.slice(content))![0].length
    return { start: at, end: at, text: this.#ending + line }
  }
}

/** The smallest change that puts a value where the path leads, if one of the usual ones does. */
function simpleChange(text: string, document: Document, path: Path, value: unknown): Change | undefined {
  const layout = new Layout(text)
  let node = document.contents as Node | null
  if (!node) return typeof path[0] === 'string' ? layout.first(path[0], nested(path.slice(1), value)) : undefined
  for (const [at, step] of path.entries()) {
    const rest = nested(path.slice(at + 1), value)
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(({ key }) => isScalar(key) && key.value === step)
      if (!pair)
        return node.items.length > 0
          ? layout.withPair(node, String(step), rest)
          : layout.replaced(node, { [step]: rest })
      const child = pair.value as Node | null
      if (!child || (isScalar(child) && child.value === null)) return child ? layout.replaced(child, rest) : undefined
      node = child
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined
      if (!item) return undefined
      node = item
    } else return undefined
  }
  const isLonger = isSeq(node) && node.items.length > 0 && Array.isArray(value)
  const isOneMore = isLonger && isDeepStrictEqual(node.toJS(document), value.slice(0, -1))
  return isOneMore ? layout.withItem(node as YAMLSeq, value.at(-1)) : layout.replaced(node, value)
}

const nested = (path: Path, value: unknown): unknown =>
  path.reduceRight<unknown>((inner, step) => ({ [step]: inner }), value)

/** What is to be read once the value is there; undefined where the path leads through something that is no map. */
function withValue(before: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(before))
    return typeof step === 'number'
      ? before.map((item, at) => (at === step ? withValue(item, rest, value) : item))
      : undefined
  if (typeof (before ?? {}) !== 'object') return undefined
  const fields = (before ?? {}) as Record<string, unknown>
  return { ...fields, [step]: withValue(fields[step], rest, value) }
}

/** How the library itself would write it: it keeps comments, and lays out anew what it must. */
function rewritten(text: string, document: Document, path: Path, value: unknown): Change[] {
  try {
    document.setIn(path, value)
  } catch {
    return []
  }
  return changesBetween(text, document.toString({ lineWidth: 0 }).replaceAll('\n', endingOf(text)))
}

/**
 * The changes by which a text of YAML or JSON has a value where a path leads; the rest of it, comments and layout too, stays as it is. Maps on the way are made where
 * they are missing. Undefined where the text cannot be read, or cannot be changed so.
 */
export function valueChanges(text: string, path: Path, value: unknown): Change[] | undefined {
  const document = parseDocument(text)
  if (document.errors.length > 0) return undefined
  const wanted = withValue(document.toJS(), path, value)
  const isRight = (changes: readonly Change[]) => {
    const made = parseDocument(applied(text, changes))
    return made.errors.length === 0 && isDeepStrictEqual(made.toJS(), wanted)
  }
  const change = simpleChange(text, document, path, value)
  if (change && isRight([change])) return [change]
  const changes = rewritten(text, document, path, value)
  return isRight(changes) ? changes : undefined
}
