import { BrokenReply } from './send-request.js'

/** What networks say no with, in our words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'There is no such host',
  EAI_AGAIN: 'The name of the host could not be looked up',
  ECONNREFUSED: 'The host takes no connections there',
  ECONNRESET: 'The host broke the connection off',
  EPIPE: 'The host broke the connection off',
  ECONNABORTED: 'The host broke the connection off',
  ERR_STREAM_PREMATURE_CLOSE: 'The reply broke off',
  ETIMEDOUT: 'The host did not answer in time',
  EHOSTUNREACH: 'There is no way to the host',
  ENETUNREACH: 'There is no way to the host',
  ABORT_ERR: 'The reply took too long',
  Z_BUF_ERROR: 'The reply broke off',
  HPE_HEADER_OVERFLOW: 'The head of the reply is too long',
  CERT_HAS_EXPIRED: 'The certificate of the host has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'The certificate is for another host',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'The certificate of the host is signed by nobody that is trusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'The certificate of the host is signed by nobody that is trusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'The certificate of the host cannot be checked'
}

/** Why no whole reply came. */
export function reasonOf(error: unknown): string {
  if (error instanceof BrokenReply) return error.message
  if (!(error instanceof Error)) return `No reply (${String(error)})`
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return REASONS.ABORT_ERR
  const code = codeOf(error)
  if (code.startsWith('HPE_') && !(code in REASONS)) return `The reply is no HTTP (${code})`
  if (/^(?:Z_|ERR__ERROR_FORMAT|ERR_BROTLI|ERR__)/.test(code) && !(code in REASONS))
    return 'The reply is packed wrongly'
  return REASONS[code] ?? `No reply (${code === '' ? error.message : code})`
}

/** Several addresses were tried and failed: the first tells why. */
function codeOf(error: Error): string {
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return codeOf(error.errors[0])
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}
