import type { Playbook } from '../../../contract/contract.ts'
import { download } from '../brief/download.ts'

/** Hands out the very text, as a file named after the playbook and its version. */
export function exportPlaybook({
  content: { name },
  version,
  yaml,
}: Pick<Playbook, 'content' | 'version' | 'yaml'>): void {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join('-')
    .slice(0, 80)
  download(`${words || 'playbook'}-v${version}.yaml`, 'application/yaml', new TextEncoder().encode(yaml))
}
