/** What a key does, wherever it works. Each key of a screen that can be changed stands here: a test looks through the source. */
export interface CatalogueKey {
  readonly keys: string
  readonly does: string
}

export interface KeyPart {
  readonly name: string
  readonly keys: readonly CatalogueKey[]
}

const key = (keys: string, does: string): CatalogueKey => ({ keys, does })

/** Rooms and their letters are added by whoever shows it (`app/rooms.ts`). */
export const keyParts: readonly KeyPart[] = [
  {
    name: 'Everywhere',
    keys: [
      key('Mod+k', 'Search, or type a command'),
      key('?', 'Keys that work here'),
      key('z', 'Undo'),
      key('F6', 'Next pane'),
      key('Shift+F6', 'Previous pane'),
    ],
  },
  {
    name: 'Lists',
    keys: [
      key('j', 'Next row, line, claim or sentence'),
      key('k', 'Row, line, claim or sentence before'),
      key('x', 'Select, drop a line, take it or leave it'),
      key('Shift+j', 'Select on downwards, next call'),
      key('Shift+k', 'Select on upwards, call before'),
      key('Shift+x', 'All of a series'),
      key('Mod+a', 'Select all'),
      key('f', 'Find, filter, keep as a fact'),
      key('Shift+f', 'Save or change a filter, fresh ones only'),
      key('s', 'Sort, start a session, save the PDF, keep as a signal, files for Salesforce'),
      key('Shift+s', 'Turn the order round'),
      key('Shift+b', 'Table or board'),
      key('u', 'Bring back what is selected, take your decision back'),
      key('.', 'Show what is new, stop an import'),
    ],
  },
  {
    name: 'Accounts, dossiers, calls',
    keys: [
      key('Shift+a', 'Add a company, Assist of an account'),
      key('Shift+i', 'Import a table'),
      key('i', 'Bring in a page or a calendar'),
      key('o', 'Choose a file, files for Obsidian'),
      key('m', 'Map columns, save as Markdown'),
      key('r', 'Research, read its pages again'),
      key('Shift+r', 'Research session'),
      key('b', 'Brief'),
      key('c', 'Call'),
      key('Shift+c', 'Plan a call'),
      key('n', 'New note, capture, next draft, leave notes out'),
      key('a', 'Approve, holds, attempt, accept, of one account'),
      key('d', 'Reject, download what was left out, draft a summary'),
      key('e', 'Edit, correct, keep as evidence'),
      key('p', 'Prepare, pause, pin, choose a problem, propose problems'),
      key('q', 'Propose questions'),
      key('w', 'Bring back when'),
      key('Shift+w', 'Watch'),
      key('t', 'Tag, timeline or table'),
      key('Shift+t', 'Segment'),
      key('Shift+d', 'Next step into your calendar'),
      key('Shift+m', 'Make two accounts one, mail the page to leave'),
      key('Shift+e', 'Hand an account over as a file, or to a CRM'),
      key('h', 'Column to the left, files for HubSpot'),
      key('l', 'Column to the right'),
      key('Shift+h', 'Decide: to the column on the left'),
      key('Shift+l', 'Decide: to the column on the right'),
      key('v', 'Choose words of a saved text'),
      key('[', 'Quote or difference before'),
      key(']', 'Next quote or difference'),
    ],
  },
  {
    name: 'While writing or calling',
    keys: [
      key('Mod+s', 'Save a playbook'),
      key('Mod+e', 'Read or write a note, playbook as fields or as text'),
      key('Alt+w', 'Rewrite a note'),
      key('Alt+y', 'Confirmed'),
      key('Alt+n', 'Denied'),
      key('Alt+o', 'Open'),
      key('Alt+h', 'Hang up'),
      key('Alt+q', 'Both sides of a problem'),
      key('Alt+a', 'Question asked'),
      key('Alt+d', 'Next step into your calendar'),
      key('Alt+z', 'Undo in a call'),
      key('Alt+1', 'First question or problem'),
    ],
  },
]

/** Keys that belong to what has the focus, to the browser, or to a row of several alike: they stay. */
export const isFixed = (keys: string): boolean =>
  /(?:^|\+)(?:Enter|Escape|Space|Delete|Tab|Backspace|Arrow\w+)$/.test(keys) || /^\d$/.test(keys)
