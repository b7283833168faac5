/** One top-level field of a template: its key and the comment above it, `#` and all. */
export interface TemplateField {
  key: string;
  comment: string[];
}

/** A collection’s `_template.mdx`, as far as a draft takes it over: its fields in order, with what they mean. */
export function readTemplate(text: string): TemplateField[] {
  const front = /^---\n([^]*?)\n---\n/.exec(text)?.[1];
  if (front === undefined) throw new Error('Unexpected template without front matter');
  const fields: TemplateField[] = [];
  let comment: string[] = [];
  for (const line of front.split('\n')) {
    const key = /^(?:# )?([a-zA-Z0-9]+):/.exec(line);
    if (key && (!line.startsWith('#') || comment.length > 0) && !/^# \w+: .* /.test(line)) {
      fields.push({ key: key[1]!, comment });
      comment = [];
    } else if (line.startsWith('#')) comment.push(line);
    else comment = [];
  }
  return fields;
}
