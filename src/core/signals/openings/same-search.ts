type Sought = { readonly title: string; readonly places: readonly string[] }

/** Two postings look for the same: one title, and a place they share. */
export const isSameSearch = (one: Sought, other: Sought): boolean =>
  titleKey(one.title) === titleKey(other.title) && sharePlace(one.places, other.places)

/** "(m/w/d)", "(f/m/x)", "100%" and punctuation make no other role. */
export function titleKey(title: string): string {
  return title
    .slice(0, 200)
    .toLowerCase()
    .replace(/\([a-z*/|, ]{1,16}\)|\b[mwfdhxv](?:\s?[/|]\s?[mwfdhxv]){1,3}\b|\d{1,3}\s?%/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Both name no place, or one they share. */
function sharePlace(one: readonly string[], other: readonly string[]): boolean {
  const places = new Set(one.map(placeKey))
  return places.size === 0 ? other.length === 0 : other.some((place) => places.has(placeKey(place)))
}

const placeKey = (place: string): string =>
  place
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
