/**
 * What pages say that stand in for a site: English, German, French, Spanish, Italian, Dutch, Portuguese, Polish, Danish and Swedish.
 * Phrases are parted by commas and compared folded: lower case, no accents.
 */
export const parkedWords = {
  'for-sale': [
    'domain is for sale, domain name is for sale, domain may be for sale, domain name may be for sale, domain for sale, buy this domain',
    'buy this name, domain could be yours, domain is available for purchase, make an offer on this domain, inquire about this domain',
    'domain steht zum verkauf, domain ist zu verkaufen, domain zu verkaufen, domain zum verkauf, domain könnte zum verkauf stehen',
    'diese domain kaufen, domain kaufen, diese domain erwerben',
    'domaine est à vendre, domaine à vendre, acheter ce domaine, acheter ce nom de domaine',
    'dominio está en venta, dominio en venta, dominio a la venta, comprar este dominio, compra este dominio',
    'dominio è in vendita, dominio in vendita, acquista questo dominio, compra questo dominio',
    'domein is te koop, domeinnaam is te koop, domein te koop, domeinnaam te koop, koop dit domein, koop deze domeinnaam',
    'domínio está à venda, domínio à venda, compre este domínio',
    'domena jest na sprzedaż, domena na sprzedaż, kup tę domenę',
    'domænet er til salg, domæne til salg, køb dette domæne',
    'domänen är till salu, domän till salu, domänen kan vara till salu, köp den här domänen',
  ],
  parked: [
    'domain is parked, domain parked, domain name is parked, parked free, parked domain, page is parked, site is parked',
    'domain is registered, domain has been registered, domain name has been registered, domain name is registered, domain has expired',
    'domain is expired, domain name has expired, domain expired',
    'domain ist geparkt, geparkte domain, domain wurde registriert, domain ist registriert, domain wurde soeben, domain ist reserviert',
    'domain wurde reserviert, domain ist abgelaufen',
    'domaine est réservé, domaine est parqué, domaine a été enregistré, domaine est enregistré, domaine a expiré, domaine réservé',
    'dominio aparcado, dominio estacionado, dominio está aparcado, dominio está registrado, dominio ha sido registrado, dominio ha expirado',
    'dominio ha caducado',
    'dominio parcheggiato, dominio è parcheggiato, dominio è registrato, dominio è stato registrato, dominio è scaduto',
    'domein is geparkeerd, domeinnaam is geparkeerd, domein is geregistreerd, domeinnaam is geregistreerd, domein is gereserveerd',
    'domeinnaam is gereserveerd, domein is verlopen, domeinnaam is verlopen',
    'domínio estacionado, domínio está registado, domínio está registrado, domínio foi registrado, domínio expirou',
    'domena jest zaparkowana, domena zaparkowana, domena została zarejestrowana, domena jest zarejestrowana, domena wygasła',
    'domena jest utrzymywana',
    'domænet er parkeret, domænet er reserveret, domænet er registreret, parkeret domæne, domænet er udløbet, domænenavnet er reserveret',
    'domänen är parkerad, domänen är registrerad, domänen är reserverad, parkerad domän, domänen har gått ut',
  ],
  /** A server without a site behind it, or one that was shut off. */
  server: [
    'welcome to nginx, welcome to caddy, welcome to openresty, apache2 default page, apache2 ubuntu default page, apache2 debian default page',
    'test page for the apache, test page for the nginx, http server test page, iis windows server, default web site page, default plesk page',
    'domain default page, default server page, web server is running, no website configured at this address, website is not configured',
    "server's default page, this is the default page, litespeed default page, placeholder page for",
    'account suspended, account has been suspended, site has been suspended, website has been suspended, website is suspended, site suspended',
    'website wurde gesperrt, webseite wurde gesperrt, webspace wurde gesperrt, präsenz ist gesperrt',
    'compte suspendu, site suspendu, cuenta suspendida, sitio suspendido, account sospeso, sito sospeso, conta suspensa',
    'website is geblokkeerd, website is opgeschort, konto zawieszone, strona zawieszona, kontoen er suspenderet, kontot är avstängt',
  ],
  /** Says only that something will come. Companies say that too, so it counts on a page that says nothing else. */
  soon: [
    'under construction, coming soon, launching soon, future home of, site is being built, website is being built',
    'hier entsteht, im aufbau, in kürze, baustelle, wird derzeit überarbeitet',
    'en construction, bientôt en ligne, bientôt disponible, en construcción, próximamente, in costruzione, in allestimento, prossimamente',
    'in aanbouw, onder constructie, binnenkort online, em construção, em breve, strona w budowie, strona w przygotowaniu, wkrótce',
    'under opbygning, kommer snart, under uppbyggnad, under konstruktion',
  ],
} as const satisfies Record<string, readonly string[]>

export type ParkedManner = keyof typeof parkedWords
