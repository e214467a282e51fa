/** A product that pages give away by what they load, say or answer with. */
export type TechnologyRow = {
  readonly name: string
  /** What such products are for, as a seller would say it. */
  readonly use: string
  /** Address of a script, style sheet, frame or image, without its scheme. */
  readonly address?: RegExp
  /** The `generator` meta element. */
  readonly generator?: RegExp
  /** A response header and what its value holds; a cookie's name as `set-cookie`. */
  readonly header?: readonly [name: string, value: RegExp]
}

const row = (
  use: string,
  name: string,
  address: RegExp | null,
  more: Omit<TechnologyRow, 'name' | 'use' | 'address'> = {},
): TechnologyRow => ({ name, use, ...(address ? { address } : {}), ...more })

/** Hosts and paths as the vendors' own installation guides give them. A row a product; the first match of each counts. */
export const TECHNOLOGY_ROWS: readonly TechnologyRow[] = [
  // what the site is made with
  row('website', 'WordPress', /\/wp-(?:content|includes)\//, {
    generator: /^WordPress/i,
    header: ['x-pingback', /xmlrpc\.php/],
  }),
  row('web shop', 'WooCommerce', /\/plugins\/woocommerce\//, { generator: /^WooCommerce/i }),
  row('website', 'Elementor', /\/plugins\/elementor\//, { generator: /^Elementor/i }),
  row('website', 'Drupal', /\/sites\/(?:default|all)\/(?:files|modules|themes)\/|\/core\/misc\/drupal\.js/, {
    generator: /^Drupal/i,
    header: ['x-drupal-cache', /./],
  }),
  row('website', 'Joomla', /\/media\/(?:jui|system)\/js\//, { generator: /^Joomla/i }),
  row('website', 'TYPO3', /\/(?:typo3temp|typo3conf)\//, { generator: /^TYPO3/i }),
  row('website', 'Contao', null, { generator: /^Contao/i }),
  row('website', 'Concrete CMS', /\/concrete\/(?:js|css)\//, { generator: /^concrete(?:5| CMS)/i }),
  row('website', 'Umbraco', null, { generator: /^Umbraco/i }),
  row('website', 'Sitecore', /\/-\/media\/|\/sitecore\//, { header: ['set-cookie', /\bSC_ANALYTICS_GLOBAL_COOKIE\b/] }),
  row('website', 'Adobe Experience Manager', /\/etc\.clientlibs\//),
  row('website', 'Squarespace', /(?:static1|assets)\.squarespace\.com\//, { header: ['server', /^Squarespace/i] }),
  row('website', 'Wix', /static\.parastorage\.com\/|static\.wixstatic\.com\//, { header: ['x-wix-request-id', /./] }),
  row('website', 'Webflow', /(?:assets(?:-global)?|uploads-ssl)\.website-files\.com\//, { generator: /^Webflow/i }),
  row('website', 'Jimdo', /assets\.jimstatic\.com\//),
  row('website', 'Ghost', null, { generator: /^Ghost/i }),
  row('website', 'Craft CMS', null, { header: ['x-powered-by', /Craft CMS/i] }),
  row('website', 'Statamic', null, { header: ['x-powered-by', /Statamic/i] }),
  row('website', 'Kentico', null, { generator: /^Kentico/i, header: ['set-cookie', /\bCMSPreferredCulture\b/] }),
  row('website', 'HubSpot CMS', /\/hs-fs\/hub\/|\/hubfs\//, { generator: /^HubSpot/i }),
  row('website', 'Nuxt', /\/_nuxt\//),
  row('website', 'Next.js', /\/_next\/static\//, { header: ['x-powered-by', /^Next\.js/] }),
  row('website', 'Gatsby', null, { generator: /^Gatsby/i }),
  row('website', 'Hugo', null, { generator: /^Hugo \d/i }),
  row('website', 'Framer', /framerusercontent\.com\//, { generator: /^Framer/i }),
  // selling
  row('web shop', 'Shopify', /cdn\.shopify\.com\//, { header: ['x-shopid', /./] }),
  row('web shop', 'Magento', /\/static\/version\d+\/frontend\//, { header: ['x-magento-cache-debug', /./] }),
  row('web shop', 'PrestaShop', /\/modules\/ps_[a-z]/, { generator: /^PrestaShop/i }),
  row('web shop', 'Shopware', /\/bundles\/storefront\//, { header: ['set-cookie', /\bsw-context-token\b/] }),
  row('web shop', 'BigCommerce', /cdn\d{1,3}\.bigcommerce\.com\//),
  row('web shop', 'OXID eShop', /\/out\/(?:azure|flow|wave|apex)\/src\//),
  row('web shop', 'Lightspeed', /cdn\.webshopapp\.com\//),
  row('payments', 'Stripe', /js\.stripe\.com\//),
  row('payments', 'PayPal', /paypal\.com\/sdk\/js|paypalobjects\.com\//),
  row('payments', 'Adyen', /checkoutshopper-[a-z]+\.adyen\.com\//),
  row('payments', 'Klarna', /(?:js|x)\.klarnacdn\.net\//),
  row('payments', 'Mollie', /js\.mollie\.com\//),
  // counting visitors
  row('web analytics', 'Google Analytics', /google-analytics\.com\/|googletagmanager\.com\/gtag\/js/),
  row('tag manager', 'Google Tag Manager', /googletagmanager\.com\/(?:gtm\.js|ns\.html)/),
  row('web analytics', 'Matomo', /\/(?:matomo|piwik)\.js|cdn\.matomo\.cloud\//),
  row('web analytics', 'Adobe Analytics', /\/(?:s_code|AppMeasurement)\.js|omtrdc\.net\//),
  row('tag manager', 'Adobe Experience Platform Tags', /assets\.adobedtm\.com\//),
  row('tag manager', 'Tealium', /tags\.tiqcdn\.com\//),
  row('web analytics', 'Plausible', /plausible\.io\/js\//),
  row('web analytics', 'etracker', /(?:static|code)\.etracker\.com\//),
  row('web analytics', 'Hotjar', /static\.hotjar\.com\//),
  row('web analytics', 'Microsoft Clarity', /clarity\.ms\/tag\//),
  row('web analytics', 'Mixpanel', /cdn\.mxpnl\.com\//),
  row('web analytics', 'Segment', /cdn\.segment\.com\//),
  row('web analytics', 'Siteimprove', /siteimproveanalytics\.com\//),
  row('web analytics', 'New Relic', /js-agent\.newrelic\.com\//),
  row('web analytics', 'Crazy Egg', /script\.crazyegg\.com\//),
  row('visitor identification', 'Leadfeeder', /(?:sc\.lfeeder|lftracker\.leadfeeder)\.com\//),
  row('visitor identification', 'Lead Forensics', /secure\.[a-z0-9-]{3,40}\.com\/js\/\d{5,7}\.js/),
  row('visitor identification', 'Dealfront', /\.dealfront\.com\//),
  row('visitor identification', 'Albacross', /serve\.albacross\.com\//),
  row('A/B tests', 'Optimizely', /cdn\.optimizely\.com\//),
  row('A/B tests', 'VWO', /visualwebsiteoptimizer\.com\//),
  // marketing and sales
  row('marketing and CRM', 'HubSpot', /js\.hs-scripts\.com\/|js\.hsforms\.net\/|js\.hs-analytics\.net\//),
  row('marketing automation', 'Marketo', /munchkin\.marketo\.net\/|\.mktoresp\.com\//),
  row('marketing automation', 'Pardot', /pi\.pardot\.com\/|go\.pardot\.com\//),
  row('marketing automation', 'Eloqua', /\.en25\.com\/|\.eloqua\.com\//),
  row('marketing automation', 'ActiveCampaign', /trackcmp\.net\/|\.activehosted\.com\//),
  row('marketing automation', 'SharpSpring', /\.sharpspring\.com\/|marketingautomation\.services\//),
  row('marketing automation', 'Salesforce Marketing Cloud', /\.exacttarget\.com\/|\.igodigital\.com\//),
  row('newsletter', 'Mailchimp', /\.list-manage\.com\/|chimpstatic\.com\//),
  row('newsletter', 'Brevo', /sibautomation\.com\/|\.sendinblue\.com\//),
  row('newsletter', 'Klaviyo', /static\.klaviyo\.com\//),
  row('newsletter', 'CleverReach', /\.cleverreach\.com\//),
  row('newsletter', 'Constant Contact', /\.constantcontact\.com\//),
  row('newsletter', 'Campaign Monitor', /\.createsend\.com\/|\.createsend1\.com\//),
  row('CRM', 'Salesforce', /\.(?:salesforce|force|salesforceliveagent)\.com\//),
  row('CRM', 'Zoho', /\.zoho(?:public|cdn|static)?\.(?:com|eu)\//),
  row('CRM', 'Pipedrive', /\.pipedrive\.com\//),
  row('CRM', 'Microsoft Dynamics 365', /\.dynamics\.com\/|mktdplp102cdn\.azureedge\.net\//),
  row('advertising', 'Google Ads', /googleadservices\.com\/|googletagservices\.com\//),
  row('advertising', 'Meta Pixel', /connect\.facebook\.net\/[a-zA-Z_]{2,8}\/fbevents\.js/),
  row('advertising', 'LinkedIn Insight Tag', /snap\.licdn\.com\/|px\.ads\.linkedin\.com\//),
  row('advertising', 'Microsoft Advertising', /bat\.bing\.com\//),
  // talking to visitors
  row('chat', 'Intercom', /widget\.intercom\.io\//),
  row('chat', 'Drift', /js\.driftt\.com\//),
  row('chat', 'LiveChat', /cdn\.livechatinc\.com\//),
  row('chat', 'Tawk.to', /embed\.tawk\.to\//),
  row('chat', 'Olark', /static\.olark\.com\//),
  row('chat', 'Tidio', /code\.tidio\.co\//),
  row('chat', 'Crisp', /client\.crisp\.chat\//),
  row('chat', 'Userlike', /userlike-cdn-widgets\./),
  row('customer service', 'Zendesk', /static\.zdassets\.com\/|\.zendesk\.com\//),
  row('customer service', 'Freshworks', /\.freshdesk\.com\/|wchat\.freshchat\.com\//),
  row('appointments', 'Calendly', /(?:assets\.)?calendly\.com\//),
  row('forms', 'Typeform', /embed\.typeform\.com\//),
  row('forms', 'JotForm', /\.jotform\.com\//),
  row('reviews', 'Trustpilot', /widget\.trustpilot\.com\//),
  row('reviews', 'Trusted Shops', /widgets\.trustedshops\.com\//),
  // hiring
  row('recruiting', 'Greenhouse', /boards\.greenhouse\.io\//),
  row('recruiting', 'Lever', /(?:jobs|api)\.lever\.co\//),
  row('recruiting', 'Workable', /\.workable\.com\//),
  row('recruiting', 'Recruitee', /\.recruitee\.com\//),
  row('recruiting', 'Personio', /\.jobs\.personio\.(?:de|com)\//),
  row('recruiting', 'Teamtailor', /\.teamtailor(?:-cdn)?\.com\//),
  row('recruiting', 'SmartRecruiters', /\.smartrecruiters\.com\//),
  row('recruiting', 'Ashby', /jobs\.ashbyhq\.com\//),
  row('recruiting', 'softgarden', /\.softgarden\.(?:io|de)\//),
  row('recruiting', 'BambooHR', /\.bamboohr\.com\//),
  row('recruiting', 'SuccessFactors', /\.successfactors\.(?:com|eu)\//),
  row('recruiting', 'Workday', /\.myworkdayjobs\.com\//),
  // consent
  row('cookie consent', 'Cookiebot', /consent\.cookiebot\.com\//),
  row('cookie consent', 'OneTrust', /cdn\.cookielaw\.org\//),
  row('cookie consent', 'Usercentrics', /app\.usercentrics\.eu\//),
  row('cookie consent', 'Borlabs Cookie', /\/plugins\/borlabs-cookie\//),
  // where it runs
  row('hosting', 'Cloudflare', null, { header: ['cf-ray', /./] }),
  row('hosting', 'Vercel', null, { header: ['x-vercel-id', /./] }),
  row('hosting', 'Netlify', null, { header: ['x-nf-request-id', /./] }),
  row('hosting', 'Amazon CloudFront', null, { header: ['x-amz-cf-id', /./] }),
  row('hosting', 'Microsoft Azure', null, { header: ['x-azure-ref', /./] }),
  row('hosting', 'GitHub Pages', null, { header: ['x-github-request-id', /./] }),
  row('hosting', 'WP Engine', null, { header: ['x-powered-by', /WP Engine/i] }),
  row('web server', 'Microsoft IIS', null, { header: ['server', /^Microsoft-IIS/i] }),
  row('web server', 'nginx', null, { header: ['server', /^nginx/i] }),
  row('web server', 'Apache', null, { header: ['server', /^Apache/i] }),
  row('web server', 'LiteSpeed', null, { header: ['server', /^LiteSpeed/i] }),
  row('programming', 'PHP', null, { header: ['x-powered-by', /^PHP\b/] }),
  row('programming', 'ASP.NET', null, { header: ['x-powered-by', /^ASP\.NET/] }),
  row('programming', 'Java', null, { header: ['set-cookie', /\bJSESSIONID\b/] }),
  // on the page
  row('maps', 'Google Maps', /maps\.google(?:apis)?\.com\/|google\.com\/maps\/embed/),
  row('video', 'YouTube', /youtube(?:-nocookie)?\.com\/embed\//),
  row('video', 'Vimeo', /player\.vimeo\.com\//),
  row('video', 'Wistia', /fast\.wistia\.(?:com|net)\//),
]

/** Products that adverts for jobs name, in the vendors' spelling, by what they are for. Only names that mean nothing else. */
export const NAMED_IN_ADVERTS: readonly { readonly use: string; readonly names: string }[] = [
  {
    use: 'ERP',
    names:
      'SAP S/4HANA|SAP S/4 HANA|SAP ERP|SAP R/3|SAP Business One|SAP ECC|SAP|Microsoft Dynamics NAV|Dynamics NAV|Navision|Microsoft Dynamics AX|Dynamics AX|Microsoft Dynamics 365 Business Central|Dynamics 365 Business Central|Business Central|Microsoft Dynamics 365|Dynamics 365|Oracle NetSuite|NetSuite|Oracle EBS|Oracle E-Business Suite|JD Edwards|Infor LN|Infor M3|Infor CloudSuite|Epicor|Odoo|proALPHA|abas ERP|Sage X3|Sage 100|Sage 50|Sage Intacct|Exact Online|Exact Globe|AFAS|Unit4|Comarch ERP|Visma|e-conomic|Fortnox|Tripletex|TOTVS|Zucchetti|Holded|Cegid|IFS Applications|Syspro|Acumatica|QuickBooks|Xero|DATEV|Lexware|Monitor ERP|Jeeves ERP',
  },
  { use: 'CRM', names: 'Salesforce|HubSpot|Pipedrive|Zoho CRM|SugarCRM|Microsoft Dynamics CRM|Dynamics CRM' },
  {
    use: 'design and engineering',
    names:
      'AutoCAD|SolidWorks|SOLIDWORKS|Autodesk Inventor|CATIA|Siemens NX|PTC Creo|Creo Parametric|Pro/ENGINEER|Revit|Tekla|SolidEdge|Solid Edge|EPLAN|ANSYS|MATLAB|ArchiCAD|Vectorworks|Civil 3D|Altium',
  },
  { use: 'product data', names: 'Teamcenter|Windchill|ENOVIA|Arena PLM|Aras Innovator' },
  {
    use: 'machines and control',
    names:
      'TIA Portal|Simatic S7|SIMATIC S7|TwinCAT|Allen-Bradley|RSLogix|Studio 5000|Mastercam|hyperMILL|Heidenhain|Sinumerik|SINUMERIK|Fanuc|FANUC|Mazatrol|Wonderware|Ignition SCADA|KUKA',
  },
  { use: 'manufacturing', names: 'Plex MES|Opcenter|FactoryTalk|Proficy|HYDRA MES|Asprova|Preactor' },
  { use: 'maintenance', names: 'IBM Maximo|Maximo|SAP PM|Infor EAM|Ultimo|Fiix|UpKeep' },
  {
    use: 'logistics',
    names: 'SAP EWM|SAP WM|Manhattan WMS|Blue Yonder|Körber WMS|PSIwms|Oracle Transportation Management|Descartes',
  },
  {
    use: 'people and pay',
    names: 'Workday|SuccessFactors|ADP Workforce Now|BambooHR|Personio|UKG Pro|Kronos|Ceridian Dayforce|Paychex',
  },
  {
    use: 'construction',
    names: 'Procore|Primavera P6|Primavera|Bluebeam|PlanGrid|MS Project|Microsoft Project',
  },
  { use: 'reporting', names: 'Power BI|Tableau|QlikView|Qlik Sense|Looker|Crystal Reports|IBM Cognos|MicroStrategy' },
  { use: 'data', names: 'Snowflake|Databricks|BigQuery|Amazon Redshift|Apache Kafka|Apache Spark|Hadoop|Informatica' },
  {
    use: 'cloud and operations',
    names:
      'Amazon Web Services|AWS|Microsoft Azure|Azure|Google Cloud Platform|Google Cloud|GCP|Kubernetes|Docker|Terraform|Ansible|VMware|Citrix|OpenShift|Microsoft 365|Office 365|SharePoint|Intune',
  },
  {
    use: 'databases',
    names:
      'PostgreSQL|MySQL|MariaDB|MongoDB|SQL Server|Oracle Database|Elasticsearch|Redis|Cassandra|DynamoDB|IBM DB2|DB2',
  },
  {
    use: 'programming',
    names:
      'Java|JavaScript|TypeScript|Python|PHP|C#|C\\+\\+|Kotlin|Scala|Golang|Ruby on Rails|\\.NET Core|\\.NET|ASP\\.NET|Node\\.js|React Native|ReactJS|React\\.js|AngularJS|Angular|Vue\\.js|Spring Boot|Hibernate|Laravel|Symfony|Django|ABAP|COBOL',
  },
  { use: 'service and tickets', names: 'ServiceNow|Jira|JIRA|Confluence|Zendesk|Freshdesk|BMC Remedy' },
  {
    use: 'marketing',
    names: 'Marketo|Pardot|Eloqua|Mailchimp|Google Analytics|Adobe Creative Suite|Adobe Creative Cloud',
  },
]
