export function readFacts(_: unknown) {
  return []
}
