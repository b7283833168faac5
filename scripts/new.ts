import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkArchive, formatReport } from '../src/checks/index.ts';
import { newDraft } from '../src/drafts/new-draft.ts';
import { readTemplate } from '../src/drafts/template.ts';
import { CONTENT, keptRecords, readArchiveFiles, type SourceRecord, type SourceRecords } from '../src/records/index.ts';
import { COLLECTIONS } from '../src/schemas/index.ts';
import { askForDraft, type Names } from './new/ask.ts';
import { readNewArguments, whereHelpIs } from './new/arguments.ts';
import { writeNew } from './write-new.ts';

// `npm run new [-- collection --flags]`: asks for the few facts that a record cannot do without, and writes a commented draft.
const root = process.env['TRUCELINE_ROOT'] ?? process.cwd();
const cache = keptRecords(join(root, 'node_modules/.cache/truceline'));
const { ids, records } = readArchiveFiles(root, { cache });
const given = readNewArguments(process.argv.slice(2), ids, { complete: !process.stdin.isTTY });
if (given.kind === 'help') console.log(given.text);
else if (given.kind === 'wrong') stop(`${given.problems.join('\n')}\n\n${whereHelpIs(given.collection)}`);
else {
  const draft = given.kind === 'ask' ? await askForDraft(given, ids, namesOf(records)) : given;
  if (!draft) stop('Nothing was written.');
  else {
    const file = `${CONTENT}/${draft.collection}/${draft.id}.mdx`;
    const template = readFileSync(join(import.meta.dirname, '..', CONTENT, draft.collection, '_template.mdx'), 'utf8');
    writeNew(join(root, CONTENT, draft.collection), `${draft.id}.mdx`, newDraft(draft.collection, draft.values, readTemplate(template)));
    const report = checkArchive(readArchiveFiles(root, { cache }), root, { asked: [file] });
    console.log(`Wrote ${file}`);
    console.log(formatReport(report));
    console.log(
      `Open it, fill in what the source says, and run \`npm run check -- ${file}\`. A draft is not built: a second person reads it against its sources and sets its status.`,
    );
    process.exitCode = report.errors > 0 ? 1 : 0;
  }
}

/** Every name and title under which somebody may look for a record. */
function namesOf(records: SourceRecords): Names {
  const names = new Map<string, string>();
  for (const record of COLLECTIONS.flatMap((name): SourceRecord[] => records[name])) {
    const {
      title,
      name,
      acronym,
      variants = [],
    } = record.data as { title?: string; name?: { en: string }; acronym?: string; variants?: string[] };
    names.set(`${record.collection}/${record.id}`, [title, name?.en, acronym, ...variants].filter(Boolean).join(', '));
  }
  return names;
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
