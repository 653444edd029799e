/**
 * The command line: one file per command, one page per thing that is drawn for people.
 * Takes    the words after `collate`, and the streams of the process.
 * Gives    the exit status: 0 done, 1 with a problem, 2 for a command that is none.
 * Never    writes anything but the result on standard output.
 */
export { makeProgram } from './make-program.js'
export { runCli } from './run-cli.js'
export type { Output, Terminal } from './terminal/desk.js'
