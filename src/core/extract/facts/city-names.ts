import { textKey } from '../fold-text.ts'

/** Cities large enough, or with companies enough, to stand without a postal code and a street. By the country's code. */
const CITIES: Readonly<Record<string, string>> = {
  GB: 'London|Edinburgh|Glasgow|Manchester|Birmingham|Leeds|Liverpool|Bristol|Sheffield|Newcastle upon Tyne|Nottingham|Cardiff|Belfast|Aberdeen|Leicester|Coventry|Southampton|Derby|Dundee|Swansea|Milton Keynes|Cambridge|Oxford|Warrington|Slough|Sunderland|Bournemouth|Norwich|Swindon|Stoke-on-Trent|Wolverhampton|Middlesbrough|Huddersfield|Doncaster|Rotherham|Preston|Bolton|Basingstoke|Guildford|Cheltenham|Gloucester|Exeter|Ipswich|Peterborough|Northampton|Telford',
  US: 'New York|New York City|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|San Jose|Austin|Jacksonville|San Francisco|Columbus|Indianapolis|Seattle|Denver|Boston|Nashville|Detroit|Portland|Las Vegas|Memphis|Louisville|Baltimore|Milwaukee|Albuquerque|Tucson|Sacramento|Kansas City|Atlanta|Omaha|Raleigh|Miami|Oakland|Minneapolis|Tulsa|Tampa|New Orleans|Cleveland|Honolulu|Cincinnati|Pittsburgh|St. Louis|Saint Louis|Orlando|Salt Lake City|Charlotte|Palo Alto|Mountain View|Redwood City|Sunnyvale|Santa Clara|San Mateo|Menlo Park|Irvine|Boulder|Buffalo|Rochester|Richmond|Hartford|Des Moines|Chattanooga|Knoxville|Greenville|Huntsville|Fort Worth|Arlington|Alexandria|Reston|Plano|Scottsdale|Boise|Spokane|Anchorage|Grand Rapids|Dayton|Akron|Toledo|Fort Wayne|Bloomington|Ann Arbor|Stamford|Princeton|Washington, D.C.|Washington DC|Washington, DC|Alpharetta',
  DE: 'Berlin|Hamburg|München|Munich|Köln|Cologne|Frankfurt|Frankfurt am Main|Stuttgart|Düsseldorf|Dortmund|Essen|Leipzig|Bremen|Dresden|Hannover|Hanover|Nürnberg|Nuremberg|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Karlsruhe|Mannheim|Augsburg|Wiesbaden|Mönchengladbach|Braunschweig|Kiel|Aachen|Chemnitz|Magdeburg|Freiburg|Krefeld|Lübeck|Mainz|Erfurt|Rostock|Kassel|Saarbrücken|Potsdam|Ulm|Regensburg|Ingolstadt|Heidelberg|Darmstadt|Würzburg|Wolfsburg|Göttingen|Heilbronn|Jena|Osnabrück|Oldenburg|Paderborn|Koblenz|Siegen|Erlangen',
  AT: 'Wien|Vienna|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Villach|Wels|Dornbirn|Bregenz',
  CH: 'Zürich|Zurich|Genève|Geneva|Genf|Basel|Bern|Lausanne|Winterthur|Luzern|Lucerne|St. Gallen|Lugano|Zug|Schaffhausen|Fribourg|Neuchâtel',
  NL: 'Amsterdam|Rotterdam|Den Haag|The Hague|Utrecht|Eindhoven|Groningen|Tilburg|Almere|Breda|Nijmegen|Arnhem|Haarlem|Enschede|Amersfoort|Apeldoorn|Zwolle|Leiden|Maastricht|Dordrecht|Zoetermeer|Delft|Deventer|Venlo|Gouda|Hilversum|Roosendaal|Hengelo|Helmond|Leeuwarden|’s-Hertogenbosch|Den Bosch|Hoofddorp|Veenendaal|Nieuwegein',
  BE: 'Brussels|Brussel|Bruxelles|Antwerpen|Antwerp|Anvers|Gent|Ghent|Liège|Charleroi|Brugge|Leuven|Namur|Mechelen|Hasselt|Kortrijk|Genk|Oostende|Aalst',
  LU: 'Luxembourg City',
  FR: 'Paris|Marseille|Lyon|Toulouse|Nice|Nantes|Strasbourg|Montpellier|Bordeaux|Lille|Rennes|Reims|Toulon|Grenoble|Dijon|Angers|Le Havre|Saint-Étienne|Clermont-Ferrand|Brest|Tours|Limoges|Amiens|Metz|Besançon|Orléans|Rouen|Mulhouse|Caen|Nancy|Annecy|Sophia Antipolis',
  IT: 'Roma|Rome|Milano|Milan|Napoli|Naples|Torino|Turin|Palermo|Genova|Genoa|Bologna|Firenze|Florence|Bari|Catania|Verona|Venezia|Venice|Padova|Trieste|Brescia|Parma|Modena|Reggio Emilia|Bergamo|Vicenza|Treviso|Trento|Bolzano|Udine|Perugia|Ancona|Rimini|Ravenna|Ferrara|Cosenza|Cagliari|Pisa|Lucca|Varese|Monza|Como',
  ES: 'Madrid|Barcelona|Valencia|Sevilla|Seville|Zaragoza|Málaga|Murcia|Palma|Bilbao|Alicante|Córdoba|Valladolid|Vigo|Gijón|Granada|A Coruña|Vitoria|Oviedo|Pamplona|San Sebastián|Santander|Burgos|Logroño|Girona|Tarragona|Lleida',
  PT: 'Lisboa|Lisbon|Porto|Oporto|Braga|Coimbra|Aveiro|Faro|Leiria|Setúbal|Guimarães|Maia|Oeiras|Sintra|Viseu',
  PL: 'Warszawa|Warsaw|Kraków|Krakow|Cracow|Łódź|Wrocław|Wroclaw|Poznań|Poznan|Gdańsk|Gdansk|Szczecin|Bydgoszcz|Lublin|Katowice|Białystok|Gdynia|Częstochowa|Radom|Sosnowiec|Toruń|Kielce|Rzeszów|Gliwice|Zabrze|Olsztyn|Bielsko-Biała|Opole|Tychy|Zielona Góra',
  DK: 'København|Copenhagen|Aarhus|Århus|Odense|Aalborg|Esbjerg|Randers|Kolding|Horsens|Vejle|Roskilde|Herning|Silkeborg|Hørsholm|Fredericia|Viborg|Holstebro|Taastrup|Ballerup|Hillerød|Svendborg|Sønderborg|Næstved|Skive|Billund|Kongens Lyngby',
  SE: 'Stockholm|Göteborg|Gothenburg|Malmö|Uppsala|Västerås|Örebro|Linköping|Helsingborg|Jönköping|Norrköping|Lund|Umeå|Gävle|Borås|Eskilstuna|Södertälje|Karlstad|Växjö|Halmstad|Sundsvall|Luleå|Trollhättan|Kista|Solna',
  NO: 'Oslo|Bergen|Trondheim|Stavanger|Kristiansand|Drammen|Tromsø|Fredrikstad|Sandnes|Bodø|Ålesund|Haugesund|Lysaker',
  FI: 'Helsinki|Espoo|Tampere|Vantaa|Oulu|Turku|Jyväskylä|Lahti|Kuopio|Vaasa|Pori',
  IS: 'Reykjavík|Reykjavik',
  IE: 'Dublin|Cork|Limerick|Galway|Waterford|Dundalk|Athlone|Sligo',
  CZ: 'Praha|Prague|Prag|Brno|Ostrava|Plzeň|Olomouc|Liberec|Pardubice|Hradec Králové|Zlín|České Budějovice',
  SK: 'Bratislava|Košice|Žilina|Nitra|Trnava|Banská Bystrica',
  SI: 'Ljubljana|Maribor|Celje',
  HR: 'Zagreb|Split|Rijeka|Osijek',
  HU: 'Budapest|Debrecen|Győr|Szeged|Miskolc|Pécs|Székesfehérvár',
  RO: 'București|Bucharest|Cluj-Napoca|Cluj|Timișoara|Iași|Brașov|Sibiu|Constanța|Oradea',
  BG: 'Sofia|Plovdiv|Varna|Burgas',
  GR: 'Athens|Athen|Athina|Thessaloniki|Patras|Heraklion',
  RS: 'Belgrade|Beograd|Novi Sad|Niš',
  EE: 'Tallinn|Tartu',
  LV: 'Riga|Rīga',
  LT: 'Vilnius|Kaunas|Klaipėda',
  UA: 'Kyiv|Kiev|Lviv|Kharkiv|Odesa|Odessa|Dnipro',
  RU: 'Moscow|Moskau|Saint Petersburg|St. Petersburg|Novosibirsk|Yekaterinburg|Kazan',
  TR: 'Istanbul|İstanbul|Ankara|Izmir|İzmir|Bursa|Antalya|Kocaeli|Gaziantep|Konya|Adana',
  CY: 'Nicosia|Limassol|Larnaca',
  MT: 'Valletta|Sliema',
  IL: 'Tel Aviv|Jerusalem|Haifa|Herzliya|Petah Tikva|Ra’anana|Netanya',
  AE: 'Dubai|Abu Dhabi|Sharjah|Ajman|Ras Al Khaimah',
  SA: 'Riyadh|Jeddah|Dammam|Al Khobar|Jubail',
  QA: 'Doha',
  KW: 'Kuwait City',
  BH: 'Manama',
  OM: 'Muscat',
  JO: 'Amman',
  LB: 'Beirut',
  EG: 'Cairo|Alexandria, Egypt|Giza',
  MA: 'Casablanca|Rabat|Tangier|Tanger|Marrakech|Marrakesh',
  TN: 'Tunis|Sfax',
  ZA: 'Johannesburg|Cape Town|Durban|Pretoria|Centurion|Sandton|Midrand|Port Elizabeth|Bloemfontein',
  NG: 'Lagos|Abuja|Port Harcourt|Kano|Ibadan',
  KE: 'Nairobi|Mombasa',
  GH: 'Accra|Tema|Kumasi',
  TZ: 'Dar es Salaam',
  UG: 'Kampala',
  ET: 'Addis Ababa',
  IN: 'Mumbai|Bombay|New Delhi|Delhi|Bangalore|Bengaluru|Hyderabad|Ahmedabad|Chennai|Madras|Kolkata|Calcutta|Surat|Pune|Jaipur|Lucknow|Kanpur|Nagpur|Indore|Thane|Bhopal|Visakhapatnam|Vadodara|Baroda|Ghaziabad|Ludhiana|Agra|Nashik|Faridabad|Rajkot|Coimbatore|Kochi|Cochin|Noida|Gurgaon|Gurugram|Chandigarh|Mysore|Mysuru|Trivandrum|Thiruvananthapuram|Secunderabad|Vijayawada|Madurai|Goa|Navi Mumbai|Mangalore|Gandhidham|Mundra|Tuticorin|Bhubaneswar|Guwahati|Raipur|Ranchi|Jamshedpur|Bharuch|Ankleshwar',
  PK: 'Karachi|Lahore|Islamabad|Faisalabad|Rawalpindi|Sialkot',
  BD: 'Dhaka|Chittagong',
  LK: 'Colombo',
  NP: 'Kathmandu|Lalitpur|Pokhara|Biratnagar|Birgunj',
  CN: 'Beijing|Shanghai|Shenzhen|Guangzhou|Tianjin|Chongqing|Chengdu|Nanjing|Wuhan|Hangzhou|Suzhou|Xi’an|Xian|Qingdao|Dalian|Ningbo|Wuxi|Xiamen|Changsha|Shenyang|Dongguan|Foshan|Kunshan|Jinan|Hefei|Changzhou|Zhuhai|Yantai',
  TW: 'Taipei|Kaohsiung|Hsinchu|Taichung|Tainan|New Taipei City|Taoyuan',
  JP: 'Tokyo|Osaka|Yokohama|Nagoya|Kyoto|Kobe|Fukuoka|Sapporo|Hiroshima|Sendai|Kawasaki|Saitama',
  KR: 'Seoul|Busan|Incheon|Daegu|Daejeon|Gwangju|Suwon|Ulsan',
  MY: 'Kuala Lumpur|Penang|Johor Bahru|Petaling Jaya|Shah Alam|Cyberjaya|Ipoh|Kuching|Kota Kinabalu|Klang|Subang Jaya',
  TH: 'Bangkok|Chiang Mai|Phuket|Pattaya|Rayong|Chonburi|Krabi',
  VN: 'Ho Chi Minh City|Hanoi|Ha Noi|Da Nang|Haiphong|Hai Phong|Can Tho',
  ID: 'Jakarta|Surabaya|Bandung|Medan|Semarang|Batam|Denpasar|Bekasi|Tangerang',
  PH: 'Manila|Makati|Quezon City|Cebu|Cebu City|Taguig|Pasig|Davao',
  AU: 'Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Gold Coast|Newcastle NSW|Hobart|Darwin|Geelong|Townsville|Cairns|Wollongong',
  NZ: 'Auckland|Wellington|Christchurch|Hamilton NZ|Tauranga|Dunedin|Napier',
  CA: 'Toronto|Montreal|Montréal|Vancouver|Calgary|Edmonton|Ottawa|Winnipeg|Quebec City|Québec|Mississauga|Markham|Waterloo|Kitchener|Halifax|Saskatoon|Regina|Burnaby|Brampton|Oakville|Laval|Surrey BC|Kelowna',
  MX: 'Mexico City|Ciudad de México|Monterrey|Guadalajara|Tijuana|Puebla|Querétaro|León|Ciudad Juárez|Saltillo|San Luis Potosí|Aguascalientes|Mérida|Cancún',
  BR: 'São Paulo|Sao Paulo|Rio de Janeiro|Brasília|Belo Horizonte|Curitiba|Porto Alegre|Campinas|Recife|Salvador|Fortaleza|Florianópolis|Joinville|Manaus|Goiânia|São José dos Campos',
  AR: 'Buenos Aires|Rosario|Mendoza',
  CL: 'Santiago|Santiago de Chile|Valparaíso|Antofagasta|Concepción',
  CO: 'Bogotá|Bogota|Medellín|Medellin|Cali|Barranquilla|Cartagena',
  PE: 'Lima|Arequipa',
  EC: 'Quito|Guayaquil',
  UY: 'Montevideo',
  PY: 'Asunción',
  BO: 'La Paz|Santa Cruz de la Sierra',
  VE: 'Caracas',
  CR: 'San José, Costa Rica',
  PA: 'Panama City|Ciudad de Panamá',
  GT: 'Guatemala City',
  DO: 'Santo Domingo',
  KZ: 'Almaty|Astana',
  AM: 'Yerevan',
  AZ: 'Baku',
  HK: 'Hong Kong|Kowloon',
  SG: 'Singapore',
}

const key = (name: string): string => textKey(name.normalize('NFKD').replace(/\p{M}/gu, ''))

let known: ReadonlyMap<string, string> | undefined

/** English names of countries by the keys of their cities. Built at first use. */
function cities(): ReadonlyMap<string, string> {
  if (known) return known
  const english = new Intl.DisplayNames(['en'], { type: 'region' })
  const table = new Map<string, string>()
  for (const [code, names] of Object.entries(CITIES)) {
    for (const name of names.split('|')) if (!table.has(key(name))) table.set(key(name), english.of(code) ?? code)
  }
  known = table
  return table
}

/** The country of a city that is known by its name alone; null for smaller towns. */
export const countryOfCity = (words: string): string | null =>
  words.length > 40 ? null : (cities().get(key(words)) ?? null)
