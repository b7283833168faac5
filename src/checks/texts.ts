import type { Path, SourceRecord } from '../records/index.ts';

/** A text of a record that readers see as its name or summary. */
export interface NamedText {
  path: Path;
  text: string;
}

/** The names, titles and one-sentence summaries of a record. */
export function namedTexts({ data }: SourceRecord): NamedText[] {
  const fields = data as Record<string, unknown>;
  const texts = ['title', 'summary', 'standfirst', 'description', 'author'].map((key): [Path, unknown] => [[key], fields[key]]);
  const name = (fields['name'] ?? {}) as { en?: string; ar?: string; short?: string; variants?: string[] };
  const names = (['en', 'ar', 'short'] as const).map((key): [Path, unknown] => [['name', key], name[key]]);
  const variants = (name.variants ?? []).map((text, index): [Path, unknown] => [['name', 'variants', index], text]);
  return [...texts, ...names, ...variants].flatMap(([path, text]) => (typeof text === 'string' ? [{ path, text }] : []));
}

/** What a record says in Arabic. */
export function arabicTexts({ data }: SourceRecord): NamedText[] {
  const { name, translations } = data as {
    name?: { ar?: string };
    translations?: { ar?: { title?: string; summary?: string; account?: string[] } };
  };
  const arabic = translations?.ar;
  const texts: [Path, string | undefined][] = [
    [['name', 'ar'], name?.ar],
    [['translations', 'ar', 'title'], arabic?.title],
    [['translations', 'ar', 'summary'], arabic?.summary],
    ...(arabic?.account ?? []).map((text, index): [Path, string] => [['translations', 'ar', 'account', index], text]),
  ];
  return texts.flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
}
