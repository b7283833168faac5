/** The publisher's settings: everything that a new site of this kind changes first. */
export const site = {
  name: 'Truceline',
  /** The address under which `dist/` will be served, without a closing slash. `SITE_URL` overrides it at build. */
  url: 'https://truceline.example',
  description: 'Armed incidents one by one: what was reported, by whom, and under which ceasefire.',
  /** Where readers report an error or ask for removal. */
  contact: { email: 'corrections@truceline.example' },
  languages: ['en', 'ar'],
  /** The digits of Arabic pages: `latn` (12) or `arab` (١٢); data, addresses and ids always have Western ones. `DIGITS` overrides it at build. */
  digits: 'latn',
  /** Incidents are dated in the zone where they happened; nothing is ever shifted to another. */
  zone: 'Asia/Damascus',
  /** Sizes of paper for which each briefing is made. */
  papers: ['a4', 'letter'],
  /** The form at `/admin/` for people without git; off until it names a repository: see docs/form.md. */
  form: undefined,
  licence: { code: 'MIT', records: 'CC BY 4.0', recordsUrl: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;
