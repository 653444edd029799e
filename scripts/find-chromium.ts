import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
]

/**
 * Path of a Chromium for the browser tests: `CHROMIUM`, else the usual places, else Debian's package, which is
 * installed when this is Debian and we are root. Throws, saying what to do, where none of these helps.
 */
export function findChromium(): string {
  const found = installed()
  if (found !== undefined) return found

  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('— no Chromium yet: installing Debian\'s package "chromium"')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore', env })
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
      env
    })
  }
  const now = installed()
  if (now !== undefined) return now
  throw new Error(
    `The browser tests need a Chromium.\n  where: looked at ${PLACES.join(', ')}\n` +
      '  what to do: install the package "chromium", or set CHROMIUM to the path of one.'
  )
}

function installed(): string | undefined {
  const places = process.env.CHROMIUM ? [process.env.CHROMIUM] : PLACES
  return places.find((place) => existsSync(place))
}
