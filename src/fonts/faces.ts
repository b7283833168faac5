/** A face of one of the font packages, as the site's styles name it. */
export interface Face {
  family: string;
  /** The npm package under `@fontsource/`. */
  package: string;
  weight: number;
  style: 'normal' | 'italic';
  /** The package's files that the site takes from: one for each script. */
  scripts: readonly ('latin' | 'latin-ext' | 'arabic')[];
  /** Asked for before the styles are read, because the first lines of a page in this language are set in it. */
  preloadFor?: 'en' | 'ar';
}

const latin = ['latin', 'latin-ext'] as const;
const arabic = ['arabic'] as const;

/** Every face in use: two weights of text and of interface, one italic, two Arabic faces for the screen and two for paper. */
export const faces: readonly Face[] = [
  { family: 'Source Serif 4', package: 'source-serif-4', weight: 400, style: 'normal', scripts: latin },
  { family: 'Source Serif 4', package: 'source-serif-4', weight: 400, style: 'italic', scripts: latin },
  { family: 'Source Serif 4', package: 'source-serif-4', weight: 600, style: 'normal', scripts: latin, preloadFor: 'en' },
  { family: 'IBM Plex Sans', package: 'ibm-plex-sans', weight: 400, style: 'normal', scripts: latin, preloadFor: 'en' },
  { family: 'IBM Plex Sans', package: 'ibm-plex-sans', weight: 600, style: 'normal', scripts: latin },
  { family: 'IBM Plex Sans Arabic', package: 'ibm-plex-sans-arabic', weight: 400, style: 'normal', scripts: arabic, preloadFor: 'ar' },
  { family: 'IBM Plex Sans Arabic', package: 'ibm-plex-sans-arabic', weight: 600, style: 'normal', scripts: arabic, preloadFor: 'ar' },
  { family: 'Amiri', package: 'amiri', weight: 400, style: 'normal', scripts: arabic },
  { family: 'Amiri', package: 'amiri', weight: 700, style: 'normal', scripts: arabic },
];

/** What a browser shows until a face has come: a local font stretched to the same width and height, so that no line moves. */
export const fallbacks = [
  { family: 'Source Serif 4 fallback', local: ['Georgia', 'Gelasio'], sizeAdjust: 1.067, ascent: 1.036, descent: 0.335 },
  { family: 'IBM Plex Sans fallback', local: ['Arial', 'Liberation Sans', 'Arimo'], sizeAdjust: 1.011, ascent: 1.025, descent: 0.275 },
] as const;
