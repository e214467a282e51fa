import { z } from 'zod'
import type { Research } from '../../core/model/research.ts'
import type { SettingsStore } from '../ports.ts'

/**
 * Where the addresses of a run led. A saved page is known by the address it finally had; a run that goes on after a kill would ask
 * the others again.
 */
export interface RedirectTrail {
  /** Kept before the page is, so that no kill falls between the two. */
  add(asked: string, final: string): void
  /** Addresses that led to a page, in the order they were asked. */
  leadingTo(final: string): readonly string[]
}

const keptSchema = z.object({ research: z.string(), led: z.array(z.tuple([z.string(), z.string()])) })

/** One trail an account: that of its latest run. */
export function openRedirectTrail(memory: Pick<SettingsStore, 'memory' | 'remember'>, run: Research): RedirectTrail {
  const key = `redirects-of-${run.accountId}`
  const kept = keptSchema.safeParse(JSON.parse(memory.memory(key) ?? 'null'))
  const led = new Map(kept.data?.research === run.id ? kept.data.led : [])
  return {
    add(asked, final) {
      led.set(asked, final)
      memory.remember(key, JSON.stringify({ research: run.id, led: [...led] }))
    },
    leadingTo: (final) => [...led].filter(([, to]) => to === final).map(([asked]) => asked),
  }
}
