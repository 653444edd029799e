import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CollateError } from '../article/index.js'

/** What a model file is and which version of the code it fits. */
export interface ModelKind {
  readonly model: string
  /** Raised whenever features, labels or layout change: the code reads no other version. */
  readonly version: number
}

/** First line of a model file, as JSON. */
export interface ModelHeader extends ModelKind {
  /** SHA-256 of all that follows the line. */
  readonly digest: string
}

export interface OpenedModel<Header> {
  readonly header: Header
  /** A copy of its own: tables of it may begin at any multiple of four. */
  readonly body: Uint8Array<ArrayBuffer>
}

/**
 * Reads one of the package's own models.
 *
 * @throws CollateError when the file is missing, damaged, another model, or of another version
 */
export function readModel<Header extends ModelHeader>(url: URL, kind: ModelKind): OpenedModel<Header> {
  const path = fileURLToPath(url)
  if (!existsSync(path)) throw refusal('The file of the model is missing', path)
  return openModel(readFileSync(path), path, kind)
}

/** The same, of bytes that were read from `place`. */
export function openModel<Header extends ModelHeader>(
  bytes: Uint8Array,
  place: string,
  { model, version }: ModelKind
): OpenedModel<Header> {
  const end = bytes.indexOf(10)
  const header = readHeader(bytes.subarray(0, Math.max(end, 0)))
  if (header?.model !== model) throw refusal(`The file is not the model "${model}"`, place)
  if (header.version !== version) {
    throw refusal(
      `The model is of version ${header.version}; this version of Collate reads ${version}`,
      place
    )
  }
  const body = new Uint8Array(bytes.subarray(end + 1))
  if (header.digest !== digestOf(body))
    throw refusal('The file is damaged: its contents do not fit its digest', place)
  return { header: header as Header, body }
}

/** Bytes of a model file: the header with the digest of the body, then the body. */
export function sealModel<Header extends ModelKind>(head: Header, body: Uint8Array): Uint8Array {
  const header = { ...head, digest: digestOf(body) }
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body])
}

function readHeader(line: Uint8Array): Partial<ModelHeader> | null {
  try {
    return JSON.parse(Buffer.from(line).toString('utf8')) as Partial<ModelHeader> | null
  } catch {
    return null
  }
}

function digestOf(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex')
}

function refusal(what: string, where: string): CollateError {
  return new CollateError({ what, where, remedy: 'Install the package anew; its models come with it.' })
}
