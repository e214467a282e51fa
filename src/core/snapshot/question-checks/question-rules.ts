import type { QuestionFlag, QuestionRuleId } from '../../model/question-check.ts'
import type { EventType } from '../../model/signal.ts'
import { contentWords, countWords } from '../plain-words.ts'
import { wordsOfAccount, wordsOfPlaybook } from './account-words.ts'
import { answerTo } from './answers.ts'
import { isAnybodys } from './anybodys-words.ts'
import type { Asked } from './asked.ts'
import { secondQuestion } from './second-question.ts'

type Hit = Pick<QuestionFlag, 'reason'> & Partial<Pick<QuestionFlag, 'weight' | 'answer'>>

/** One thing that can be wrong with a question. `bad` and `good` are its own examples; they run as tests on the dossier of Brackwell Castings. */
export type QuestionRule = {
  readonly id: QuestionRuleId
  /** What is wrong, in a few words. */
  readonly what: string
  readonly why: string
  readonly weight: QuestionFlag['weight']
  /** Whether it reads English words; what only counts them holds for every language. */
  readonly english: boolean
  readonly find: (asked: Asked) => Hit | null
  readonly bad: readonly string[]
  readonly good: readonly string[]
}

/** One breath, in words. */
export const breath = 25

/** How many they are settles whether one can help at all, so it may be asked of anybody. */
const howManyPeople = /\bhow many (?:people|staff|employees|colleagues)\b/

/** Words in a row of a saved sentence that make a question sound read out. */
const quotedRun = 6

