import { type Gathered, problemOf } from './gathered.js'

/** What the operating system says no with, in our words. */
const REASONS: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  EACCES: ['This may not be read', 'Give your user the right to read it.'],
  EISDIR: ['This is a folder where a file was expected', 'Give the folder itself as an input.'],
  ELOOP: ['This link leads round in a circle', 'Give the file that it should lead to.'],
  EMFILE: ['Too many files are open', 'Close other programs, or raise the limit with `ulimit -n`.'],
  ENAMETOOLONG: ['This name is too long for the file system', 'Check that it is the name of a file.'],
  ENOENT: ['There is no such file or folder', 'Check the spelling and the folder you are in.'],
  ENOTDIR: ['A part of this path is a file, not a folder', 'Check the spelling of the path.'],
  EPERM: ['This may not be read', 'Give your user the right to read it.']
}

/** A failure of the disk, as a problem. */
export function problemOfSystem(error: unknown, place: string): Gathered {
  const code = codeOf(error)
  const [what, remedy] = REASONS[code] ?? [
    `This could not be read (${code})`,
    'Check that the file opens in another program.'
  ]
  return problemOf(what, place, remedy)
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.message : String(error)
}
