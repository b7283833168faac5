import { COLLECTIONS, type CollectionName } from '../schemas/index.ts';
import { fieldsOf, labelOf, type FormField } from './fields.ts';
import { formatOf } from './names.ts';
import type { FormSettings } from './settings.ts';
import { recordShape, type GroupShape } from './shape.ts';

/** Everything that the page needs: Sveltia’s configuration, and the shape of the records it reads and writes. */
export interface FormConfiguration {
  config: Record<string, unknown>;
  shapes: Record<CollectionName, GroupShape>;
}

interface Site {
  name: string;
  url: string;
}

/** How a record is named and found; the rest comes from its schema. */
interface Naming {
  one: string;
  about: string;
  /** What a new record’s id is proposed to be; it never changes afterwards. */
  id: string;
  /** Where its title stands. */
  title: string;
  body: string;
}

const BODY =
  'Markdown. Cite with [^report-id#3] after the sentence; a blank line begins a new paragraph. Figures of the record: &lt;Toll of="killed" group="total" /&gt;.';

const NAMINGS: Readonly<Record<CollectionName, Naming>> = {
  incidents: {
    one: 'incident',
    about: 'One event at one time and place.',
    id: '{{fields.date}}-{{fields.place}}',
    title: 'title',
    body: `The account, in your own words. ${BODY}`,
  },
  reports: {
    one: 'report',
    about: 'One article, statement or document that was read.',
    id: '{{fields.published}}-{{fields.outlet}}',
    title: 'title',
    body: `A summary in your own words; never copy a sentence. ${BODY}`,
  },
  actors: {
    one: 'actor',
    about: 'A group, force, state, monitor, rescue service, outlet or agency.',
    id: '{{fields.name.en}}',
    title: 'name.en',
    body: `The profile. ${BODY}`,
  },
  ceasefires: {
    one: 'ceasefire',
    about: 'One agreement or declaration.',
    id: '{{fields.name.en}}-{{fields.effective}}',
    title: 'name.en',
    body: `Terms and context. ${BODY}`,
  },
  places: { one: 'place', about: 'One named place.', id: '{{fields.name.en}}', title: 'name.en', body: `A note, or nothing. ${BODY}` },
  briefings: {
    one: 'briefing',
    about: 'A selection of incidents, to be printed.',
    id: '{{fields.title}}',
    title: 'title',
    body: `The editor’s text. ${BODY}`,
  },
};

/** In which order collections are listed: what is written most stands first. */
const ORDER: readonly CollectionName[] = ['incidents', 'reports', 'actors', 'places', 'ceasefires', 'briefings'];

/** The configuration of the form, made from the schemas. */
export function formConfiguration(settings: FormSettings, site: Site): FormConfiguration {
  const shapes = Object.fromEntries(COLLECTIONS.map((name) => [name, recordShape(name)])) as Record<CollectionName, GroupShape>;
  return {
    shapes,
    config: {
      load_config_file: false,
      backend: backendOf(settings),
      // A change becomes a proposal; it is taken where it is checked, never here. The test backend knows no proposals.
      publish_mode: settings.backend === 'test-repo' ? 'simple' : 'editorial_workflow',
      site_url: site.url,
      app_title: `${site.name}: write a record`,
      logo: { src: '/favicon.svg' },
      show_preview_links: false,
      editor: { preview: false },
      media_folder: 'src/content',
      media_libraries: { default: false, stock_assets: false },
      slug: { encoding: 'ascii', clean_accents: true, maxlength: 80 },
      collections: ORDER.map((name) => collectionOf(name, shapes[name])),
    },
  };
}

function collectionOf(name: CollectionName, shape: GroupShape): Record<string, unknown> {
  const { one, about, id, title, body } = NAMINGS[name];
  return {
    name,
    label: labelOf(name),
    label_singular: labelOf(one),
    description: about,
    folder: `src/content/${name}`,
    format: formatOf(name),
    identifier_field: title,
    summary: `{{${title}}} ({{slug}})`,
    // A record is withdrawn, never deleted, and a copy would bring its claims and its status along.
    delete: false,
    duplicate: false,
    publish: false,
    // A template comes without a status.
    filter: { field: 'status', value: statuses(shape) },
    slug: {
      template: id,
      editable: ['create'],
      hint: 'The record’s address for ever: small Latin letters, digits, single hyphens.',
      pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', 'expected small Latin letters, digits and single hyphens'],
    },
    fields: [
      ...Object.entries(shape.keys).flatMap(([key, inner]): FormField[] =>
        key === 'status' ? [{ name: key, label: labelOf(key), widget: 'hidden', default: 'draft' }] : fieldsOf(key, inner),
      ),
      // As it will stand in the file: an editor that shows it set would write our notes and components anew.
      { name: 'body', label: 'Text', widget: 'text', use_emoji_autocomplete: false, required: false, hint: body },
    ],
  };
}

function statuses({ keys }: GroupShape): string[] {
  return keys['status']?.kind === 'choice' ? keys['status'].values : [];
}

function backendOf(settings: FormSettings): Record<string, unknown> {
  const messages = { create: 'Add {{collection}} {{slug}}', update: 'Change {{collection}} {{slug}}' };
  switch (settings.backend) {
    case 'github':
      return {
        name: 'github',
        repo: settings.repository,
        branch: settings.branch,
        // People without write access propose from a fork of their own.
        open_authoring: true,
        auth_scope: 'public_repo',
        commit_messages: messages,
        ...(settings.signIn === undefined ? { auth_methods: ['token'] } : { base_url: settings.signIn }),
      };
    case 'gitlab':
      return {
        name: 'gitlab',
        repo: settings.repository,
        branch: settings.branch,
        commit_messages: messages,
        ...(settings.application === undefined ? { auth_methods: ['token'] } : { auth_type: 'pkce', app_id: settings.application }),
      };
    case 'test-repo':
      return { name: 'test-repo' };
  }
}
