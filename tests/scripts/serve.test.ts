import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor, parseHeaderRules } from '../../scripts/serve/header-rules.ts';
import { serveSite, type ServedSite } from '../../scripts/serve.ts';
import { ROOT } from '../meta/imports.ts';

let folder: string;
let site: ServedSite;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  const root = join(folder, 'dist');
  mkdirSync(join(root, 'a b'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'index.html'), 'home');
  writeFileSync(join(root, '404.html'), 'not here');
  writeFileSync(join(root, 'a b', 'index.html'), 'a');
  writeFileSync(join(root, 'incidents.geojson'), '{}');
  writeFileSync(join(root, '_headers'), "# All\n/*\n  X-All: 1\n  Content-Security-Policy: default-src 'none'\n/*.geojson\n  X-All: 2\n");
  site = await serveSite(root);
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** A request whose path is sent as it is: `fetch` would tidy it up. */
function get(path: string, method = 'GET'): Promise<{ status: number; body: string; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    request(site.url, { path, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the server of a built site', () => {
  it.each([
    ['/', 200, 'home', 'text/html; charset=utf-8'],
    ['/?q#x', 200, 'home', 'text/html; charset=utf-8'],
    ['/a%20b/', 200, 'a', 'text/html; charset=utf-8'],
    ['/incidents.geojson', 200, '{}', 'application/geo+json'],
    ['/gone/', 404, 'not here', 'text/html; charset=utf-8'],
    ['/../secret.txt', 404, 'not here', 'text/html; charset=utf-8'],
    ['/%2e%2e/secret.txt', 404, 'not here', 'text/html; charset=utf-8'],
    ['/..%2fsecret.txt', 404, 'not here', 'text/html; charset=utf-8'],
    ['/%E0%A4', 404, 'not here', 'text/html; charset=utf-8'],
    ['/index.html%00', 404, 'not here', 'text/html; charset=utf-8'],
  ])('answers %s with %i and its type', async (path, status, body, type) => {
    const answer = await get(path);
    expect(answer).toMatchObject({ status, body });
    expect(answer.headers['content-type']).toBe(type);
  });

  it('leads to the address with a closing slash', async () => {
    expect(await get('/a%20b')).toMatchObject({ status: 308, headers: { location: '/a%20b/' } });
  });

  it('sends the headers of the `_headers` file, a later rule over an earlier one', async () => {
    expect((await get('/')).headers).toMatchObject({ 'x-all': '1', 'content-security-policy': `default-src 'none'` });
    expect((await get('/incidents.geojson')).headers['x-all']).toBe('2');
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect((await get('/', 'POST')).status).toBe(405);
  });
});

describe('the rules of a `_headers` file', () => {
  it('refuse a line that is no header', () => {
    expect(() => parseHeaderRules('/*\n  nonsense')).toThrowErrorMatchingInlineSnapshot(
      `[Error: Unexpected \`nonsense\` in _headers, expected \`Name: value\`]`,
    );
  });

  it.each([
    ['/*', '/x/', true],
    ['/fonts/*', '/fonts/a.woff2', true],
    ['/fonts/*', '/x/fonts/a.woff2', false],
    ['/x/', '/x/', true],
    ['/x/', '/x/y', false],
  ])('with the path %s on %s: %s', (path, asked, matches) => {
    expect(headersFor([{ path, headers: [['a', 'b']] }], asked)).toEqual(matches ? { a: 'b' } : {});
  });
});

describe('npm run preview', () => {
  const preview = (...options: string[]) => {
    const { status, stderr } = spawnSync(process.execPath, [`${ROOT}/scripts/serve.ts`, ...options], { encoding: 'utf8', cwd: folder });
    return { status, stderr };
  };

  it.each([
    ['a folder without a site', ['nowhere'], 'Found no site in `nowhere`: run `npm run build` first\n'],
    ['a port that is none', ['dist', '--port', 'http'], 'Unexpected port `http`, expected 0 to 65535\n'],
  ])('says in one sentence what is wrong with %s', (_what, options, sentence) => {
    expect(preview(...options)).toEqual({ status: 1, stderr: sentence });
  });

  it('says that a port is in use', () => {
    const port = new URL(site.url).port;
    expect(preview('dist', '--port', port)).toEqual({
      status: 1,
      stderr: `Port ${port} is in use: choose another, such as \`npm run preview -- --port 4400\`\n`,
    });
  });
});
