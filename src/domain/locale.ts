/** A language that a page is written in. */
export type Locale = 'en' | 'ar';
