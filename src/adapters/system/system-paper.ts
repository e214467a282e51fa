import type { Paper } from '../../core/model/brief.ts'

/** Countries that print on Letter (ISO 3166; Unicode CLDR, paperSize). */
const letter = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'CR', 'GT', 'NI', 'PA', 'PR', 'SV', 'VE', 'BZ'])

/**
 * The paper of the country this computer is set to: by the locale of its environment (POSIX), elsewhere by that of the system.
 * A country nobody named is A4.
 */
export function systemPaper(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  locale = Intl.DateTimeFormat().resolvedOptions().locale,
): Paper {
  const named = env['LC_ALL'] || env['LC_PAPER'] || env['LANG'] || ''
  const said = platform === 'linux' || named !== '' ? named : locale
  const country = /^[a-z]{2,3}[_-](?:[A-Za-z]{4}[_-])?([A-Z]{2})\b/.exec(said.replace(/[.@].*$/s, ''))?.[1]
  return country !== undefined && letter.has(country) ? 'Letter' : 'A4'
}
