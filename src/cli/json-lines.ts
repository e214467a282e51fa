/**
 * Lines of a stream, split at `\n` alone. Node's readline also splits at U+2028 and U+2029, which stand unescaped inside JSON strings.
 */
export async function* jsonLines(input: AsyncIterable<Buffer | string>): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of input) {
    const text = rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
    const lines = text.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}
