import { readFileSync } from 'node:fs';
import { ROOT } from '../meta/imports.ts';
import { ACTIONS } from './actions.ts';
import { follow, runsFiles, type Checkout } from './proposal-code.ts';
import { checkScript } from './shell-rules.ts';
import { isSame, listOf, mapOf, parseWorkflow, textsIn, type GateFinding, type Path, type WorkflowFile } from './workflow-file.ts';

const RUNNER = 'ubuntu-24.04';
const MOST_MINUTES = 30;
const PROPOSAL = { pull_request: null };
const PUBLISHING = { push: { branches: ['main'] } };
const NODE = (JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as { dependencies: { node: string } }).dependencies.node;

const KEYS = {
  workflow: ['name', 'on', 'permissions', 'concurrency', 'defaults', 'env', 'jobs'],
  job: ['name', 'needs', 'if', 'runs-on', 'timeout-minutes', 'permissions', 'outputs', 'environment', 'steps'],
  step: ['name', 'id', 'if', 'uses', 'with', 'env', 'run'],
};
/** Keys that are worth a rule of their own. */
const TELLING: Readonly<Record<string, string>> = {
  'continue-on-error': 'swallowed-failure',
  container: 'container',
  services: 'container',
  uses: 'reusable-workflow',
  secrets: 'secrets',
  shell: 'shell',
};
const VALUE =
  /^(?:github\.sha|github\.event\.pull_request\.number|vars\.SITE_URL|steps\.\w+\.outputs\.\w+|needs\.\w+\.(?:result|outputs\.\w+))$/;
const TERM = String.raw`(?:(?:steps|needs)\.\w+\.outputs\.\w+ [!=]= '[a-z]+'|github\.ref == 'refs/heads/main')`;
const CONDITION = new RegExp(`^(?:always\\(\\)|${TERM}(?: \\|\\| ${TERM})*)$`);
/** A job that may run what a proposal wrote never runs for one of records alone. */
const FOR_CODE = "needs.scope.outputs.kind == 'code' || needs.scope.outputs.kind == 'mixed'";
const SET_BY_OTHERS = /^(?:NODE_|npm_|NPM_|LD_|DYLD_|PATH$|HOME$|SHELL|BASH|ENV$|GIT_|ACTIONS_|GITHUB_|RUNNER_|CI$)/;

type Told = { rule: string; path: Path; below?: number; message: string };

/** Holds a workflow of GitHub Actions to the rules of the gate. */
export function auditGithub(text: string): GateFinding[] {
  const { file, findings } = parseWorkflow(text);
  if (findings.length > 0) return findings;
  return [...checkWorkflow(file)].map(({ rule, path, below, message }) => ({ rule, line: file.lineOf(path, below), message }));
}

function* checkWorkflow(file: WorkflowFile): Iterable<Told> {
  const { root } = file;
  const publishes = Object.hasOwn(mapOf(root['on']), 'push');
  yield* checkKeys(root, KEYS.workflow, []);
  if (!isSame(root['on'], publishes ? PUBLISHING : PROPOSAL))
    yield {
      rule: 'trigger',
      path: publishes ? ['on', 'push', 'branches'] : ['on'],
      message: 'Unexpected trigger, expected `pull_request` alone, or `push` to main alone',
    };
  if (!isSame(root['permissions'], {}))
    yield { rule: 'permissions-top', path: ['permissions'], message: 'Expected `permissions: {}`: each job names its own' };
  if (mapOf(root['concurrency'])['cancel-in-progress'] !== !publishes)
    yield {
      rule: 'concurrency',
      path: ['concurrency', 'cancel-in-progress'],
      message: 'Expected a group; a proposal’s older run is cancelled, a publication never',
    };
  if (!isSame(root['defaults'], { run: { shell: 'bash' } }))
    yield { rule: 'shell', path: ['defaults'], message: 'Expected `bash`, named, so that a failure in a pipe fails' };
  yield* checkExpressions(file);
  yield* checkEnv(root['env'], ['env']);
  const jobs = mapOf(root['jobs']);
  for (const [name, job] of Object.entries(jobs)) yield* checkJob(file, mapOf(job), ['jobs', name], publishes);
  if (!publishes) yield* checkGate(jobs);
}

function* checkKeys(map: Record<string, unknown>, allowed: readonly string[], path: Path): Iterable<Told> {
  for (const key of Object.keys(map)) {
    if (!allowed.includes(key)) yield { rule: TELLING[key] ?? 'unknown-key', path: [...path, key], message: `Unexpected key \`${key}\`` };
  }
}

