import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DIGITS, type Digits } from '../../src/domain/digits.ts';
import { formatPeriod, parsePartialDate } from '../../src/domain/partial-date.ts';
import { briefingWords } from '../../src/i18n/briefings.ts';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { sentenceCase } from '../../src/i18n/sentence-case.ts';
import { didYouMean } from '../../src/records/index.ts';
import { site } from '../../src/site.ts';

/** What of an archive a briefing can be asked for. */
export interface KnownSelection {
  places: ReadonlySet<string>;
  actors: ReadonlySet<string>;
  ceasefires: ReadonlySet<string>;
  /** The first and the last day of which the archive tells. */
  first: string;
  last: string;
}

export interface BriefingRequest {
  title: string;
  from: string;
  to: string;
  places: string[];
  actors: string[];
  ceasefires: string[];
  language: Locale;
  /** Of an Arabic briefing. */
  digits: Digits;
  paper: (typeof site.papers)[number];
  /** The PDF, absolute. */
  out: string;
}

export type BriefingArguments = { kind: 'help' } | { kind: 'wrong'; problems: string[] } | ({ kind: 'make' } & BriefingRequest);

export const BRIEFING_HELP = `npm run briefing -- --out FILE.pdf   a briefing on the incidents of a selection; left out, nothing is left out
  --from DAY --to DAY       incidents from the first to the last day, both included
  --place ID                in this place or within it; again for more
  --actor ID                that name this actor in any role; again for more
  --ceasefire ID            linked to this agreement; again for more
  --title TEXT --lang ${LOCALES.join('|')} --paper ${site.papers.join('|')}
  --digits ${DIGITS.join('|')}       of an Arabic briefing: 12 or ١٢
  --force                   writes over a file that is there`;

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  place: { type: 'string', multiple: true },
  actor: { type: 'string', multiple: true },
  ceasefire: { type: 'string', multiple: true },
  title: { type: 'string' },
  lang: { type: 'string' },
  digits: { type: 'string' },
  paper: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;
const LISTS = { place: 'places', actor: 'actors', ceasefire: 'ceasefires' } as const;

/** Reads the arguments of `npm run briefing`, or says everything that is wrong with them. */
export function readBriefingArguments(words: readonly string[], known: KnownSelection, folder: string): BriefingArguments {
  const { tokens } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
  const problems: string[] = [];
  const given = new Map<string, string>();
  const lists = { places: new Set<string>(), actors: new Set<string>(), ceasefires: new Set<string>() };
  let force = false;
  for (const token of tokens) {
    if (token.kind === 'positional') problems.push(`Unexpected \`${token.value}\`; put a text with spaces in quotation marks`);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (name === 'help' || rawName === '-h') return { kind: 'help' };
    if (!Object.hasOwn(OPTIONS, name)) {
      const hint = didYouMean(
        rawName,
        Object.keys(OPTIONS).map((option) => `--${option}`),
      );
      problems.push(withHint(`Unexpected option \`${rawName}\``, hint));
    } else if (name === 'force') force = true;
    else if (value === undefined || value.trim() === '' || (value.startsWith('--') && !token.inlineValue))
      problems.push(`Missing value of \`${rawName}\``);
    else if (name in LISTS) {
      const list = LISTS[name as keyof typeof LISTS];
      if (known[list].has(value)) lists[list].add(value);
      else problems.push(withHint(`Unexpected --${name} \`${value}\`, expected an id of ${list}`, didYouMean(value, known[list])));
    } else if (given.has(name)) problems.push(`Unexpected second \`${rawName}\``);
    else given.set(name, value.trim());
  }
  const from = readDay('from', given.get('from') ?? known.first, problems);
  const to = readDay('to', given.get('to') ?? known.last, problems);
  if (from && to && from > to) problems.push(`Unexpected period from \`${from}\` to \`${to}\`, expected its first day before its last`);
  const language = oneOf('lang', given.get('lang') ?? LOCALES[0], LOCALES, problems);
  const digits = oneOf('digits', given.get('digits') ?? (language === 'ar' ? site.digits : 'latn'), DIGITS, problems);
  if (digits === 'arab' && language === 'en') problems.push('Unexpected --digits `arab` in English, expected --lang ar with it');
  const paper = oneOf('paper', given.get('paper') ?? site.papers[0], site.papers, problems);
  const title =
    given.get('title') ?? (from && to ? briefingWords[language ?? 'en'].onDemand.title(formatPeriod(from, to, language ?? 'en')) : '');
  if (title.length > 120) problems.push(`Unexpected --title of ${title.length} characters, expected at most 120`);
  if (/[\n\r]/.test(title)) problems.push('Unexpected line break in --title, expected one line');
  const out = readOut(given.get('out'), folder, force, problems);
  if (problems.length > 0 || !from || !to || !language || !digits || !paper || !out) return { kind: 'wrong', problems };
  const [places, actors, ceasefires] = [[...lists.places], [...lists.actors], [...lists.ceasefires]];
  return { kind: 'make', title, from, to, places, actors, ceasefires, language, digits, paper, out };
}

function readDay(name: string, text: string, problems: string[]): string | undefined {
  const day = parsePartialDate(text);
  if (!day.ok) problems.push(withHint(`--${name}: ${day.problem}`, day.help && sentenceCase(day.help)));
  else if (day.value.precision !== 'day' || day.value.approximate || day.value.from !== day.value.to)
    problems.push(`Unexpected --${name} \`${text}\`, expected one exact day, such as \`2021-06-10\``);
  else return day.value.from;
  return undefined;
}

function oneOf<Choice extends string>(name: string, text: string, choices: readonly Choice[], problems: string[]): Choice | undefined {
  const found = choices.find((choice) => choice === text);
  if (!found) problems.push(`Unexpected --${name} \`${text}\`, expected one of ${choices.join(', ')}`);
  return found;
}

function readOut(name: string | undefined, folder: string, force: boolean, problems: string[]): string | undefined {
  const count = problems.length;
  if (name === undefined) problems.push('Missing --out: the PDF to write, such as `--out brief.pdf`');
  else {
    const out = resolve(folder, name);
    if (!/\.pdf$/i.test(name)) problems.push(`Unexpected --out \`${name}\`, expected a name that ends in \`.pdf\``);
    if (!existsSync(dirname(out))) problems.push(`Found no folder \`${dirname(name)}\` for --out`);
    else if (existsSync(out) && statSync(out).isDirectory()) problems.push(`Unexpected folder \`${name}\` as --out, expected a file`);
    else if (existsSync(out) && !force) problems.push(`\`${name}\` exists already: give another name, or --force to write over it`);
    if (problems.length === count) return out;
  }
  return undefined;
}

function withHint(problem: string, hint: string | undefined): string {
  return hint === undefined ? problem : `${problem}. ${hint}`;
}
