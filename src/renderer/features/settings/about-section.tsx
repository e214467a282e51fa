import { OthersLicences } from './others-licences.tsx'
import type { SectionProps } from './use-settings.ts'

const hosts = { desktop: 'the desktop app', browser: 'in a browser', 'command-line': 'on the command line' } as const

export function AboutSection({ status }: SectionProps) {
  return (
    <dl className="datalist">
      <dt>Groundwork</dt>
      <dd>
        {status.app.version}, {hosts[status.app.host]}
      </dd>
      <dt>A newer version</dt>
      <dd>
        Groundwork never looks for one by itself. Install it over this one: the workspace stays where it is, and is
        backed up before anything in it is changed.
      </dd>
      <dt>Licence</dt>
      <dd>MIT. You may use, change and pass it on; the text is in the file LICENSE.</dd>
      <dt>Made with</dt>
      <dd>
        Electron, React, SQLite, undici, CodeMirror, Radix, react-pdf, docx, PDF.js, pino, zod and others under the MIT,
        ISC, Apache 2.0 and BSD licences; the typefaces Inter, Source Serif 4 and Noto Sans under the SIL Open Font
        License.
        <OthersLicences />
      </dd>
    </dl>
  )
}
