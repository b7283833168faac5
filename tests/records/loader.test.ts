import { EventEmitter } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { describe, expect, it, vi } from 'vitest';
import { checkArchive, formatReport } from '../../src/checks/index.ts';
import { noCache, recordLoaders, type RecordCache } from '../../src/records/index.ts';
import { COLLECTIONS, type CollectionName } from '../../src/schemas/index.ts';
import { INCIDENT, INVENTED, inventedWith, replaced, writeArchive } from './invented.ts';

interface Entry {
  id: string;
  digest?: string;
  data: Record<string, unknown>;
}

/** What Astro keeps for a collection, and what was written to it. */
function fakeStore() {
  const entries = new Map<string, Entry>();
  const written: string[] = [];
  const meta = new Map<string, string>();
  return {
    entries,
    written,
    meta,
    store: {
      get: (id: string) => entries.get(id),
      keys: () => [...entries.keys()],
      set: (entry: Entry) => void (entries.set(entry.id, entry), written.push(entry.id)),
      delete: (id: string) => void entries.delete(id),
      clear: () => entries.clear(),
    },
  };
}

function site(root: string, watcher?: EventEmitter) {
  const printed: string[] = [];
  const stores = Object.fromEntries(COLLECTIONS.map((name) => [name, fakeStore()])) as Record<CollectionName, ReturnType<typeof fakeStore>>;
  let checks = 0;
  const loader = recordLoaders({
    check(files, where) {
      checks += 1;
      const report = checkArchive(files, where);
      return { errors: report.errors, text: report.problems.length > 0 ? formatReport(report) : '' };
    },
    print: (text) => void printed.push(text),
    cacheOf: (): RecordCache => noCache,
  });
  const context = (name: CollectionName) =>
    ({
      collection: name,
      store: stores[name].store,
      meta: stores[name].meta,
      config: { root: pathToFileURL(`${root}/`) },
      watcher,
    }) as unknown as LoaderContext;
  return {
    printed,
    stores,
    checks: () => checks,
    load: () => Promise.allSettled(COLLECTIONS.map((name) => loader(name).load(context(name)))),
  };
}

describe('the loaders', () => {
  it('read and check the archive once for all collections, and fill each store', async () => {
    const { load, stores, checks, printed } = site(writeArchive(INVENTED));
    expect((await load()).map(({ status }) => status)).toEqual(COLLECTIONS.map(() => 'fulfilled'));
    expect(checks()).toBe(1);
    expect(printed).toEqual([]);
    expect(COLLECTIONS.map((name) => stores[name].entries.size)).toEqual([1, 1, 5, 1, 2, 1]);
    expect(stores.incidents.entries.get('2020-01-02-town')).toMatchObject({
      id: '2020-01-02-town',
      filePath: `src/content/${INCIDENT}`,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      data: { title: 'Air strike on Town', date: { from: '2020-01-02' } },
      rendered: { html: expect.stringContaining('<!--slot:0-->') as string, metadata: { body: { notes: [{ number: 1 }] } } },
    });
  });

  it('leave unchanged entries alone, and take away those that are gone', async () => {
    const root = writeArchive(
      inventedWith({ 'actors/spare.mdx': INVENTED['actors/other-monitor.mdx']!.replace('The Other Monitor', 'The Spare Monitor') }),
    );
    const { load, stores } = site(root);
    await load();
    writeFileSync(join(root, 'src/content/places/town.mdx'), `${INVENTED['places/town.mdx']!}\nA note.\n`);
    rmSync(join(root, 'src/content/actors/spare.mdx'));
    for (const name of COLLECTIONS) stores[name].written.length = 0;
    await load();
    expect(stores.places.written).toEqual(['town']);
    expect(stores.actors.written).toEqual([]);
    expect(stores.actors.entries.has('spare')).toBe(false);
  });

  it('write every entry again behind another reader', async () => {
    const { load, stores } = site(writeArchive(INVENTED));
    await load();
    stores.places.meta.set('reader', 'another');
    stores.places.written.length = 0;
    await load();
    expect(stores.places.written).toEqual(['norland', 'town']);
  });

  it('stop a build with an error, having printed every problem once', async () => {
    const broken = {
      'places/town.mdx': replaced(INVENTED['places/town.mdx']!, 'within: norland', 'within: norlnd'),
      [INCIDENT]: replaced(INVENTED[INCIDENT]!, 'total: 7', 'total: -7'),
    };
    const { load, printed, stores } = site(writeArchive(inventedWith(broken)));
    const outcomes = await load();
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
    expect(String((outcomes[0] as PromiseRejectedResult).reason)).toBe('Error: 2 errors in the records, printed above; nothing was built');
    expect(printed).toHaveLength(1);
    expect(printed[0]).toContain('Did you mean `norland`?');
    expect(printed[0]).toContain(`${INCIDENT}:21:14`);
    expect(stores.places.entries.size).toBe(0);
  });

  it('keep the last good records while the dev server runs, and take up what is mended', async () => {
    vi.useFakeTimers();
    const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
    const root = writeArchive(INVENTED);
    const { load, printed, stores } = site(root, watcher);
    await load();
    const change = async (text: string): Promise<void> => {
      writeFileSync(join(root, 'src/content', INCIDENT), text);
      watcher.emit('all', 'change', join(root, 'src/content', INCIDENT));
      await vi.runAllTimersAsync();
    };
    const title = () => stores.incidents.entries.get('2020-01-02-town')!.data['title'];
    await change(replaced(INVENTED[INCIDENT]!, 'title: Air strike on Town', 'titel: Air strike on Town'));
    expect(title()).toBe('Air strike on Town');
    expect(printed.at(-2)).toContain('Did you mean `title`?');
    expect(printed.at(-1)).toBe('The pages keep what they showed before.');
    await change(replaced(INVENTED[INCIDENT]!, 'Air strike on Town', 'Strike on Town'));
    expect(title()).toBe('Strike on Town');
    expect(printed.at(-1)).toContain('no problems');
    const before = printed.length;
    watcher.emit('all', 'change', join(root, 'src/pages/index.astro'));
    await vi.runAllTimersAsync();
    expect(printed).toHaveLength(before);
    vi.useRealTimers();
  });

  it('let a dev server start on an archive with a fault', async () => {
    const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
    const { load, printed } = site(writeArchive(inventedWith({ [INCIDENT]: 'nothing' })), watcher);
    expect((await load()).every(({ status }) => status === 'fulfilled')).toBe(true);
    expect(printed).toHaveLength(1);
  });
});
