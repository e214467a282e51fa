const place = 'groundwork-window-key'

/**
 * The key that lets this browser's windows call the browser host. The host tells it in the first page after it let the browser in, and
 * no more once it was used; what is kept here no other port of this computer gets to see, as it does the cookie. Looked up for each
 * call: a host that was started again lets the browser in by whichever of its windows, and the others go on with that window's key.
 */
export function windowKey(): string {
  const page = document.querySelector('meta[name="window-key"]')
  const told = page?.getAttribute('content') ?? ''
  if (told !== '') {
    localStorage.setItem(place, told)
    page?.setAttribute('content', '')
  }
  return localStorage.getItem(place) ?? ''
}
