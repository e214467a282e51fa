import ipaddr from 'ipaddr.js'

/** Why an address may not be contacted, or `undefined` for a public one. */
export type AddressJudge = (address: string) => string | undefined

const reasons: Readonly<Record<string, string>> = {
  unspecified: 'not a usable address',
  broadcast: 'a broadcast address',
  multicast: 'a multicast address',
  linkLocal: 'a link-local address',
  loopback: 'your own computer',
  private: 'inside your own network',
  uniqueLocal: 'inside your own network',
  carrierGradeNat: "inside your provider's network",
}

/** 2000::/3 is all that is routed to hosts today (IANA IPv6 global unicast); the rest is refused without naming it. */
const globalUnicast: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3]

/**
 * Judges the textual address of a socket, as `net` reports it: dotted IPv4, or IPv6 with or without a zone.
 * Only plain unicast of the public internet passes; translation prefixes (IPv4-mapped, NAT64, 6to4, Teredo) are refused
 * whole, because what they lead to is decided by somebody else's gateway. IANA special-purpose registries, RFC 6890.
 */
export const refusalOfAddress: AddressJudge = (address) => {
  const bare = address.split('%', 1)[0] ?? ''
  // `isValid` alone also takes the short forms 127.1 and 2130706433
  if (!ipaddr.IPv4.isValidFourPartDecimal(bare) && !ipaddr.IPv6.isValid(bare)) return 'not an address'
  const parsed = ipaddr.parse(bare)
  if (parsed instanceof ipaddr.IPv6) {
    if (parsed.isIPv4MappedAddress()) return refusalOfAddress(parsed.toIPv4Address().toString())
    const range = parsed.range()
    if (range === 'unicast' && parsed.match(globalUnicast)) return undefined
    return reasons[range] ?? 'a reserved address'
  }
  const range = parsed.range()
  return range === 'unicast' ? undefined : (reasons[range] ?? 'a reserved address')
}
