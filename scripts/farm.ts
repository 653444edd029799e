/**
 * `npm run farm [-- PORT]`: serves the outlets of the bundled library on this machine, a feed and a page a report, so that fetching
 * can be tried without a network. Prints what to run beside it. Ends with Ctrl-C.
 */
import { fileURLToPath } from 'node:url'
import { plantLibrary } from '../test/farm/plant-library.js'
import { startFarm } from '../test/farm/start-farm.js'

const HOST = '127.0.0.1'

const farm = await startFarm({ port: Number(process.argv[2] ?? 4180) })
const list = plantLibrary(farm, HOST, fileURLToPath(new URL('../library', import.meta.url)))
console.log(`The outlets of the library are at ${list}. In another terminal:

  export COLLATE_ALLOW_PRIVATE=${HOST} COLLATE_DATA=.build/farm-data
  npx --no-install collate add ${list}
  npx --no-install collate fetch
  npx --no-install collate sources
  npx --no-install collate serve
`)
