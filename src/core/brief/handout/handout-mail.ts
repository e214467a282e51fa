/** Electron hands at most 2,081 characters to Windows, and mail programs cut off from about there. */
export const longestMailto = 2000

/** A mail with the page to leave. Where the page does not fit into `href`, that has its subject alone, and the text is to be pasted. */
export type HandoutMail = {
  readonly subject: string
  readonly body: string
  /** What opens the user's mail program; nobody is named in it. */
  readonly href: string
  /** The body stands in it. */
  readonly whole: boolean
}

/** The page as a mail to write: words only, no recipient, nothing that is not on the page. */
export function handoutMail(subject: string, body: string): HandoutMail {
  const whole = mailto({ subject, body })
  return whole.length <= longestMailto
    ? { subject, body, href: whole, whole: true }
    : { subject, body, href: mailto({ subject: shortened(subject) }), whole: false }
}

/** By RFC 6068: header fields of the query percent-encoded as UTF-8, line breaks as %0D%0A. */
function mailto(fields: Readonly<Record<string, string>>): string {
  const query = Object.entries(fields).map(
    ([name, value]) => `${name}=${encoded(name === 'body' ? value : oneLine(value))}`,
  )
  return `mailto:?${query.join('&')}`
}

const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed().replace(/\r\n?|\n/g, '\r\n')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** A subject is one line: a break in it would begin another header field. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim()

const shortened = (text: string): string => Array.from(text).slice(0, 150).join('')
