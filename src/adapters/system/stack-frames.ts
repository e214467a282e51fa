const most = 40
/** A frame as V8 writes it: a function, or none, and a place in a file. Firefox and Safari write others, which are left out. */
const frame =
  /^\s{1,8}at (?:(?:async )?([\w$.<>[\] ]{1,120}) \()?(?:[^\s()]{0,1000}[/\\])?([\w$.-]{1,100}:\d{1,7}:\d{1,7})\)?$/

/** Where in the program it was: functions and files by their last name; no path, and nothing of the message. */
export const framesOf = (stack: string): readonly string[] =>
  stack
    .slice(0, 100_000)
    .split('\n')
    .flatMap((line) => {
      const [, called, place] = frame.exec(line) ?? []
      return place === undefined ? [] : [`  at ${called === undefined ? '' : `${called} `}${place}`]
    })
    .slice(0, most)
