const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d]

/** The media type a fetched body is kept and read under: a PDF by its first bytes, whatever it was sent as. */
export function bodyType(body: Uint8Array, sent: string | undefined): string {
  if (PDF.every((byte, i) => body[i] === byte)) return 'application/pdf'
  // what a server calls mail, Markdown or a PDF and is none is read as a page; JSON comes from job boards only
  return sent === undefined || !/html|xml|json|^text\/plain/i.test(sent) ? 'text/html' : sent
}
