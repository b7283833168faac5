import { describe, expect, it, onTestFinished } from 'vitest';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findStyleProblems } from '../../scripts/output-gate/inspect-site.ts';
import { judgeSite } from '../../scripts/output-gate/judge-site.ts';
import { findLinkProblems } from '../../scripts/output-gate/link-problems.ts';
import { findOwnPage, type OwnPage } from '../../scripts/output-gate/own-pages.ts';
import { readPage } from '../../scripts/output-gate/page.ts';
import { findPageProblems, policyProblems } from '../../scripts/output-gate/page-problems.ts';
import { findXmlProblems } from '../../scripts/output-gate/xml-problems.ts';

const POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
const page = (body: string, head = '') =>
  readPage(
    'a/index.html',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${POLICY}"><meta name="referrer" content="no-referrer">${head}<title>A</title></head><body>${body}</body></html>`,
  );

describe('the output gate', () => {
  it('lets a sober page through', () => {
    const sober = page(
      `<h1 id="x">A</h1><a href="#x">x</a><a href="https://example.org/" rel="external nofollow noopener noreferrer">y</a><img src="/a.png" alt=""><script type="application/ld+json">{"a":1}</script><script type="module" src="/assets/a.js"></script>`,
      '<link rel="stylesheet" href="/assets/a.css"><link rel="canonical" href="https://truceline.example/a/">',
    );
    expect(findPageProblems(sober)).toEqual([]);
  });

  it.each([
    ['<script>alert(1)</script>', 'Unexpected inline script'],
    ['<svg><script>alert(1)</script></svg>', 'Unexpected inline script'],
    ['<script type="application/ld+json">{</script>', 'JSON-LD does not parse'],
    ['<script src="https://cdn.example/x.js"></script>', 'Unexpected request to `https://cdn.example/x.js`'],
    ['<img src="//tracker.example/p.gif">', 'Unexpected request to `//tracker.example/p.gif`'],
    ['<img src="/a.png" srcset="/a.png 1x, https://b.example/b.png 2x">', 'Unexpected request to `https://b.example/b.png`'],
    ['<img src="data:image/svg+xml,x">', 'Unexpected request to `data:image/svg+xml,x`'],
    ['<svg><image href="https://b.example/b.png"/></svg>', 'Unexpected `<image>`'],
    ['<p onclick="x()">', 'Unexpected handler `onclick`'],
    ['<p style="color:red">', 'Unexpected attribute `style`'],
    ['<style>p{}</style>', 'Unexpected `<style>`'],
    ['<iframe src="/x/"></iframe>', 'Unexpected `<iframe>`'],
    ['<form action="/x/"></form>', 'Unexpected `<form>`'],
    ['<a href="javascript:alert(1)">x</a>', 'Unexpected link to `javascript:alert(1)`'],
    ['<a href="&#9;javascript:alert(1)">x</a>', 'Unexpected link to'],
    ['<a href="https://example.org/">x</a>', 'lacks rel `external nofollow noopener noreferrer`'],
    ['<p id="x"><p id="x">', 'The id `x` stands twice'],
    ['<template><img src="https://b.example/b.png"></template>', 'Unexpected request to'],
    ['<p style="color:red">', 'Unexpected attribute `style` of `<p>`'],
    ['<p contenteditable>', 'Unexpected attribute `contenteditable` of `<p>`'],
    ['<a href="/a/" ping="/b/">x</a>', 'Unexpected attribute `ping` of `<a>`'],
    ['<a href="/a/" target="_blank">x</a>', 'Unexpected attribute `target` of `<a>`'],
    ['<img src="/a.png" alt="" usemap="#a">', 'Unexpected attribute `usemap`'],
    ['<p is="x-y">', 'Unexpected attribute `is`'],
    ['<x-y></x-y>', 'Unexpected `<x-y>`'],
    ['<template></template>', 'Unexpected `<template>`'],
    ['<button onclick="x()">x</button>', 'Unexpected `<button>`'],
    ['<input>', 'Unexpected `<input>`'],
    ['<dialog open>x</dialog>', 'Unexpected `<dialog>`'],
    ['<video src="/a.mp4"></video>', 'Unexpected `<video>`'],
    ['<noscript><p>x</noscript>', 'Unexpected `<noscript>`'],
    ['<marquee>x</marquee>', 'Unexpected `<marquee>`'],
    ['<math><mi>x</mi></math>', 'Unexpected `<math>`'],
    ['<svg><foreignObject><p>x</foreignObject></svg>', 'Unexpected `<foreignObject>`'],
    ['<svg><use href="#a"/></svg>', 'Unexpected `<use>`'],
    ['<svg><animate attributeName="href" to="javascript:x"/></svg>', 'Unexpected `<animate>`'],
    ['<svg><a xlink:href="javascript:x"><text>x</text></a></svg>', 'Unexpected link to `javascript:x`'],
    ['<svg><rect fill="url(https://b.example/#a)"/></svg>', 'Unexpected attribute `fill`'],
    ['<svg><rect onload="x()"/></svg>', 'Unexpected handler `onload`'],
    ['<a href="java\nscript:alert(1)">x</a>', 'Unexpected link to'],
    ['<a href="\u0001javascript:alert(1)">x</a>', 'Unexpected link to'],
    ['<a href="https:evil.example" rel="external nofollow noopener noreferrer">x</a>', 'Unexpected link to'],
    ['<a href="https://a@b.example/" rel="external nofollow noopener noreferrer">x</a>', 'Unexpected link to'],
    ['<a href="/\\evil.example/x">x</a>', 'Unexpected link to'],
    ['<q cite="javascript:x">x</q>', 'Unexpected link to `javascript:x`'],
  ])('stops %s', (body, problem) => {
    expect(findPageProblems(page(body)).join('\n')).toContain(problem);
  });

  it('stops a refresh to another site and lets a redirect within it pass', () => {
    expect(findPageProblems(page('', '<meta http-equiv="refresh" content="0;url=https://b.example/">'))).toEqual([
      expect.stringContaining('refresh'),
    ]);
    expect(findPageProblems(page('', '<meta http-equiv="refresh" content="0;url=/b/">'))).toEqual([]);
  });

  it.each([
    ['<link rel="preconnect" href="https://b.example/">', 'Unexpected `<link rel=preconnect>`'],
    ['<link rel="stylesheet" href="https://b.example/a.css">', 'Unexpected request to'],
    ['<link rel="canonical" href="https://b.example/">', 'Unexpected `canonical` of another site'],
    ['<link rel="manifest" href="//b.example/m.json">', 'Unexpected request to'],
    ['<meta property="og:image" content="https://b.example/a.png">', 'Unexpected `og:image` of another site'],
    ['<meta http-equiv="set-cookie" content="a">', 'Unexpected `<meta http-equiv=set-cookie>`'],
    ['<meta name="monetization" content="$b">', 'Unexpected `<meta name=monetization>`'],
    ['<base href="/">', 'Unexpected `<base>`'],
  ])('stops %s in the head', (head, problem) => {
    expect(findPageProblems(page('', head), 'https://truceline.example').join('\n')).toContain(problem);
  });

  it('lets a page of the site itself do more, and no more than is written down', () => {
    const own: OwnPage = {
      file: 'admin/index.html',
      why: 'A test.',
      sources: { 'connect-src': ['https://api.example'], 'style-src': ["'unsafe-inline'"] },
      withoutTrustedTypes: true,
    };
    const wide = POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'").replace(/; require.*/, '');
    expect(policyProblems(`${wide}; connect-src https://api.example`, own)).toEqual([]);
    expect(policyProblems(`${wide}; connect-src https://api.example`)).toHaveLength(4);
    expect(policyProblems(`${wide}; connect-src *; script-src-elem 'unsafe-eval'`, own)).toEqual([
      'The policy allows `connect-src *`',
      "The policy allows `script-src-elem 'unsafe-eval'`",
    ]);
    expect(findOwnPage('incidents/admin/index.html')).toBeUndefined();
  });

  it('wants a policy, before anything that loads', () => {
    expect(findPageProblems(readPage('a.html', '<title>A</title>'))).toEqual(['a.html: Found no content security policy']);
    expect(findPageProblems(readPage('a.html', `<meta http-equiv="content-security-policy" content="${POLICY}">`))).toEqual([
      'a.html: Found no `referrer` of `no-referrer`',
    ]);
    const late = readPage(
      'a.html',
      `<link rel="stylesheet" href="/a.css"><meta http-equiv="content-security-policy" content="${POLICY}"><meta name="referrer" content="no-referrer">`,
    );
    expect(findPageProblems(late)).toEqual(['a.html:1: Unexpected `<link>` before the content security policy']);
  });

  it.each([
    [POLICY.replace(`default-src 'none'`, `default-src 'self'`), ["The policy lacks `default-src 'none'`"]],
    [POLICY.replace(`; trusted-types 'none'`, ''), ["The policy lacks `trusted-types 'none'`"]],
    [`${POLICY}; script-src-elem 'self' 'unsafe-inline'`, ["The policy allows `script-src-elem 'unsafe-inline'`"]],
    [`${POLICY}; script-src-elem 'self'`, []],
    [POLICY.replace(`style-src 'self'`, `style-src 'self' 'unsafe-inline'`), ["The policy allows `style-src 'unsafe-inline'`"]],
    [POLICY.replace(`img-src 'self'`, `img-src *`), ['The policy allows `img-src *`']],
    [POLICY.replace(`base-uri 'none'; `, ''), ["The policy lacks `base-uri 'none'`"]],
  ])('measures the policy %s', (policy, problems) => {
    expect(policyProblems(policy)).toEqual(problems);
  });

  it('follows links, sources and anchors', () => {
    const from = page(
      '<a href="/b/">1</a><a href="../b/#here">2</a><a href="/b/#gone">3</a><a href="/b">4</a><a href="/c/">5</a><img src="/gone.png" alt=""><a href="https://truceline.example/c/">6</a><a href="#top">7</a>',
    );
    const to = readPage('b/index.html', '<p id="here">');
    expect(findLinkProblems([from, to], new Set(['a/index.html', 'b/index.html']), 'https://truceline.example')).toEqual([
      'a/index.html:1: `/b/#gone` leads to no id of b/index.html',
      'a/index.html:1: `/b` leads to a redirect, expected `/b/`',
      'a/index.html:1: `/c/` leads to no file',
      'a/index.html:1: `/gone.png` leads to no file',
      'a/index.html:1: `https://truceline.example/c/` leads to no file',
    ]);
  });

  it('follows the addresses of a style sheet', () => {
    const css = `@import "https://b.example/b.css"; a{background:url(/gone.png)} b{src:url('../fonts/a.woff2')} c{clip-path:url(#x)}`;
    expect(findStyleProblems('assets/a.css', css, new Set(['fonts/a.woff2']))).toEqual([
      'assets/a.css: Unexpected request to `https://b.example/b.css`',
      'assets/a.css: `/gone.png` leads to no file',
    ]);
  });
});

