/**
 * `npm run build`: TypeScript into `dist/`, the browser's own files into `dist/web/browser`, and a program that can be
 * started as `npx --no-install collate` in a checkout.
 *
 * How npx finds it: npm 10 and 11 look for `bin.collate` in the package.json of the folder they are called in, before
 * `node_modules/.bin`. They then link this folder (a symbolic link, nothing is copied) into a folder of their own cache
 * and start `dist/main.js` through it. So nothing is linked here; the file must only exist and be executable, also after
 * a later build, when npm does not look at its mode again.
 */
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runStep } from './run-step.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const TSC = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
const BROWSER = join('src', 'web', 'browser')
const FRESH = join('.build', `dist-${process.pid}`)
const STALE = join('.build', `stale-${process.pid}`)

process.chdir(ROOT)
mkdirSync('.build', { recursive: true })
compile('tsconfig.build.json', FRESH)
if (hasBrowserCode()) compile(join(BROWSER, 'tsconfig.json'), join(FRESH, 'web', 'browser'))
copyAssets()
chmodSync(join(FRESH, 'main.js'), 0o755)
swap()

function compile(config: string, outDir: string): void {
  runStep(`build ${config}`, process.execPath, [TSC, '-p', config, '--outDir', outDir])
}

function hasBrowserCode(): boolean {
  return existsSync(join(BROWSER, 'tsconfig.json'))
}

/** Style sheets, pictures and the like lie beside the code that names them, here as there. */
function copyAssets(): void {
  for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!/^\.(?:css|svg|png|ico|woff2|html)$/.test(extname(path))) continue
    cpSync(join('src', path), join(FRESH, path))
  }
}

/** Built aside and put in place at the end, so that a failed build leaves the last good one. */
function swap(): void {
  if (existsSync('dist')) renameSync('dist', STALE)
  renameSync(FRESH, 'dist')
  rmSync(STALE, { recursive: true, force: true })
}
