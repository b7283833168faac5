import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { headersFor, parseHeaderRules, type HeaderRule } from './serve/header-rules.ts';

const CONTENT_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

export interface ServedSite {
  /** Without a closing slash: `http://127.0.0.1:43211`. */
  url: string;
  close(): Promise<void>;
}

/** Serves a built site on this machine only, uncompressed, with the headers of its `_headers` file. Port 0 takes any free one. */
export async function serveSite(root: string, port = 0): Promise<ServedSite> {
  const rules = parseHeaderRules(await readFile(join(root, '_headers'), 'utf8').catch(() => ''));
  const server = createServer((request, response) => {
    answer(root, rules, request.method ?? 'GET', request.url ?? '/', response).catch((failure: unknown) => {
      response.writeHead(500).end(String(failure));
    });
  });
  await new Promise<void>((started, failed) => server.once('error', failed).listen(port, '127.0.0.1', started));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Expected the server to listen on a port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(root: string, rules: HeaderRule[], method: string, target: string, response: ServerResponse): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const path = decodePath(target);
  const found = path === undefined ? { kind: 'missing' as const } : await findFile(root, path);
  if (found.kind === 'redirect') {
    response.writeHead(308, { location: found.to }).end();
    return;
  }
  const file = found.kind === 'file' ? found.file : join(root, '404.html');
  const body = await readFile(file).catch(() => Buffer.from('Not found\n'));
  const type = CONTENT_TYPES[extname(file)] ?? 'application/octet-stream';
  const headers = {
    'content-type': type,
    'content-length': body.length,
    'x-content-type-options': 'nosniff',
    ...headersFor(rules, path ?? '/'),
  };
  response.writeHead(found.kind === 'file' ? 200 : 404, headers).end(method === 'HEAD' ? undefined : body);
}

/** The path of a request, decoded; undefined where it is not one. */
function decodePath(target: string): string | undefined {
  try {
    const path = decodeURIComponent(target.split(/[?#]/, 1)[0] ?? '');
    return path.startsWith('/') && !path.includes('\0') && !path.includes('\\') ? path : undefined;
  } catch {
    return undefined;
  }
}

type Found = { kind: 'file'; file: string } | { kind: 'redirect'; to: string } | { kind: 'missing' };

async function findFile(root: string, path: string): Promise<Found> {
  const home = resolve(root);
  const file = resolve(home, `.${path}`);
  if (file !== home && !file.startsWith(home + sep)) return { kind: 'missing' };
  if (path.endsWith('/'))
    return (await isFile(join(file, 'index.html'))) ? { kind: 'file', file: join(file, 'index.html') } : { kind: 'missing' };
  if (await isFile(file)) return { kind: 'file', file };
  return (await isFile(join(file, 'index.html'))) ? { kind: 'redirect', to: `${encodeURI(path)}/` } : { kind: 'missing' };
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({ options: { port: { type: 'string', default: '4321' } }, allowPositionals: true });
  const root = positionals[0] ?? fileURLToPath(new URL('../dist/', import.meta.url));
  const shown = relative(process.cwd(), root) || '.';
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) refuse(`Unexpected port \`${values.port}\`, expected 0 to 65535`);
  if (!(await isFile(join(root, 'index.html')))) refuse(`Found no site in \`${shown}\`: run \`npm run build\` first`);
  const site = await serveSite(root, Number(values.port)).catch((failure: unknown) => {
    if ((failure as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw failure;
    return refuse(`Port ${values.port} is in use: choose another, such as \`npm run preview -- --port 4400\``);
  });
  console.log(`Serving ${shown}/ at ${site.url}/ (Ctrl+C stops it)`);
}

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
