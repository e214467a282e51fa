/** A mail address or the address of a page, in characters that a request's header can carry and that do not end its comment. */
export const crawlerContact =
  /^(?:https?:\/\/[\x21-\x27\x2a-\x3a\x3c-\x7e]{3,}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})$/

/**
 * Honest name in every request: `Groundwork/0.1.0 (+local research tool)`, with the contact the user gave for it. robots.txt groups match
 * `groundwork`.
 */
export const userAgentFor = (version: string, contact = ''): string =>
  `Groundwork/${version} (+local research tool${contact === '' ? '' : `; ${contact}`})`
