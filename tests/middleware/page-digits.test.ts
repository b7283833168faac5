import { parse, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { withArabicDigits } from '../../src/middleware/page-digits.ts';

const page = (body: string, root = 'lang="ar" dir="rtl"'): string =>
  `<!DOCTYPE html><html ${root}><head><title>حوادث 2021</title></head><body>${body}</body></html>`;
const bodyOf = (html: string): string => /<body>(.*)<\/body>/s.exec(withArabicDigits(page(html)))![1]!;

describe('an Arabic page with Arabic-Indic digits', () => {
  it('has them in its text, its drawings, its labels and its title, and says so to its styles', () => {
    const html = withArabicDigits(
      page('<h1>12 قتيلًا</h1><a aria-label="الحاشية 8" href="#n8">[8]</a><svg><title>في 2021</title><text x="10">12 أو أكثر</text></svg>'),
    );
    expect(html).toContain('<html lang="ar" dir="rtl" data-digits="arab">');
    expect(html).toContain('<title>حوادث ٢٠٢١</title>');
    expect(html).toContain('<h1>١٢ قتيلًا</h1><a aria-label="الحاشية ٨" href="#n8">[٨]</a>');
    expect(html).toContain('<title>في ٢٠٢١</title><text x="10">١٢ أو أكثر</text>');
  });

  it.each([
    ['text in another language', '<bdi lang="en">12 killed</bdi>'],
    ['what is set from left to right', '<bdi dir="ltr">2021-06-10</bdi>'],
    ['code', '<code>12+</code>'],
    ['dates, ids and figures for machines', '<time datetime="2021-06-10" data-min="12" id="n8"></time>'],
    ['a chart’s data', '<figure data-chart="{&quot;min&quot;:12}"></figure>'],
  ])('leaves alone %s', (_case, html) => {
    expect(bodyOf(html)).toBe(html);
  });

  it('has them in Arabic within another language too', () => {
    expect(bodyOf('<div lang="en">12 <bdi lang="ar">12</bdi></div>')).toBe('<div lang="en">12 <bdi lang="ar">١٢</bdi></div>');
  });

  it('is no page in English, whose Arabic names keep theirs', () => {
    const html = page('<bdi lang="ar">حوادث 2021</bdi>', 'lang="en"');
    expect(withArabicDigits(html)).toBe(html);
  });

  it('is otherwise the same page', () => {
    const html = serialize(parse(page('<p>لا رقم هنا&nbsp;&amp; لا سواه</p>')));
    expect(withArabicDigits(html)).toBe(html.replace('dir="rtl"', 'dir="rtl" data-digits="arab"').replace('2021', '٢٠٢١'));
  });
});
