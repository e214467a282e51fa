// Answers in the shapes the boards document, of companies that do not exist.

export const greenhouseAnswer = {
  jobs: [
    {
      id: 127817,
      internal_job_id: 144381,
      title: 'Head of Quality',
      updated_at: '2026-11-20T10:55:28-05:00',
      first_published: '2026-11-02T09:00:00-05:00',
      requisition_id: '50',
      location: { name: 'Tolland, Ohio' },
      absolute_url: 'https://boards.greenhouse.io/halden/jobs/127817',
      metadata: null,
      content:
        '&lt;h3&gt;Your task&lt;/h3&gt;&lt;p&gt;You will be our first quality manager.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;ISO 9001 &amp;amp; audits in SAP S/4HANA&lt;/li&gt;&lt;/ul&gt;',
      departments: [{ id: 13583, name: 'Quality', parent_id: null, child_ids: [] }],
      offices: [{ id: 8304, name: 'Ohio', location: 'United States' }],
    },
    {
      id: 127818,
      title: 'Moulder',
      updated_at: '2026-10-01T00:00:00Z',
      location: { name: '' },
      offices: [{ name: 'Easton' }],
    },
  ],
  meta: { total: 2 },
}

export const leverAnswer = [
  {
    id: '5ac21346-8e0c-4494-8e7a-3eb92ff77902',
    text: 'Maintenance Technician',
    categories: {
      location: 'Tolland',
      allLocations: ['Tolland', 'Easton'],
      team: 'Plant',
      department: 'Operations',
      commitment: 'Full-time',
    },
    country: 'US',
    createdAt: Date.UTC(2026, 10, 5, 23, 30),
    description: '<div>Keep four presses running.</div>',
    descriptionPlain: 'Keep four presses running.',
    lists: [{ text: 'What you bring', content: '<li>Three years in a foundry</li><li>A driving licence</li>' }],
    additional: '<div>We pay weekly.</div>',
    hostedUrl: 'https://jobs.lever.co/halden/5ac21346-8e0c-4494-8e7a-3eb92ff77902',
    workplaceType: 'on-site',
  },
]

export const ashbyAnswer = {
  apiVersion: '1',
  jobs: [
    {
      id: '145ff46b-1441-4773-bcd3-c8c90baa598a',
      title: 'Product Manager',
      location: 'Lund',
      secondaryLocations: [{ location: 'Malmö', address: { addressLocality: 'Malmö' } }],
      department: 'Product',
      team: 'Growth',
      isListed: true,
      isRemote: true,
      descriptionHtml: '<p>Own our roadmap.</p>',
      publishedAt: '2026-10-30T16:21:55.393+00:00',
      employmentType: 'FullTime',
      jobUrl: 'https://jobs.ashbyhq.com/halden/145ff46b',
    },
    {
      title: 'Secret Role',
      isListed: false,
      jobUrl: 'https://jobs.ashbyhq.com/halden/x',
      publishedAt: '2026-11-01T00:00:00Z',
    },
  ],
}

export const workableAnswer = {
  name: 'Halden Valve',
  description: null,
  jobs: [
    {
      title: 'Buyer',
      shortcode: 'AB12CD34EF',
      code: '',
      employment_type: 'Full-time',
      telecommuting: false,
      department: 'Purchasing',
      url: 'https://apply.workable.com/j/AB12CD34EF',
      published_on: '2026-11-10',
      created_at: '2026-11-09',
      country: 'Greece',
      city: 'Athens',
      state: 'Attica',
      locations: [{ country: 'Greece', countryCode: 'GR', city: 'Athens', region: 'Attica', hidden: false }],
      description: '<p>Buy castings across Europe.</p>',
    },
  ],
}

export const smartRecruitersAnswer = {
  offset: 0,
  limit: 100,
  totalFound: 1,
  content: [
    {
      id: '743999',
      uuid: '34225731-e7cf-4584-b0b7-78098fe1a66b',
      name: 'Site Controller',
      refNumber: 'REF12',
      company: { identifier: 'HaldenValve', name: 'Halden Valve' },
      releasedDate: '2026-11-12T19:36:42.346Z',
      location: { city: 'Graz', region: 'Styria', country: 'at', remote: false },
      department: { id: '18554', label: 'Finance' },
      function: { id: 'finance', label: 'Finance' },
      typeOfEmployment: { label: 'Full-time' },
      ref: 'https://api.smartrecruiters.com/v1/companies/HaldenValve/postings/743999',
    },
  ],
}

export const recruiteeAnswer = {
  offers: [
    {
      id: 901,
      slug: 'monteur',
      title: 'Monteur',
      department: 'Montage',
      location: 'Utrecht, Netherlands',
      city: 'Utrecht',
      country: 'Netherlands',
      employment_type_code: 'fulltime_permanent',
      created_at: '2026-10-01 08:00:00 UTC',
      published_at: '2026-10-03 08:00:00 UTC',
      description: '<p>Je monteert kleppen.</p>',
      requirements: '<ul><li>Rijbewijs B</li></ul>',
      careers_url: 'https://halden.recruitee.com/o/monteur',
    },
  ],
}

export const personioAnswer = `<?xml version="1.0" encoding="UTF-8"?>
<workzag-jobs>
  <position>
    <id>4103</id>
    <subcompany>Halden Armaturen GmbH</subcompany>
    <office>München</office>
    <additionalOffices><office>Augsburg</office></additionalOffices>
    <department>Qualität</department>
    <recruitingCategory>Various</recruitingCategory>
    <name>Leiter Qualitätssicherung (m/w/d)</name>
    <jobDescriptions>
      <jobDescription><name>Deine Aufgaben</name><value><![CDATA[<ul><li>Du baust unsere Qualitätssicherung auf.</li></ul>]]></value></jobDescription>
      <jobDescription><name>Dein Profil</name><value><![CDATA[<p>Erfahrung mit Guss.</p>]]></value></jobDescription>
    </jobDescriptions>
    <employmentType>permanent</employmentType>
    <schedule>full-time</schedule>
    <createdAt>2026-11-03T09:12:13+00:00</createdAt>
  </position>
</workzag-jobs>`

export const teamtailorAnswer = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:tt="https://teamtailor.com/locations">
  <channel>
    <title>Halden Ventil</title>
    <item>
      <title>Controller</title>
      <description>&lt;p&gt;Du bygger v&#229;r ekonomifunktion.&lt;/p&gt;</description>
      <pubDate>Mon, 02 Nov 2026 08:00:00 +0100</pubDate>
      <link>https://halden.teamtailor.com/jobs/42-controller</link>
      <remoteStatus>hybrid</remoteStatus>
      <guid isPermaLink="false">aaaa-1111</guid>
      <tt:locations>
        <tt:location><tt:name>HQ</tt:name><tt:city>Lund</tt:city><tt:country>Sweden</tt:country></tt:location>
        <tt:location><tt:name>Oslo</tt:name><tt:city>Oslo</tt:city><tt:country>Norway</tt:country></tt:location>
      </tt:locations>
      <tt:department>Finance</tt:department>
      <tt:role>Controller</tt:role>
    </item>
  </channel>
</rss>`