describe('the output gate for feeds and drawings', () => {
  it('lets sober ones through', () => {
    const feed = '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>A &amp; B, &lt; 5</title></channel></rss>';
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><style>.a{fill:#fff}</style><path class="a" d="M0,0"/></svg>';
    expect([...findXmlProblems('feed.xml', feed), ...findXmlProblems('a.svg', drawing)]).toEqual([]);
  });

  it.each([
    ['a.svg', '<svg><script>alert(1)</script></svg>', 'Unexpected `<script>`'],
    ['a.svg', '<svg onload="alert(1)"/>', 'Unexpected attribute `onload`'],
    ['a.svg', "<svg onload='alert(1)'/>", 'Unexpected `<svg onload'],
    ['a.svg', '<svg><image href="https://b.example/a.png"/></svg>', 'Unexpected `<image'],
    ['a.svg', '<svg><a href="javascript:x"/></svg>', 'Unexpected `<a'],
    ['a.svg', '<svg><style>a{background:url(https://b.example/)}</style></svg>', 'Unexpected `url(`'],
    ['a.svg', '<svg><style>@import "//b.example"</style></svg>', 'Unexpected `@import`'],
    ['a.svg', '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', 'Unexpected `<!DOCTYPE'],
    ['a.svg', '<svg>&a;</svg>', 'Unexpected `&a;`'],
    ['a.svg', '<?xml-stylesheet href="https://b.example/"?><svg/>', 'Unexpected `<?xml-stylesheet'],
    ['a.svg', '<svg xmlns:h="http://www.w3.org/1999/xhtml"><h:script/></svg>', 'Unexpected `<h:script'],
    ['feed.xml', '<rss><![CDATA[<script>]]></rss>', 'Unexpected `<![CDATA['],
    ['feed.xml', '<rss><!-- a --></rss>', 'Unexpected `<!-- a'],
    ['feed.xml', '<rss><enclosure url="https://b.example/a.mp3"/></rss>', 'Unexpected `<enclosure'],
    ['feed.xml', '<rss><item><description>&lt;img onerror=x&gt;</description></item></rss>', 'Unexpected markup in `<description>`'],
    ['feed.xml', '<rss><item><title>&#60;script&#62;</title></item></rss>', 'Unexpected markup in `<title>`'],
  ])('stops, in %s, %s', (file, text, problem) => {
    expect(findXmlProblems(file, text).join('\n')).toContain(problem);
  });
});

describe('the output gate of a build', () => {
  const good = `<!doctype html><html lang="en"><head><meta http-equiv="content-security-policy" content="${POLICY}"><meta name="referrer" content="no-referrer"><title>A</title></head><body><p>A</p></body></html>`;
  const judged = (files: Record<string, string>, version = 'one'): string[] => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return judgeSite(root, { site: 'https://truceline.example', note: `${root}.json`, version }).problems;
  };
  let root = '';
  const begin = (): void => {
    root = mkdtempSync(join(tmpdir(), 'truceline-gate-'));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    onTestFinished(() => rmSync(`${root}.json`, { force: true }));
  };

  it('finds what is wrong, with its line, in files that it had found good before', () => {
    begin();
    expect(judged({ 'a/index.html': good, 'a/briefing.pdf': '%PDF-1.7' })).toEqual([]);
    expect(judged({})).toEqual([]);
    expect(judged({ 'a/index.html': good.replace('<p>', '\n<script>alert(1)</script><p>') })).toEqual([
      'a/index.html:2: Unexpected inline script',
    ]);
    expect(judged({ 'a/index.html': good })).toEqual([]);
  });

  it('takes no word for it that another gate, or one at another place, wrote down', () => {
    begin();
    const bad = good.replace('<p>', '<form>');
    expect(judged({ 'a/index.html': good })).toEqual([]);
    writeFileSync(`${root}.json`, JSON.stringify({ version: 'one', good: ['a/index.html'] }));
    expect(judged({ 'a/index.html': bad })).toHaveLength(1);
    expect(judged({ 'a/index.html': bad }, 'two')).toHaveLength(1);
  });

  it('follows the links of pages that it had found good before, to files and ids that may have gone', () => {
    begin();
    const leading = good.replace('<p>', '\n<p><a href="/b/#here">b</a> <img src="/b/c.png" alt="">');
    const there = good.replace('<p>', '<p id="here">');
    expect(judged({ 'a/index.html': leading, 'b/index.html': there, 'b/c.png': '' })).toEqual([]);
    expect(judged({ 'b/index.html': good })).toEqual(['a/index.html:2: `/b/#here` leads to no id of b/index.html']);
    expect(judged({ 'b/index.html': there })).toEqual([]);
    rmSync(join(root, 'b'), { recursive: true });
    expect(judged({})).toEqual(['a/index.html:2: `/b/#here` leads to no file', 'a/index.html:2: `/b/c.png` leads to no file']);
  });

  it.each(['/no/such/page/', '/a', '/a/%ff/', '/a/#%ff', '/a/#gone', '#gone', '/a/../../x/', '/gone.csv'])(
    'stops a page that leads to %s',
    (href) => {
      begin();
      expect(judged({ 'a/index.html': good.replace('<p>', `<p><a href="${href}">b</a>`) })).toHaveLength(1);
    },
  );

  it('gives links to PDFs apart, which are made after the pages, and follows none of a page alone', () => {
    begin();
    judged({ 'a/index.html': good.replace('<p>', '<p><a href="/a/a4.pdf">b</a> <a href="/b/">c</a>') });
    const options = { site: 'https://truceline.example' };
    expect(judgeSite(root, options)).toEqual({
      problems: ['a/index.html:1: `/b/` leads to no file'],
      papers: ['a/index.html:1: `/a/a4.pdf` leads to no file'],
    });
    expect(judgeSite(root, { ...options, followLinks: false })).toEqual({ problems: [], papers: [] });
    writeFileSync(join(root, 'a/a4.pdf'), '%PDF-1.7');
    expect(judgeSite(root, options).papers).toEqual([]);
  });

  it.each(['a.exe', 'a.html.bak', 'a.mjs', 'a.wasm', 'a', '.htaccess', 'a.xhtml', 'a.shtml'])(
    'refuses a kind of file that no site needs: %s',
    (file) => {
      begin();
      expect(judged({ [file]: 'a' })).toEqual([`${file}: Unexpected kind of file`]);
    },
  );
});
