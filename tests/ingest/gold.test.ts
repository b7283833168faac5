import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE, readGold, type GoldArticle } from '../../scripts/bench-ingest/gold.ts';
import { daysOf } from '../../scripts/bench-ingest/align.ts';
import { readPassages } from '../../scripts/bench-ingest/passages.ts';
import { foldName, minimumOf } from '../../scripts/bench-ingest/same.ts';
import { checkArchive } from '../../src/checks/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';
import { addDays, daysBetween, weekdayOf } from '../../src/domain/partial-date.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const articles = readGold();
const passages = [...readPassages('dev'), ...readPassages('held-out')];
const all = [...articles, ...passages];
const files = readArchiveFiles(GOLD_ARCHIVE);
const ids = (name: 'places' | 'actors' | 'ceasefires' | 'incidents') => new Set(files.records[name].map(({ id }) => id));

/** Every quotation of an article’s gold. */
function quotationsOf({ gold }: GoldArticle): string[] {
  return [
    ...gold.background.map(({ says }) => says),
    ...gold.incidents.flatMap(({ date, place, parties, claims, ceasefires }) => [
      ...[date, place, ...parties, ...ceasefires].flatMap((one) => (one === null ? [] : [one.says])),
      ...claims.flatMap(({ says }) => says),
    ]),
  ];
}

describe('the gold', () => {
  it('is read with an archive in which nothing is wrong', () => {
    const report = checkArchive(files, GOLD_ARCHIVE, { today: '2026-01-01' });
    expect(report.problems).toEqual([]);
  });

  it('has an article’s own text for every value', () => {
    const missing = articles.flatMap((article) =>
      quotationsOf(article)
        .filter((quotation) => !article.text.includes(quotation))
        .map((quotation) => `${article.name}: ${quotation}`),
    );
    expect(missing).toEqual([]);
  });

  it('names records that the archive has', () => {
    const unknown = articles.flatMap(({ name, gold }) =>
      gold.incidents.flatMap(({ place, parties, claims, ceasefires, sameAs }) =>
        [
          ...(place?.id === undefined || ids('places').has(place.id) ? [] : [place.id]),
          ...[...parties, ...claims.map(({ by }) => by)].flatMap((one) =>
            one?.id === undefined || ids('actors').has(one.id) ? [] : [one.id],
          ),
          ...ceasefires.flatMap(({ id }) => (id === undefined || ids('ceasefires').has(id) ? [] : [id])),
          ...sameAs.filter((id) => !ids('incidents').has(id)),
        ].map((id) => `${name}: ${id}`),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('names in a passage nobody and no place that its text does not', () => {
    const missing = passages.flatMap(({ name, text, gold }) => {
      const folded = foldName(text);
      return gold.incidents
        .flatMap(({ place, parties, claims, ceasefires }) => [place, ...parties, ...ceasefires, ...claims.map(({ by }) => by)])
        .flatMap((one) =>
          one &&
          !foldName(one.name)
            .split(' ')
            .every((word) => folded.includes(word))
            ? [`${name}: ${one.name}`]
            : [],
        );
    });
    expect(missing).toEqual([]);
  });

  it('dates incidents at most 14 days before publication, and never after it', () => {
    const wrong = dated(all).filter(({ published, from, to }) => to > published || daysBetween(from, published) > 14);
    expect(wrong).toEqual([]);
  });

  it('takes a weekday for the last one on or before publication', () => {
    const wrong = dated().filter(({ says, published, from, to }) => {
      const named = WEEKDAYS.filter((day) => says.toLowerCase().includes(day));
      if (named.length === 0) return false;
      const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
      const holds = named.every((day) => days.some((one) => WEEKDAYS[weekdayOf(one)] === day));
      return !holds || (!/\d/.test(says) && daysBetween(to, published) > 6);
    });
    expect(wrong).toEqual([]);
  });

  it('takes yesterday for the day before publication', () => {
    const wrong = dated().filter(
      ({ says, published, from, to }) =>
        /\byesterday\b/i.test(says) && !(from === to && addDays(from, /\bbefore yesterday\b/i.test(says) ? 2 : 1) === published),
    );
    expect(wrong).toEqual([]);
  });

  it('has no part that is larger than its whole', () => {
    const larger = all.flatMap(({ name, gold }) =>
      gold.incidents.flatMap(({ claims }) =>
        claims.flatMap((claim) =>
          (['killed', 'injured'] as const).flatMap((harm) => {
            // “Several people, one of them a civilian”: a word is as large as it must be.
            const whole = claim[`${harm}Words`] === undefined ? minimumOf(claim[harm]) : Infinity;
            const { civilians, combatants, men, women, children } = claim.breakdown?.[harm] ?? {};
            const sums = [
              [civilians, combatants],
              [men, women, children],
            ].map((parts) => parts.reduce((sum, part) => sum + (minimumOf(part) ?? 0), 0));
            return sums.some((sum) => sum > 0 && (whole === null || sum > whole)) ? [`${name}: ${claim.says.join(' ')}`] : [];
          }),
        ),
      ),
    );
    expect(larger).toEqual([]);
  });

  it('gives every claim a figure or its words', () => {
    const empty = all.flatMap(({ name, gold }) =>
      gold.incidents.flatMap(({ claims }) =>
        claims
          .filter(({ killed, injured, killedWords, injuredWords }) => (killed ?? injured ?? killedWords ?? injuredWords) === undefined)
          .map(() => name),
      ),
    );
    expect(empty).toEqual([]);
  });

  it('names shared texts both ways', () => {
    const oneSided = articles.flatMap(({ name, gold }) =>
      gold.sameTextAs
        .filter((other) => !articles.find((one) => one.name === other)?.gold.sameTextAs.includes(name))
        .map((other) => `${name}: ${other}`),
    );
    expect(oneSided).toEqual([]);
  });

  it('shares no record between two incidents of one article', () => {
    const shared = articles.filter(({ gold }) => {
      const all = gold.incidents.flatMap(({ sameAs }) => sameAs);
      return new Set(all).size !== all.length;
    });
    expect(shared.map(({ name }) => name)).toEqual([]);
  });
});

function dated(some: readonly GoldArticle[] = articles) {
  return some.flatMap(({ name, gold }) =>
    gold.incidents.flatMap(({ date }) =>
      date === null ? [] : [{ name, published: gold.published, says: date.says, ...daysOf(date.edtf) }],
    ),
  );
}
