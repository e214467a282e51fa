import type { ParsedResult, ParsingOption, ParsingReference } from 'chrono-node'
import type { EventType } from '../../model/signal.ts'
import type { EventRules } from '../rule.ts'
import type { LearnedWords } from './learned-words.ts'
import type { Weights } from './weights.ts'

/**
 * Everything event detection knows about one language: its function words by what they are read for, and the rules of its
 * event types. The code that reads is the same for all. A pattern a language has no use for is `never`.
 *
 * In patterns that end in `$` the text given ends where the event's verb begins; in those that begin with `^` it begins behind it,
 * unless a field says otherwise.
 */
export type Language = {
  /** Two letters, ISO 639-1. */
  readonly code: string
  readonly sentence: SentenceWords
  readonly actor: ActorWords
  readonly mood: MoodWords
  readonly dates: DateWords
  readonly places: PlaceWords
  readonly args: ArgumentWords
  readonly rules: readonly EventRules[]
  readonly followUps: FollowUps
  /** What all words of a sentence together say for each type, learned from labelled sentences. */
  readonly learned?: LearnedWords
  /** How much each sign speaks for an event, in log odds, learned from news whose events were marked by hand. */
  readonly weights?: Weights
}

/** Words that go on about an event told before in the same news, by its type: "the transaction", "under this contract". */
export type FollowUps = Readonly<Partial<Record<EventType, RegExp>>>

/** How a sentence is put together. */
export type SentenceWords = {
  /** A first word that opens a sentence, never a dateline: "By the end of 2027, …". Matched at the start. */
  readonly notDateline: RegExp
  /** Where a clause ends and another begins, besides full stop, semicolon, colon and dash: "but", "although". Source of a pattern. */
  readonly clauseBreak: string
  /** The text before a full stop that ends no sentence: "Inc", "approx". Ends in `$`. */
  readonly abbreviation: RegExp
  /** Words that stay small in a headline of capitals. */
  readonly small: ReadonlySet<string>
  /** `capitals`: headlines give every longer word a capital (English); `no stop`: they look like sentences without a full stop. */
  readonly headline: 'capitals' | 'no stop'
}

