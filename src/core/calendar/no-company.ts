/** Providers of mail to anybody, by the first part of their domain: they have one in many countries. */
const mailBrands: ReadonlySet<string> = new Set(
  'gmail googlemail outlook hotmail live msn yahoo ymail gmx aol yandex proton protonmail icloud zoho fastmail tutanota'.split(
    ' ',
  ),
)
/** Others, by their domain. */
const mailDomains: ReadonlySet<string> = new Set(
  'me.com mac.com mail.com email.com pm.me hey.com web.de t-online.de freenet.de posteo.de mailbox.org arcor.de 1und1.de orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it btinternet.com sky.com virginmedia.com talktalk.net ntlworld.com bluewin.ch hispeed.ch telenet.be skynet.be ziggo.nl kpnmail.nl planet.nl xs4all.nl home.nl comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net rogers.com shaw.ca sympatico.ca bigpond.com optusnet.com.au qq.com 163.com 126.com sina.com naver.com hanmail.net daum.net rediffmail.com seznam.cz wp.pl o2.pl onet.pl interia.pl mail.ru bk.ru list.ru inbox.lv telia.com online.no eircom.net bol.com.br uol.com.br terra.com.br duck.com tuta.io tutamail.com'.split(
    ' ',
  ),
)
/** Where calls are held, planned and written about: their addresses stand in invitations to everybody. */
const meetingPlaces: ReadonlySet<string> = new Set(
  'zoom.us zoom.com zoomgov.com google.com goo.gl microsoft.com live.com office.com office365.com outlook.com webex.com gotomeeting.com goto.com gotomeet.me bluejeans.com whereby.com around.co jitsi.org meet.jit.si chime.aws skype.com slack.com teams.live.com aka.ms calendly.com hubspot.com cal.com doodle.com youcanbook.me savvycal.com chilipiper.com ringcentral.com dialpad.com uberconference.com loom.com dropbox.com notion.so linkedin.com facebook.com youtube.com twitter.com x.com apple.com maps.app.goo.gl openstreetmap.org bing.com safelinks.protection.outlook.com docusign.net'.split(
    ' ',
  ),
)

/** Mail from there says nothing of a company. */
export const isFreeMail = (site: string): boolean =>
  mailDomains.has(site) || mailBrands.has(site.split('.', 1)[0] ?? '')

/** An address of it in an invitation says how the call is held, not with whom. */
export const isMeetingPlace = (site: string): boolean => meetingPlaces.has(site)
