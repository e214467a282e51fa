import { describe, expect, it } from 'vitest'
import { detectSentences } from './detect.ts'

/** Type and status of what the sentence tells. */
const told = (sentence: string): readonly string[] =>
  detectSentences({ company: 'Northfield Castings', pageDate: '2026-09-15', sentences: [sentence] }).flatMap(
    ({ events }) => events.map(({ type, status }) => `${type} ${status}`),
  )

describe('how real an event is', () => {
  it.each([
    // nobody plans to be attacked: ahead lies what is done about it
    ['Northfield Castings is working to contain a ransomware attack.', 'security_incident happened'],
    // a contract that is signed is won, and a loan that is signed is in force
    ['Bellweather Foods has ordered two furnaces from Northfield Castings.', 'contract_win happened'],
    ['Northfield Castings has signed a loan agreement with the Bank of Tartu.', 'funding happened'],
    // what a deal will bring is told of a deal that has been made
    ['The acquisition will strengthen Northfield Castings in Estonia.', 'acquisition announced'],
    ['With the acquisition of Harlow Pumps, Northfield Castings will enter Estonia.', 'acquisition announced'],
    // what will be done by nobody in particular is a plan, what the company says it will do a decision
    ['At Northfield Castings, 40 jobs will be cut.', 'layoffs_restructuring planned'],
    ['Northfield Castings said it will cut 40 jobs.', 'layoffs_restructuring announced'],
    ['Northfield Castings plans to close its Easton foundry and cut 40 jobs.', 'layoffs_restructuring planned'],
    // a second verb shares the first one's tense
    ['Northfield Castings to close its Easton foundry, cut 40 jobs', 'layoffs_restructuring announced'],
    ['Northfield Castings is closing its Easton foundry and laying off 40 people.', 'layoffs_restructuring announced'],
    // the event's own words may begin with the plan, the agreement or the telling
    ['Northfield Castings plans European expansion', 'expansion_facility planned'],
    ['Northfield Castings plans to invest €4m in the expansion of its Tartu foundry.', 'expansion_facility planned'],
    ['Northfield Castings announced an expansion of its Tartu foundry.', 'expansion_facility announced'],
    // "to a" is no infinitive
    ['Northfield Castings turned to a net profit of €4m from a loss of €2m.', 'earnings_growth happened'],
    // what something is avoided by is done
    ['Northfield Castings avoided a lockout by selling its pump business.', 'divestiture happened'],
    ['A merger of Northfield Castings with Harlow Pumps is unlikely.', 'acquisition negated'],
    ['Two years later, Northfield Castings moved its headquarters to Tartu.', 'relocation historic'],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toContain(expected)
  })
})
