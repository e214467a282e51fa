import { crawlerContact, userAgentFor } from '../../../contract/crawler-name.ts'
import { allowNotices, notifySetting } from './allow-notices.ts'
import { Choice, NumberSetting, Switch, TextSetting } from './setting-fields.tsx'
import type { SectionProps } from './use-settings.ts'

/** How polite the crawler is, in numbers, and what holds whatever is set. */
export function ResearchSection({ settings, status, change }: SectionProps) {
  return (
    <>
      <NumberSetting
        label="Pages a run reads at most"
        value={settings.maxPages}
        least={1}
        most={500}
        keep={(maxPages) => change({ maxPages }, 'pages a run')}
        help="25 find what matters on most company sites."
      />
      <NumberSetting
        label="Seconds between two pages of one host"
        value={settings.delayMs / 1000}
        least={1}
        most={30}
        keep={(seconds) => change({ delayMs: seconds * 1000 }, 'seconds between two pages')}
        help="A host that asks for a longer pause gets it."
      />
      <TextSetting
        key={`contact ${settings.crawlerContact}`}
        label="Your contact in every request"
        value={settings.crawlerContact}
        most={120}
        keep={(crawlerContact) => change({ crawlerContact }, 'your contact')}
        help="A mail address or a page, so that a site’s owner can reach you. Empty: none is told."
        fault={(text) =>
          text === '' || crawlerContact.test(text) ? null : 'A mail address, or the address of a page.'
        }
      />
      <Choice
        label="Checks of watched companies"
        value={settings.watchPaused ? 'paused' : 'on'}
        options={{ on: 'While Groundwork is open', paused: 'Paused for all' }}
        choose={(chosen) => change({ watchPaused: chosen === 'paused' }, 'checks of watched companies')}
      />
      <Switch
        label="Tell me when research ends"
        on={settings.notifyWhenAway}
        set={(on) =>
          on
            ? void allowNotices(() => change({ notifyWhenAway: true }, notifySetting))
            : change({ notifyWhenAway: false }, notifySetting)
        }
        help="A notification of your system, while you look at something else. It names the company and how many pages and findings there are."
      />
      <dl className="datalist">
        <dt>Sites are told</dt>
        <dd>
          <code>{userAgentFor(status.app.version, settings.crawlerContact)}</code>
        </dd>
        <dt>At one time</dt>
        <dd>One request a host address; several companies beside each other.</dd>
        <dt>robots.txt</dt>
        <dd>
          Read first on every site and always followed, by RFC 9309. Where it can’t be read because the site fails,
          nothing is asked for. A page it keeps from crawlers you can read yourself and drop in the dossier.
        </dd>
        <dt>Scripts of pages</dt>
        <dd>
          {status.canRender
            ? 'Off until you allow them for a company whose pages are empty without. They run in a throw-away window that reaches the network by the crawler alone: what such a page asks for is fetched as pages are, and nothing else.'
            : 'Not run: there is no browser to run them in. Pages that are empty without them are listed as such.'}
        </dd>
        <dt>Your own network</dt>
        <dd>
          {status.allowedInside.length === 0
            ? 'No address inside it is asked, whatever a page links to.'
            : `No address inside it is asked, whatever a page links to, but for what was allowed since Groundwork was started: ${status.allowedInside.join(', ')}.`}
        </dd>
      </dl>
    </>
  )
}
