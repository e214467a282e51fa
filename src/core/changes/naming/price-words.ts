/** A sum with its currency, as pages write prices. */
const money =
  /(?:[€£$¥]|\b(?:eur|euro|usd|gbp|chf|sek|nok|dkk|pln)\b)\s?\d[\d.,’' ]{0,14}(?:[.,]\d\d)?|\b\d[\d.,’']{0,14}\s?(?:€|£|\$|eur\b|euros?\b|usd\b|gbp\b|chf\b|pounds?\b|dollars?\b|sek\b|nok\b|dkk\b|pln\b)/gi

/** Sums that are no prices: what they earn, raise or put in. */
const ofBusiness =
  /\b(?:revenues?|turnover|sales|profits?|ebitda|raised|funding|invest(?:s|ed|ing|ments?)?|million|billion|m\b|bn\b|umsatz|chiffre d'affaires|facturación)\b/i

/** Both lines name a sum, they are not the same ones, and neither speaks of the company's own money. */
export function isPriceChange(was: string, is: string): boolean {
  if (ofBusiness.test(was) || ofBusiness.test(is)) return false
  const [old, now] = [sumsIn(was), sumsIn(is)]
  return old.length > 0 && now.length > 0 && old.join(' ') !== now.join(' ')
}

/** "£ 1,250.00" and "£1250" are one sum. */
const sumsIn = (text: string): readonly string[] =>
  [...text.slice(0, 600).matchAll(money)]
    .map(([sum]) =>
      sum.replace(/[.,]\d\d?(?!\d)/, (cents) => (/[.,]0+$/.test(cents) ? '' : cents)).replace(/[^\d€£$¥]/g, ''),
    )
    .toSorted()
