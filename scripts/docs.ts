import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { RULE_HEADERS, RULES_INDEX, rulePage, rulesIndex, withHeader } from '../src/checks/index.ts';

// `npm run docs`: writes what the documentation takes from the code: the header of each rule's page, and the list of the rules.
let written = 0;
for (const header of RULE_HEADERS) {
  const page = rulePage(header.id);
  write(page, withHeader(existsSync(page) ? readFileSync(page, 'utf8') : '', header));
}
write(RULES_INDEX, rulesIndex(RULE_HEADERS));
console.log(
  written === 0 ? 'The pages of the rules are as the rules are' : `Wrote ${written} ${written === 1 ? 'page' : 'pages'} of the rules`,
);

function write(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  writeFileSync(path, text);
  written += 1;
}
