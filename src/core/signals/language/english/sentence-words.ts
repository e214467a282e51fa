import type { SentenceWords } from '../language.ts'

export const englishSentence: SentenceWords = {
  notDateline:
    /^(?:Also|Then|Later|Earlier|Founded|Established|Back|By|In|On|At|From|Since|During|Until|Till|After|Before|For|Between|As|With|Through|Throughout|Over|Under|Early|Late|The|This|Our|We|It|And|But|Following|Starting|Effective)\b/,
  clauseBreak: 'but|although|though|whereas',
  abbreviation: /(?:\b(?:Inc|Ltd|Co|Corp|No|St|Mr|Mrs|Ms|Dr|U\.S|approx|vs)|\b[A-Z])$/,
  small: new Set(
    'a an and as at be by for from has in into is its nor of off on onto or out over per the to up via vs with it are was will'.split(
      ' ',
    ),
  ),
  headline: 'capitals',
}
