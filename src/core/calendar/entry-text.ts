/** Text of a calendar in one line: control and direction characters gone, blanks folded, at most so many characters. */
export function tidyText(text: string, most: number): string {
  return text
    .slice(0, most * 4)
    .replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most)
}

/** Of a description so much is looked through for addresses. */
const mostLooked = 4_000
const mostAddresses = 20

/** http(s) addresses in a text, in their order. */
export function addressesIn(text: string): readonly string[] {
  const found = text.slice(0, mostLooked).match(/https?:\/\/[^\s<>"')\]]{4,400}/gi) ?? []
  return found.slice(0, mostAddresses).filter((address) => URL.canParse(address))
}
