import { EVENT_TYPES } from '../schemas/incident.ts';
import type { CollectionName } from '../schemas/shared.ts';
import { insteadOf } from './names.ts';
import type { Shape } from './shape.ts';

/** A field as Sveltia’s configuration has it. */
export interface FormField {
  name: string;
  label: string;
  widget: string;
  required?: boolean;
  hint?: string;
  [option: string]: unknown;
}

/** A text that is longer than this gets a box of several lines. */
const ONE_LINE = 300;

/** What a person is shown of a record, to choose it by. */
const SHOWN_AS: Readonly<Record<CollectionName, string>> = {
  reports: '{{title}} ({{slug}})',
  incidents: '{{title}} ({{slug}})',
  actors: '{{name.en}} ({{slug}})',
  ceasefires: '{{name.en}} ({{slug}})',
  places: '{{name.en}} ({{slug}})',
  briefings: '{{title}} ({{slug}})',
};

/** The fields for a key of a record: one, and a box to tick where a word may stand in place of an id. */
export function fieldsOf(name: string, shape: Shape): FormField[] {
  const field = { name, label: labelOf(name), ...saidOf(shape), ...bareField(name, shape) };
  if (shape.kind !== 'reference' || shape.or === undefined) return [field];
  const label = labelOf(shape.or);
  return [
    { ...field, required: false },
    { name: insteadOf(name, shape.or), label, widget: 'boolean', required: false, hint: `${label}: instead of the choice above.` },
  ];
}

/** A key as a person reads it: `dateBasis` is “Date basis”. */
export function labelOf(name: string): string {
  const words = name
    .replace(/-/g, ' ')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether a person has to fill the field in: a list may have to be there and be empty, and null is left empty. */
function mustBeFilled(shape: Shape): boolean {
  return shape.required && !shape.nullable && !(shape.kind === 'list' && shape.least === 0);
}

function saidOf(shape: Shape): { required: boolean; hint?: string } {
  const hint = shape.hint ?? (shape.kind === 'list' ? shape.of.hint : undefined);
  return { required: mustBeFilled(shape), ...(hint === undefined ? {} : { hint: inQuotes(hint) }) };
}

/** Sveltia shows no code: what our texts set between backticks comes between quotation marks. */
function inQuotes(text: string): string {
  return text.replace(/`([^`]*)`/g, '“$1”');
}

interface Options {
  widget: string;
  [option: string]: unknown;
}

function bareField(name: string, shape: Shape): Options {
  switch (shape.kind) {
    case 'text':
      return {
        widget: (shape.longest ?? 0) > ONE_LINE && !shape.pattern?.source.startsWith('^http') ? 'text' : 'string',
        use_emoji_autocomplete: false,
        ...(shape.longest === undefined ? {} : { maxlength: shape.longest }),
        ...(shape.pattern ? { pattern: [shape.pattern.source, inQuotes(shape.pattern.message)] } : {}),
      };
    case 'choice':
      return { widget: 'select', options: name === 'subEventType' ? subEventTypes() : shape.values };
    case 'flag':
      // A box that is not ticked would say “no” where nobody knows.
      return {
        widget: 'select',
        options: [
          { label: 'Yes', value: true },
          { label: 'No', value: false },
        ],
      };
    case 'number':
      return {
        widget: 'number',
        value_type: shape.whole ? 'int' : 'float',
        ...(shape.whole ? {} : { step: 0.01 }),
        ...(shape.least === undefined ? {} : { min: shape.least }),
        ...(shape.most === undefined ? {} : { max: shape.most }),
      };
    case 'reference':
      return {
        widget: 'relation',
        collection: shape.to,
        value_field: '{{slug}}',
        display_fields: [SHOWN_AS[shape.to]],
        search_fields: [SHOWN_AS[shape.to]],
        dropdown_threshold: 0,
      };
    case 'group':
      return { widget: 'object', fields: Object.entries(shape.keys).flatMap(([key, inner]) => fieldsOf(key, inner)) };
    case 'tally':
      return { widget: 'keyvalue', key_label: 'Actor’s id', value_label: 'Count' };
    case 'list':
      return listField(name, shape.of, shape.least);
  }
}

function listField(name: string, of: Shape, least: number): Options {
  const min = least > 0 ? { min: least } : {};
  const list = { widget: 'list', label_singular: 'entry', ...min };
  if (of.kind === 'group')
    return { ...list, collapsed: 'auto', fields: Object.entries(of.keys).flatMap(([key, inner]) => fieldsOf(key, inner)) };
  if (of.kind === 'reference' || of.kind === 'choice') return { ...bareField(name, of), multiple: true, ...min };
  // A list without a field of its own takes whatever is typed: only lines that need no judging are written that way.
  const plain = of.kind === 'text' && (of.longest ?? 0) <= ONE_LINE && /^\^\[\^/.test(of.pattern?.source ?? '^[^');
  return { ...list, ...(plain ? {} : { field: { name: 'entry', label: labelOf(name), ...saidOf(of), ...bareField(name, of) } }) };
}

/** ACLED’s sub-event types, each with the event type it belongs to. */
function subEventTypes(): { label: string; value: string }[] {
  return Object.entries(EVENT_TYPES).flatMap(([type, kinds]) => kinds.map((value) => ({ label: `${value} (${type})`, value })));
}
