import type { Capture, Problem } from '../article/index.js'

/** Most that one article's plain text may weigh. The longest reports of newspapers stay under 0.2 MiB;
 *  what is larger is an archive that should be cut into articles. */
export const TEXT_BYTES_MAX = 5 * 1024 * 1024

/** Most that one page may weigh: the tree of a page takes about 20 times its size in memory. */
export const PAGE_BYTES_MAX = 10 * 1024 * 1024

/** The problem of a capture that is too large for one report; `null` for all others. */
export function problemOfSize({ kind, body, place }: Capture): Problem | null {
  const bytes = typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength
  const bytesMax = kind === 'html' ? PAGE_BYTES_MAX : TEXT_BYTES_MAX
  if (bytes <= bytesMax) return null

  const size = (bytes / 1024 / 1024).toFixed(1)
  return {
    what: `This is too large for one report: ${size} MiB, the limit is ${bytesMax / 1024 / 1024} MiB`,
    where: place,
    remedy: 'Give one report a file or line. Cut an archive into its reports, one a line of JSONL.'
  }
}
