import type { PlaybookId } from '../../src/core/model/ids.ts'
import { type Playbook, type PlaybookContent, playbookContentSchema } from '../../src/core/model/playbook.ts'
import { instant } from './dossier.ts'

/** A small playbook: helping foundries to run with fewer stops. Any top-level part can be replaced. */
export function aPlaybook(over: Partial<PlaybookContent> = {}): Playbook {
  const content = playbookContentSchema.parse({
    name: 'Fewer stops',
    offer: { what: 'Maintenance coaching', forWhom: 'foundries and machine shops' },
    problems: [
      {
        id: 'unplanned_stops',
        statement: 'Unplanned stops eat the capacity we paid for.',
        short: 'Unplanned stops',
        cues: ['unplanned downtime', { event: 'expansion_facility' }],
        against: ['availability above'],
        urgentWhen: ['expansion_facility', 'contract_win'],
        questions: [
          {
            ask: 'Which machine do you watch when the phone rings at night?',
            endsIf: 'none; nothing has stopped this year.',
          },
          { ask: 'What did the last stop keep you from shipping?', endsIf: '“Nothing, we had stock.”' },
        ],
        insight: 'Write down every stop under ten minutes for one week; they add up to more than the long ones.',
        proof: 'Ferrin Forge, 240 people: a third fewer stops in five months',
        felt: ['Operations Director'],
      },
      {
        id: 'slow_start',
        statement: 'New people take months to set a machine alone.',
        short: 'Slow start of new people',
        cues: ['training', { opening: 'setter' }],
        questions: [
          { ask: 'How does somebody new learn a set-up in the first month?', endsIf: '“From a sheet, and it works.”' },
        ],
        typical: true,
      },
    ],
    idealCustomer: {
      criteria: [
        {
          id: 'size',
          label: '80 to 1,000 people',
          must: true,
          weight: 30,
          test: { headcount: { min: 80, max: 1000 } },
          ask: 'How many people work on the floor?',
        },
        {
          id: 'makes',
          label: 'Makes parts in its own plant',
          must: true,
          weight: 40,
          test: { says: ['cast', 'own foundry'], not: ['outsourced all production', 'no production of our own'] },
          ask: 'What do you still make yourselves?',
        },
        {
          id: 'sites',
          label: 'Two sites or more',
          weight: 30,
          test: { sites: { min: 2 } },
          ask: 'On how many sites do you run machines?',
        },
      ],
      disqualifiers: [{ id: 'insolvent', label: 'In insolvency', test: { event: ['bankruptcy_distress'] } }],
    },
    roles: [{ title: 'Operations Director', cares: 'hours lost to stops' }],
    ...over,
  })
  return { id: 'pbk_1' as PlaybookId, version: 3, yaml: '', content, savedAt: instant('2026-06-09T09:00:00.000Z') }
}
