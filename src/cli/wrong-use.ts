/** The command line was not understood: exit code 2, the message says what would be right. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse'
}
