import { KNOWN_NAMES } from '../names/armed-groups.ts';
import type { Sentence } from '../text/tokens.ts';
import { writtenAs } from './candidate.ts';
import type { NationalForces } from './national-forces.ts';
import { COMPOUND } from './party-words.ts';

/** How an article writes the armed groups that everybody knows. */
export class GroupNames {
  /** Every form of a group, with how often it stands there. */
  private readonly forms = new Map<string, Map<string, number>>();

  constructor(sentences: readonly Sentence[], text: string) {
    for (const sentence of sentences) {
      const { tokens } = sentence;
      for (const { first, last, named } of KNOWN_NAMES.find(sentence)) {
        if (COMPOUND.test(tokens[last]!.lower)) continue;
        const written = writtenAs(text, tokens, /^al$/.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first, last);
        const forms = this.forms.get(named.id) ?? new Map<string, number>();
        forms.set(written, (forms.get(written) ?? 0) + 1);
        this.forms.set(named.id, forms);
      }
    }
  }

  /** The full name that the article uses most, with the short one behind it. */
  nameOf(id: string): string | undefined {
    const forms = [...(this.forms.get(id) ?? [])].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length).map(([form]) => form);
    const isShort = (form: string): boolean => /^\S{2,6}$/.test(form) && form === form.toUpperCase();
    const [full, short] = [forms.find((form) => !isShort(form)), forms.find(isShort)];
    return full !== undefined && short !== undefined ? `${full} (${short})` : (full ?? short);
  }

  /** “the IDF” is a name of an army and no group. */
  noteIsraeli(forces: NationalForces): void {
    const idf = this.nameOf('?IDF');
    for (const count of this.forms.get('?IDF')?.values() ?? []) for (let at = 0; at < count; at += 1) forces.note('israel', idf!);
  }
}
