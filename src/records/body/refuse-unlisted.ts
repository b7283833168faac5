import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { mdxToMdast } from 'satteri';
import type { Node, Point } from 'unist';
import type { VFile } from 'vfile';
import type { CollectionName } from '../../schemas/index.ts';
import { hasRefusedCharacter, refusedCharacterIn } from '../characters.ts';
import { MOST_PROBLEMS, placeAt, type Place } from '../problem.ts';
import { helpWithOption } from '../shape.ts';
import { didYouMean } from '../suggest.ts';
import { COMPONENTS, type ComponentForm } from './component-forms.ts';
import { parseLink } from './links.ts';
import { report } from './report.ts';
import { isSectionTitle } from './section-titles.ts';
import { textOf, type BodyNode } from './tree.ts';

const MAX_NODES = 20_000;
const MAX_DEPTH = 60;
const IMAGE = /^\.\/[a-z0-9]+(?:[-_.][a-z0-9]+)*\.(?:jpg|jpeg|png|webp|avif)$/;

/** The nodes that a body may hold. What is not here is refused, whatever it is. */
const NODES = new Set(
  'root paragraph heading text emphasis strong delete break link image list listItem blockquote table tableRow tableCell footnoteReference footnoteDefinition thematicBreak inlineCode citation mdxJsxFlowElement mdxJsxTextElement'.split(
    ' ',
  ),
);
const IN_QUOTE = new Set(['text', 'emphasis', 'strong', 'break']);
const NAMES: Record<string, string> = {
  html: 'raw HTML',
  code: 'block of code',
  mdxjsEsm: 'import or export',
  mdxFlowExpression: 'expression',
  mdxTextExpression: 'expression',
};

/** What is around a node. */
interface Around {
  depth: number;
  parent: string;
  inLink: boolean;
  inNote: boolean;
}

/** Judges the very tree that will be rendered: listed nodes, components and addresses only. */
export const refuseUnlisted: Plugin<[], Root> = () => (tree, file) => {
  const collection = file.data.collection!;
  let nodes = 0;
  let level = 1;
  judge(tree as unknown as BodyNode, { depth: 0, parent: '', inLink: false, inNote: false });

  function judge(node: BodyNode, around: Around): void {
    nodes += 1;
    if (nodes > MAX_NODES || around.depth > MAX_DEPTH) {
      if (nodes === MAX_NODES + 1 || nodes <= MAX_NODES)
        report(file, 'body-limit', node, `Unexpected size, expected at most ${MAX_NODES} nodes, ${MAX_DEPTH} deep`);
      nodes = MAX_NODES + 2;
      return;
    }
    if (!NODES.has(node.type)) return report(file, 'body-node', node, `Unexpected ${NAMES[node.type] ?? node.type}, expected text`);
    judgeCharacters(node, file);
    if (node.type === 'heading') level = judgeHeading(node, level, around, file);
    if (node.type === 'heading' || isAllBold(node)) judgeTitle(node, collection, file);
    if (node.type === 'link') judgeLink(node, around, file);
    if (node.type === 'image') judgeImage(node, around, file);
    if (node.type === 'listItem' && typeof node.checked === 'boolean')
      report(file, 'body-node', node, 'Unexpected task list, expected a plain list', 'delete the brackets: `- words`');
    if (node.type === 'footnoteReference' && around.inNote)
      report(file, 'body-note', node, 'Unexpected note inside a note, expected a citation or text', 'say both in one note');
    if (node.type === 'footnoteDefinition' && around.parent !== 'root')
      report(
        file,
        'body-note',
        node,
        'Unexpected definition of a note inside another block, expected it on its own',
        'put it at the end of the text, with a blank line before it',
      );
    if (node.type.startsWith('mdxJsx')) judgeComponent(node, around, collection, file);
    const inside: Around = {
      depth: around.depth + 1,
      parent: node.type,
      inLink: around.inLink || node.type === 'link',
      inNote: around.inNote || node.type === 'footnoteDefinition',
    };
    for (const child of node.children ?? []) judge(child, inside);
  }
};

/** Characters that are refused as written, and reported there, are refused as entities too. */
function judgeCharacters(node: BodyNode, file: VFile): void {
  const { start, end } = node.position ?? {};
  const asWritten = start?.offset === undefined ? '' : String(file.value).slice(start.offset, end?.offset);
  if (hasRefusedCharacter(asWritten)) return;
  for (const text of [node.value, node.url, node.title, node.alt]) {
    if (typeof text !== 'string' || !hasRefusedCharacter(text)) continue;
    const { message, help } = refusedCharacterIn(text, { line: 1, column: 1 }, file.path);
    report(file, 'characters', placeOfReference(asWritten, start, file) ?? node, message, help);
  }
}