/** All rules, the weightiest first. A question breaks at most one of `answered` and `still-so`, and of `generic` and `no-tie`. */
export const questionRules: readonly QuestionRule[] = [
  {
    id: 'answered',
    what: 'The dossier answers it',
    why: 'They have told it in public. Asking again makes them do our homework.',
    weight: 'flag',
    english: true,
    find: (asked) => {
      const found = answerTo(asked)
      return found && !found.old ? { reason: `The dossier answers this: ${found.text}.`, answer: found } : null
    },
    bad: [
      'How many people work for you?',
      'What do you make?',
      'Who runs operations?',
      'Who is your Managing Director?',
      'Where are your plants?',
      'Do you have a plant in Corby?',
      'When did you win Severnside?',
      'How much is the Severnside Water framework worth?',
      'Are you hiring?',
    ],
    good: [
      'How many people can set the machine alone?',
      'What do you do when a press stops at night?',
      'Who looks after training?',
      'Do you plan maintenance in Corby by the week?',
      'What has to change in the foundry before the first Severnside delivery?',
    ],
  },
  {
    id: 'still-so',
    what: 'The dossier has an old answer',
    why: 'What they said over 180 days ago may have changed. Say what you know, and ask whether it still holds.',
    weight: 'flag',
    english: true,
    find: (asked) => {
      const found = answerTo(asked)
      return found?.old
        ? { reason: `The dossier has an answer over 180 days old: ${found.text}.`, answer: found }
        : null
    },
    bad: [],
    good: ['Is it still 380 people?'],
  },
  {
    id: 'leading',
    what: 'It leads',
    why: 'A question that holds its answer, or a trouble nobody has told of, gets a polite yes and teaches nothing.',
    weight: 'flag',
    english: true,
    find: ({ ask, plain }) => {
      const row = leading.find(({ says }) => says.test(plain))
      if (row) return { reason: row.reason }
      return /,\s*(?:right|correct|yes|no)\s*\?$/i.test(ask) ? { reason: tagReason } : null
    },
    bad: [
      'Wouldn’t you agree that stops cost you capacity?',
      'You lose hours in the foundry, don’t you?',
      'Would it help if we cut your stops by half?',
      'How much would you save with fewer stops?',
      'How much time do you waste on set-ups?',
      'How frustrated are your setters?',
      'Why don’t you plan your maintenance?',
      'Your Corby line stops too often, right?',
      'What if we could halve your downtime?',
    ],
    good: [
      'What did the last stop keep you from shipping?',
      'What would you save first if the foundry stood still for a day?',
      'How long does a set-up take?',
      'Which machine do you watch when the phone rings at night?',
    ],
  },
  {
    id: 'multiple',
    what: 'Two questions in one',
    why: 'People answer the last one, or the easier. Ask one, and listen.',
    weight: 'flag',
    english: true,
    find: ({ ask }) => {
      const second = secondQuestion(ask)
      if (second === null) return null
      return second.leans
        ? {
            reason: 'It asks on about the same thing. Ask the second half only if the first leaves it open.',
            weight: 'hint',
          }
        : { reason: 'Two questions in one breath: they will answer one of them.' }
    },
    bad: [
      'How many setters do you have and who plans the maintenance?',
      'Which machine stops most? And who repairs it?',
      'What do you cast in Corby, and what do others machine for you?',
      'Who plans the shifts, and did you hire a setter?',
    ],
    good: [
      'How and when do you plan the set-ups?',
      'What had to be corrected in the last three castings, and why?',
      'Which order did you last turn away, or promise later than the customer asked?',
      'Take your last ten late castings. Where did most of them wait?',
      'On the day of the launch, which setters must know of it, and by whom?',
      'Which systems would the foundry ask for first, and in which order?',
    ],
  },
  {
    id: 'generic',
    what: 'Any seller could ask anyone',
    why: 'A question without a word of this company, its trade or a problem says that nobody prepared.',
    weight: 'flag',
    english: true,
    find: ({ words, plain }) =>
      words.every(isAnybodys) && !howManyPeople.test(plain)
        ? { reason: 'Any seller could ask this of any company: no word of it is about them, their trade or a problem.' }
        : null,
    bad: [
      'What keeps you up at night?',
      'What are your biggest challenges?',
      'Tell me about your business.',
      'Who is the decision maker?',
      'What’s your budget?',
      'What are your goals for the next year?',
      'If you had a magic wand, what would you change?',
      'How do you see the market changing?',
      'Why?',
    ],
    good: [
      'What did the last stop keep you from shipping?',
      'Which machine do you watch when the phone rings at night?',
      'Who looks after training in Kettering?',
      'Where does a casting wait longest?',
    ],
  },
  {
    id: 'no-tie',
    what: 'Nothing on file leads to it',
    why: 'A good question grows from something they said or from a problem you solve. Name what it is about.',
    weight: 'hint',
    english: true,
    find: ({ words, onFile, playbook }) => {
      if (onFile === null || words.every(isAnybodys)) return null
      const own = words.filter((word) => !isAnybodys(word))
      const known = (word: string): boolean =>
        wordsOfAccount(onFile).has(word) || (playbook !== null && wordsOfPlaybook(playbook).has(word))
      return own.some(known)
        ? null
        : { reason: 'No word of it stands on their pages or in your playbook: say what it is about.' }
    },
    bad: ['Which colour does your grandmother prefer?', 'Do you enjoy golf?'],
    good: ['Where does a pump body wait longest?', 'What did the last stop keep you from shipping?'],
  },
  {
    id: 'too-long',
    what: 'More than one breath',
    why: `Over ${breath} words, the beginning is forgotten before the end comes.`,
    weight: 'flag',
    english: false,
    find: ({ ask }) => {
      const words = countWords(ask)
      return words > breath ? { reason: `${words} words; one breath is ${breath}.` } : null
    },
    bad: [
      'When you think of all the machines that you run in the foundry and in the machine shop, which of them would you say is the one that stops most often?',
    ],
    good: ['Which machine stops most often?'],
  },
  {
    id: 'their-words',
    what: 'It reads their website back',
    why: 'They know what they wrote. Ask what the page does not say.',
    weight: 'flag',
    english: true,
    find: ({ plain, onFile }) => {
      if (
        /\b(?:your (?:web ?site|site|home ?page|page|blog)|you) (?:says?|states?|write|writes|claims?) (?:that|you|on)\b/.test(
          plain,
        )
      )
        return { reason: 'It tells them what their own website says.' }
      if (
        /\b(?:saw|read|noticed|found|seen) (?:on|in|from) your (?:web ?site|home ?page|page|site|blog)\b|\baccording to your\b/.test(
          plain,
        )
      )
        return { reason: 'It tells them what their own website says.' }
      const run = onFile === null ? null : runOfTheirs(plain, wordsOfAccount(onFile).quotes)
      return run === null ? null : { reason: `“${run}” are their own words, read back to them.` }
    },
    bad: [
      'I saw on your website that you cast pump bodies; how is that going?',
      'Your website says that you work on downtime: how?',
      'What about unplanned downtime in the foundry is what we work on this year?',
    ],
    good: ['What about the foundry stops most?', 'What do you tell a customer when a casting is late?'],
  },
  {
    id: 'sensitive',
    what: 'Know it, don’t open with it',
    why: 'Job cuts, distress, recalls, breaches, lawsuits, strikes and departures are theirs to raise.',
    weight: 'flag',
    english: true,
    find: ({ plain, words, onFile }) => {
      const row = sensitive.find(({ says }) => says.test(plain))
      const events = (onFile?.events ?? []).filter(({ sensitive: is }) => is)
      const told =
        (row && events.find(({ type }) => row.types.includes(type))) ??
        events.find(({ label, args }) => {
          const who = contentWords(args.person ?? '')
          return (
            / leaves$/.test(label) &&
            who.some((word) => words.includes(word)) &&
            /\b(?:left|leave|resign\w{0,2}|go|gone)\b/.test(plain)
          )
        })
      if (told) return { reason: `It is on file (${told.label}). Know it; let them raise it.` }
      return row ? { reason: 'A hard matter for them: let them raise it.', weight: 'hint' } : null
    },
    bad: ['How many people were laid off in Corby?', 'What does the recall cost the foundry?'],
    good: ['Who covers the Corby line when somebody is ill?', 'What did the last stop keep you from shipping?'],
  },
  {
    id: 'closed',
    what: 'A yes or a no ends it',
    why: 'An open question (what, which, how, where) teaches more.',
    weight: 'hint',
    english: true,
    find: ({ plain }) =>
      /^(?:and |so |but )?(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should) /.test(plain) &&
      !/\bstill\b| or /.test(plain)
        ? { reason: 'A yes or a no answers it: what, which, how or where would teach more.' }
        : null,
    bad: ['Do you plan maintenance by the week?'],
    good: ['How far ahead do you plan maintenance?', 'Is it still 380 people?'],
  },
]

