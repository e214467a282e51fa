/** Every kind of request that leaves this computer. A test looks through the source and sees to it that none is missing. */
export const outgoing = [
  {
    id: 'lists',
    what: 'robots.txt of a site, its sitemaps and feeds',
    when: 'Before and while its pages are read',
    to: 'That site',
  },
  {
    id: 'pages',
    what: 'Pages and PDFs',
    when: 'You research a company, or watch it: then as often as you said, while Groundwork is open',
    to: 'The company’s site, and where it sends on to',
  },
  {
    id: 'boards',
    what: 'Openings of a company',
    when: 'At the end of its research, if a page of theirs leads to a job board',
    to: 'The public list of that board',
  },
  { id: 'address', what: 'One page', when: 'You bring it in by its address', to: 'The site of that address' },
  {
    id: 'scripts',
    what: 'Scripts and data of a page',
    when: 'The page is empty without them, and you allowed it for that company',
    to: 'The sites that page names',
  },
  { id: 'try', what: 'robots.txt of a site you name', when: 'You press “Try it” under Proxy', to: 'That site' },
  {
    id: 'names',
    what: 'The name of each site above',
    when: 'Before it is asked',
    to: 'Your system’s name service (DNS)',
  },
  {
    id: 'assist',
    what: 'Sentences of a company’s pages, what they told you if you tick it, the problems you solve, or one note: shown to you whole before it goes; and your key, if the model wants one',
    when: 'Assist is on, and you press “Send” on what is shown',
    to: 'The language model you chose, and nobody else',
  },
  {
    id: 'assist-models',
    what: 'A question which models there are, and your key',
    when: 'You press “Which models?” under Assist',
    to: 'The language model’s address',
  },
  {
    id: 'proxy',
    what: 'The address and port of each site above, and your user and password if the proxy wants them',
    when: 'You chose a proxy',
    to: 'That proxy',
  },
  {
    id: 'links',
    what: 'A link or a search you open',
    when: 'You open it; your browser or mail program asks, as itself',
    to: 'Whom the link names',
  },
] as const

/** What a site is told with each request, besides the address of the page. */
export const toldHeaders = [
  { name: 'Host', says: 'the site’s own name' },
  { name: 'User-Agent', says: 'the line under Research: Groundwork, its version, and your contact if you gave one' },
  { name: 'Accept', says: 'which kinds of pages can be read' },
  { name: 'Accept-Encoding', says: 'which packings can be unpacked' },
  { name: 'Connection', says: 'that the connection ends with the answer' },
  { name: 'If-None-Match', says: 'the mark the site gave its page last time' },
  { name: 'If-Modified-Since', says: 'the day the site gave its page last time' },
] as const
