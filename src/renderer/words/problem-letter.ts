/** What a likely problem is called by, from its place among them: the letter it has on the brief, where numbers are those of questions. */
export const problemLetter = (at: number): string => (at < 26 ? '' : 'A') + String.fromCharCode(65 + (at % 26))
