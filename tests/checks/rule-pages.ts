import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/checks/index.ts';
import { INCIDENT, INVENTED, withBody, withFieldsInOrder } from '../records/invented.ts';

const PAGES = join(import.meta.dirname, '../../docs/rules');

/** A rule’s page: what a contributor reads, and what the rule is tested with. */
export interface RulePage {
  id: string;
  /** What was published before, for a rule over time. */
  before: Record<string, string>;
  /** Each of these archives is right. */
  right: Record<string, string>[];
  /** Each of these breaks the rule. */
  wrong: Record<string, string>[];
}

const BASES: Record<string, string> = {
  incidents: INCIDENT,
  reports: 'reports/2020-01-03-paper.mdx',
  ceasefires: 'ceasefires/truce-2019.mdx',
  briefings: 'briefings/norland-2020.mdx',
  actors: 'actors/monitor.mdx',
  places: 'places/town.mdx',
};

/** The rules that the examples of a page are held to: one lies over a record of a fixed name, whatever day and place it gives. */
export function rulesFor(id: string | undefined) {
  return RULES.filter((rule) => rule.id !== 'id-form' || id === 'id-form');
}

/** Reads every page of `docs/rules`. */
export function readRulePages(): RulePage[] {
  return readdirSync(PAGES)
    .filter((name) => name !== 'README.md')
    .sort()
    .map((name) => parsePage(name.slice(0, -'.md'.length), readFileSync(join(PAGES, name), 'utf8')));
}

function parsePage(id: string, text: string): RulePage {
  const [, ...sections] = text.split(/^## /m);
  const sectionOf = (title: string): string => sections.find((section) => section.startsWith(`${title}\n`)) ?? '';
  return {
    id,
    before: Object.assign({}, ...fragmentsOf(sectionOf('Before'))) as Record<string, string>,
    // What is right together is one archive; each thing that is wrong is an archive of its own.
    right: sectionOf('Right') === '' ? [] : [Object.assign({}, ...fragmentsOf(sectionOf('Right'))) as Record<string, string>],
    wrong: fragmentsOf(sectionOf('Wrong')),
  };
}

/** A fenced fragment ```` ```yaml incidents ```` takes the place of the keys it names in an invented record; ```` ```mdx ```` of its body. */
function fragmentsOf(section: string): Record<string, string>[] {
  return [...section.matchAll(/^```(yaml|mdx) (\S+)\n([^]*?)^```$/gm)].map(([, kind, target, text]) => {
    const path = BASES[target!] ?? `${target}.mdx`;
    const base = INVENTED[path] ?? INVENTED[BASES[target!.split('/')[0]!]!]!;
    return { [path]: kind === 'yaml' ? withFieldsInOrder(base, text!) : withBody(base, text!) };
  });
}
