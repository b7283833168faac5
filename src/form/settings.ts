import { z } from 'zod';

const branch = z.string().regex(/^[\w./-]+$/, { error: 'expected the name of a branch, such as `main`' });

/** The settings of the form, as `src/site.ts` has them. */
export const formSettings = z.discriminatedUnion('backend', [
  z.strictObject({
    backend: z.literal('github'),
    repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/, { error: 'expected `owner/name`' }),
    branch,
    /** The address of the OAuth client; without one, people sign in with an access token. */
    signIn: z.url({ protocol: /^https$/, error: 'expected an address that starts with `https://`' }).optional(),
  }),
  z.strictObject({
    backend: z.literal('gitlab'),
    repository: z.string().regex(/^[\w.-]+(?:\/[\w.-]+)+$/, { error: 'expected `group/project`' }),
    branch,
    /** The id of the OAuth application; without one, people sign in with an access token. */
    application: z.string().min(1).optional(),
  }),
  /** Nothing leaves the browser: to see the form before there is a repository. */
  z.strictObject({ backend: z.literal('test-repo') }),
]);

export type FormSettings = z.output<typeof formSettings>;

/** The settings, judged; undefined where the form is off. Throws where they are wrong. */
export function readFormSettings(given: unknown): FormSettings | undefined {
  if (given === undefined) return undefined;
  const result = formSettings.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `\`${['form', ...path].join('.')}\`: ${message}`);
  throw new Error(`Unexpected settings in src/site.ts: ${problems.join('; ')}`);
}

/** Where the code host shows a file of the project; undefined where no host is set. */
export function fileAddress(settings: FormSettings | undefined, file: string): string | undefined {
  if (settings === undefined || settings.backend === 'test-repo') return undefined;
  const { backend, repository, branch } = settings;
  return backend === 'github'
    ? `https://github.com/${repository}/blob/${branch}/${file}`
    : `https://gitlab.com/${repository}/-/blob/${branch}/${file}`;
}
