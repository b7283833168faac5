import { domainToASCII } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decodeLabel } from '../../src/domain/punycode.ts';
import { parseWebAddress } from '../../src/domain/web-address.ts';

describe('an address of the web', () => {
  it.each([
    ['https://example.org/', 'example.org'],
    ['http://example.org:8080/a?b=c#d', 'example.org:8080'],
    ['https://news.example.co/a_(b)/%D9%82?x=[1]', 'news.example.co'],
    ['https://ar.example.org/أخبار/2021', 'ar.example.org'],
    ['https://مثال.com/', 'xn--mgbh0fb.com'],
    ['https://xn--mgbh0fb.com/', 'xn--mgbh0fb.com'],
    ['https://пример.рф/', 'xn--e1afmkfd.xn--p1ai'],
    ['https://münchen.example/', 'xn--mnchen-3ya.example'],
    ['https://例え.jp/', 'xn--r8jz45g.jp'],
  ])('is read, and its host: %s', (url, host) => {
    expect(parseWebAddress(url)).toEqual({ ok: true, value: { host } });
  });

  it.each([
    ['this machine', 'https://127.0.0.1/a'],
    ['a network of a home', 'http://router.local/'],
    ['three slashes', 'https:///x4.example/'],
    ['a backslash', 'https:\\\\example.org/'],
    ['a space', 'https://evil.example/a b'],
    ['a mark from right to left in the path', 'https://example.org/a\u200fb'],
    ['a mark from left to right', 'https://example.org/\u200ea'],
    ['an Arabic letter mark', 'https://example.org/?\u061c'],
    ['a joiner', 'https://example.org/a\u200db'],
    ['a letter that looks like another', 'https://u\u0578.org/'],
    ['the same in Punycode', `https://${domainToASCII('u\u0578.org')}/`],
    ['a part of look-alikes only', 'https://\u0430\u0440\u0440\u04cf\u0435.com/'],
    ['the same in Punycode', `https://${domainToASCII('\u0430\u0440\u0440\u04cf\u0435.com')}/`],
    ['Punycode of nothing', 'https://xn--zzzzzzzzzzzz.org/'],
    ['wide letters', 'https://ｅｘａｍｐｌｅ.org/'],
    ['an address in brackets', 'https://[::1]/'],
    ['hexadecimal digits', 'https://0x7f.1/'],
    ['a host without a dot', 'https://x'],
    ['a quote', 'https://example.org/"onclick="a'],
    ['an apostrophe', "https://example.org/'a"],
    ['a tag', 'https://example.org/<script>'],
    ['a name and a password', 'https://user:secret@example.org/'],
    ['an empty name', 'https://@example.org/'],
    ['a percent sign in the host', 'https://ex%61mple.org/'],
    ['another scheme', 'ftp://example.org/'],
    ['none', '//example.org/'],
    ['a line break', 'https://example.org/\na'],
  ])('is refused with %s: %s', (_, url) => {
    const read = parseWebAddress(url);
    expect(read.ok).toBe(false);
    // What cannot be seen is named, never printed.
    expect(read.ok ? '' : read.problem).not.toMatch(/[\p{C}\p{Zl}]/u);
  });

  it('is helped to what was meant', () => {
    expect(parseWebAddress('www.example.org/a')).toMatchObject({ help: 'write `https://www.example.org/a`' });
    expect(parseWebAddress('https://example.org/a b')).toMatchObject({ help: 'where it belongs to the address, write `%20`' });
  });
});

describe('a label of a host', () => {
  it.each(['مثال', 'пример', 'münchen', '例え', 'u\u0578', 'ひらがな', 'bücher-2'])('comes back from Punycode: %s', (label) => {
    expect(decodeLabel(domainToASCII(label))).toBe(label);
  });

  it.each(['xn--', 'xn--99999999999', 'xn--ÿ', 'xn--a!'])('stands for nothing where it is no Punycode: %s', (label) => {
    expect(decodeLabel(label) ?? '').toBe('');
  });
});
