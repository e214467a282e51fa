import { z } from 'zod'
import { appErrorSchema } from '../core/model/result.ts'
import { method } from './base.ts'

const proxyStateSchema = z.object({
  /** What this computer's environment says of proxies, without what stands before an @. */
  environment: z.array(z.object({ name: z.string(), says: z.string() })),
  /** A password was given since Groundwork was started. It is told to nobody but the proxy. */
  password: z.boolean(),
})

const triedSchema = z.object({
  /** What was asked for. */
  url: z.string(),
  /** The proxy it went by; null: straight. */
  by: z.string().nullable(),
  /** What the site answered; null when nothing came. */
  status: z.number().int().nullable(),
  /** The address that was judged, and that the connection leads to. */
  address: z.string().nullable(),
  ms: z.number().int(),
  error: appErrorSchema.nullable(),
})
export type TriedWay = z.infer<typeof triedSchema>

export const network = {
  proxy: method.output(proxyStateSchema),
  /** For the proxy of the settings, in memory until Groundwork ends; empty takes it away. */
  givePassword: method.input(z.object({ password: z.string().max(500) })).output(proxyStateSchema),
  /** Asks one site for its robots.txt, by the way and under the guards of research, and says what happened. */
  tryOut: method.input(z.object({ site: z.string().min(1).max(2000) })).output(triedSchema),
}
