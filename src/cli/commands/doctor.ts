import { noWords, readArguments } from '../arguments.ts'
import { print, printJson } from '../output.ts'
import { withHost } from '../with-host.ts'

export async function doctorCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {})
  noWords(positionals, 'doctor')
  return withHost({ workspace: values.workspace, mode: 'read' }, async ({ api }) => {
    const findings = await api.workspace.doctor()
    if (values.json) printJson(findings)
    else
      for (const { check, ok, detail, next } of findings)
        print(`${ok ? 'ok     ' : 'PROBLEM'}  ${check}: ${detail}${next ? ` ${next}` : ''}`)
    return findings.every(({ ok }) => ok) ? 0 : 1
  })
}