/** Who acts. */
export type ActorWords = {
  /** "we", "our", "the company", "the brewer": the account speaks of itself, or is spoken of. Flag g. */
  readonly own: RegExp
  /** "Foundry to close": a headline that begins with nothing but a trade means the firm whose news it is. */
  readonly bareTrade?: RegExp
  /** "we", "our", "us": only a speaker says so. Flag g. */
  readonly speaker: RegExp
  /** "we", "us": the speaker, not what is the speaker's. Flag g. */
  readonly pronoun: RegExp
  /** The speaker is the subject right before the verb: "we have". Ends in `$`. */
  readonly speakerActs: RegExp
  /** "its", "their". Flag g. */
  readonly possessive: RegExp
  /** A name, as a group, with a clause of its own up to the verb: "Harlow, which". Ends in `$`. */
  readonly namesClause?: RegExp
  /** A name that opens the sentence, with a phrase on what it is, up to the verb: "Harlow, the Leeds-based maker of valves, has". Group 1 is the name. */
  readonly apposition?: RegExp
  /** Somebody of another firm opens the sentence, up to the verb: "Ada Moss from Harlow". Group 1 is the firm. Ends in `$`. */
  readonly guest?: RegExp
  /** Behind the verb: at whom a system is taken up, as group 1. */
  readonly user?: RegExp
  /** A seat on a board of another name: "elected to the board of the Harbour Trust". */
  readonly seatElsewhere?: RegExp
  /** A sentence that goes on about whom the one before opened with: `pronoun` begins it, `firm` hears that other firm as group 1. Both begin with `^`. */
  readonly goesOn?: { readonly pronoun: RegExp; readonly firm: RegExp }
  /** Up to the verb: one public body as who acts, where `generic` hears a kind. */
  readonly publicBody?: RegExp
  /** "many companies", "customers who", "you": everybody, right before the verb. Ends in `$`. */
  readonly generic: RegExp
  /**
   * Where `generic` hears somebody who does not act. `within`: the words before make it a part of a phrase on who does ("sales in all ");
   * `listens`: it is told something ("told "). Both end in `$`. `ofThemselves`: it has a clause of its own ("customers who"), and acts in it.
   */
  readonly notWhoActs?: { readonly within: RegExp; readonly listens: RegExp; readonly ofThemselves: RegExp }
  /** A sentence about the trade: "The steel industry". Begins with `^`. */
  readonly trade: RegExp
  /** "our partner", "our distributor": the account says whose partner it is. Flag g. */
  readonly ourOther: RegExp
  /** A name as subject of the verb; group 1 is the name. Ends in `$`. */
  readonly rival: RegExp
  /** The same, looser: a capitalised run right before the verb. Group 1, ends in `$`. */
  readonly adjacent: RegExp
  /** First words that make a capitalised run a place or a time: "In Sweden, profit rose". */
  readonly setting?: RegExp
  /** Who acts together with the name behind it: "it and " (ends in `$`), the same as a name begins, and what stands between the account and that name, or behind the account: " and its ". */
  readonly together?: {
    readonly pronoun: RegExp
    readonly opens: RegExp
    readonly joined: RegExp
    readonly withTheirs: RegExp
  }
  /** Ends before a name that is a part of the account: "our Easton works". */
  readonly ownBefore?: RegExp
  /** Behind a name that somebody is only told by: "said in a filing with the Exchange that it". */
  readonly ofItself?: RegExp
  /** What opens a new clause inside a `rival` hit, after which another may act although the sentence began with the account. Begins with `^`. */
  readonly newClause: RegExp
  /** A firm, as a group, that calls itself "the company": "Harlow Steel said the company". Begins with `^`. */
  readonly ofItselfBy?: RegExp
  /** The same, right before the name: "announced that ". Ends in `$`. */
  readonly thatClause?: RegExp
  /** Capitalised words that name nobody (first words, months, figures), in small letters. */
  readonly notNames: ReadonlySet<string>
  /** Last word of a name that can only be a firm's: "Foods", "Holdings". Matched against the name. */
  readonly firm: RegExp
  /** "maker", "owner": with such a first word the run tells what the account is. */
  readonly descriptor: RegExp
  readonly personTitle: RegExp
  /** People named by their post: "owner Ada Moss". Flag g. */
  readonly person?: RegExp
  /** Somebody with a title and no firm, who on the account's page is the account's: "owner Ann Lee said". */
  readonly ownPerson?: RegExp
  /** The same, behind the name: ", the owner, ". Begins with `^`. */
  readonly titleBehind?: RegExp
  /** A title in small letters and without a firm, before the name of who has it: "owner ". Ends in `$`. */
  readonly titleBefore?: RegExp
  /** Words before a name that put it aside: "a customer of ". Ends in `$`. */
  readonly asideBefore: RegExp
  /** Words behind a name that put it aside: " customers". Begins with `^`. */
  readonly asideAfter: RegExp
  /** What stands between the verb and who did it: " by ", " of ". */
  readonly agentBefore: RegExp
  /** A participle that opens a sentence, up to the comma before who does it: "Having opened a works in Leeds, ". Begins with `^`. */
  readonly participleLead?: RegExp
  /** What a sentence may open with before who acts, up to its comma: "In the Leeds area, ", "Building on its work in Leeds, ". Begins with `^`. */
  readonly lead?: RegExp
  /** "this", "our", "his": a subject that names nobody. Begins with `^`. */
  readonly unnamed: RegExp
  /** "Ann Lee of Harlow Pumps, who will": group 1 is the firm. Ends in `$`. */
  readonly personOf: RegExp
  /** "joined Harlow Pumps as", from the verb on: group 1 is the firm. Begins with `^`. */
  readonly personJoins: RegExp
  /** "appointed CEO of Harlow Pumps", from the verb on: a post at a named firm, not in a division or a region. Begins with `^`. */
  readonly personsPost?: RegExp
  /** "his company", from the verb on. Begins with `^`. */
  readonly personsFirm: RegExp
  /** "went to Ann Lee of Harlow Pumps", from the verb or noun on: who got it, and whose person that is. */
  readonly goesTo?: RegExp
  /** Whose words a quotation is: behind the quotation mark who says it, and the firm that person is of as first group. */
  readonly quotedFirm?: RegExp
  /** Words that only the account itself can be meant by on its own page: "profits", "the plant". */
  readonly definiteThing: RegExp
  /** The subject may stand right behind the verb ("Am Montag übernahm Northfield …"). */
  readonly subjectMayFollow: boolean
}