/** Where the first character reference stands that means a refused character: what it means is for the parser to say. */
function placeOfReference(written: string, start: Point | undefined, file: VFile): Place | undefined {
  if (start?.offset === undefined) return undefined;
  for (const match of written.matchAll(/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi)) {
    if (hasRefusedCharacter(textOf(mdxToMdast(match[0]) as unknown as BodyNode)))
      return placeAt(String(file.value), start.offset + match.index);
  }
  return undefined;
}

/** What is drawn like a section of the page must not bear the name of one: readers would take its text for what the site says. */
function judgeTitle(node: BodyNode, collection: CollectionName, file: VFile): void {
  const words = textOf(node).trim();
  if (!isSectionTitle(collection, words)) return;
  report(
    file,
    'body-heading',
    node,
    `Unexpected heading “${words.slice(0, 60)}”, expected words that no section of the page has`,
    'the page makes that section of the record’s facts: put what belongs there into the front matter, or name the heading for what it tells',
  );
}

/** A line in bold type alone, which looks like a heading. */
function isAllBold(node: BodyNode): boolean {
  const [only, ...rest] = node.type === 'paragraph' ? node.children!.filter((child) => textOf(child).trim() !== '') : [];
  return only?.type === 'strong' && rest.length === 0;
}

function judgeHeading(node: BodyNode, level: number, around: Around, file: VFile): number {
  const depth = node.depth!;
  if (around.parent !== 'root') {
    report(
      file,
      'body-heading',
      node,
      `Unexpected heading in a ${around.inNote ? 'note' : 'list or quotation'}, expected it on its own`,
      'write the words in bold, or take the heading out',
    );
    return level;
  }
  if (depth === 1)
    report(
      file,
      'body-heading',
      node,
      'Unexpected heading of level 1, expected level 2',
      'the title is the page’s only first heading: write `##`',
    );
  else if (depth > level + 1)
    report(
      file,
      'body-heading',
      node,
      `Unexpected heading of level ${depth}, expected at most level ${level + 1}`,
      `write \`${'#'.repeat(level + 1)}\``,
    );
  if (textOf(node).trim() === '') report(file, 'body-heading', node, 'Unexpected empty heading, expected words');
  return Math.max(2, depth);
}

function judgeLink(node: BodyNode, around: Around, file: VFile): void {
  const target = parseLink(node.url ?? '');
  if (!target.ok) report(file, 'body-link', whereWritten(node), target.problem, target.help);
  if (around.inLink) report(file, 'body-link', node, 'Unexpected link inside a link, expected one');
  if (textOf(node).trim() === '') report(file, 'body-link', node, 'Unexpected link without words, expected words that say where it leads');
  if (node.title)
    report(
      file,
      'body-link',
      whereWritten(node),
      'Unexpected title of a link, expected words and an address only',
      'a title is not seen on a phone or on paper: put it in the text',
    );
}

function judgeImage(node: BodyNode, around: Around, file: VFile): void {
  if (!IMAGE.test(node.url ?? '')) {
    report(
      file,
      'body-image',
      whereWritten(node),
      `Unexpected image \`${node.url ?? ''}\`, expected a picture of the record’s own folder`,
      'write `./name.jpg` (or png, webp, avif), in small letters, and put the file into the folder named for the record',
    );
  }
  if ((node.alt ?? '').trim() === '')
    report(
      file,
      'body-image',
      node,
      'Unexpected image without words, expected a description of what it shows',
      'write `![what it shows](./name.jpg)`',
    );
  if (around.inLink) report(file, 'body-image', node, 'Unexpected image inside a link, expected it on its own');
  const markup = findMarkupInAlt(node, String(file.value));
  if (markup)
    report(
      file,
      markup.sign === '<' ? 'body-element' : 'body-image',
      placeAt(String(file.value), markup.offset),
      `Unexpected \`${markup.sign}\` in the words of an image, expected plain text`,
      `write \`\\${markup.sign}\` for the sign`,
    );
}

/** The address of a link or image by reference is written at its definition: that is what has to change. */
function whereWritten(node: BodyNode): Node {
  return node.defined ? { type: node.type, position: node.defined } : node;
}

/** The first tag, link or picture between the brackets of an image: the parser would drop it without a word. */
function findMarkupInAlt(node: BodyNode, source: string): { sign: string; offset: number } | undefined {
  const start = (node.position?.start.offset ?? 0) + 2;
  for (let at = start; at < (node.position?.end.offset ?? 0); at += 1) {
    const sign = source[at]!;
    if (sign === '\\') at += 1;
    else if (sign === ']') return undefined;
    else if (sign === '<' || sign === '[') return { sign, offset: at };
  }
  return undefined;
}

