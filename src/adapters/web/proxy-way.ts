import type { ProxyWay } from '../../app/ports-web.ts'
import { proxyFailure } from '../../core/crawl/fetch-failure.ts'
import type { ProxyChoice } from '../../core/model/proxy.ts'
import { parseProxyAddress } from '../../core/model/proxy-address.ts'
import { type Result, fail, ok } from '../../core/model/result.ts'

/** A proxy as it is spoken to. */
export type ProxyRoute = {
  readonly secure: boolean
  readonly host: string
  readonly port: number
  /** As it is shown: without user and password. */
  readonly shown: string
  /** Value of `Proxy-Authorization`; null where no user is told. */
  readonly authorization: string | null
}
/** The proxy of a request; null: none. */
export type RouteOf = (url: URL) => Result<ProxyRoute | null>

/** Read with small letters before large ones, as curl does. */
const variables = ['https_proxy', 'http_proxy', 'all_proxy', 'no_proxy'] as const

/**
 * Chooses the proxy of each request by the settings as they are then. Whatever is not told as it must be fails: a request that was to
 * go by a proxy never goes straight.
 */
export function createProxyWay(
  chosen: () => ProxyChoice,
  env: NodeJS.ProcessEnv = process.env,
): ProxyWay & { readonly routeOf: RouteOf } {
  // never told to another proxy, should the settings name one
  let given = { text: '', to: '' }
  const recipient = ({ user, address }: ProxyChoice): string => `${user}@${address}`
  const password = (): string => (given.to === recipient(chosen()) ? given.text : '')
  const said = (name: string): string => env[name] ?? env[name.toUpperCase()] ?? ''
  const routeOf: RouteOf = (url) => {
    const { use, address, user } = chosen()
    if (use === 'none') return ok(null)
    if (use === 'environment') return byEnvironment(url, said)
    if (address === '') return fail(proxyFailure(url.href, 'a proxy of your own is chosen, and it has no address'))
    return routeTo(url, address, user, password(), 'the address of your proxy is none')
  }
  return {
    routeOf,
    environment: () =>
      variables.flatMap((name) => {
        const says = said(name)
        return says === '' ? [] : [{ name: name.toUpperCase(), says: says.replace(/\/\/[^/@]*@/, '//') }]
      }),
    hasPassword: () => password() !== '',
    setPassword: (text) => {
      given = { text, to: recipient(chosen()) }
    },
    wayOf: (url) => {
      const route = routeOf(new URL(url))
      return route.ok ? ok(route.value?.shown ?? null) : route
    },
  }
}

function byEnvironment(url: URL, said: (name: string) => string): Result<ProxyRoute | null> {
  if (isLeftOut(url, said('no_proxy'))) return ok(null)
  const names = [url.protocol === 'https:' ? 'https_proxy' : 'http_proxy', 'all_proxy']
  const name = names.find((one) => said(one) !== '')
  if (name === undefined) return ok(null)
  const text = /^[a-z\d]+:\/\//i.test(said(name)) ? said(name) : `http://${said(name)}`
  const wrong = `${name.toUpperCase()} of this computer’s environment names no http or https proxy with its port`
  if (!URL.canParse(text)) return fail(proxyFailure(url.href, wrong))
  const { protocol, host, username, password, port } = new URL(text)
  const usual = protocol === 'https:' ? 443 : 80
  return routeTo(
    url,
    `${protocol}//${port === '' ? `${host}:${usual}` : host}`,
    decoded(username),
    decoded(password),
    wrong,
  )
}

function routeTo(url: URL, address: string, user: string, password: string, wrong: string): Result<ProxyRoute | null> {
  const proxy = parseProxyAddress(address)
  if (!proxy) return fail(proxyFailure(url.href, wrong))
  const secure = proxy.protocol === 'https:'
  const credentials = Buffer.from(`${user}:${password}`, 'utf8').toString('base64')
  return ok({
    secure,
    host: proxy.hostname.replace(/^\[|\]$/g, ''),
    port: Number(proxy.port) || (secure ? 443 : 80),
    shown: address.replace(/\/$/, ''),
    authorization: user === '' ? null : `Basic ${credentials}`,
  })
}

/** A name and all below it, with or without a port; `*` is everything. */
function isLeftOut({ hostname, port, protocol }: URL, list: string): boolean {
  const own = port === '' ? (protocol === 'https:' ? '443' : '80') : port
  return list
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => {
      const [, name = '', at] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry) ?? []
      if (entry === '*') return true
      if (name === '' || (at !== undefined && at !== own)) return false
      return hostname === name.toLowerCase() || hostname.endsWith(`.${name.toLowerCase()}`)
    })
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
