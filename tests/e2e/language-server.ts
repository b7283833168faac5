import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A question to an editor’s language server, and whatever it answers. */
export type Ask = (method: string, params: unknown) => Promise<unknown>;

/** Starts Astro’s language server on a project as its extension for VS Code does, with the support of front matter on. */
export async function startLanguageServer(
  root: string,
): Promise<{ ask: Ask; open: (file: string, text: string) => string; stop: () => void }> {
  const require = createRequire(createRequire(import.meta.url).resolve('@astrojs/check'));
  const server = spawn(process.execPath, [
    join(require.resolve('@astrojs/language-server/package.json'), '../bin/nodeServer.js'),
    '--stdio',
  ]);
  const waiting = new Map<number, (result: unknown) => void>();
  let last = 0;
  let read = Buffer.alloc(0);
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  server.stdout.on('data', (chunk: Buffer) => {
    read = Buffer.concat([read, chunk]);
    for (let head = read.indexOf('\r\n\r\n'); head !== -1; head = read.indexOf('\r\n\r\n')) {
      const end = head + 4 + Number(/Content-Length: (\d+)/i.exec(read.toString('latin1', 0, head))![1]);
      if (read.length < end) return;
      const { id, method, params, result } = JSON.parse(read.toString('utf8', head + 4, end)) as Message;
      read = read.subarray(end);
      if (id === undefined) continue;
      if (method === undefined) waiting.get(id)!(result);
      else send({ id, result: method === 'workspace/configuration' ? params.items!.map(() => null) : null });
    }
  });
  const ask: Ask = (method, params) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      send({ id: last, method, params });
    });
  const uri = pathToFileURL(root).href;
  const types = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../lib');
  await ask('initialize', {
    processId: null,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'project' }],
    capabilities: {
      textDocument: { completion: {}, hover: {}, diagnostic: {} },
      workspace: { configuration: true, workspaceFolders: true },
    },
    initializationOptions: { typescript: { tsdk: types }, contentIntellisense: true },
  });
  send({ method: 'initialized', params: {} });
  return {
    ask,
    open(file, text) {
      const document = pathToFileURL(file).href;
      send({ method: 'textDocument/didOpen', params: { textDocument: { uri: document, languageId: 'mdx', version: 1, text } } });
      return document;
    },
    stop: () => void server.kill(),
  };
}

interface Message {
  id?: number;
  method?: string;
  params: { items?: unknown[] };
  result?: unknown;
}
