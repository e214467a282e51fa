import type { RadarFilter, RadarGroup } from '../../../contract/radar.ts'
import { Button } from '../../ui/button.tsx'
import type { Group } from './radar-layout.ts'
import type { RadarActions } from './use-radar-actions.ts'

/** What a group says, and does not say. */
const meaning: Readonly<Record<RadarGroup, string>> = {
  shows: 'what speaks for it outweighs what speaks against',
  against: 'that is a result too',
  typical: 'gives a question to ask; nothing on file says so',
  'not-found': 'silence is not evidence against',
  'not-looked': 'their snapshot was made through another playbook, or none',
  'not-read': 'nothing is known of them',
}

/** The title of a group, with what can be done with all of it. */
export function GroupTitle({
  group,
  filter,
  actions,
}: {
  readonly group: Group
  readonly filter: RadarFilter
  readonly actions: RadarActions
}) {
  return (
    <div className="sec">
      <h2>{group.title}</h2>
      <span className="t2 num">{group.count.toLocaleString('en-GB')}</span>
      <span className="t3 clip grow">{meaning[group.group]}</span>
      {group.group === 'not-read' && (
        <Button icon="refresh" disabled={actions.busy} onClick={() => actions.researchGroup(filter, group.group)}>
          {group.count > 1000
            ? 'Research the first 1,000'
            : group.count === 1
              ? 'Research it'
              : `Research these ${group.count}`}
        </Button>
      )}
      {group.group === 'shows' && (
        <Button look="quiet" disabled={actions.busy} onClick={() => actions.watchGroup(filter, group.group)}>
          {group.count > 1000 ? 'Watch the first 1,000' : group.count === 1 ? 'Watch it' : `Watch these ${group.count}`}
        </Button>
      )}
    </div>
  )
}
