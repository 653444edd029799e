/** `npm run build:kernel`: assembles the matrix kernel of the language network into a module that needs no file. */
import { readFileSync, writeFileSync } from 'node:fs'
import wabt from 'wabt'

const FOLDER = new URL('../src/analyse/syntax/bilstm/', import.meta.url)

const assembler = await wabt()
const source = readFileSync(new URL('kernel.wat', FOLDER), 'utf8')
const parsed = assembler.parseWat('kernel.wat', source, { simd: true })
const bytes = Buffer.from(parsed.toBinary({}).buffer)
writeFileSync(
  new URL('kernel.ts', FOLDER),
  `/** kernel.wat as WebAssembly, base64. Made by \`npm run build:kernel\`; change the source, not this. */\nexport const KERNEL =\n  '${bytes.toString('base64')}'\n`
)
console.error(`kernel.ts: ${bytes.length} bytes`)
