import { PROBLEMS_CHANGED, PROBLEMS_PATH, type Told, type ToldProblem } from './paths.ts';

const STYLE = `
  :host { all: initial; }
  section { margin: 1rem; padding: 1rem; border: 2px solid #a32014; background: #fff; color: #111; font: 15px/1.5 system-ui, sans-serif; }
  h2 { margin: 0 0 .5rem; font-size: 17px; }
  li { margin-block: .5rem; }
  code { font: 13px ui-monospace, monospace; }
  a { color: #174a8c; }
`;

const host = document.createElement('truceline-problems');
const shadow = host.attachShadow({ mode: 'open' });
document.body.prepend(host);
void show();
import.meta.hot?.on(PROBLEMS_CHANGED, () => void show());

/** Shows the problems of the record that this page is of; elsewhere, how many there are and where. Says that a draft is one. */
async function show(): Promise<void> {
  const { problems, drafts } = (await (await fetch(PROBLEMS_PATH)).json()) as Told;
  const [, path] = /\/([a-z]+\/[a-z0-9-]+)\/$/.exec(location.pathname) ?? [];
  const file = `src/content/${path}.mdx`;
  const own = problems.filter((problem) => problem.file === file);
  const files = [...new Set(problems.map((problem) => problem.file))].sort();
  const draft = drafts.find((one) => one.file === file);
  shadow.replaceChildren();
  if (problems.length === 0 && !draft) return;
  const style = document.createElement('style');
  style.textContent = STYLE;
  const section = document.createElement('section');
  section.lang = 'en';
  section.dir = 'ltr';
  section.setAttribute('aria-live', 'polite');
  if (draft) {
    const left = draft.todos === 0 ? 'nothing in it says TODO' : `${draft.todos} TODO left in it`;
    section.append(element('h2', `A draft: ${left}`), element('p', 'Only this server shows it, and no total counts it.'));
  }
  if (problems.length > 0) {
    section.append(
      element(
        'h2',
        own.length > 0
          ? `${count(own.length)} in this record`
          : `${count(problems.length)} in ${files.length === 1 ? 'one record' : `${files.length} records`}`,
      ),
      own.length > 0 ? listOf(own.map(describe)) : listOf(files.map(linkTo)),
      element('p', 'The pages show what they showed before, until the records have no error.'),
    );
  }
  shadow.append(style, section);
}

function describe({ line, column, severity, message, help, cause, rule, page }: ToldProblem): Node[] {
  const link = element('a', rule);
  link.href = page;
  link.target = '_blank';
  return [
    element('code', `${line}:${column}`),
    ` ${severity}: ${message}. `,
    ...(help === undefined ? [] : ['Help: ', element('em', /[.?!]$/.test(help) ? help : `${help}.`), ' ']),
    ...(cause ? [`See ${cause.file}:${cause.line}:${cause.column} (${cause.message}). `] : []),
    link,
  ].map((part) => (typeof part === 'string' ? document.createTextNode(part) : part));
}

function linkTo(file: string): Node[] {
  const link = element('a', file);
  link.href = file.replace(/^src\/content/, '').replace(/\.mdx$/, '/');
  return [link];
}

function listOf(entries: Node[][]): HTMLElement {
  const list = document.createElement('ul');
  for (const entry of entries) {
    const item = document.createElement('li');
    item.append(...entry);
    list.append(item);
  }
  return list;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function count(problems: number): string {
  return `${problems} ${problems === 1 ? 'problem' : 'problems'}`;
}
