import { bytesOf } from '../data/base64'

/** Numbers as they are stored: base64 of 32-bit floats, or of bytes that a scale for each row turns into numbers. */
export interface StoredMatrix {
  rows: number
  columns: number
  /** Base64 of one signed byte a number, row by row. */
  bytes: string
  /** Base64 of a 32-bit float a row, which its bytes are multiplied by. */
  scales: string
}

/** 32-bit floats from base64. */
export function floatsOf(base64: string): Float32Array {
  return new Float32Array(bytesOf(base64).buffer)
}

/** A matrix whose rows are turned into numbers when they are asked for. */
export class Matrix {
  readonly rows: number
  readonly columns: number
  readonly #bytes: Int8Array
  readonly scales: Float32Array

  constructor({ rows, columns, bytes, scales }: StoredMatrix) {
    this.rows = rows
    this.columns = columns
    this.#bytes = new Int8Array(bytesOf(bytes).buffer)
    this.scales = floatsOf(scales)
  }

  bytesOfRow(row: number): Int8Array {
    return this.#bytes.subarray(row * this.columns, (row + 1) * this.columns)
  }

  /** Writes one row to `target`, from `at` on. */
  writeRow(row: number, target: Float32Array, at: number): void {
    const scale = this.scales[row]!
    const from = row * this.columns
    for (let column = 0; column < this.columns; column++) target[at + column] = this.#bytes[from + column]! * scale
  }
}
