import { MONTHS } from '../../domain/calendar-names.ts';
import type { Ceasefire } from '../../archive.ts';
import { agreementsIn } from './agreements.ts';
import type { Article } from '../text/article.ts';
import type { Event, ReadSentence } from '../incidents/events.ts';
import type { ReadingArchive } from '../index.ts';
import { foldWords, skeleton } from '../names/names.ts';
import type { ReadCeasefire } from '../reading.ts';
import { evidenceOf } from '../text/tokens.ts';

type Violation = ReadCeasefire['violation'];

const WORD =
  /\b(?:cease-?fires?|truces?|armistice|cessation of hostilities|cease of the fire|accords?|agreements?|deal|protocol|memorandum|de-escalation|demilitari[sz]ed zone|buffer zone)\b/i;
const BREACH =
  /\b(?:breach(?:es|ed|ing)?|violat(?:es|ed|ing|ions?)|(?:broken?|breaks?|breaking) (?:the|a|its|their|this|it)\b|infring\w+|flout\w*)\b/i;
const DENIED = /\b(?:den(?:y|ied|ies)|rejected|dismissed)\b[^.;]{0,60}\b(?:br[eo]ken?|breach|violat|infring)/i;

/** The agreements that an article names or plainly means, and whether somebody calls the incident a breach. */
export function findCeasefires(
  event: Event,
  events: readonly Event[],
  all: readonly ReadSentence[],
  archive: ReadingArchive,
  { text }: Article,
): ReadCeasefire[] {
  // Of several incidents, the agreement is held against the first that harmed somebody.
  const main =
    events.find(({ told }) => told.some(({ isBackground, count }) => !isBackground && count !== null && count.qualifier !== 'none')) ??
    events[0];
  if (event !== main) return [];
  const found: (ReadCeasefire & { named: boolean })[] = [];
  let last: (typeof found)[number] | undefined;
  let unnamed: ReadCeasefire | undefined;
  let lastIndex = -2;
  for (const read of all) {
    const { sentence, words } = read;
    const isNext = last !== undefined && sentence.index === lastIndex + 1;
    if (!WORD.test(words) && !(isNext && BREACH.test(words) && /\bit\b/.test(words))) continue;
    lastIndex = sentence.index;
    const names = archive.names.find(sentence).filter(({ named }) => named.kind === 'ceasefire');
    const match = names[0];
    const meant = match ? archive.records.ceasefires.find(({ id }) => id === match.named.id) : meantIn(words, archive, event);
    const violation = violationIn(read, archive);
    const known = meant && found.find(({ id }) => id === meant.id);
    const target = known ?? (meant ? undefined : last);
    if (target) {
      if (violation !== 'context-only' && strength(violation) > strength(target.violation))
        Object.assign(target, { violation, evidence: evidenceOf(text, sentence.start, sentence.end) });
      last = target;
      continue;
    }
    if (!meant) {
      unnamed ??= unnamedIn(read, violation, text);
      if (unnamed && strength(violation) > strength(unnamed.violation))
        Object.assign(unnamed, { violation, evidence: evidenceOf(text, sentence.start, sentence.end) });
      continue;
    }
    const span = match
      ? { start: sentence.tokens[match.first]!.start, end: sentence.tokens[match.last]!.end }
      : spanOf(words, sentence.start);
    last = {
      name: meant.name.en,
      id: meant.id,
      violation,
      evidence: violation === 'context-only' ? evidenceOf(text, span.start, span.end) : evidenceOf(text, sentence.start, sentence.end),
      named: match !== undefined,
    };
    found.push(last);
  }
  if (found.length === 0 && unnamed) return [unnamed];
  return found.map(({ name, id, violation, evidence }) => ({ name, id, violation, evidence }));
}

/** An agreement that has no record, by the words that the article has for it. */
function unnamedIn({ sentence: { tokens } }: ReadSentence, violation: Violation, text: string): ReadCeasefire | undefined {
  const [agreement] = agreementsIn(tokens);
  if (!agreement) return undefined;
  const evidence = evidenceOf(text, tokens[agreement.first]!.start, tokens[agreement.last]!.end);
  return { name: evidence.quote.replace(/\s+/g, ' ').replace(/cease-fire/gi, 'ceasefire'), id: null, violation, evidence };
}

function strength(violation: Violation): number {
  return ['context-only', 'alleged', 'found-by-monitor', 'denied', 'disputed', 'acknowledged'].indexOf(violation);
}

function violationIn({ words, sentence }: ReadSentence, archive: ReadingArchive): Violation {
  if (DENIED.test(words)) return 'denied';
  if (!BREACH.test(words) || /\b(?:no|not|none)\b[^.]{0,40}\b(?:violation|breach)/i.test(words) || /repeated violations/i.test(words))
    return 'context-only';
  const isObserver =
    archive.names.find(sentence).some(({ named }) => named.kind === 'actor' && named.sort === 'international-organisation') ||
    /\b(?:observers?|mission|mechanism)\b[^.]{0,60}\b(?:call(?:ed|s)|said|says|found|recorded|counts?|consider(?:s|ed)|regards?|deem(?:s|ed)|confirmed)/i.test(
      words,
    );
  return isObserver ? 'found-by-monitor' : 'alleged';
}

/** The agreement of the archive that words mean without its name: by its place, by its month and year, by who made it. */
function meantIn(words: string, { records }: ReadingArchive, { date }: Event): Ceasefire | undefined {
  if (
    !/\b(?:cease-?fires?|truces?|accord|agreement|deal|protocol|memorandum|cease of the fire|de-escalation|demilitari[sz]ed zone|buffer zone)\b/i.test(
      words,
    )
  )
    return undefined;
  const scored = records.ceasefires
    .filter(({ status }) => status !== 'withdrawn')
    .map((ceasefire) => ({ ceasefire, score: likeness(words, ceasefire, date?.from ?? undefined) }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score >= 2 ? best.ceasefire : undefined;
}

function likeness(words: string, ceasefire: Ceasefire, day: string | undefined): number {
  if (day !== undefined && (ceasefire.effective.from > day || (ceasefire.end.date !== undefined && ceasefire.end.date.to < day))) return 0;
  const text = new Set(foldWords(words).map(skeleton));
  const own = new Set(
    ceasefire.name.en
      .match(/\p{Lu}[\p{L}’'-]{3,}/gu)
      ?.flatMap(foldWords)
      .filter((word) => !/^(?:accord|agreement|truce|memorandum|additional|protocol|area|areas|ceasefire)$/.test(word)),
  );
  const places = [...own].filter((word) => text.has(skeleton(word))).length;
  const days = [ceasefire.effective.from, ...ceasefire.declarations.map((declaration) => declaration.date?.from)].filter(
    (one) => one !== undefined,
  );
  const dates = Math.max(
    ...days.map((one) => {
      const [year, month, date] = one.split('-');
      const name = MONTHS.en[Number(month) - 1]!;
      const hasMonth = new RegExp(`\\b${name}\\b`, 'i').test(words);
      const hasYear = words.includes(year!);
      const hasDay = hasMonth && new RegExp(`\\b${Number(date)}\\b`).test(words);
      return hasDay ? 3 : hasMonth && hasYear ? 3 : hasYear ? 1.5 : hasMonth ? 1 : 0;
    }),
  );
  return (places > 0 ? 2 : 0) + dates;
}

function spanOf(words: string, start: number): { start: number; end: number } {
  const match = WORD.exec(words);
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : { start, end: start + words.length };
}