const tagReason = 'It ends in its own answer: say it as an open question.'

const leading: readonly { readonly says: RegExp; readonly reason: string }[] = [
  {
    says: /\b(?:wouldn t|don t|doesn t|didn t|isn t|aren t|wasn t|haven t|hasn t|won t|can t|couldn t) (?:you|it|they|that|this)(?: (?:agree|think|say|want|like|be|all))?(?: |$)/,
    reason: tagReason,
  },
  {
    says: /\b(?:would you agree|do you agree|can we agree|surely|obviously|of course|no doubt|i m sure|i assume|i guess)\b/,
    reason: tagReason,
  },
  {
    says: /\b(?:would it help|would it be useful|wouldn t it be|what if (?:we|i|you) could|if (?:we|i) could|imagine if|how would it be)\b/,
    reason: 'It offers instead of asking: nobody learns whether they have the problem.',
  },
  {
    says: /\bhow (?:much|many)(?: \w+){0,3} (?:would|could|can|will) (?:you|it|that|this) (?:save|gain|earn)\b|\b(?:would|do) you (?:like|want) to (?:save|reduce|cut|increase|improve|grow|double)\b/,
    reason: 'It presupposes the gain. Ask what the thing costs today, or what it stops.',
  },
  {
    says: /\bhow (?:bad|serious|severe|painful|frustrat\w{2,3}|worried|concerned|annoy\w{2,3}|tired|unhappy) (?:is|are|was|were|does|do)\b|\bhow (?:big|much) (?:of )?a (?:problem|pain|headache|challenge) is\b/,
    reason: 'It presupposes the trouble. Ask what happens, and let them weigh it.',
  },
  {
    says: /\bhow (?:much|many)(?: \w+){0,2} (?:do|does|did) (?:you|it|your \w+)(?: \w+)? (?:waste|lose)\b|\bwhy (?:don t|do not|haven t|have not|aren t|didn t|can t) you\b/,
    reason: 'It presupposes a fault. Ask how it goes today.',
  },
]

const sensitive: readonly { readonly says: RegExp; readonly types: readonly EventType[] }[] = [
  {
    says: /\b(?:laid off|lay ?offs?|redundanc(?:y|ies)|job cuts?|dismiss(?:ed|als?)|sacked|let people go)\b/,
    types: ['layoffs_restructuring'],
  },
  { says: /\b(?:insolven(?:t|cy)|bankrupt(?:cy)?|going under|in administration)\b/, types: ['bankruptcy_distress'] },
  { says: /\b(?:the|your|a) recalls?\b|\brecalled\b/, types: ['recall_quality'] },
  { says: /\b(?:data breach|hacked|ransomware|cyber ?attack)\b/, types: ['security_incident'] },
  { says: /\b(?:lawsuits?|sued|prosecut(?:ed|ion)|court case|fined)\b/, types: ['regulatory_legal'] },
  { says: /\b(?:on strike|the strikes?|walk ?outs?)\b/, types: ['strike_labor'] },
  {
    says: /\b(?:clos(?:e|ing|ure of) (?:the|your) (?:plant|site|factory|works|foundry))\b/,
    types: ['facility_closure'],
  },
]

/** Six words in a row that stand in one of their sentences on file, where they are no mere function words. */
function runOfTheirs(plain: string, quotes: readonly string[]): string | null {
  const words = plain.split(' ')
  for (let at = 0; at + quotedRun <= words.length; at++) {
    const run = words.slice(at, at + quotedRun).join(' ')
    if (contentWords(run).length >= 3 && quotes.some((quote) => quote.includes(run))) return run
  }
  return null
}
