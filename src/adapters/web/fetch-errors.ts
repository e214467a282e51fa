import { fetchFailure, proxyFailure } from '../../core/crawl/fetch-failure.ts'
import type { AppError } from '../../core/model/result.ts'
import { AddressRefusedError } from './guarded-connect.ts'
import { ProxyFailedError } from './proxy-tunnel.ts'

const connectWords: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was broken off',
  EPIPE: 'the connection was broken off',
  UND_ERR_SOCKET: 'the connection was broken off',
  EHOSTUNREACH: 'there is no way to it from here',
  ENETUNREACH: 'there is no way to it from here',
  EADDRNOTAVAIL: 'there is no way to it from here',
  ETIMEDOUT: 'it took too long to connect',
}

const tlsWords: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'it has expired',
  CERT_NOT_YET_VALID: 'it is not valid yet',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'it is signed by itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'it is signed by an authority this computer does not know',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'it is signed by an authority this computer does not know',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the chain of certificates is incomplete',
  ERR_TLS_CERT_ALTNAME_INVALID: 'it was made out for another name',
}

/** The error value for what Node or undici threw before an answer came. An unknown failure is a failed connection. */
export function errorOfThrown(thrown: unknown, url: string): AppError {
  const error = rootOf(thrown)
  if (error instanceof AddressRefusedError) return fetchFailure('address-refused', url, error.reason)
  if (error instanceof ProxyFailedError) return proxyFailure(url, error.reason)
  const code = codeOf(error)
  if (/^(ENOTFOUND|EAI_|ENODATA|ESERVFAIL)/.test(code)) return fetchFailure('dns-failed', url)
  if (isTlsCode(code)) return fetchFailure('tls-failed', url, tlsWords[code] ?? 'the secure connection failed')
  if (code === 'UND_ERR_HEADERS_OVERFLOW' || code === 'HPE_HEADER_OVERFLOW')
    return fetchFailure('too-large', url, 'its headers are over the limit')
  if (code.startsWith('HPE_') || (error instanceof Error && error.name === 'HTTPParserError'))
    return fetchFailure('unreadable-page', url, 'the answer is not HTTP')
  return fetchFailure('connect-failed', url, connectWords[code] ?? 'the connection failed')
}

const isTlsCode = (code: string): boolean =>
  code in tlsWords || /^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|EPROTO)/.test(code)

/** `net` collects one failure per address tried; the first tells enough. undici wraps some errors as `cause`. */
function rootOf(thrown: unknown): unknown {
  let error = thrown
  for (let depth = 0; depth < 4; depth++) {
    if (error instanceof AddressRefusedError) return error
    if (error instanceof AggregateError && error.errors.length > 0) error = error.errors[0]
    else if (error instanceof Error && error.cause instanceof Error) error = error.cause
    else return error
  }
  return error
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
