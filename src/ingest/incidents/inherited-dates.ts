import { addDays } from '../../domain/partial-date.ts';
import { eventDate, type EventDate } from './event-dates.ts';
import { areOnePlace } from './event-places.ts';
import type { Event, ReadSentence } from './events.ts';
import { headingDayAt, type HeadingDays } from './heading-days.ts';
import { headlineDate } from './headlines.ts';

/**
 * Dates of incidents whose own sentences name none: told in one breath with the one before (“meanwhile”, “also”), they are of its day;
 * what is known from a report of the day only (“police said on Monday”) is of that day.
 */
export function withInheritedDates(events: readonly Event[], { sentences: all, headings, headlines, published }: Article): Event[] {
  const summary = events.find(({ isSummary }) => isSummary === true);
  for (const [index, event] of events.entries()) {
    if (event.date) continue;
    const before = events[index - 1];
    const first = event.sentences[0]!;
    const opening = openingOf(first, all);
    const named = all.find(
      (read) => event.place && read.dates.length > 0 && read.places.some((place) => areOnePlace(place, event.place!.found)),
    );
    const date = [opening, named, published === null || event.isDoubtful ? undefined : leadBefore(first, all)]
      .flatMap((read) => (read && eventDate(read, null)) ?? [])
      .find(({ from }) => from !== null && (published === null || from >= addDays(published, -21)));
    const heading = headingDayAt(headings, first.sentence.start);
    if (date) event.date = date;
    else if (before && dateInOneBreath(first, before)) event.date = before.date;
    else if (heading && !isInParagraphOf(first, before)) event.date = heading;
    else if (summary?.date) event.date = summary.date;
    else if (before?.date?.from) event.date = before.date;
    else if (published !== null)
      event.date =
        (events.length === 1 ? (onlyDayBefore(first, all, published) ?? headlineDate(headlines)) : null) ?? reportedDate(event, published);
  }
  return [...events];
}

/** What goes on in the paragraph of a dated incident is of its day, whatever heading stands above. */
function isInParagraphOf({ sentence: { paragraph } }: ReadSentence, before: Event | undefined): boolean {
  return before?.date?.from !== undefined && before.sentences.some(({ sentence }) => sentence.paragraph === paragraph);
}

/** What an article tells, and its day. */
interface Article {
  sentences: readonly ReadSentence[];
  headings: HeadingDays;
  headlines: readonly ReadSentence[];
  published: string | null;
}

/** A feature tells of the day first and of the harm later: the only day of the two weeks before that it has named by then. */
function onlyDayBefore({ sentence }: ReadSentence, all: readonly ReadSentence[], published: string): EventDate | null {
  const found = all
    .filter((read) => read.sentence.index < sentence.index)
    .flatMap((read) => {
      const date = eventDate(read, null);
      return date?.from && date.from >= addDays(published, -14) ? [date] : [];
    });
  return found.length > 0 && found.every(({ from, to }) => from === found[0]!.from && to === found[0]!.to) ? found[0]! : null;
}

/** What is told in one breath with what stands before it (“meanwhile”, “also”) is of its day. */
export function dateInOneBreath({ words }: ReadSentence, before: Event | undefined): EventDate | null {
  const date = before?.date;
  return date?.from && date.from === date.to && IN_ONE_BREATH.test(words) ? date : null;
}

/** The sentence shortly before that says that several attacks were done on a day. */
export function openingOf({ sentence: { index } }: ReadSentence, all: readonly ReadSentence[]): ReadSentence | undefined {
  return all
    .slice(Math.max(0, index - 3), index)
    .findLast(({ words, dates }) => SEVERAL.test(words) && dates.some(({ kind }) => kind === 'days'));
}

/** At the head of an article, the sentence right before the first that tells of the incident. */
function leadBefore({ sentence: { index } }: ReadSentence, all: readonly ReadSentence[]): ReadSentence | undefined {
  return index > 0 && index <= 3 ? all.slice(Math.max(0, index - 2), index).findLast((read) => eventDate(read, null)?.from) : undefined;
}

/** “Tuesday also saw three other attacks”: what follows tells of them one by one. */
const SEVERAL =
  /\b(?:two|three|four|five|six|several|other|separate|more|further|various|multiple) (?:(?:other|more|separate|similar|further|such|deadly) )?(?:attacks|incidents|strikes|air ?strikes|raids|bombings|blasts|explosions|shootings|clashes|assaults|places|posts|towns|villages|cities|districts|provinces|locations|sites|neighbou?rhoods|areas)\b/i;

const IN_ONE_BREATH =
  /^\W*(?:meanwhile|separately|elsewhere|also|another|similarly|simultaneously|in (?:a |an )?(?:separate|another|other|similar|further)|on the same|at the same time|hours (?:later|earlier)|shortly (?:after|before))\b|\b(?:(?:the )?same (?:day|morning|evening|night)|meanwhile|also|another)\b/i;

/** News is reported on the day or the next: a report of an earlier day dates nothing. */
function reportedDate({ sentences }: Event, published: string): EventDate | null {
  for (const { dates, sentence, isAct: acts, told } of sentences.slice(0, 2)) {
    const said = dates.find(
      ({ isSaying, offset, from }) => isSaying && offset === undefined && from !== null && from >= addDays(published, -1),
    );
    if (said && (acts || told.length > 0)) return { found: said, sentence, from: said.from, to: said.to };
  }
  return null;
}
