/** Bytes of base64. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i)
  return bytes
}

/** Hands a file to the browser, which puts it where downloads go. */
export function download(fileName: string, contentType: string, bytes: Uint8Array<ArrayBuffer>): void {
  const href = URL.createObjectURL(new Blob([bytes], { type: contentType }))
  const link = document.createElement('a')
  link.href = href
  link.download = fileName
  link.click()
  // the download has read it by then
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
