import type { ResolveHookSync } from 'node:module'

/** What the typesetter imports to break English words. */
export const hyphenator = '@react-pdf/hyphenate/en-us'

/** Has what the typesetter asks of the module it stands for. */
const standIn = `data:text/javascript,${encodeURIComponent('export const syllables = (word) => [word]')}`

/**
 * Every text of ours says itself where it breaks (documents/break-words.ts). The typesetter builds a tree of 5,000 English patterns all the same as
 * soon as it is loaded, which is 8 MB and a tenth of a second; here it finds a module instead that leaves words whole.
 */
export const withoutHyphens: ResolveHookSync = (specifier, context, next) =>
  specifier === hyphenator ? { url: standIn, format: 'module', shortCircuit: true } : next(specifier, context)
