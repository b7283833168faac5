import { describe, expect, it } from 'vitest';
import { findStyleProblems } from '../../scripts/output-gate/inspect-site.ts';
import { findLinkProblems } from '../../scripts/output-gate/link-problems.ts';
import { readPage } from '../../scripts/output-gate/page.ts';
import { findPageProblems, policyProblems } from '../../scripts/output-gate/page-problems.ts';

const POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'`;
const page = (body: string, head = '') =>
  readPage(
    'a/index.html',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${POLICY}">${head}<title>A</title></head><body>${body}</body></html>`,
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
    ['<svg><image href="https://b.example/b.png"/></svg>', 'Unexpected request to `https://b.example/b.png`'],
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
  ])('stops %s', (body, problem) => {
    expect(findPageProblems(page(body)).join('\n')).toContain(problem);
  });

  it('stops a refresh to another site and lets a redirect within it pass', () => {
    expect(findPageProblems(page('', '<meta http-equiv="refresh" content="0;url=https://b.example/">'))).toEqual([
      expect.stringContaining('refresh'),
    ]);
    expect(findPageProblems(page('', '<meta http-equiv="refresh" content="0;url=/b/">'))).toEqual([]);
  });

  it('wants a policy, before anything that loads', () => {
    expect(findPageProblems(readPage('a.html', '<title>A</title>'))).toEqual(['a.html: Found no content security policy']);
    const late = readPage('a.html', `<link rel="stylesheet" href="/a.css"><meta http-equiv="content-security-policy" content="${POLICY}">`);
    expect(findPageProblems(late)).toEqual(['a.html:1: Unexpected `<link>` before the content security policy']);
  });

  it.each([
    [`default-src 'self'; base-uri 'none'; form-action 'none'`, ["The policy lacks `default-src 'none'`"]],
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
