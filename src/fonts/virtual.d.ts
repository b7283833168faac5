declare module 'virtual:fonts.css';
declare module 'virtual:fonts' {
  /** For each language, the addresses of the font files that its first lines need. */
  export const preload: Record<'en' | 'ar', readonly string[]>;
}
declare module 'subset-font' {
  /** Cuts a font file down to the characters of `text`. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2'; keepFeatures: readonly string[]; noHinting: boolean },
  ): Promise<Uint8Array>;
}