/** One closed list of what may be read from the event: everything else a stranger may have written. */
function* checkExpressions(file: WorkflowFile): Iterable<Told> {
  for (const { path, text } of textsIn(file.root)) {
    const key = path.at(-1);
    const inner =
      key === 'if' ? [text.replace(/^\$\{\{(.*)\}\}$/, '$1')] : [...text.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].map((match) => match[1] ?? '');
    for (const expression of inner.map((part) => part.trim())) {
      if (key === 'run') {
        yield {
          rule: 'expression-in-run',
          path,
          below: lineOfExpression(text),
          message: `Unexpected \`${expression}\` in a script, expected a variable set in \`env\``,
        };
      } else if (/\bsecrets\b/.test(expression)) yield { rule: 'secrets', path, message: 'The gate has no secrets' };
      else if (/\bgithub\.token\b/.test(expression)) yield { rule: 'token', path, message: 'No step needs the token' };
      else if (!(key === 'if' ? CONDITION : VALUE).test(expression))
        yield { rule: 'expression', path, message: `Unexpected expression \`${expression}\`` };
    }
  }
}

function lineOfExpression(script: string): number {
  return script.split('\n').findIndex((line) => line.includes('${{'));
}

function* checkEnv(env: unknown, path: Path): Iterable<Told> {
  for (const name of Object.keys(mapOf(env))) {
    if (SET_BY_OTHERS.test(name))
      yield { rule: 'environment', path: [...path, name], message: `Unexpected \`${name}\`: it changes how programs run` };
  }
}

function* checkJob(file: WorkflowFile, job: Record<string, unknown>, path: Path, publishes: boolean): Iterable<Told> {
  yield* checkKeys(job, KEYS.job, path);
  if (job['runs-on'] !== RUNNER) yield { rule: 'runner', path: [...path, 'runs-on'], message: `Expected the hosted runner \`${RUNNER}\`` };
  const minutes = job['timeout-minutes'];
  if (typeof minutes !== 'number' || minutes > MOST_MINUTES)
    yield { rule: 'timeout', path: [...path, 'timeout-minutes'], message: `Expected a limit of at most ${MOST_MINUTES} minutes` };
  yield* checkPermissions(job, path, publishes);
  const steps = listOf(job['steps']).map(mapOf);
  for (const [index, step] of steps.entries()) yield* checkStep(file, step, [...path, 'steps', index], publishes);
  if (!publishes) yield* checkWhoseCode(job, steps, path);
}

function* checkPermissions(job: Record<string, unknown>, path: Path, publishes: boolean): Iterable<Told> {
  const permissions = job['permissions'];
  const here = [...path, 'permissions'];
  if (permissions === undefined) yield { rule: 'permissions-job', path, message: 'Expected the job to name its permissions' };
  else if (isSame(permissions, { pages: 'write', 'id-token': 'write' }) && publishes) {
    const uses = listOf(job['steps']).map((step) => mapOf(step)['uses']);
    if (uses.length !== 1 || !String(uses[0]).startsWith('actions/deploy-pages@'))
      yield { rule: 'publish-job', path: [...path, 'steps'], message: 'Expected the job that may write to deploy, and to do nothing else' };
    if (job['if'] !== "github.ref == 'refs/heads/main'")
      yield { rule: 'publish-job', path: [...path, 'if'], message: 'Expected to publish from main only' };
    if (listOf(job['needs']).length === 0)
      yield { rule: 'publish-job', path, message: 'Expected to publish only after the tests and the build' };
  } else if (!isSame(permissions, {}) && !isSame(permissions, { contents: 'read' }))
    yield { rule: 'permissions-write', path: here, message: 'Expected `contents: read` or nothing' };
  if (!publishes && job['environment'] !== undefined)
    yield { rule: 'publish-job', path: [...path, 'environment'], message: 'A proposal has no environment to deploy to' };
}

function* checkStep(file: WorkflowFile, step: Record<string, unknown>, path: Path, publishes: boolean): Iterable<Told> {
  yield* checkKeys(step, KEYS.step, path);
  yield* checkEnv(step['env'], [...path, 'env']);
  if (typeof step['uses'] === 'string') yield* checkAction(file, step['uses'], mapOf(step['with']), path, publishes);
  if (typeof step['run'] === 'string') {
    const known = Object.keys(mapOf(step['env']));
    // Expressions have a rule of their own.
    const script = step['run'].replaceAll(/\$\{\{[\s\S]*?\}\}/g, 'expression');
    for (const { below, ...finding } of checkScript(script, known)) yield { ...finding, below, path: [...path, 'run'] };
  }
}

function* checkAction(file: WorkflowFile, uses: string, inputs: Record<string, unknown>, path: Path, publishes: boolean): Iterable<Told> {
  const here = [...path, 'uses'];
  const stranger = refuseAction(uses);
  if (stranger) {
    yield { ...stranger, path: here };
    return;
  }
  const [name = ''] = uses.split('@');
  const version = ACTIONS[name]?.version ?? '';
  if (file.commentOf(here) !== version)
    yield { rule: 'action-comment', path: here, message: `Expected the comment \`# ${version}\` to name the release` };
  if (!publishes && /pages/.test(name)) yield { rule: 'publish-job', path: here, message: 'A proposal publishes nothing' };
  yield* checkInputs(name, inputs, path);
}