/** How real it is: tense, mood and negation. `before` patterns see the clause up to the verb, `after` ones what follows it. */
export type MoodWords = {
  readonly negatedBefore: RegExp
  readonly negatedAfter: RegExp
  /** "avoids a strike by raising": what follows is done, whatever is denied before. Ends in `$`. */
  readonly byMeans?: RegExp
  /** "not only": no negation at all. */
  readonly notOnly: RegExp
  readonly hypotheticalBefore: RegExp
  readonly futureBefore: RegExp
  /** "led to", "pleased to": looks like a future and is none. */
  readonly notFuture: RegExp
  /** "first … to": no future either. */
  readonly firstTo: RegExp
  /** The event word begins with its own auxiliary, which is cut off: "will be ". Begins with `^`, ends before the verb. */
  readonly auxiliary: RegExp
  /** The event word's own form puts it ahead: "ouvrira". Begins with `^`. */
  readonly futureForm: RegExp
  /** The words behind the event word put it ahead: " will", " is expected". Begins with `^`. */
  readonly futureAfter: RegExp
  /** Somebody has signed or resolved, and not only said. */
  readonly signed: RegExp
  /** "announced a", "agreed to": what was said is a decision. Ends in `$`. */
  readonly announced: RegExp
  /** Somebody plans or aims. Ends in `$`. */
  readonly plan: RegExp
  readonly longAgo: RegExp
  /** What follows says how long ago. Begins with `^`. */
  readonly agoAfter: RegExp
  /** "over the years": told of a span of time. */
  readonly overTime: RegExp
  /** "is ", "are " before a form like `ongoingVerb`. Ends in `$`. */
  readonly ongoing: RegExp
  readonly ongoingVerb: RegExp
  /** A form that tells of the past: "opened", "sold". Begins with `^`, matched at the event word. */
  readonly past: RegExp
  /** A form that by itself tells of what is over, whatever stands before: "was", "has been". Begins with `^`, matched at the event word. */
  readonly finite?: RegExp
  /** Right before a verb: "will be", "to be". Ends in `$`. */
  readonly futurePassive?: RegExp
  /** A plan that governs a second verb too: "plans to sell its mill and". Ends in `$`. */
  readonly secondPlan?: RegExp
  /** Before a deal by which something comes about: "with the", "after completion of the". Ends in `$`. */
  readonly broughtBy?: RegExp
  /** Behind that deal: what comes about lies ahead. Begins with `^`. */
  readonly willBring?: RegExp
  /** Before what has been decided and not done: "has agreed on". Ends in `$`. */
  readonly decidedOn?: RegExp
  /** Behind what "will be": from now on. Begins with `^`. */
  readonly atOnce?: RegExp
  /** Behind "signs": what is in force with the signature, as a loan is. Begins with `^`. */
  readonly inForce?: RegExp
  /** Right before the event: "the completion of". Ends in `$`. */
  readonly completed?: RegExp
  /** The event's own words begin with the telling: "announced an expansion". Begins with `^`. */
  readonly announcing?: RegExp
  /** What is announced is told as a whole clause: "announced that it". */
  readonly announcedThat?: RegExp
  /** A verb in the present at its beginning: "opens". */
  readonly presentVerb?: RegExp
  /** "next year", "soon". */
  readonly soon: RegExp
  /** "will grow by", "plans to adapt the works through": what follows is how, and lies ahead too. Ends in `$`. */
  readonly under: RegExp
  /** "signs", "has entered into". Begins with `^`, matched at the event word. */
  readonly signing: RegExp
  /** "will cut jobs and": the verb behind it stands under the same "will". Ends in `$`. */
  readonly secondVerb: RegExp
  /** A verb form that can stand under that "will": an infinitive. Begins with `^`. */
  readonly infinitive: RegExp
}

