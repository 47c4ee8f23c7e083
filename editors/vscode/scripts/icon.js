import { deflateSync } from 'node:zlib'

const size = 128
/** Points a side of each pixel that are looked at: what smooths the edges. */
const samples = 4
const paper = [250, 247, 240, 255]
const ink = [38, 50, 78, 255]
const red = [208, 52, 44, 255]
const clear = [0, 0, 0, 0]

const isIn = (x, y, left, top, right, bottom) => x >= left && x <= right && y >= top && y <= bottom

/** A wave of the kind that editors draw under words. */
const isWave = (x, y) => x >= 30 && x <= 98 && Math.abs(y - 94 - 4 * Math.sin(((x - 30) / 17) * 2 * Math.PI)) <= 3

/** The flap of the envelope: two lines from the upper corners to below the middle. */
const isFlap = (x, y) => y >= 26 && Math.abs(y - (66 - (Math.abs(x - 64) * 40) / 54)) <= 3.6

function colourAt(x, y) {
  if (!isIn(x, y, 8, 24, 120, 108)) return clear
  if (!isIn(x, y, 13, 29, 115, 103)) return ink
  if (isWave(x, y)) return red
  return isFlap(x, y) ? ink : paper
}

function pixel(x, y) {
  const sum = [0, 0, 0, 0]
  for (let i = 0; i < samples * samples; i++) {
    const [r, g, b, a] = colourAt(x + ((i % samples) + 0.5) / samples, y + (Math.floor(i / samples) + 0.5) / samples)
    for (const [at, value] of [r * a, g * a, b * a, a].entries()) sum[at] += value
  }
  const [r, g, b, a] = sum
  return a === 0 ? clear : [r / a, g / a, b / a, a / samples ** 2].map(Math.round)
}

function crc32(bytes) {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}

const uint32 = (value) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type), data])
  return Buffer.concat([uint32(data.length), named, uint32(crc32(named))])
}

/** The extension’s icon, an envelope with a finding on it, as a PNG of 128 by 128 pixels. */
export function icon() {
  const rows = Array.from({ length: size }, (_, y) => [
    0,
    ...Array.from({ length: size }, (_, x) => pixel(x, y)).flat(),
  ])
  // Eight bits a channel, with alpha.
  const header = Buffer.concat([uint32(size), uint32(size), Buffer.from([8, 6, 0, 0, 0])])
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
