import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Resources } from '../../app/ports.ts'

/** What comes with the app, read from its folder when asked for. */
export function createResources(root: string): Resources {
  return {
    starters: () =>
      readdirSync(join(root, 'playbooks'))
        .filter((name) => name.endsWith('.yaml'))
        .toSorted()
        .map((name) => ({
          slug: name.slice(0, -'.yaml'.length),
          yaml: readFileSync(join(root, 'playbooks', name), 'utf8'),
        })),
    samplePlaybook: () => readFileSync(join(root, 'sample', 'playbook.yaml'), 'utf8'),
  }
}
