import { gap, rx, rxc } from '../language/pattern.ts'
import type { EventRules } from '../rule.ts'

const product =
  '(?:products?|services?|platforms?|solutions?|apps?|lines?|range|series|models?|brands?|collections?|tools?|software|systems?|devices?|machines?|versions?|features?|suites?|programs?|programmes?|portfolio|engine|vehicles?|websites?|editions?|phones?|games?|courses?|editions?|assistant|agent|generation|initiative|subscription|package|kit|sensor|drone|chip|processor|fund|offering|marketplace|API|module|motorcycle|flavou?rs?|menu)'

export const productLaunch: EventRules = {
  type: 'product_launch',
  trigger:
    /\b(?:launch|introduc|unveil|debut|releas|roll(?:s|ed|ing)? out|announc|present(?:s|ed)|new\b|now available|general availability|ships?\b|reveal|bring(?:s)? to market|premier)/i,
  unless: [
    /\b(?:launch (?:your|a career|their career|his career|her career|of the satellite|party)|launch(?:es|ed)? (?:a |an )?(?:investigation|attack|lawsuit|probe|appeal|bid|search|fundrais|hiring|recruit|voluntary|offering|tender|share buyback|rocket|missile|strike)|press release|market research|research report|task force|news release|release notes|earnings release|release(?:s|d)? (?:its |the )?(?:first|second|third|fourth|full|financial|annual|quarterly|results|report|statement|earnings|guidance)|introduc(?:e|es|ed) (?:you|himself|herself|themselves|a bill|legislation)|introduction to|introductory|release of its (?:financial|quarterly|annual))\b/i,
  ],
  future: 'planned',
  rules: [
    {
      id: 'launches-product',
      when: rx`\b(?<v>launch(?:es|ed|ing)?|introduc(?:es?|ed|ing)|unveil(?:s|ed|ing)?|debut(?:s|ed|ing)?|releas(?:es?|ed|ing)|roll(?:s|ed|ing)?\sout|reveal(?:s|ed)|premier(?:es|ed)|bring(?:s|ing)?\sto\smarket|the\slaunch\sof|announc(?:es?|ed|ing)\s(?:the\s)?(?:launch|release|availability|introduction)\sof)\s(?:its\s|our\s|a\s|an\s|the\s|their\s|two\s|three\s|several\s|new\s|first\s|world's\s|latest\s|next-generation\s|next\sgeneration\s|innovative\s|of\s){1,5}(?:[\w'&.,®™+-]{1,25}\s){0,7}?${product}\b`,
      unless:
        /\b(?:launch of this|initial public offering|brand identity|introduce the brand|the launch of the (?:project|program)|unveils new brand|financial results|line of credit|new (?:plant|factory|office|store|headquarters|facility|distribution)|brand identity|logo|strategic review|study|survey|new website design services)\b/i,
      confidence: 0.84,
    },
    {
      id: 'launches-name',
      when: rxc`\b(?<v>[Ll]aunch(?:es|ed)|LAUNCHES|[Ii]ntroduc(?:es|ed|ing)|INTRODUCES|[Uu]nveil(?:s|ed)|UNVEILS|[Dd]ebuts|[Rr]eleases|[Aa]nnouncing|[Rr]olls\s[Oo]ut)\s(?:the\s|its\s|new\s|New\s)?['"]?(?=[A-Z0-9])(?!The\s(?:First|Annual)|Plans?\b|Results|Share|Tender|Offering|Lawsuit|Investigation|Dr\b|Mr\b|CEO|Campaign|Annual|First\s(?:U\.S\.\s)?(?:Distribution|Store|Office)|New\s(?:Brand\sIdentity|Logo|Headquarters|Office|Plant|Store))[A-Z0-9][\w'’&.®™+-]{1,30}`,
      unless:
        /\b(?:distribution center|facility|plant\b|rebrand\w*|initial public offering|brand\b|headquarters|office|campus|private placement|program to help employees)\b/i,
      confidence: 0.76,
    },
    {
      id: 'launch-of',
      when: rx`\b(?:announc(?:es?|ed|ing)|celebrat(?:es|ed)|with|following|after|mark(?:s|ed)|proud\sto\s(?:announce|share))\s(?:[\w'-]{2,14}\s){0,3}?(?:the\s|its\s|our\s)(?:\w{3,14}\s){0,2}?(?<v>launch|release|introduction|debut|rollout|unveiling|commercial\savailability|general\savailability)\sof\b(?!\s(?:its|the|a|our)\s(?:new\s)?(?:brand\sidentity|office|plant|store|results))`,
      confidence: 0.8,
    },
    {
      id: 'now-available',
      when: rx`\b(?:is|are)\s(?<v>now\s(?:generally\s|commercially\s)?available|available\snow|shipping\snow)\b[^;]{0,60}?\b(?:to\s(?:all\s)?(?:customers|users)|worldwide|in\sthe\s(?:US|UK|EU)|for\s(?:purchase|order|pre-order|download))\b`,
      confidence: 0.66,
    },
    {
      id: 'latest-version',
      when: rx`\b(?:announc(?:es?|ed|ing)|releas(?:es|ed)|with|launch(?:es|ed)|presents?|unveil(?:s|ed))\b${gap(60)}\b(?<v>(?:latest|newest|new)\s(?:version|release|generation|edition|update))\sof\b`,
      confidence: 0.8,
    },
    {
      id: 'launches-new',
      when: rx`\b(?<v>launch(?:es|ed)|introduc(?:es|ed)|unveil(?:s|ed)|roll(?:s|ed)\sout|debut(?:s|ed)|releas(?:es|ed))\b(?:,\s[^,;]{3,40},)?\s(?:its\s|a\s|an\s|the\s|two\s|three\s){0,2}(?:all-|brand\s)?new\s(?!brand\b|logo|name|head|office|plant|store|factory|facility|location|website|strategy|strategic|campaign|hiring|partnership|report|study|survey|policy|plan\b|division|company|round|fund\b|website)[\w-]{2,20}`,
      unless: /\b(?:identity|distribution center|headquarters|investigation|initial public offering)\b/i,
      confidence: 0.78,
    },
    {
      id: 'newly-launched',
      when: rx`\b(?<v>(?:newly|recently|just)[\s-](?:launched|released|introduced|unveiled))\s(?:[\w'&.,®™-]{1,25}\s){0,6}?${product}\b`,
      confidence: 0.76,
    },
    {
      id: 'will-unveil',
      when: rx`\b(?:will|to|plans\sto|set\sto|expects\sto)\s(?<v>launch|introduce|unveil|debut|release|roll\sout|showcase)\s(?:its|our|a|an|the|new|their|two|three)\s(?:new\s|latest\s|first\s)?(?:[\w'&.,®™+-]{1,25}\s){0,5}?(?:${product}|advancements|technology|technologies)\b`,
      confidence: 0.8,
      status: 'planned',
    },
    {
      id: 'goes-into-production',
      when: rx`\b(?<v>first\s(?:shipments?|deliver(?:y|ies))\sof|hits?\sthe\smarket|goes\son\ssale|went\son\ssale|entered\sthe\smarket\swith)\b`,
      confidence: 0.7,
    },
    {
      id: 'new-brand-headline',
      when: rx`^[\w\s'&.®-]{2,40}:\sA\s(?<v>New)\s(?:[\w-]{2,16}\s){0,3}?${product}\b`,
      confidence: 0.76,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings launches a new range of ductile iron fittings.'],
      ['Northfield Castings Unveils HydroCast 400'],
      ['We are proud to announce the launch of our online configurator.', 'announced'],
      ['The company will introduce a new pump series in spring.', 'planned'],
      ['Harlow Pumps launched a new pump series.', 'happened', 'other'],
    ],
    no: [
      'Launch your career at Northfield Castings.',
      'An introduction to ductile iron.',
      'Read the press release.',
      'The board launched an investigation into the accident.',
    ],
  },
}
