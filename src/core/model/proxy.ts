import { z } from 'zod'
import { proxyAddressFault } from './proxy-address.ts'

/** By which way requests leave this computer. The password is none of it: it is kept in memory, until Groundwork ends. */
export const proxySchema = z.object({
  /** `environment`: what HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY say. */
  use: z.enum(['none', 'environment', 'own']),
  address: z
    .string()
    .max(300)
    .refine((text) => proxyAddressFault(text) === null, 'Scheme, host and port, such as http://proxy.example:8080.'),
  /** Empty: the proxy asks for none. A colon cannot stand in it (RFC 7617). */
  user: z
    .string()
    .max(120)
    .regex(/^[^:\p{Cc}]*$/u, 'A user name without a colon.'),
})
export type ProxyChoice = z.infer<typeof proxySchema>
