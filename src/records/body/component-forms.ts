import type { CollectionName } from '../../schemas/index.ts';

/** What a listed component takes. Every attribute is literal text of the given form. */
export interface ComponentForm {
  /** `text` stands in a sentence, `block` on lines of its own. */
  kind: 'text' | 'block';
  attributes: Record<string, AttributeForm>;
  /** It holds text between its tags; else it is closed at once. */
  hasText: boolean;
  /** The collections whose bodies may hold it; every one where left out. */
  only?: readonly CollectionName[];
}

export interface AttributeForm {
  expected: string;
  form: RegExp;
  options?: readonly string[];
  required: boolean | 'outside-incidents';
  /** The attribute’s value is the id of a record that must exist. */
  references?: CollectionName;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The components that a record’s body may hold; everything else in angle brackets is refused. */
export const COMPONENTS: ReadonlyMap<string, ComponentForm> = new Map<string, ComponentForm>([
  [
    'Toll',
    {
      kind: 'text',
      hasText: false,
      attributes: {
        incident: idOf('incidents', 'outside-incidents'),
        of: oneOf(['killed', 'injured']),
        group: oneOf(['total', 'civilians', 'combatants', 'men', 'women', 'children']),
      },
    },
  ],
  [
    'Quote',
    {
      kind: 'text',
      hasText: true,
      attributes: {
        report: idOf('reports', true),
        paragraph: { expected: 'a paragraph such as `3` or `2-3`', form: /^[1-9]\d{0,2}(?:[-,][1-9]\d{0,2})*$/, required: true },
      },
    },
  ],
  [
    'TollChart',
    { kind: 'block', hasText: false, only: ['briefings'], attributes: { by: oneOf(['incident', 'month', 'ceasefire', 'place']) } },
  ],
  ['Chronology', { kind: 'block', hasText: false, only: ['briefings'], attributes: { ceasefire: idOf('ceasefires', true) } }],
  ['IncidentTable', { kind: 'block', hasText: false, only: ['briefings'], attributes: {} }],
]);

function idOf(collection: CollectionName, required: AttributeForm['required']): AttributeForm {
  return { expected: `the id of a record of ${collection}`, form: ID, required, references: collection };
}

function oneOf(options: readonly string[]): AttributeForm {
  const shown = options.map((option) => `\`${option}\``);
  return {
    expected: `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`,
    form: new RegExp(`^(?:${options.join('|')})$`),
    options,
    required: true,
  };
}
