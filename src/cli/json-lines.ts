/**
 * Lines of a stream, split at `\n` alone. Node's readline also splits at U+2028 and U+2029, which stand unescaped inside JSON strings.
 */
export async function* jsonLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder()
  let rest: string[] = []
  for await (const chunk of input) {
    const parts = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n')
    const last = parts.pop() ?? ''
    for (const part of parts) {
      yield [...rest, part].join('')
      rest = []
    }
    rest.push(last)
  }
  const end = [...rest, decoder.decode()].join('')
  if (end !== '') yield end
}
