/** Months have twelve days too: 03/08/2026 is one of two days, 31/10/2026 is one. */
const numeric = /\b(\d{1,2})[./-](\d{1,2})[./-](?:19|20)\d\d\b/g

/** Whether dates in figures begin with the day, by those that can only be read one way; null where none or both kinds stand there. */
export function dayFirstIn(texts: readonly string[]): boolean | null {
  let [day, month] = [false, false]
  for (const text of texts)
    for (const [, first, second] of text.matchAll(numeric)) {
      if (Number(first) > 12 && Number(second) <= 12) day = true
      if (Number(second) > 12 && Number(first) <= 12) month = true
    }
  return day === month ? null : day
}

/** Where English is written with the day first. */
const dayFirstDomain = /\.(?:uk|ie|au|nz|in|za|sg|hk|my|ke|ng|mt|eu)$/i

/**
 * Whether 03/08/2026 on this page is the third of August: the site's other dates say so, else the page's, its address, its language or
 * its money; plain English alone is read as in the United States.
 */
export function isDayFirst(page: {
  readonly url: string
  readonly lang: string | null
  readonly text: string
  readonly ofSite: boolean | null
}): boolean {
  const written = page.ofSite ?? dayFirstIn([page.text])
  if (written !== null) return written
  if (!/^en(?:-us)?$/i.test(page.lang ?? 'en')) return true
  if (/^en-us$/i.test(page.lang ?? '')) return false
  const host = URL.canParse(page.url) ? new URL(page.url).hostname : ''
  return dayFirstDomain.test(host) || /[£€]\s?\d|\+44\b/.test(page.text)
}
