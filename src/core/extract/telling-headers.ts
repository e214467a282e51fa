/** Response headers that tell what a site runs on. Values are kept as sent, but for cookies: of them the names alone. */
const TELLING: ReadonlySet<string> = new Set([
  'server',
  'via',
  'x-powered-by',
  'x-generator',
  'x-aspnet-version',
  'x-aspnetmvc-version',
  'x-drupal-cache',
  'x-drupal-dynamic-cache',
  'x-pingback',
  'x-litespeed-cache',
  'x-shopid',
  'x-shopify-stage',
  'x-wix-request-id',
  'x-vercel-id',
  'x-nf-request-id',
  'x-github-request-id',
  'x-amz-cf-id',
  'x-azure-ref',
  'x-served-by',
  'cf-ray',
  'fly-request-id',
  'x-magento-cache-debug',
  'x-kinsta-cache',
  'wpe-backend',
  'content-language',
])
const LONGEST = 200
const MOST_COOKIES = 20

/**
 * What is worth keeping of a response's headers: a small, fixed choice, so that a saved page can be read again and gives
 * the same. Names in lower case. `set-cookie` becomes the cookies' names, joined by blanks: their values are secrets.
 */
export function tellingHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [given, value] of Object.entries(headers)) {
    const name = given.toLowerCase()
    if (TELLING.has(name)) kept[name] = value.slice(0, LONGEST)
    else if (name === 'set-cookie') kept[name] = cookieNames(value)
  }
  return kept
}

/** Several cookies reach us in one value, joined by commas or line feeds; a name stands before the first "=" of each. */
function cookieNames(value: string): string {
  const names = value
    .slice(0, 20_000)
    .split(/\n|,(?=\s{0,3}[\w.$-]{1,80}=)/)
    .flatMap((cookie) => /^\s{0,3}([\w.$-]{1,80})=/.exec(cookie)?.[1] ?? [])
  return [...new Set(names)].slice(0, MOST_COOKIES).join(' ')
}
