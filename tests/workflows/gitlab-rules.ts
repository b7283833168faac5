import { follow, runsFiles, type Checkout } from './proposal-code.ts';
import { checkScript } from './shell-rules.ts';
import { isSame, listOf, mapOf, parseWorkflow, type GateFinding, type Path, type WorkflowFile } from './workflow-file.ts';

const ON_PROPOSAL = '$CI_PIPELINE_SOURCE == "merge_request_event"';
const ON_MAIN = '$CI_PIPELINE_SOURCE == "push" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH';
const IMAGE = /^node:[\w.-]+@sha256:[0-9a-f]{64}$/;
const VARIABLES: Readonly<Record<string, string>> = {
  ASTRO_TELEMETRY_DISABLED: '1',
  GIT_DEPTH: '0',
  GIT_STRATEGY: 'clone',
  GIT_SUBMODULE_STRATEGY: 'none',
};
/** Hashes that GitLab sets itself. Titles, branch names and messages are a stranger’s. */
const TRUSTED = ['CI_COMMIT_SHA', 'CI_MERGE_REQUEST_DIFF_BASE_SHA'];
const KEYS = {
  pipeline: ['workflow', 'default', 'variables', 'stages'],
  defaults: ['image', 'timeout', 'interruptible'],
  job: ['stage', 'rules', 'needs', 'script', 'after_script', 'artifacts', 'interruptible'],
};
const TELLING: Readonly<Record<string, string>> = {
  include: 'include',
  trigger: 'include',
  extends: 'include',
  image: 'container',
  services: 'container',
  cache: 'cache',
  tags: 'runner',
  secrets: 'secrets',
  id_tokens: 'secrets',
  allow_failure: 'swallowed-failure',
  environment: 'publish-job',
  variables: 'environment',
};

type Line = { text: string; path: Path };
type Told = { rule: string; path: Path; below?: number; message: string };

/** Holds a pipeline of GitLab to the rules of the gate. */
export function auditGitlab(text: string): GateFinding[] {
  const { file, findings } = parseWorkflow(text);
  if (findings.length > 0) return findings;
  return [...checkPipeline(file)].map(({ rule, path, below, message }) => ({ rule, line: file.lineOf(path, below), message }));
}

function* checkPipeline({ root }: WorkflowFile): Iterable<Told> {
  const jobs = Object.entries(root).filter(([, value]) => mapOf(value)['script'] !== undefined || mapOf(value)['trigger'] !== undefined);
  const others = Object.fromEntries(Object.entries(root).filter(([name]) => !jobs.some(([job]) => job === name)));
  yield* checkKeys(others, KEYS.pipeline, []);
  if (!isSame(mapOf(root['workflow'])['rules'], [{ if: ON_PROPOSAL }, { if: ON_MAIN }]))
    yield {
      rule: 'trigger',
      path: ['workflow'],
      message: 'Expected pipelines for merge requests and for pushes to the default branch only',
    };
  const defaults = mapOf(root['default']);
  yield* checkKeys(defaults, KEYS.defaults, ['default']);
  if (!IMAGE.test(String(defaults['image'])))
    yield { rule: 'container', path: ['default', 'image'], message: 'Expected an image of Node by its digest' };
  if (!/^[1-3]?\d minutes$/.test(String(defaults['timeout'])))
    yield { rule: 'timeout', path: ['default', 'timeout'], message: 'Expected at most 39 minutes' };
  for (const name of new Set([...Object.keys(VARIABLES), ...Object.keys(mapOf(root['variables']))])) {
    const expected = Object.hasOwn(VARIABLES, name) ? VARIABLES[name] : undefined;
    if (mapOf(root['variables'])[name] !== expected)
      yield { rule: 'environment', path: ['variables', name], message: `Expected \`${name}\` to be ${expected ?? 'left out'}` };
  }
  for (const [name, job] of jobs) yield* checkJob(name, mapOf(job), [name]);
}

function* checkKeys(map: Record<string, unknown>, allowed: readonly string[], path: Path): Iterable<Told> {
  for (const key of Object.keys(map)) {
    if (!allowed.includes(key)) yield { rule: TELLING[key] ?? 'unknown-key', path: [...path, key], message: `Unexpected key \`${key}\`` };
  }
}

function* checkJob(name: string, job: Record<string, unknown>, path: Path): Iterable<Told> {
  yield* checkKeys(job, KEYS.job, path);
  const onProposal = isSame(job['rules'], [{ if: ON_PROPOSAL }]);
  const onMain = isSame(job['rules'], [{ if: ON_MAIN }]);
  if (!onProposal && !onMain && name !== 'pages')
    yield { rule: 'trigger', path: [...path, 'rules'], message: 'Expected merge requests alone, or the default branch alone' };
  const published = listOf(mapOf(job['artifacts'])['paths']);
  if ((name === 'pages' || published.includes('public/')) && (!onMain || job['stage'] !== 'publish' || job['interruptible'] !== false))
    yield { rule: 'publish-job', path, message: 'Expected to publish from the default branch only, after the checks, never interrupted' };
  if (published.some((folder) => folder !== (name === 'pages' ? 'public/' : 'dist/')))
    yield { rule: 'artifact', path: [...path, 'artifacts', 'paths'], message: 'Expected the site alone: other folders hold more' };
  const reports = mapOf(mapOf(job['artifacts'])['reports']);
  if (!isSame(reports, {}) && !isSame(reports, { codequality: 'code-quality.json' }))
    yield { rule: 'artifact', path: [...path, 'artifacts', 'reports'], message: 'Expected the report of the check alone' };
  const lines = ['script', 'after_script'].flatMap((key) =>
    listOf(job[key]).map((text, index): Line => ({ text: String(text), path: [...path, key, index] })),
  );
  for (const [index, { text, path: here }] of lines.entries()) {
    // A job may end well before its work where the scope says that it has none.
    const script = text.replace(/^if \[ "\$kind" = (?:code|records) \]; then exit 0; fi$/, '');
    const assigned = lines.slice(0, index).flatMap((earlier) => /^(\w+)=/.exec(earlier.text)?.[1] ?? []);
    for (const finding of checkScript(script, [...TRUSTED, ...assigned])) yield { ...finding, path: here };
  }
  if (onProposal) yield* checkWhoseCode(lines);
}

/** Follows whose files lie in the folder when something of it is run. Only a job that records alone never reach may run a proposal’s. */
function* checkWhoseCode(lines: readonly Line[]): Iterable<Told> {
  let checkout: Checkout = 'proposal';
  let isForCode = false;
  for (const { text, path } of lines) {
    const next = follow(text, checkout);
    if (next === undefined) yield { rule: 'proposal-code', path, message: `Unexpected \`${text}\`, expected only records of the proposal` };
    checkout = next ?? 'proposal';
    if (text === 'if [ "$kind" = records ]; then exit 0; fi' && checkout === 'base') isForCode = true;
    if (runsFiles(text) && checkout === 'proposal' && next !== undefined && !isForCode)
      yield { rule: 'proposal-code', path, message: 'This runs what the proposal wrote, expected the code of the base' };
  }
}
