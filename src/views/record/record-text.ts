/** A line that a person wrote in a record, with its language: it may stand on a page in another one. */
export interface RecordText {
  text: string;
  lang: 'en' | 'ar';
}

/** A line of a record: English, as all records are written. */
export function recordText(text: string): RecordText {
  return { text, lang: 'en' };
}
