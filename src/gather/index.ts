/**
 * 1. From an input to captures. The only stage that goes outside the process.
 * Takes    files, folders and `-` (standard input): plain text, HTML, JSONL with one article an object, manifests.
 * Gives    one capture or one problem a report, in input order, as a stream: the memory used does not grow with its length.
 * Never    throws for what it finds outside: what cannot be read is a problem with its place, and the rest goes on.
 */
export { type Gathered, type GatherOptions, gather } from './gather.js'
export { CAPTURE_BYTES_MAX } from './read-stream.js'
