import { Document, isCollection, isNode } from 'yaml';
import type { TemplateField } from './template.ts';

export interface DraftText {
  /** The fields of the collection’s template. */
  fields: readonly TemplateField[];
  /** What is known, as front matter would have it. */
  values: Readonly<Record<string, unknown>>;
  /** Remarks above a field, beside what the template says of it. */
  remarks?: Readonly<Record<string, string>>;
  /** What stands behind single values as a comment: what they rest on. In one line each. */
  notes?: readonly { path: readonly (string | number)[]; note: string }[];
  body: string;
}

/**
 * Writes a commented draft: every field of the template in its order, with what it means; what is known with its value, the rest as
 * a comment, so that nothing invented stands in a record.
 */
export function writeDraft({ fields, values, remarks = {}, notes = [], body }: DraftText): string {
  const unknown = Object.keys(values).filter((key) => !fields.some((field) => field.key === key));
  if (unknown.length > 0) throw new Error(`Unexpected fields ${unknown.join(', ')}, which the template does not have`);
  const lines = fields.flatMap(({ key, comment }) => {
    const value = values[key];
    const remark = remarks[key] === undefined ? [] : [`# TODO: ${remarks[key]}`];
    return value === undefined ? [...comment, ...remark, `# ${key}:`] : [...comment, ...remark, ...yamlOf(key, value, notes)];
  });
  return [
    '---',
    '# A draft: it is not built until its `status` changes. Fill in what the source says, and delete what it does not.',
    '# Every key with those inside it stands in `_template.mdx` beside this file, with an example.',
    ...lines,
    '---',
    '',
    body.trim(),
    '',
  ].join('\n');
}

function yamlOf(key: string, value: unknown, notes: NonNullable<DraftText['notes']>): string[] {
  const document = new Document({ [key]: value });
  for (const { path, note } of notes) {
    const node = path[0] === key ? document.getIn(path, true) : undefined;
    if (!isNode(node)) continue;
    if (isCollection(node)) node.commentBefore = ` ${note}`;
    else node.comment = ` ${note}`;
  }
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false }).trimEnd().split('\n');
}
