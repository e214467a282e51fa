/**
 * How a town stands beside its postal code, by country. `before`: code, then town; `after`: town, then code. Rows are
 * tried in order, so the unmistakable shapes come first.
 */
const TOWN =
  "(\\p{Lu}[\\p{L}.'’-]{1,30}(?:[ -](?:\\p{Lu}|a[mn] |a/d |an der |am |im |on |upon |de |la |le |do |da |di |sur |les |ob )[\\p{L}.'’-]{0,30}){0,3})"

export type PostalShape = { readonly country: string | null; readonly pattern: RegExp }

const shape = (country: string | null, source: string): PostalShape => ({ country, pattern: new RegExp(source, 'u') })

export const POSTAL_SHAPES: readonly PostalShape[] = [
  shape('Netherlands', `\\b\\d{4} ?[A-Z]{2},? ${TOWN}`),
  shape('United Kingdom', `${TOWN},? (?:[\\p{L}. ]{2,20},? )?[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b`),
  shape('Canada', `${TOWN},? (?:[A-Z]{2}|\\p{Lu}\\p{L}{3,15}),? [A-Z]\\d[A-Z] ?\\d[A-Z]\\d\\b`),
  shape('Poland', `\\b\\d{2}-\\d{3} ${TOWN}`),
  shape('Portugal', `\\b\\d{4}-\\d{3} ${TOWN}`),
  shape('Czech Republic', `\\b(?:CZ-)?\\d{3} \\d{2} ${TOWN}`),
  shape('Germany', `\\bD[ -]\\d{5} ${TOWN}`),
  shape('Austria', `\\bA-\\d{4} ${TOWN}`),
  shape('Switzerland', `\\bCH-\\d{4} ${TOWN}`),
  shape('Denmark', `\\bDK-\\d{4} ${TOWN}`),
  shape('France', `\\bF-\\d{5} ${TOWN}`),
  shape('Italy', `\\bI-\\d{5} ${TOWN}`),
  shape(null, `\\b\\d{5},? ?[–-]? ?${TOWN}`),
  shape('India', `${TOWN} ?[-–,. ] ?\\d{3} ?\\d{3}\\b`),
]

/** The states of the United States, short and long: "Springfield, IL 60543", "Springfield, Illinois. 60543". */
export const US_STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming'

export const US_CITY = new RegExp(`${TOWN},? (?:${US_STATES})\\.?,? \\d{5}(?:-\\d{4})?\\b`, 'u')

/** A short line that ends an address. */
export const POSTAL_LINE = new RegExp(
  [US_CITY, ...POSTAL_SHAPES.map(({ pattern }) => pattern)].map(({ source }) => `(?:${source})`).join('|'),
  'u',
)
