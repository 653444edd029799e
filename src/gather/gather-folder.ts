import { createReadStream, type Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type FileKind, kindOfName } from './file-kind.js'
import { gatherFile } from './gather-file.js'
import { type Gathered, problemOf } from './gathered.js'
import { readRecord } from './read-record.js'
import { readLines } from './read-stream.js'
import { problemOfSystem } from './system-problem.js'

const MANIFEST = 'manifest.jsonl'

/**
 * Reads a folder and the folders in it, in sorted order. A manifest comes first and governs the files it names;
 * other files of known kinds are read without metadata. Read-me files, hidden files, files of other kinds and links to
 * folders are left out.
 */
export async function* gatherFolder(folder: string): AsyncGenerator<Gathered> {
  let isEmpty = true
  for await (const gathered of gatherInside(folder, new Set())) {
    isEmpty = false
    yield gathered
  }
  if (isEmpty) {
    const remedy = 'Put files ending in .txt, .md, .html, .jsonl, .rss, .atom or .warc.gz into it.'
    yield problemOf('There is no report in this folder', folder, remedy)
  }
}

async function* gatherInside(folder: string, named: Set<string>): AsyncGenerator<Gathered> {
  const entries = await listEntries(folder)
  if ('kind' in entries) {
    yield entries
    return
  }
  if (entries.some((entry) => entry.name === MANIFEST)) {
    await addNamed(folder, named)
    yield* gatherFile(join(folder, MANIFEST))
  }
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* gatherInside(path, named)
    else if (!named.has(path) && isReport(entry.name) && (await isFile(entry, path))) yield* gatherFile(path)
  }
}

async function listEntries(folder: string): Promise<Dirent[] | Gathered> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  } catch (error) {
    return problemOfSystem(error, folder)
  }
}

/** Notes the files that a manifest governs. What is wrong in it is said when it is read as an input. */
async function addNamed(folder: string, named: Set<string>): Promise<void> {
  try {
    for await (const { bytes, number } of readLines(createReadStream(join(folder, MANIFEST)))) {
      if (bytes === null) continue
      const record = readRecord(bytes, number === 1)
      if (record.kind === 'path') named.add(join(folder, record.path))
    }
  } catch {
    // The manifest cannot be opened: reading it as an input says so.
  }
}

const READABLE: readonly FileKind[] = ['text', 'html', 'jsonl', 'feed', 'archive', 'mailbox']

function isReport(name: string): boolean {
  return name !== MANIFEST && !/^readme\b/i.test(name) && READABLE.includes(kindOfName(name))
}

/** A link to a file is read like the file; a broken one is a problem when it is opened. */
async function isFile(entry: Dirent, path: string): Promise<boolean> {
  if (entry.isFile()) return true
  if (!entry.isSymbolicLink()) return false
  return stat(path).then(
    (found) => found.isFile(),
    () => true
  )
}
