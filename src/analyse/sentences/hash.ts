/** FNV-1a over UTF-16 units, its upper half folded in. */
export function hashText(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value ^ (value >>> 15)
}

/** Numbers in order as one number of 32 bits, well mixed. */
export function hashNumbers(first: number, a: number, b = 0, c = 0, d = 0): number {
  let value = Math.imul(first + 1, 0x9e3779b1)
  value = Math.imul(value ^ a, 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13) ^ b, 0xc2b2ae35)
  value = Math.imul(value ^ (value >>> 16) ^ c, 0x27d4eb2f)
  value = Math.imul(value ^ (value >>> 15) ^ d, 0x165667b1)
  value = Math.imul(value ^ (value >>> 13), 0x85ebca6b)
  return (value ^ (value >>> 16)) >>> 0
}
