import type { CollectionName } from '../schemas/shared.ts';
import type { FormConfiguration } from './configuration.ts';
import { formatOf } from './names.ts';
import { readForForm, writeFromForm, type FormContent } from './record-file.ts';
import type { GroupShape } from './shape.ts';

/** As much of Sveltia as we call. */
interface Sveltia {
  init(options: { config: object }): Promise<void>;
  registerCustomFormat(
    name: string,
    extension: string,
    methods: { fromFile: (text: string) => FormContent; toFile: (content: FormContent) => string },
  ): void;
}

/** Beside the page: see integration.ts. */
const SVELTIA = '/admin/sveltia/index.js';

const [{ config, shapes }, { default: sveltia }] = await Promise.all([
  fetch('/admin/form.json').then((answer) => answer.json() as Promise<FormConfiguration>),
  import(/* @vite-ignore */ SVELTIA) as Promise<{ default: Sveltia }>,
]);
for (const [collection, shape] of Object.entries(shapes) as [CollectionName, GroupShape][]) {
  sveltia.registerCustomFormat(formatOf(collection), 'mdx', {
    fromFile: (text) => readForForm(text, shape),
    toFile: (content) => writeFromForm(content, shape),
  });
}
await sveltia.init({ config });
document.querySelector('#waiting')?.remove();
