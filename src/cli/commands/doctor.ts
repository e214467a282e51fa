import { noWords, readArguments } from '../arguments.ts'
import { print, printJson } from '../output.ts'
import { withHost } from '../with-host.ts'

/** Looks at everything. With `--repair` what can be mended without losing anything is, first. */
export async function doctorCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, { repair: { type: 'boolean', default: false } })
  noWords(positionals, 'doctor')
  return withHost({ workspace: values.workspace, mode: values.repair ? 'write' : 'read' }, async ({ api }) => {
    const repaired = values.repair ? await api.workspace.repair() : null
    const findings = repaired?.findings ?? (await api.workspace.doctor())
    for (const mended of values.json ? [] : (repaired?.mended ?? [])) print(`mended   ${mended}`)
    if (values.json) printJson(repaired ?? findings)
    else
      for (const { check, ok, detail, next } of findings)
        print(`${ok ? 'ok     ' : 'PROBLEM'}  ${check}: ${detail}${next ? ` ${next}` : ''}`)
    return findings.every(({ ok }) => ok) ? 0 : 1
  })
}
