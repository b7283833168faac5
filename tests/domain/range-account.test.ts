import { describe, expect, it } from 'vitest';
import { describeRange, resolveToll, type Group, type Measure, type TollClaim } from '../../src/domain/toll.ts';
import { claim, count } from './given.ts';
import { centralIdlib, idlibCity, masasna, southernIdlib } from './seed.ts';

const NAMES = {
  en: { sohr: 'the Syrian Observatory', hts: 'HTS', afp: 'AFP', rescue: 'the White Helmets' },
  ar: { sohr: 'المرصد السوري', hts: 'هيئة تحرير الشام', afp: 'فرانس برس', rescue: 'الدفاع المدني' },
} as const;

/** The account as one text in a language. */
function account(
  claims: readonly TollClaim[] | undefined,
  locale: 'en' | 'ar',
  measure: Measure = 'killed',
  group: Group = 'total',
): string {
  const nameOf = (actor: string): string => NAMES[locale][actor as keyof (typeof NAMES)['en']];
  return describeRange(claims, resolveToll(claims, measure, group), nameOf, locale, measure, group).join(' ');
}

describe('how a range came about', () => {
  it('is told for the four incidents', () => {
    const told = [idlibCity, masasna, centralIdlib, southernIdlib].map(({ claims }) => account(claims, 'en'));
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "One origin counted everyone who died: at least 43. That gives the lower end; nobody gave an upper end, so it stays open.
      One origin counted everyone who died: 26. That gives both ends of the range. The figure of the Syrian Observatory is our arithmetic from what it stated: 21 + 5.
      One report gives a figure for everyone who died, without saying who counted: 15. That gives both ends of the range.
      One origin counted everyone who died: at least 12. That gives the lower end; nobody gave an upper end, so it stays open. The figure of HTS covers its own members and plays no part."
    `);
  });

  it.each([
    ['of the figure itself', '10 + 2', true],
    ['of another figure of the claim', '1 + 1 + 2', false],
    ['that is written out in words', 'the rest of 40', true],
  ])('tells of arithmetic %s', (_case, derived, told) => {
    const claims = southernIdlib.claims.map((claim, index) => (index === 0 ? { ...claim, derived } : claim));
    expect(account(claims, 'en').includes('our arithmetic')).toBe(told);
  });

  it('is told in Arabic', () => {
    const told = [idlibCity, masasna, centralIdlib, southernIdlib].map(({ claims }) => account(claims, 'ar'));
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "جهة واحدة أحصت جميع القتلى: 43 على الأقل. يعطي ذلك الحد الأدنى؛ ولم يذكر أحد حدًّا أعلى، فيبقى مفتوحًا.
      جهة واحدة أحصت جميع القتلى: 26. يعطي ذلك الحدين الأدنى والأعلى. الرقم المنسوب إلى المرصد السوري محسوب هنا مما ذُكر: 21 + 5.
      يذكر تقرير واحد عدد جميع القتلى من دون أن يسمّي من أحصاهم: 15. يعطي ذلك الحدين الأدنى والأعلى.
      جهة واحدة أحصت جميع القتلى: 12 على الأقل. يعطي ذلك الحد الأدنى؛ ولم يذكر أحد حدًّا أعلى، فيبقى مفتوحًا. الرقم الصادر عن هيئة تحرير الشام يخص خسائر تلك الجهة وحدها ولا يدخل في الحساب."
    `);
  });

  it('is told for parts and for the injured', () => {
    expect(account(idlibCity.claims, 'en', 'killed', 'women')).toBe(
      'One report gives a figure for the women who died, without saying who counted: 13. That gives both ends of the range.',
    );
    expect(account(southernIdlib.claims, 'en', 'injured')).toBe(
      'No report read here gives a figure for everyone who was injured: not reported.',
    );
    expect(account(undefined, 'ar')).toBe('لا يذكر أي تقرير قُرئ هنا عدد جميع القتلى.');
  });

  const unnamed = { in: [{ report: 'b' }] };
  const cases: [string, TollClaim[]][] = [
    ['two that agree', [claim('sohr', 12), claim('afp', 12)]],
    ['two that differ', [claim('sohr', 12), claim('afp', 15)]],
    ['two open at the same end', [claim('sohr', '12+'), claim('afp', '12+')]],
    ['one open, one not', [claim('sohr', '12+'), claim('afp', 15), claim('rescue', '~20')]],
    ['a lower end that two share', [claim('sohr', 12), claim('afp', 12), claim('rescue', '12-20')]],
    ['one of them unnamed', [claim('sohr', 12), claim('not-stated', 15, unnamed)]],
    ['two of them unnamed', [claim('sohr', 12), claim('not-stated', 15), claim('not-stated', 16, unnamed)]],
    [
      'three of them unnamed',
      [claim('not-stated', 15), claim('not-stated', 16, unnamed), claim('not-stated', 17, { in: [{ report: 'c' }] })],
    ],
    ['one replaced, one excluded', [claim('sohr', 18), claim('sohr', 43, { supersedes: 1 }), claim('afp', 99, { excluded: 'typo' })]],
    [
      'two replaced, two excluded',
      [
        claim('sohr', 18),
        claim('sohr', 23, { supersedes: 1 }),
        claim('sohr', 43, { supersedes: 2 }),
        claim('afp', 99, { excluded: 'typo' }),
        claim('hts', 98, { excluded: 'typo' }),
      ],
    ],
    [
      'three replaced, three excluded',
      [
        ...[18, 23, 43, 44].map((killed, index) => claim('sohr', killed, { supersedes: index || undefined })),
        ...['afp', 'hts', 'rescue'].map((by) => claim(by, 98, { excluded: 'typo' })),
      ],
    ],
    ['a claim of a part', [claim('sohr', 12), claim('rescue', 4, { scope: 'part' })]],
    ['at most, alone', [claim('sohr', '<=12')]],
    ['more than, by two', [claim('sohr', '>100'), claim('afp', '>120')]],
    ['about, at either end', [claim('sohr', '~200'), claim('afp', 150)]],
    ['nobody, or some', [claim('sohr', 'none'), claim('afp', 5)]],
    ['nobody harmed', [claim('sohr', 'none')]],
    ['eleven origins', Array.from({ length: 11 }, (_, index) => claim('not-stated', 5, { in: [{ report: `r-${index}` }] }))],
  ];

  it('is told for every way that claims stand to each other, in English', () => {
    expect(cases.map(([name, claims]) => `${name}: ${account(claims, 'en')}`).join('\n')).toMatchInlineSnapshot(`
      "two that agree: Two origins counted everyone who died: the Syrian Observatory (12) and AFP (12). They agree.
      two that differ: Two origins counted everyone who died: the Syrian Observatory (12) and AFP (15). The lower end, 12, comes from the Syrian Observatory; the upper end, 15, from AFP.
      two open at the same end: Two origins counted everyone who died: the Syrian Observatory (at least 12) and AFP (at least 12). The lower end, 12, comes from the Syrian Observatory and AFP; nobody gave an upper end, so it stays open.
      one open, one not: Three origins counted everyone who died: the Syrian Observatory (at least 12), AFP (15) and the White Helmets (about 20). The lower end, 12, comes from the Syrian Observatory; the Syrian Observatory gave no upper end, so it stays open.
      a lower end that two share: Three origins counted everyone who died: the Syrian Observatory (12), AFP (12) and the White Helmets (12–20). The lower end, 12, comes from the Syrian Observatory, AFP and the White Helmets; the upper end, 20, from the White Helmets.
      one of them unnamed: Two origins counted everyone who died: the Syrian Observatory (12) and an origin that the report does not name (15). The lower end, 12, comes from the Syrian Observatory; the upper end, 15, from an origin that the report does not name. The origin that its report does not name may be one of the others.
      two of them unnamed: Three origins counted everyone who died: the Syrian Observatory (12), an origin that the report does not name (15) and an origin that the report does not name (16). The lower end, 12, comes from the Syrian Observatory; the upper end, 16, from an origin that the report does not name. Each report that names no origin counts as one; they may be the same, or one of the others.
      three of them unnamed: Three origins counted everyone who died: an origin that the report does not name (15), an origin that the report does not name (16) and an origin that the report does not name (17). The lower end, 15, comes from an origin that the report does not name; the upper end, 17, from an origin that the report does not name. Each report that names no origin counts as one; they may be the same, or one of the others.
      one replaced, one excluded: One origin counted everyone who died: 43. That gives both ends of the range. One earlier figure was replaced and plays no part. One figure is shown but not counted, for the reason given beside it.
      two replaced, two excluded: One origin counted everyone who died: 43. That gives both ends of the range. Two earlier figures were replaced and play no part. Two figures are shown but not counted, for the reasons given beside them.
      three replaced, three excluded: One origin counted everyone who died: 44. That gives both ends of the range. Three earlier figures were replaced and play no part. Three figures are shown but not counted, for the reasons given beside them.
      a claim of a part: One origin counted everyone who died: 12. That gives both ends of the range. The figure of the White Helmets covers only a part of the incident and plays no part.
      at most, alone: One origin counted everyone who died: at most 12. That gives the upper end; nobody gave a lower end.
      more than, by two: Two origins counted everyone who died: the Syrian Observatory (more than 100) and AFP (more than 120). The lower end, more than 100, comes from the Syrian Observatory; nobody gave an upper end, so it stays open.
      about, at either end: Two origins counted everyone who died: the Syrian Observatory (about 200) and AFP (150). The lower end, 150, comes from AFP; the upper end, about 200, from the Syrian Observatory.
      nobody, or some: Two origins counted everyone who died: the Syrian Observatory (none) and AFP (5). The lower end, none, comes from the Syrian Observatory; the upper end, 5, from AFP.
      nobody harmed: One origin counted everyone who died: none. That gives both ends of the range.
      eleven origins: 11 origins counted everyone who died: an origin that the report does not name (5), an origin that the report does not name (5), an origin that the report does not name (5), an origin that the report does not name (5), an origin that the report does not name (5), an origin that the report does not name (5), an origin that the report does not name (5), an origin that the report does not name (5), an origin that the report does not name (5), an origin that the report does not name (5) and an origin that the report does not name (5). They agree. Each report that names no origin counts as one; they may be the same, or one of the others."
    `);
  });

  it('is told for every way that claims stand to each other, in Arabic', () => {
    expect(cases.map(([name, claims]) => `${name}: ${account(claims, 'ar')}`).join('\n')).toMatchInlineSnapshot(`
      "two that agree: جهتان أحصتا جميع القتلى: المرصد السوري (12) وفرانس برس (12). والأرقام متطابقة.
      two that differ: جهتان أحصتا جميع القتلى: المرصد السوري (12) وفرانس برس (15). الحد الأدنى 12 بحسب المرصد السوري؛ والحد الأعلى 15 بحسب فرانس برس.
      two open at the same end: جهتان أحصتا جميع القتلى: المرصد السوري (12 على الأقل) وفرانس برس (12 على الأقل). الحد الأدنى 12 بحسب المرصد السوري وفرانس برس؛ ولم يذكر أحد حدًّا أعلى، فيبقى مفتوحًا.
      one open, one not: 3 جهات أحصت جميع القتلى: المرصد السوري (12 على الأقل) وفرانس برس (15) والدفاع المدني (نحو 20). الحد الأدنى 12 بحسب المرصد السوري؛ ولا حد أعلى بحسب المرصد السوري، فيبقى مفتوحًا.
      a lower end that two share: 3 جهات أحصت جميع القتلى: المرصد السوري (12) وفرانس برس (12) والدفاع المدني (بين 12 و20). الحد الأدنى 12 بحسب المرصد السوري وفرانس برس والدفاع المدني؛ والحد الأعلى 20 بحسب الدفاع المدني.
      one of them unnamed: جهتان أحصتا جميع القتلى: المرصد السوري (12) وجهة لا يسمّيها التقرير (15). الحد الأدنى 12 بحسب المرصد السوري؛ والحد الأعلى 15 بحسب جهة لا يسمّيها التقرير. والجهة التي لا يسمّيها تقريرها قد تكون إحدى الجهات الأخرى.
      two of them unnamed: 3 جهات أحصت جميع القتلى: المرصد السوري (12) وجهة لا يسمّيها التقرير (15) وجهة لا يسمّيها التقرير (16). الحد الأدنى 12 بحسب المرصد السوري؛ والحد الأعلى 16 بحسب جهة لا يسمّيها التقرير. كل تقرير لا يسمّي مصدره يُعدّ جهة؛ وقد تكون هذه الجهات واحدة، أو إحدى الجهات الأخرى.
      three of them unnamed: 3 جهات أحصت جميع القتلى: جهة لا يسمّيها التقرير (15) وجهة لا يسمّيها التقرير (16) وجهة لا يسمّيها التقرير (17). الحد الأدنى 15 بحسب جهة لا يسمّيها التقرير؛ والحد الأعلى 17 بحسب جهة لا يسمّيها التقرير. كل تقرير لا يسمّي مصدره يُعدّ جهة؛ وقد تكون هذه الجهات واحدة، أو إحدى الجهات الأخرى.
      one replaced, one excluded: جهة واحدة أحصت جميع القتلى: 43. يعطي ذلك الحدين الأدنى والأعلى. حلّ رقم أحدث محل رقم سابق، فلا يدخل السابق في الحساب. رقم واحد معروض ولم يُحتسب، للسبب المذكور إلى جانبه.
      two replaced, two excluded: جهة واحدة أحصت جميع القتلى: 43. يعطي ذلك الحدين الأدنى والأعلى. حلّت أرقام أحدث محل رقمين سابقين، فلا تدخل السابقة في الحساب. رقمان معروضان ولم يُحتسبا، للأسباب المذكورة إلى جانبها.
      three replaced, three excluded: جهة واحدة أحصت جميع القتلى: 44. يعطي ذلك الحدين الأدنى والأعلى. حلّت أرقام أحدث محل 3 أرقام سابقة، فلا تدخل السابقة في الحساب. 3 أرقام معروضة لم تُحتسب، للأسباب المذكورة إلى جانبها.
      a claim of a part: جهة واحدة أحصت جميع القتلى: 12. يعطي ذلك الحدين الأدنى والأعلى. الرقم الصادر عن الدفاع المدني يخص جزءًا من الحادث ولا يدخل في الحساب.
      at most, alone: جهة واحدة أحصت جميع القتلى: 12 على الأكثر. يعطي ذلك الحد الأعلى؛ ولم يذكر أحد حدًّا أدنى.
      more than, by two: جهتان أحصتا جميع القتلى: المرصد السوري (أكثر من 100) وفرانس برس (أكثر من 120). الحد الأدنى أكثر من 100 بحسب المرصد السوري؛ ولم يذكر أحد حدًّا أعلى، فيبقى مفتوحًا.
      about, at either end: جهتان أحصتا جميع القتلى: المرصد السوري (نحو 200) وفرانس برس (150). الحد الأدنى 150 بحسب فرانس برس؛ والحد الأعلى نحو 200 بحسب المرصد السوري.
      nobody, or some: جهتان أحصتا جميع القتلى: المرصد السوري (لا أحد) وفرانس برس (5). الحد الأدنى لا أحد بحسب المرصد السوري؛ والحد الأعلى 5 بحسب فرانس برس.
      nobody harmed: جهة واحدة أحصت جميع القتلى: لا أحد. يعطي ذلك الحدين الأدنى والأعلى.
      eleven origins: 11 جهة أحصت جميع القتلى: جهة لا يسمّيها التقرير (5) وجهة لا يسمّيها التقرير (5) وجهة لا يسمّيها التقرير (5) وجهة لا يسمّيها التقرير (5) وجهة لا يسمّيها التقرير (5) وجهة لا يسمّيها التقرير (5) وجهة لا يسمّيها التقرير (5) وجهة لا يسمّيها التقرير (5) وجهة لا يسمّيها التقرير (5) وجهة لا يسمّيها التقرير (5) وجهة لا يسمّيها التقرير (5). والأرقام متطابقة. كل تقرير لا يسمّي مصدره يُعدّ جهة؛ وقد تكون هذه الجهات واحدة، أو إحدى الجهات الأخرى."
    `);
  });

  it('says of own losses that they play no part only where they give the figure asked for', () => {
    const claims = [claim('sohr', 12, { injured: { total: count(3) } }), claim('hts', 3, { scope: 'own-losses' })];
    expect(account(claims, 'en')).toContain('The figure of HTS covers its own members');
    expect(account(claims, 'en', 'injured')).not.toContain('HTS');
  });
});