export type DateWords = {
  /** Dates in words, by chrono's reader for the language. */
  readonly calendar: { parse(text: string, ref?: ParsingReference | Date, option?: ParsingOption): ParsedResult[] }
  /** A year; group 1. Flag g. */
  readonly years: RegExp
  /** A quarter of a year: group 1 or 2 is the quarter as a key of `quarterMonth`, group 3 the year. Flag g. */
  readonly quarters: RegExp
  /** "in the third quarter", without a year: group 1. Flag g. */
  readonly bareQuarters: RegExp
  /** First month of a quarter, from 1. */
  readonly quarterMonth: Readonly<Record<string, number>>
  /** A season or half of a year; group 1 is the year. Flag g. */
  readonly seasons: RegExp
  /** Right before a quarter: "the end of". Ends in `$`. */
  readonly endOf?: RegExp
  /** Right behind a day or month without a year: "of this year"; group 1 stands for the next, 2 for the last one. Begins with `^`. */
  readonly besideYear?: RegExp
  /** The end of the page's own year: "by year end". Flag g. */
  readonly yearEnd?: RegExp
  /** A season without a year; group 1 or 2 is a key of `seasonMonth`. Flag g. */
  readonly bareSeasons?: RegExp
  /** First month of a season, from 1. */
  readonly seasonMonth?: Readonly<Record<string, number>>
  /** A holiday that dates an event; group 1 is a key of `holidayDate` in small letters, group 2 a year. Flag g. */
  readonly holidays?: RegExp
  /** Month, or month and day, of a holiday, as in a date. */
  readonly holidayDate?: Readonly<Record<string, string>>
  /** A span told in weeks: good for its month, not for a day. */
  readonly weeks: RegExp
  /** What the calendar takes for a date and is none: "the last three months", "now". */
  readonly notDates: RegExp
  /** A day that stands for an age, behind what it ends: “the factory of tomorrow”. */
  readonly figurative?: RegExp
  /** The words before a date make it the date of something else: "made between". Ends in `$`. */
  readonly ofSomethingElse: RegExp
  /** Right before the date of the telling, which never lies ahead: "said on". Ends in `$`. */
  readonly saying?: RegExp
  /** Between a ruling and a date: the date is of what is ruled on. "fined for spills in 2019". */
  readonly deed?: RegExp
  /** Says that the telling and the event are of one day: "today". */
  readonly today: RegExp
  /** A sentence that goes on about the event of the one before: "He took up the post on 16 October". Begins with `^`. */
  /** Words before a day from which something is in force. */
  readonly takesEffect?: RegExp
  readonly goesOn: RegExp
}

export type PlaceWords = {
  /** First line of an "About the company" paragraph. */
  readonly aboutStart: RegExp
  readonly legalStart: RegExp
  readonly legal: RegExp
  readonly historyHeading: RegExp
  readonly founded: RegExp
  /** Speaks to the reader. */
  readonly reader: RegExp
  /** Tells of a person's career. */
  readonly career: RegExp
  /** A call to act, or a heading that asks. */
  readonly callToAct: RegExp
}

export type ArgumentWords = {
  readonly money: RegExp
  readonly role: RegExp
  readonly count: RegExp
  /** Group 1 is the person who stands before the verb, and who behind it. */
  readonly personBefore: RegExp
  readonly personAfter: RegExp
  /** "succeeds", "replaces": who comes stands first. */
  readonly succession: RegExp
  /** Group 1 is a place; the second for headlines. */
  readonly place: RegExp
  readonly placeInHeadline: RegExp
  /** Capitalised words that are no place. Begins with `^`. */
  readonly notPlace: RegExp
  /** Group 1 is who gives a contract. Begins with `^`. */
  readonly giver: RegExp
  /** Group 1 is the partner named with "and" before the verb (ends in `$`), and with "with" behind it. */
  readonly andName: RegExp
  readonly withName: RegExp
  /** Group 1 is the other party; the second for headlines. */
  readonly byName: RegExp
  readonly byNameInHeadline: RegExp
}
