/** Words that say what an institution is: where one ends a name, its own page says "the clinic" and means it. */
const institutions =
  'academy|agency|airport|association|authority|bakery|bank|borough|brewery|cathedral|charity|church|city|clinic|club|college|cooperative|council|county|creamery|dairy|dealership|distillery|district|farm|federation|foundation|foundry|garage|gym|hospice|hospital|hotel|institute|laboratory|library|lodge|mill|ministry|museum|nursery|observatory|orchard|pharmacy|port|practice|prison|quarry|railway|resort|restaurant|salon|school|shipyard|society|studio|surgery|theater|theatre|town|township|trust|union|university|village|vineyard|warehouse|winery|zoo'

const ending = new RegExp(`\\b(${institutions})s?$`, 'i')
const opening = new RegExp(`^(?:the\\s)?(${institutions})\\sof\\s`, 'i')
/** A firm of such work is called after who does it: "Roofing" by "the roofer". */
const workers =
  /\b(roof|brew|bak|distill|cater|plumb|build|truck|haul|publish|manufactur|min|print|paint|pav|glaz|thatch|upholster)(?:ing|ery)\b/i

/** What a company may be called on its own page without its name, as sources of patterns: "the clinic", and "Clinic" where that opens a headline. */
export function calledByTrade(name: string): readonly string[] {
  const bare = name.replace(/[,\s]{1,3}(?:Inc|LLC|Ltd|plc|PLC|Limited|Co|Corp|NHS)\.?$/, '')
  const worker = workers.exec(bare)?.[1]
  const nouns = [ending.exec(bare)?.[1], opening.exec(bare)?.[1], worker && `${worker}er`]
  return nouns
    .filter((noun): noun is string => noun !== undefined)
    .map((noun) => noun.toLowerCase())
    .flatMap((noun) => [
      `[Tt]he\\s(?:(?!(?:former|local|nearby|neighbou?ring|next|old|other|present|previous|rival|same|second|third)\\s)[a-z-]{3,14}\\s)?${noun}(?!\\sof\\s)`,
      `^${noun.slice(0, 1).toUpperCase()}${noun.slice(1)}(?=\\s(?:\\p{Ll}|$))`,
    ])
}