/** Why an action is not one of the list. */
function refuseAction(uses: string): { rule: string; message: string } | undefined {
  const [name = '', commit = ''] = uses.split('@');
  if (uses.startsWith('docker:')) return { rule: 'container', message: 'Unexpected image, expected none' };
  if (uses.startsWith('.')) return { rule: 'local-action', message: 'Unexpected action of the proposal itself' };
  if (!/^[0-9a-f]{40}$/.test(commit)) return { rule: 'action-pin', message: `Unexpected \`@${commit}\`, expected a commit` };
  if (/^actions\/cache(?:\/|$)/.test(name)) return { rule: 'cache', message: 'What a proposal keeps, main may find' };
  if (!Object.hasOwn(ACTIONS, name) || ACTIONS[name]?.commit !== commit)
    return { rule: 'action-unknown', message: `Unexpected \`${uses}\`, expected an action of the list` };
  return undefined;
}

function* checkInputs(name: string, inputs: Record<string, unknown>, step: Path): Iterable<Told> {
  const path = [...step, 'with'];
  const allowed: Record<string, string[]> = {
    'actions/checkout': ['fetch-depth', 'persist-credentials'],
    'actions/setup-node': ['node-version', 'package-manager-cache'],
    'actions/upload-artifact': ['name', 'path', 'retention-days', 'if-no-files-found'],
    'actions/upload-pages-artifact': ['path'],
  };
  const rules: Record<string, string> = {
    ref: 'checkout-ref',
    repository: 'checkout-ref',
    token: 'token',
    'ssh-key': 'token',
    cache: 'cache',
  };
  for (const key of Object.keys(inputs)) {
    if (!allowed[name]?.includes(key))
      yield { rule: rules[key] ?? 'action-input', path: [...path, key], message: `Unexpected input \`${key}\`` };
  }
  if (name === 'actions/checkout' && inputs['persist-credentials'] !== false)
    yield {
      rule: 'credentials',
      path: [...path, 'persist-credentials'],
      message: 'Expected `persist-credentials: false`: code that runs later could read the token',
    };
  if (name === 'actions/setup-node' && inputs['package-manager-cache'] !== false)
    yield { rule: 'cache', path: [...path, 'package-manager-cache'], message: 'Expected `package-manager-cache: false`' };
  if (name === 'actions/setup-node' && inputs['node-version'] !== NODE)
    yield { rule: 'node-version', path, message: `Expected Node ${NODE}, as in package.json` };
  if (name.startsWith('actions/upload-') && inputs['path'] !== 'dist/')
    yield { rule: 'artifact', path: [...path, 'path'], message: 'Expected `dist/`: other folders hold more than the site' };
}

/** Follows whose files lie in the folder when something of it is run. */
function* checkWhoseCode(job: Record<string, unknown>, steps: readonly Record<string, unknown>[], path: Path): Iterable<Told> {
  const isForCode = job['if'] === FOR_CODE;
  let checkout: Checkout = 'proposal';
  let ranProposal = false;
  for (const [index, step] of steps.entries()) {
    const here = [...path, 'steps', index];
    if (ranProposal && step['uses'] !== undefined)
      yield {
        rule: 'action-after-proposal',
        path: [...here, 'uses'],
        message: 'The code of the proposal ran before this action, and may have changed what it does',
      };
    if (String(step['uses']).startsWith('actions/checkout@')) checkout = 'proposal';
    const script = typeof step['run'] === 'string' ? step['run'] : '';
    for (const [below, line] of script.split('\n').entries()) {
      const next = follow(line, checkout);
      if (next === undefined)
        yield {
          rule: 'proposal-code',
          path: [...here, 'run'],
          below,
          message: `Unexpected \`${line.trim()}\`, expected only records of the proposal`,
        };
      checkout = next ?? 'proposal';
      if (!runsFiles(line) || checkout === 'base') continue;
      if (isForCode) ranProposal = true;
      else if (next !== undefined)
        yield {
          rule: 'proposal-code',
          path: [...here, 'run'],
          below,
          message: 'This runs what the proposal wrote, expected the code of the base branch',
        };
    }
  }
}

/** One job stands for all in the branch’s protection: it must wait for all of them, whatever becomes of them. */
function* checkGate(jobs: Record<string, unknown>): Iterable<Told> {
  const gate = mapOf(jobs['gate']);
  const others = Object.keys(jobs).filter((name) => name !== 'gate');
  const missed = others.filter((name) => !listOf(gate['needs']).includes(name));
  if (gate['if'] !== 'always()' || missed.length > 0)
    yield {
      rule: 'gate',
      path: ['jobs', 'gate', missed.length > 0 ? 'needs' : 'if'],
      message: `Expected a job \`gate\` that always runs and needs all others (${missed.join(', ') || 'it does'})`,
    };
}
