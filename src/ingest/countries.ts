const countries = new Set([
  'britain',
  'great britain',
  'uk',
  'us',
  'usa',
  'u.s',
  'america',
  'europe',
  'asia',
  'africa',
  'middle east',
  'mediterranean',
  'gulf',
  'turkey',
  'burma',
  'ivory coast',
  'palestine',
  'west bank',
  'sahel',
  'levant',
  'balkans',
  'caucasus',
]);

/** Whether a name is a country’s, as the runtime knows them, or a stretch of the world as wide. */
export function isCountry(name: string): boolean {
  if (countries.size < 100) {
    const display = new Intl.DisplayNames('en', { type: 'region' });
    for (const a of LETTERS) {
      for (const b of LETTERS) {
        const code = a + b;
        const country = display.of(code);
        if (country !== undefined && country !== code) countries.add(country.toLowerCase());
      }
    }
  }
  return countries.has(name.toLowerCase());
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
