import { rx, gap } from '../language/pattern.ts'
import type { EventRules } from '../rule.ts'

export const securityIncident: EventRules = {
  type: 'security_incident',
  trigger:
    /\b(?:breach|hack|ransom|cyber|unauthori[sz]ed|outage|malware|phish|stolen|data leak|leak(?:s|ed)|vulnerabilit|compromis|attack|intrusion|exposed|DDoS|botnet)/i,
  unless: [
    /\b(?:breach of contract|protect(?:s|ing)? (?:against|from|your)|prevent(?:s|ing)? (?:data )?breach|hackathon|growth hack|life hack|cybersecurity (?:solutions?|services?|company|firm|training|framework|strategy|insurance|certification|provider|awareness)|heart attack|without compromis|uncompromis|never compromis|in the event of|could (?:lead|result)|risk of|safeguard|best practices|how to|tips)\b/i,
  ],
  future: 'planned',
  needsAccount: true,
  rules: [
    {
      id: 'suffers',
      when: rx`\b(?<v>suffer(?:s|ed)|experienc(?:es|ed)|disclos(?:es|ed)|confirm(?:s|ed)|report(?:s|ed)|hit\sby|struck\sby|victim\sof|detect(?:s|ed)|discover(?:s|ed)|announc(?:es|ed)|respond(?:s|ed|ing)\sto|investigat(?:es|ing)|admits?|admitted|impacted\sby|affected\sby|targeted\s(?:by|in))\s(?:an?\s|the\s|its\s|recent\s)*(?:[\w-]{2,18}\s){0,4}?(?:data\sbreach|breach|cyber-?\s?attack|cyber-?security\sincident|cyber\sincident|security\s(?:incident|breach)|ransomware(?:\sattack)?|hack|outage|unauthori[sz]ed\saccess|intrusion|malware|DDoS\sattack|phishing\sattack)\b`,
      confidence: 0.88,
    },
    {
      id: 'unauthorised',
      when: rx`\b(?:an?\s)?(?<v>unauthori[sz]ed\s(?:\w{3,10}\s){0,2}(?:access|party|third\sparty|actor|individual|person|user)s?)\b${gap(100)}\b(?:access(?:ed)?|gain(?:ed)?|obtain(?:ed)?|acquired|viewed|copied|systems?|network|data|accounts?|information)\b`,
      unless: /\b(?:we may|if you|you agree|policy)\b/i,
      confidence: 0.8,
    },
    {
      id: 'hackers',
      when: rx`\b(?:hackers?|cyber-?criminals|attackers|ransomware\s(?:gang|group|operators)|threat\sactors?|intruders?)\b${gap(50)}\b(?<v>st(?:ole|eal|olen|ealing)|breach(?:ed|es)?|gain(?:ed)?\saccess|broke\sinto|access(?:ed)?|compromis(?:ed|es?)|hit|target(?:s|ed|ing)?|leak(?:ed|s)?|attack(?:ed|s)?|infect(?:ed|s)?|exploit(?:ed|s|ing)?|published|demand(?:ed|s|ing)?)\b`,
      confidence: 0.74,
    },
    {
      id: 'data-stolen',
      when: rx`\b(?:data|records|information|passwords?|credentials|accounts?|files|card\snumbers|e-?mails?|emails)\b${gap(60)}\b(?:was|were|been|had\sbeen)\s(?:\w{4,12}ly\s)?(?<v>stolen|leaked|exposed|compromised|accessed|breached|hacked)\b`,
      confidence: 0.8,
    },
    {
      id: 'breach-noun',
      when: rx`\b(?:the|a|massive|recent|major|another|this|its|\w{3,14}'s)\s(?:\w{3,14}\s){0,2}?(?<v>data\sbreach|security\sbreach|cyber-?\s?attack|ransomware\sattack|data\sleak|hack|network\soutage|system\soutage|service\soutage)\b`,
      unless: /\b(?:of a data breach|a data breach (?:can|could|may)|average cost|if a)\b/i,
      confidence: 0.68,
    },
    {
      id: 'under-attack',
      when: rx`\b(?<v>(?:struck|hit|crippled|disrupted|paralysed|under)\s(?:by\s)?(?:an?\s)?(?:\w{3,12}\s)?(?:online\s|denial-of-service\s|hacker\s)?attack|leaked\s(?:its|their|the|user|customer)\s(?:\w{3,12}\s){0,3}?(?:data|information|details|records|addresses)|blam(?:es|ed|ing)\s[^;]{3,80}?\sfor\sthe\s(?:leak|breach|outage))\b`,
      confidence: 0.76,
    },
    {
      id: 'hacked',
      when: rx`\b(?:was|were|been|gets?|got|had\sbeen)\s(?:\w{4,12}ly\s)?(?<v>hacked|breached|compromised\sby|knocked\soffline|taken\soffline|defaced)\b`,
      confidence: 0.8,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings suffered a ransomware attack in May.'],
      ['Customer records were stolen from our servers.'],
      ['The company disclosed a data breach.'],
    ],
    no: [
      'Protect your plant against a data breach.',
      'This is a breach of contract.',
      'Our cybersecurity services keep you safe.',
    ],
  },
}
