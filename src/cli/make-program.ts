import { Command, InvalidArgumentError, Option } from 'commander'
import { readConfidence, SURE } from '../article/index.js'
import type { Desk } from './terminal/desk.js'
import { VERSION } from './version.js'

const INPUTS = `
INPUT is a file, a folder, an address, or - for standard input. A file is plain
text, HTML, a feed, a list of feeds (OPML), a web archive (.warc, .warc.gz), a
mailbox of newsletters (.mbox), or JSONL with one article an object:
  {id?, outlet?, url?, title?, published?, text | html}
A line {path, …} of a manifest.jsonl tells the same of a file beside it.`

/**
 * All commands with their options and help. The code of a command is loaded when it is called, so that each starts as
 * fast as it can.
 */
export function makeProgram(desk: Desk): Command {
  const program = new Command('collate')
    .description(
      'Sets down what many outlets report of one story: who said what, which figures, who copies whom.'
    )
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void desk.terminal.stdout.write(text),
      writeErr: (text) => void desk.terminal.stderr.write(text),
      getOutHelpWidth: () => desk.width,
      getErrHelpWidth: () => desk.width
    })
  addRead(program, desk)
  addCompare(program, desk)
  addAdd(program, desk)
  addFetch(program, desk)
  addSources(program, desk)
  addRetry(program, desk)
  addServe(program, desk)
  addStories(program, desk)
  addSearch(program, desk)
  return program
}

function addRead(program: Command, desk: Desk): void {
  const command = program
    .command('read')
    .summary('say what reports hold: statements, figures, dates, events, names')
    .description('Reads reports and prints what each holds, in input order. Nothing is stored.')
    .argument('[INPUT...]', 'files, folders, addresses, or - (standard input where none is given)')
    .addOption(publishedOption())
    .addOption(outletOption())
    .addOption(contactOption())
    .addOption(privateOption())
    .addOption(new Option('--layers <names>', 'further layers to print, with --json').choices(['tokens']))
    .addOption(
      new Option(
        '--confidence <number>',
        `leave out statements that are less sure (0 to 1; from ${SURE} on about 95 in a hundred are usable)`
      ).argParser(readSureness)
    )
    .option('--json', 'print one annotated article a line (collate/article@1)')
    .addOption(
      new Option('--events <format>', "print events alone, in POLECAT's columns")
        .choices(['csv', 'tsv', 'jsonl'])
        .conflicts('json')
    )
    .addOption(workersOption())
    .addHelpText('after', INPUTS)
  command.action(async (inputs: string[], options) => {
    const { read } = await import('./commands/read.js')
    await read(inputsOf(inputs, command, desk), options, desk)
  })
}

function addCompare(program: Command, desk: Desk): void {
  const command = program
    .command('compare')
    .summary('group reports into stories and lay them side by side')
    .description(
      'Groups reports into stories and prints for each what they report, each in its own words. Nothing is stored.'
    )
    .argument('[INPUT...]', 'files, folders, addresses, or - (standard input where none is given)')
    .addOption(publishedOption())
    .addOption(outletOption())
    .addOption(contactOption())
    .addOption(privateOption())
    .option('--row <number>', 'open one row of the page: every report, in full sentences', readCount)
    .option('--json', 'print one collated story a line (collate/story@1)')
    .addOption(workersOption())
    .addHelpText('after', INPUTS)
  command.action(async (inputs: string[], options) => {
    const { compare } = await import('./commands/compare.js')
    await compare(inputsOf(inputs, command, desk), options, desk)
  })
}

function addAdd(program: Command, desk: Desk): void {
  const command = program
    .command('add')
    .summary('subscribe to feeds; read reports and keep them')
    .description(
      'Subscribes to the feed at an address, to the feed of a site or to a list of feeds. Reads all other inputs into the store and collates what is there; what is there already is not stored again.'
    )
    .argument('[INPUT...]', 'files, folders, addresses, or - (standard input where none is given)')
    .addOption(publishedOption())
    .addOption(outletOption())
    .addOption(contactOption())
    .addOption(privateOption())
    .addOption(dataOption())
    .option('--json', 'print a line for each report, once it is on the disk: {kind, id, place}')
    .addOption(workersOption())
    .addHelpText('after', INPUTS)
  command.action(async (inputs: string[], options) => {
    const { add } = await import('./commands/add.js')
    await add(inputsOf(inputs, command, desk), options, desk)
  })
}

function addFetch(program: Command, desk: Desk): void {
  program
    .command('fetch')
    .summary('fetch what feeds have to tell')
    .description(
      'Asks every feed whose time has come, reads the pages of its reports into the store and collates what is there. Ends when all is read; may be ended at any time and loses nothing.'
    )
    .option('--watch', 'go on for ever: ask each feed as often as its habit is')
    .option('--now', 'ask all feeds, also those whose time has not come')
    .addOption(contactOption())
    .addOption(privateOption())
    .addOption(dataOption())
    .option('--json', 'print a line for each feed asked and each report read')
    .addOption(workersOption())
    .action(async (options) => {
      const { fetch } = await import('./commands/fetch.js')
      await fetch(options, desk)
    })
}

