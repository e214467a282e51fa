/** One JSON document on stdout. */
export function printJson(value: unknown): void {
  process.stdout.write(`${toJson(value, 2)}\n`)
}

/**
 * JSON that says the same to a program and nothing to a terminal: JSON itself escapes the C0 controls only, and the C1 ones, DEL and
 * the characters that turn text around would reach the screen.
 */
export function toJson(value: unknown, indent?: number): string {
  return asciiControls(JSON.stringify(value, null, indent))
}

/** The same for a line of JSON that is already written. */
export function asciiControls(json: string): string {
  return json.replace(/[\u007f-\u009f\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}

export function print(...lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${printable(line)}\n`)
}

/** Progress, reasons and faults; stdout belongs to the answer. */
export function printError(...lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${printable(line)}\n`)
}

/** Scraped text can carry control characters that a terminal obeys, or that turn text around: they become spaces or go. */
export function printable(text: string): string {
  return text
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ')
    .replace(/[\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu, '')
}