function judgeComponent(node: BodyNode, around: Around, collection: CollectionName, file: VFile): void {
  const name = node.name ?? '';
  const form = COMPONENTS.get(name);
  if (!form) {
    const what =
      name === ''
        ? 'fragment `<>`'
        : /^[a-z]/.test(name) && !name.includes('.') && !name.includes(':')
          ? `raw HTML \`<${name}>\``
          : `component \`<${name}>\``;
    const known = [...COMPONENTS.keys()];
    const names = known.map((known) => `\`<${known}>\``);
    return report(
      file,
      'body-element',
      node,
      `Unexpected ${what}, expected text or ${names.slice(0, -1).join(', ')} or ${names.at(-1)}`,
      didYouMean(name, known) ?? 'use Markdown, or write `\\<` for the sign',
    );
  }
  if (form.only && !form.only.includes(collection))
    report(file, 'body-component', node, `Unexpected \`<${name}>\` in ${collection}, expected it in ${form.only.join(', ')} only`);
  if (form.kind === 'block' && node.type === 'mdxJsxTextElement')
    report(file, 'body-component', node, `Unexpected \`<${name}>\` within a sentence, expected it on a line of its own`);
  if (form.kind === 'block' && around.parent !== 'root')
    report(file, 'body-component', node, `Unexpected \`<${name}>\` inside another block, expected it on its own`);
  if (around.inLink) report(file, 'body-component', node, `Unexpected \`<${name}>\` in the words of a link, expected text`);
  judgeContent(node, name, form, file);
  judgeAttributes(node, name, form, collection, file);
}

function judgeContent(node: BodyNode, name: string, form: ComponentForm, file: VFile): void {
  const children = node.children ?? [];
  if (!form.hasText && children.length > 0)
    return report(
      file,
      'body-component',
      node,
      `Unexpected content of \`<${name}>\`, expected none`,
      `close it at once: \`<${name} … />\``,
    );
  if (form.hasText && textOf(node).trim() === '') report(file, 'body-component', node, `Unexpected empty \`<${name}>\`, expected text`);
  const odd = children.find((child) => !IN_QUOTE.has(child.type));
  if (odd) report(file, 'body-component', odd.position ? odd : node, `Unexpected ${odd.type} in \`<${name}>\`, expected plain text`);
}

function judgeAttributes(node: BodyNode, name: string, form: ComponentForm, collection: CollectionName, file: VFile): void {
  const seen = new Set<string>();
  const places = placesOfAttributes(node, String(file.value));
  for (const [index, attribute] of (node.attributes ?? []).entries()) {
    const place = places[index] ?? node;
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name === undefined) {
      report(file, 'body-component', place, `Unexpected spread in \`<${name}>\`, expected attributes with literal text`);
      continue;
    }
    const known = Object.hasOwn(form.attributes, attribute.name) ? form.attributes[attribute.name] : undefined;
    if (!known) {
      const names = Object.keys(form.attributes);
      report(
        file,
        'body-component',
        place,
        `Unexpected attribute \`${attribute.name}\` of \`<${name}>\`, expected ${names.map((known) => `\`${known}\``).join(', ') || 'none'}`,
        didYouMean(attribute.name, names),
      );
      continue;
    }
    if (seen.has(attribute.name))
      report(file, 'body-component', place, `Unexpected second \`${attribute.name}\` of \`<${name}>\`, expected each once`);
    seen.add(attribute.name);
    if (typeof attribute.value !== 'string' || !known.form.test(attribute.value)) {
      const shown = typeof attribute.value === 'string' ? `\`${attribute.value.slice(0, 80)}\`` : 'attribute that is not literal text';
      report(
        file,
        'body-component',
        place,
        `Unexpected ${shown} as \`${attribute.name}\` of \`<${name}>\`, expected ${known.expected}`,
        typeof attribute.value === 'string' ? helpWithOption(attribute.value, known.options ?? []) : undefined,
      );
    }
  }
  for (const [attribute, { required, expected }] of Object.entries(form.attributes)) {
    const needed = required === true || (required === 'outside-incidents' && collection !== 'incidents');
    if (needed && !seen.has(attribute))
      report(file, 'body-component', node, `Missing attribute \`${attribute}\` of \`<${name}>\`, expected ${expected}`);
  }
}

const ATTRIBUTE = /[\s]+([^\s=/>"']+)(?:\s*=\s*(?:"[^"]*"|'[^']*'))?/y;

/** Where each attribute of a tag is written: the parser does not say. */
function placesOfAttributes(node: BodyNode, source: string): Place[] {
  const start = node.position?.start.offset;
  if (start === undefined) return [];
  const pattern = new RegExp(ATTRIBUTE);
  pattern.lastIndex = start + 1 + (node.name ?? '').length;
  const places: Place[] = [];
  for (let match = pattern.exec(source); match && places.length < MOST_PROBLEMS; match = pattern.exec(source))
    places.push(placeAt(source, match.index + match[0].search(/\S/)));
  return places;
}
