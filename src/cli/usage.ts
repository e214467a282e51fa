const title = 'groundwork <command>'

const blocks = `  research <address>       read a company's public pages, build its snapshot
      --account NAME  --workspace DIR  --max-pages N  --delay MS  --allow-loopback  --json
      --render           run the scripts of pages that are empty without them (GROUNDWORK_CHROMIUM=/path/to/chromium)
  research --list FILE     a list of companies, an address a line, - for stdin; or say several addresses. Again: goes on with it
  research --sample        the same for the two fictional companies that come with the app
  recheck [account…]       what changed on their pages since they were read; all that are watched when none is named
      --delay MS  --allow-loopback  --json
  watch [account]          what is checked by itself while the app is open; --every daily|3-days|weekly|monthly|off
      --pause  --resume  --json
  import <file…>           bring in HTML, MHTML, PDF, EML, DOCX, Markdown or text; - is stdin
      --account NAME  --url ADDRESS  --date YYYY-MM-DD  --json
  snapshot <account>       what the pages say: likely problems, events, fit, recommendation   --json
  signals <account>        what happened there, what changed on their pages, what speaks for or against a problem
      and which problems were looked for and not found   --json
  brief <account>          the one-page call brief   --format pdf|md|html|docx|txt|json  --paper A4|Letter  --out FILE
                           --handout: the page to leave with them
  ask <account> "question" what speaks against asking it: the dossier answers it, anybody could ask it, it leads   --json
      a question that is flagged ends with 3
  accounts                 the accounts on file, with your decision and who comes back   --json
  attempts <account>       who got in touch with whom, what each side gave, what the pursuit rule proposes   --json
  playbooks                the playbooks on file; export, import or check one as a YAML file   --json
      export <name or id> --out FILE  |  import FILE [--use]  |  check FILE
  identity <account>       whose pages are these? The question research left open, and its answer:
      --same-company  |  --address ADDRESS  |  --not-them   --json
  notes <account>          research notes and your own   --json
  person <account> "name"  what is held about somebody; --erase blots it out of everything of the account, for good   --json
  calls <account>          calls planned and held, what came of them and what they said   --json
      --ics FILE         what comes next, for your own calendar: planned calls, the agreed step, the day to bring it back; - is stdout
  calendar <file.ics>      the calls ahead in a calendar and whose they seem to be, - is stdin   --json
      --take             plan or move those with a known account
  prepare                  refresh every account with a call on the next day that has any, and build the drafts   --json
      --day YYYY-MM-DD
  search <words>           everything on file   --json
      type:note account:acme segment:dairy tag:fair since:2026-01 until:7d, each also with - before it; '"words beside each other"'
  explain <claim-id>       the chain behind a claim: rule, words, page, date, your decisions   --json
  decisions [account]      what you accepted, rejected and corrected   --json
      --export FILE      all of it as labelled data, one JSON object a line; - is stdout
  calibration              how often each rule held, by your decisions   --json
  extract --jsonl          stdin {id,url,html} a line → text and facts a line   --debug (also what was left out, and why)
  detect --jsonl           stdin {id,company,sentences[]} a line → events and problems a line   --playbook FILE
  serve                    the app in a browser   --port N  --no-open
      --allow-loopback ADDRESS   a site on this computer that may be researched from the window
  mcp                      lets your own assistant read what is on file, over stdin and stdout (Model Context Protocol): search, accounts,
                           dossier, snapshot, brief, page text; nothing is changed or fetched. What it asks for goes where it goes
      --without-notes    public pages and the page to leave only: no notes, calls, brief or recommendation
  backup                   copies the workspace, checked, also while the app is open; --list shows the backups   --json
  restore <backup>         brings one back, by name or file; what is there now is kept   --look: only say what is in it  --json
  move <folder>            copies the workspace to a new folder and checks the copy; the old one stays, see what it says   --json
  export                   everything as a folder: Markdown, rows as JSON lines, pages as they came   --out FOLDER  --json
      --format hubspot|salesforce|vault   accounts, notes and briefs for the import of a CRM (CSV), or as linked Markdown for Obsidian
      --account NAME     only this one   --without-notes: only what their pages say
      --ids FILE         for Salesforce: the successes of the accounts’ import, so that notes find them
  hand-over <account>      one account as a file for a colleague, with your notes and what you wrote of calls   --out FILE  --json
      --without-notes    leaves out notes, calls, and the briefs made of them   --look: only say what would be in it
  merge <folder or file>   brings an export, or a .groundwork file with one account, in; what is here already stays as it is
      --look             only count   --json
  doctor                   checks the workspace   --repair: mends what can be mended without losing anything   --json
  generate                 fills an empty workspace with invented companies, to see how the app is at a size   --json
      --accounts N  --pages N  --notes N  --snapshots N  --seed N
`

const tail = `<account> is a name, a domain or an id. --workspace DIR works everywhere; otherwise GROUNDWORK_WORKSPACE or ~/Groundwork.
Exit codes: 0 done, 1 failed, 2 wrong use, 3 nothing found.
`

export const usage = `${title}\n\n${blocks}\n${tail}`

/** The lines about one command, with what holds for all of them. */
export function usageOf(command: string): string {
  let own = false
  const lines = blocks.split('\n').filter((line) => {
    if (/^ {2}\S/.test(line)) own = line.startsWith(`  ${command} `)
    return own && line !== ''
  })
  return `${lines.join('\n')}\n\n${tail}`
}
