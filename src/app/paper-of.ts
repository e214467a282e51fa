import type { Paper } from '../core/model/brief.ts'
import type { Settings } from '../core/model/settings.ts'
import type { Deps } from './deps.ts'

/** The paper pages are set for, unless one asks for another. */
export const paperOf = ({ app }: Pick<Deps, 'app'>, { paper }: Settings): Paper =>
  paper === 'system' ? app.paper : paper
