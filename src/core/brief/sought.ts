const posts = /\b(?:jobs?|positions?|roles?|posts?|vacanc(?:y|ies)|openings?)$/i
const bareNumber =
  /(?:\d|(?:^|[\s-])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|hundred|thousand))$/iu

/** After "You are hiring": a count is what they wrote, with or without what they count. */
export function sought(count: string | undefined): string {
  if (count === undefined) return 'for several roles at once'
  if (posts.test(count)) return `for ${count}`
  return bareNumber.test(count) ? `${count} people` : count
}
