import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, type Document, type ParsedNode } from 'yaml';
import { hasRefusedCharacter, refusedCharacterIn } from './characters.ts';
import { FRONT_MATTER_LINE } from './front-matter.ts';
import { parsePlainNumber } from './number-form.ts';
import { MOST_PROBLEMS, placeAt, readingError, type Problem, type ReadingRule } from './problem.ts';
import { describeSyntax } from './yaml-syntax.ts';

const MAX_DEPTH = 20;
const MAX_NODES = 20_000;
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']);

/** What a feed reader, or any other program that takes a text for HTML, would take for a tag. */
const MARKUP = /<[a-z!/?][^\s<]*/i;

/** Lists that a record has to have, though they may be empty. */
const REQUIRED_LISTS = new Set(['origins', 'declarations', 'parties', 'clauses', 'references']);

export type YamlValue = string | number | boolean | null | YamlValue[] | { [key: string]: YamlValue };

/** Front matter as plain values, judged by their source; what YAML allows beyond that is a problem with its place. */
export interface YamlReading {
  value: YamlValue;
  problems: Problem[];
}

/** Parses YAML without giving a meaning to its scalars: that is ours to do. Throws `RangeError` where it is nested out of reason. */
export function parseYaml(source: string): Document.Parsed {
  return parseDocument(source, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
}

/** Reads front matter into plain values. */
export function readYaml(source: string, file: string): YamlReading {
  const problems: Problem[] = [];
  const refuse = (rule: ReadingRule, offset: number, message: string, help?: string): void => {
    add(readingError(file, rule, placeAt(source, offset, FRONT_MATTER_LINE), message, help));
  };
  const add = (problem: Problem): void => {
    if (problems.length < MOST_PROBLEMS) problems.push(problem);
  };
  // Both grow faster than linearly in the parser, and no record comes near them.
  const nested = /[[{](?:[ \t\n]*[[{]){20}|(?:[-?:][ \t]+){20}|^[ ]{200}/m.exec(source);
  if (nested) {
    refuse('yaml', nested.index, `Unexpected nesting, expected at most ${MAX_DEPTH} levels`);
    return { value: {}, problems };
  }
  const document = parseYaml(source);
  if (document.errors.some(({ message }) => message.includes('call stack')))
    refuse('yaml', 0, `Unexpected nesting, expected at most ${MAX_DEPTH} levels`);
  else for (const { offset, message, help } of describeSyntax(document.errors, source)) refuse('yaml', offset, message, help);
  if (problems.length > 0) return { value: {}, problems };
  let nodes = 0;
  const value = valueOf(document.contents, 0);
  return { value: value ?? {}, problems };

  function valueOf(node: ParsedNode | null, depth: number): YamlValue {
    if (node === null) return null;
    nodes += 1;
    if (nodes > MAX_NODES || depth > MAX_DEPTH) {
      if (nodes === MAX_NODES + 1 || depth === MAX_DEPTH + 1) {
        refuse(
          'yaml',
          node.range[0],
          `Unexpected ${depth > MAX_DEPTH ? `nesting, expected at most ${MAX_DEPTH} levels` : `size, expected at most ${MAX_NODES} values`}`,
        );
      }
      return null;
    }
    if (isAlias(node)) {
      refuse('yaml', node.range[0], `Unexpected alias \`*${node.source}\`, expected a value`, 'write the value out');
      return null;
    }
    refuseProperties(node);
    if (isSeq(node)) return node.items.map((entry) => valueOf(entry, depth + 1));
    if (isMap(node)) return mapOf(node.items, depth);
    if (isScalar(node)) return scalarOf(node.type, asText(node.value), node.range[0]);
    return null;
  }

  function mapOf(pairs: YamlPair[], depth: number): YamlValue {
    const value: { [key: string]: YamlValue } = {};
    const seen = new Map<string, number>();
    for (const pair of pairs) {
      const key = pair.key;
      if (!isPair(pair) || !isScalar(key) || key.source === undefined) {
        refuse('yaml', key?.range?.[0] ?? 0, 'Unexpected key that is not text, expected a word');
        continue;
      }
      const name = String(key.value);
      const at = key.range[0];
      refuseProperties(key);
      if (name === '<<') {
        refuse('yaml', at, 'Unexpected merge key `<<`, expected a key', 'write the values out');
        continue;
      }
      if (PROTOTYPE_KEYS.has(name)) {
        refuse('unknown-key', at, `Unexpected key \`${name}\`, expected a key of the schema`);
        continue;
      }
      if (hasRefusedCharacter(name)) add(refusedCharacterIn(name, placeAt(source, at, FRONT_MATTER_LINE), file));
      const first = seen.get(name);
      if (first !== undefined) {
        const place = placeAt(source, at, FRONT_MATTER_LINE);
        const problem = readingError(
          file,
          'duplicate-key',
          place,
          `Unexpected second \`${name}\`, expected each key once`,
          'keep one of the two; where a new entry of a list begins, put `- ` before its first key',
        );
        add({ ...problem, cause: { file, ...placeAt(source, first, FRONT_MATTER_LINE), message: `the first \`${name}\`` } });
        continue;
      }
      seen.set(name, at);
      value[name] = isEmpty(pair.value) ? refuseEmpty(name, at) : valueOf(pair.value, depth + 1);
    }
    return value;
  }

  function refuseProperties(node: ParsedNode): void {
    if (isAlias(node) || (node.anchor === undefined && node.tag === undefined)) return;
    const before = source.slice(0, node.range[0]);
    if (node.anchor !== undefined) {
      refuse(
        'yaml',
        before.lastIndexOf(`&${node.anchor}`),
        `Unexpected anchor \`&${node.anchor}\`, expected a value`,
        'delete the anchor; write the value out where it is needed',
      );
    }
    if (node.tag !== undefined) {
      const written = /!\S*(?=\s*(?:&\S+\s*)?$)/.exec(before.slice(-300));
      const at = written ? Math.max(0, before.length - 300) + written.index : before.length;
      refuse('yaml', at, `Unexpected tag \`${written?.[0] ?? node.tag}\`, expected a value`, 'delete the tag');
    }
  }

  function refuseEmpty(name: string, at: number): null {
    const rest = source.slice(at + name.length).split('\n', 1)[0]!;
    const comment = /^["']?:[ \t]+(#.*\S)/.exec(rest)?.[1];
    const help = comment?.match(/^#[\p{L}\p{N}]/u)
      ? `\`#\` begins a comment: write \`${name}: '${comment.slice(0, 40).replaceAll("'", "''")}${comment.length > 40 ? '…' : ''}'\``
      : REQUIRED_LISTS.has(name)
        ? `write \`${name}: []\` where there is none`
        : 'leave the key out where nothing is known';
    refuse('shape', at, `Unexpected empty \`${name}\`, expected a value`, help);
    return null;
  }

  function scalarOf(type: string | undefined, text: string, at: number): YamlValue {
    const tag = MARKUP.exec(text);
    if (tag) {
      const written = source.indexOf(tag[0], at);
      refuse(
        'shape',
        written === -1 ? at : written,
        `Unexpected tag \`${tag[0].slice(0, 40)}\` in a text, expected words`,
        'facts hold no markup; put a space after the sign where it means “less than”',
      );
    }
    if (type !== 'PLAIN') {
      const header = /^[|>][-+]?\d+/.exec(source.slice(at, at + 12));
      if (header && type?.startsWith('BLOCK'))
        refuse('yaml', at, `Unexpected \`${header[0]}\`, expected text in quotes`, `write \`'${header[0]}'\``);
      if (hasRefusedCharacter(text)) add(refusedCharacterIn(text, placeAt(source, at, FRONT_MATTER_LINE), file));
      return text;
    }
    if (text === 'true') return true;
    if (text === 'false') return false;
    if (text === 'null') return null;
    if (text === '' || text === '~' || text === 'Null' || text === 'NULL') {
      refuse(
        'shape',
        at,
        `Unexpected ${text === '' ? 'empty entry' : `\`${text}\``}, expected a value`,
        'leave the key or the entry out where nothing is known',
      );
      return null;
    }
    const number = parsePlainNumber(text);
    if (number.ok) return number.value;
    refuse('number-form', at, number.problem, number.help);
    return text;
  }
}

interface YamlPair {
  key: ParsedNode & { source?: string };
  value: ParsedNode | null;
}

/** In the failsafe schema every scalar is text. */
function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isEmpty(node: ParsedNode | null): boolean {
  return (
    node === null || (isScalar(node) && node.type === 'PLAIN' && node.value === '' && node.anchor === undefined && node.tag === undefined)
  );
}
