import { describe, expect, it } from 'vitest'
import { compileCue, compilePhrase } from './cue-matcher.ts'
import { readWords } from './read-words.ts'

const found = (cue: string, text: string): string | null => {
  const span = compileCue(cue).find(readWords(text))
  return span && text.slice(span.start, span.end)
}

describe('compileCue', () => {
  it.each([
    ['delayed delivery', 'Customers waited for delayed deliveries again.', 'delayed deliveries'],
    ['late/delayed delivery', 'A late delivery cost us the order.', 'late delivery'],
    ['lead times', 'Lead-times grew.', 'Lead-times'],
    [
      'breakdown of machine',
      'After the breakdown of our oldest machines we stopped.',
      'breakdown of our oldest machines',
    ],
    ['optimise labour', 'We optimized labor.', 'optimized labor'],
    ['running out of parts', 'The plant ran out of spare parts.', 'ran out of spare parts'],
    ['staff shortage', 'A staff shortage stopped the line.', 'staff shortage'],
    ['rising attrition', 'Staff turnover rose to a fifth.', 'Staff turnover rose'],
    ['high staff turnover', 'High attrition among operators continues.', 'High attrition'],
    ['backorder', 'Two hundred backorders remain.', 'backorders'],
    ['delayed delivery', 'Deliveries to both sites were delayed.', 'Deliveries to both sites were delayed'],
    ['late deliveries', 'Half of the pumps were delivered late.', 'delivered late'],
    ['late deliveries', 'Shipments are behind schedule.', 'Shipments are behind schedule'],
    ['lead times have lengthened', 'We now quote longer lead times.', 'longer lead times'],
    ['lead times have lengthened', 'A lengthening of lead times followed.', 'lengthening of lead times'],
    ['longer lead times', 'Delivery times have gone up again.', 'Delivery times have gone up'],
    ['staff shortage', 'We do not have enough welders.', 'not have enough welders'],
    ['staff shortage', 'There are too few experienced nurses on nights.', 'too few experienced nurses'],
    ['staff shortage', 'Skilled fitters are scarce here.', 'fitters are scarce'],
    ['hard to recruit staff', 'Recruiting drivers has become difficult.', 'Recruiting drivers has become difficult'],
    ['hard to recruit staff', 'We struggle to find qualified technicians.', 'struggle to find qualified technicians'],
    ['hard to find staff', 'We cannot find electricians.', 'cannot find electricians'],
    ['machine breakdown', 'The main press broke down twice.', 'press broke down'],
    ['machine breakdown', 'Equipment failures cost us a week.', 'Equipment failures'],
    ['rising energy costs', 'Electricity prices have climbed sharply.', 'Electricity prices have climbed'],
    ['rising energy costs', 'The cost of electricity rose again.', 'cost of electricity rose'],
    ['failed an audit', 'The failure of the audit surprised the board.', 'failure of the audit'],
    ['recruitment of drivers', 'Drivers were recruited abroad.', 'Drivers were recruited'],
    ['custom manufacturing', 'We are a (custom) manufacturing company.', 'custom) manufacturing'],
    [
      'contract manufacturing',
      'Contract (and custom) manufacturing is what we do.',
      'Contract (and custom) manufacturing',
    ],
    [
      'since are still with the company',
      'All hired since 2019 are still with the company.',
      'since 2019 are still with the company',
    ],
    ['complaints from customers', 'We received several customer complaints.', 'customer complaints'],
    ['complaints from customers', 'Customers complained about the paint.', 'Customers complained'],
    ['manual data entry', 'Data is entered manually.', 'Data is entered manually'],
    ['no quality manager', 'We do not have a quality manager.', 'do not have a quality manager'],
    [
      'customer data in many systems',
      'Customer data sits in several systems.',
      'Customer data sits in several systems',
    ],
    ['running at full capacity', 'Our presses are running fully booked.', 'running fully booked'],
    ['late deliveries', 'They were delivered later than promised.', 'delivered later than'],
    ['"short notice"', 'They called at short notice.', 'short notice'],
    ['loss of customers', 'A loss of more than 900 customers followed.', 'loss of more than 900 customers'],
  ])('%s is in: %s', (cue, text, words) => {
    expect(found(cue, text)).toBe(words)
  })

  it.each([
    ['delayed delivery', 'Delivery was on time and nothing else was ever delayed.'],
    ['staff shortage', 'Our staff never saw such a long and difficult winter shortage.'],
    ['loss of customers', 'Our customers lost a whole day.'],
    ['demand exceeds capacity', 'Capacity exceeds demand by a third.'],
    ['late deliveries', 'Deliveries began late last year.'],
    ['put off start', 'Their rebuilding started in the late 20th century.'],
    ['late start', 'It started in the late nineties.'],
    ['late deliveries', 'Deliveries were stopped; a late winter followed.'],
    ['backlog of orders', 'They worked at the backlog in order to finish.'],
    ['driver shortage', 'A shortage of nurses.'],
    ['longer lead times', 'Lead times are no longer an issue.'],
    ['"short notice"', 'Notice was short.'],
    ['postponed to/until', 'The strike delayed repairs to two lifts.'],
    ['completed on schedule', 'The talks are scheduled to be completed.'],
    ['building too small', 'A small building stands there.'],
    ['production of parts', 'Product parts.'],
    ['at capacity', 'She acts in a coaching capacity.'],
    ['too small for', 'We serve small companies.'],
    ['since are still with the company', 'Since 2019 the company has belonged to a group.'],
    ['custom manufacturing', 'What we make is custom (see below for the terms) manufacturing aside.'],
    ['from reactive to planned', 'Work went from planned to reactive.'],
    ['no quality manager', 'Our quality manager has no time.'],
    ['spare capacity', 'Spare parts for high capacity pumps.'],
    ['rising attrition', 'Turnover rose to 24 million in the quarter.'],
  ])('%s is not in: %s', (cue, text) => {
    expect(found(cue, text)).toBeNull()
  })
})

describe('denial inside a hit', () => {
  it.each([
    ['late deliveries', 'Our deliveries were never late.', true],
    ['late deliveries', 'Our deliveries are rarely late.', true],
    ['late deliveries', 'Our deliveries were often late.', false],
    ['not enough drivers', 'There are not enough drivers.', false],
  ])('%s in "%s": %s', (cue, text, denied) => {
    expect(compileCue(cue).find(readWords(text))?.denied).toBe(denied)
  })
})

describe('other ways of compiling', () => {
  it('finds a phrase word for word: no near words, no other order', () => {
    const { find } = compilePhrase('lean consulting')
    expect(find(readWords('We do lean consulting.'))).not.toBeNull()
    expect(find(readWords('Consulting that is lean.'))).toBeNull()
  })

  it.each([
    ['de', 'verspätete Lieferung', 'Wegen verspäteter Lieferungen stand die Anlage.'],
    ['fr', 'pénurie de matériaux', 'Les pénuries de matériaux durent.'],
    ['es', 'escasez de conductores', 'La escasez de conductores sigue.'],
    ['it', 'carenza di personale', 'Una carenza di personale.'],
  ])('folds and lightly stems %s', (language, cue, text) => {
    expect(compileCue(cue, language).find(readWords(text, language))).not.toBeNull()
  })

  it('takes hostile text and cues in its stride', () => {
    const many = compileCue('late '.repeat(200))
    expect(many.find(readWords('late '.repeat(20_000)))).not.toBeNull()
    expect(compileCue('/// - ""').find(readWords('anything'))).toBeNull()
  })
})
