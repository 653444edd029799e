/** `npm run build:kernel`: assembles the kernels of the networks into modules that need no file. */
import { readFileSync, writeFileSync } from 'node:fs'
import wabt from 'wabt'

const FOLDERS = ['src/knowledge/network/', 'src/knowledge/rows/']

const assembler = await wabt()
for (const path of FOLDERS) {
  const folder = new URL(`../${path}`, import.meta.url)
  const source = readFileSync(new URL('kernel.wat', folder), 'utf8')
  const bytes = Buffer.from(assembler.parseWat('kernel.wat', source, { simd: true }).toBinary({}).buffer)
  writeFileSync(
    new URL('kernel.ts', folder),
    `/** kernel.wat as WebAssembly, base64. Made by \`npm run build:kernel\`; change the source, not this. */\nexport const KERNEL =\n  '${bytes.toString('base64')}'\n`
  )
  console.error(`${path}kernel.ts: ${bytes.length} bytes`)
}
