#!/usr/bin/env node
/** The program's door. */
import { runCli } from './cli/index.js'

process.exitCode = await runCli(process.argv.slice(2), process)
