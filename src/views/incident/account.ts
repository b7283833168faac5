import type { Archive, Incident } from '../../archive.ts';
import type { Body } from '../../domain/body.ts';
import { GROUPS, resolveToll, type Group, type Measure } from '../../domain/toll.ts';
import { incidentWords } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Letters } from './incident-reports.ts';
import { tollText, type TollText } from '../tolls/toll-text.ts';
import { translatedAccount } from './translated-account.ts';

/** The account of an incident, with everything that its slots print. */
export interface Account {
  body: Body;
  /** The language of the account, which is English where there is no translation of it. */
  locale: Locale;
  /** What a citation of each report prints, and where it leads on this page. */
  cited: Record<string, { label: string; url: string }>;
  /** The figures that the account prints, by `tollKey`. */
  tolls: Record<string, TollText>;
}

/** The key of a figure in an account. */
export function tollKey(incident: string, of: string, group: string): string {
  return `${incident} ${of} ${group}`;
}

/** The account in a language, its citations named by the letters of the page. */
export function accountOf(archive: Archive, incident: Incident, letters: Letters, locale: Locale): Account {
  const paragraphs = locale === 'ar' ? incident.translations?.ar?.account : undefined;
  const body = paragraphs ? translatedAccount(paragraphs) : incident.body;
  const language = paragraphs ? locale : 'en';
  return {
    body,
    locale: language,
    cited: Object.fromEntries(
      [...letters].map(([id, { anchor, letter }]) => [
        id,
        { label: `${incidentWords[language].report}\u00a0${letter}`, url: `#${anchor}` },
      ]),
    ),
    tolls: Object.fromEntries(
      body.slots.flatMap((slot) =>
        slot.kind === 'component' && slot.name === 'Toll' ? [figureOf(archive, incident, slot.attributes, language)] : [],
      ),
    ),
  };
}

function figureOf(archive: Archive, here: Incident, attributes: Record<string, string>, locale: Locale): [string, TollText] {
  const { incident: id = here.id, of = 'killed', group = 'total' } = attributes;
  const incident = id === here.id ? here : archive.get('incidents', id);
  const range = resolveToll(incident.claims, getMeasure(of), getGroup(group))?.range;
  return [tollKey(id, of, group), tollText(range, locale)];
}

function getMeasure(text: string): Measure {
  if (text === 'killed' || text === 'injured') return text;
  throw new Error(`Unexpected \`${text}\` in <Toll>, expected \`killed\` or \`injured\``);
}

function getGroup(text: string): Group {
  const group = GROUPS.find((candidate) => candidate === text);
  if (!group) throw new Error(`Unexpected \`${text}\` in <Toll>, expected one of ${GROUPS.join(', ')}`);
  return group;
}