function addSources(program: Command, desk: Desk): void {
  program
    .command('sources')
    .summary('list the feeds and how they fare')
    .description(
      'Lists the feeds that are subscribed to: when each was last fetched, when it last told of a new report, what failed.'
    )
    .option('--opml', 'print them as a list for other readers of feeds (OPML)')
    .option('--remove <address>', 'take a feed off the list; its reports stay')
    .addOption(dataOption())
    .option('--json', 'print one source a line')
    .action(async (options) => {
      const { sources } = await import('./commands/sources.js')
      await sources(options, desk)
    })
}

function addRetry(program: Command, desk: Desk): void {
  program
    .command('retry')
    .summary('give reports that failed another chance')
    .description(
      'Fetches and reads again what is in quarantine: reports that could not be fetched or read, each with its stage and reason.'
    )
    .option('--list', 'only say what is in quarantine')
    .addOption(contactOption())
    .addOption(privateOption())
    .addOption(dataOption())
    .option(
      '--json',
      'print a line for each; with --list: {place, title, stage, reason, since, isKeptInPart}'
    )
    .addOption(workersOption())
    .action(async (options) => {
      const { retry } = await import('./commands/retry.js')
      await retry(options, desk)
    })
}

function addServe(program: Command, desk: Desk): void {
  program
    .command('serve')
    .summary('open the app in the browser')
    .description('Serves the web app on the store and prints its address. Ends with Ctrl-C.')
    .option('--port <number>', 'port to listen on; 0 for any that is free', readCount, 4173)
    .option('--host <name>', 'address of this machine to listen on', '127.0.0.1')
    .option(
      '--password-file <file>',
      'file whose first line is the password that readers give (or env: COLLATE_PASSWORD)'
    )
    .option('--proxy-header <name>', 'header by which a proxy in front says who has signed in')
    .addOption(
      new Option('--proxy-from <addresses>', 'addresses of that proxy, with commas')
        .default(['127.0.0.1', '::1'], '127.0.0.1,::1')
        .argParser(splitList)
    )
    .addOption(
      new Option('--name <names>', 'names by which the app is reached through a proxy, with commas')
        .default([], 'none')
        .argParser(splitList)
    )
    .addOption(contactOption())
    .addOption(privateOption())
    .addOption(dataOption())
    .action(async (options) => {
      const { serve } = await import('./commands/serve.js')
      await serve(options, desk)
    })
}

function addStories(program: Command, desk: Desk): void {
  program
    .command('stories')
    .summary('list the stories in the store')
    .description('Lists the stories in the store, the most widely told first.')
    .addOption(dataOption())
    .option('--json', 'print one collated story a line (collate/story@1)')
    .action(async (options) => {
      const { stories } = await import('./commands/stories.js')
      await stories(options, desk)
    })
}

function addSearch(program: Command, desk: Desk): void {
  program
    .command('search')
    .summary('find reports in the store by their words')
    .description(
      'Finds the reports that carry all the words, best first. A phrase stands between quotation marks.'
    )
    .argument('<WORDS...>', 'words, or \'"a phrase"\'')
    .option('--limit <number>', 'how many reports at most', readCount, 50)
    .addOption(dataOption())
    .option('--json', 'print one report found a line: {article, excerpt, hits, words, marks}')
    .action(async (words: string[], options) => {
      const { search } = await import('./commands/search.js')
      await search(words.join(' '), options, desk)
    })
}

function publishedOption(): Option {
  return new Option('--published <date>', 'day of publication of reports that do not say it (2024-03-14)')
}

function outletOption(): Option {
  return new Option('--outlet <name>', 'outlet of reports that do not name it')
}

function contactOption(): Option {
  return new Option('--contact <address>', 'page or mailbox of yours, told to the hosts that are asked').env(
    'COLLATE_CONTACT'
  )
}

function privateOption(): Option {
  return new Option(
    '--allow-private <hosts>',
    'hosts of private networks that may be asked, with commas; *: all'
  )
    .env('COLLATE_ALLOW_PRIVATE')
    .argParser(splitList)
}

function dataOption(): Option {
  return new Option('--data <folder>', 'folder of the store').env('COLLATE_DATA').default('collate-data')
}

function workersOption(): Option {
  return new Option(
    '--workers <number>',
    'worker threads; 0 for none (default: one a core, for long inputs)'
  ).argParser(readCount)
}

/** Standard input is read where no input is named, unless it is a person's keyboard: then the usage helps more. */
function inputsOf(inputs: readonly string[], command: Command, desk: Desk): readonly string[] {
  if (0 < inputs.length) return inputs
  if (desk.terminal.stdin.isTTY !== true) return ['-']
  return command.help({ error: true })
}

function readSureness(word: string): number {
  try {
    return readConfidence(word, '--confidence')
  } catch {
    throw new InvalidArgumentError('It must be a number from 0 to 1.')
  }
}

function readCount(word: string): number {
  if (/^\d{1,9}$/.test(word)) return Number(word)
  throw new InvalidArgumentError('It must be a whole number, 0 or more.')
}

function splitList(words: string): string[] {
  return words.split(',').map((word) => word.trim())
}
