/** Something bad, written into one of our own workflows: `put` stands where `find` stood first. */
export interface Planted {
  name: string;
  file: 'pull-request' | 'publish' | 'gitlab';
  /** The only rule that may catch it. */
  rule: string;
  find: string;
  put: string;
}

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const SETUP = 'actions/setup-node@249970729cb0ef3589644e2896645e5dc5ba9c38 # v6.5.0';
const UPLOAD = 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0';
const CHECK = '        run: npm run --silent check -- --base HEAD --format github\n';
const INSTALL = '        run: npm ci --ignore-scripts\n';
const JUDGE_ENV = '          PROPOSAL: ${{ github.sha }}\n';
const step = (lines: string) => `${CHECK}      - ${lines}\n`;

export const PLANTED: readonly Planted[] = [
  // Who starts it.
  onPull('runs with the rights of the base for a stranger', 'trigger', '  pull_request:\n', '  pull_request_target:\n'),
  onPull('runs with rights after a proposal’s run', 'trigger', '  pull_request:\n', '  workflow_run:\n    workflows: [Publish]\n'),
  onPull('is started by a comment', 'trigger', '  pull_request:\n', '  pull_request:\n  issue_comment:\n'),
  onPull('runs in a merge queue too', 'trigger', '  pull_request:\n', '  pull_request:\n  merge_group:\n'),
  onPull('is passed by where only other files change', 'trigger', '  pull_request:\n', '  pull_request:\n    paths: [src/content/**]\n'),
  onPublish('publishes any branch', 'trigger', '    branches: [main]\n', "    branches: ['**']\n"),
  onPublish('publishes a proposal', 'trigger', '    branches: [main]\n', '    branches: [main]\n  pull_request:\n'),
  onPublish('can be started by hand from any branch', 'trigger', '    branches: [main]\n', '    branches: [main]\n  workflow_dispatch:\n'),
  // What it may do.
  onPull('leaves the permissions to the repository', 'permissions-top', 'permissions: {}\n\nconc', 'conc'),
  onPull('may write everything', 'permissions-top', 'permissions: {}\n\nconc', 'permissions: write-all\n\nconc'),
  onPull('may read everything', 'permissions-top', 'permissions: {}\n\nconc', 'permissions: read-all\n\nconc'),
  onPull(
    'may write to the pull request',
    'permissions-write',
    '      contents: read\n',
    '      contents: read\n      pull-requests: write\n',
  ),
  onPull('may write to the repository', 'permissions-write', '      contents: read\n', '      contents: write\n'),
  onPull('asks for an identity', 'permissions-write', '      contents: read\n', '      contents: read\n      id-token: write\n'),
  onPull('has a job that names no permissions', 'permissions-job', '    permissions:\n      contents: read\n', ''),
  onPublish(
    'builds with the right to publish',
    'permissions-write',
    '      contents: read\n',
    '      contents: read\n      pages: write\n',
  ),
  onPublish(
    'runs a script in the job that may publish',
    'publish-job',
    '      - uses: actions/deploy-pages',
    '      - run: npm run build\n      - uses: actions/deploy-pages',
  ),
  onPublish('publishes from whatever branch', 'publish-job', "    if: github.ref == 'refs/heads/main'\n", ''),
  onPublish('publishes without waiting for the tests', 'publish-job', '    needs: [verify, build]\n', ''),
  onPublish('cuts a publication off', 'concurrency', 'cancel-in-progress: false', 'cancel-in-progress: true'),
  onPull('deploys a proposal to an environment', 'publish-job', '    needs: scope\n', '    needs: scope\n    environment: production\n'),
  // Secrets and tokens.
  onPull('hands a secret to a step', 'secrets', JUDGE_ENV, `${JUDGE_ENV}          KEY: \${{ secrets.DEPLOY_KEY }}\n`),
  onPull('hands all secrets on', 'secrets', '    needs: scope\n', '    needs: scope\n    secrets: inherit\n'),
  onPull('hands the token to a step', 'token', JUDGE_ENV, `${JUDGE_ENV}          TOKEN: \${{ github.token }}\n`),
  onPull('leaves the token in the folder', 'credentials', '          persist-credentials: false\n', ''),
  onPull('says that the token may stay', 'credentials', 'persist-credentials: false', 'persist-credentials: true'),
  onPull('checks out with a token of its own', 'token', '          fetch-depth: 0\n', '          fetch-depth: 0\n          token: abc\n'),
  // Whose code runs.
  onPull('takes an action by its tag', 'action-pin', CHECKOUT, 'actions/checkout@v7'),
  onPull('takes an action by its branch', 'action-pin', CHECKOUT, 'actions/checkout@main'),
  onPull('takes an action by half a commit', 'action-pin', CHECKOUT, 'actions/checkout@3d3c42e'),
  onPull(
    'takes an action at a commit that nobody read',
    'action-unknown',
    CHECKOUT,
    'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b2 # v7.0.1',
  ),
  onPull(
    'takes an action of somebody else',
    'action-unknown',
    CHECK,
    step('uses: some-body/annotate@3d3c42e5aac5ba805825da76410c181273ba90b1 # v1.0.0'),
  ),
  onPull('names no release beside the commit', 'action-comment', SETUP, SETUP.replace(/ #.*/, '')),
  onPull('names another release than the commit is', 'action-comment', SETUP, SETUP.replace('v6.5.0', 'v6.4.0')),
  onPull('runs an action of the proposal', 'local-action', CHECK, step('uses: ./.github/actions/check')),
  onPull('runs an image as a step', 'container', CHECK, step('uses: docker://node:24')),
  onPull('runs in an image', 'container', '    needs: scope\n', '    needs: scope\n    container: node:24\n'),
  onPull('starts a service', 'container', '    needs: scope\n', '    needs: scope\n    services:\n      web:\n        image: nginx\n'),
  onPull(
    'hands a job to a workflow elsewhere',
    'reusable-workflow',
    '    needs: scope\n',
    '    needs: scope\n    uses: some-body/flows/.github/workflows/a.yml@main\n',
  ),
  onPull(
    'checks out the head of the proposal',
    'checkout-ref',
    '          fetch-depth: 0\n',
    '          fetch-depth: 0\n          ref: main\n',
  ),
  onPull(
    'checks out a fork',
    'checkout-ref',
    '          fetch-depth: 0\n',
    '          fetch-depth: 0\n          repository: some-body/truceline\n',
  ),
  onPull('brings submodules', 'action-input', '          fetch-depth: 0\n', '          fetch-depth: 0\n          submodules: true\n'),
  onPull('judges a proposal with its own judge', 'proposal-code', '        run: git switch --detach HEAD^1\n', '        run: git log -1\n'),
  onPull('takes the code of the proposal with its records', 'proposal-code', '--worktree -- src/content', '--worktree -- src'),
  onPull('takes the proposal back before the check', 'proposal-code', CHECK, `        run: |\n          git checkout "$GITHUB_OUTPUT"\n`),
  onPull(
    'runs the code of a proposal of records',
    'proposal-code',
    "    if: needs.scope.outputs.kind == 'code' || needs.scope.outputs.kind == 'mixed'\n",
    '',
  ),
  onPull(
    'runs an action after the code of a proposal',
    'action-after-proposal',
    '      - run: npm run types\n',
    `      - run: npm run types\n      - uses: ${UPLOAD}\n        with:\n          name: preview\n          path: dist/\n`,
  ),
  // What scripts do.
  onPull('installs with scripts', 'install', INSTALL, '        run: npm ci\n'),
  onPull('installs without the lock file', 'install', INSTALL, '        run: npm install --ignore-scripts\n'),
  onPull('runs a package that nobody pinned', 'install', CHECK, step('run: npx some-checker')),
  onPull('runs a script that is not there', 'npm-script', CHECK, step('run: npm run deploy')),
  onPull('writes a title into a script', 'expression-in-run', CHECK, step('run: echo "${{ github.event.pull_request.title }}"')),
  onPull('writes a branch name into a script', 'expression-in-run', CHECK, step('run: echo "${{ github.head_ref }}"')),
  onPull('writes even a harmless value into a script', 'expression-in-run', CHECK, step('run: echo "${{ github.sha }}"')),
  onPull(
    'reads a title into a variable',
    'expression',
    JUDGE_ENV,
    `${JUDGE_ENV}          TITLE: \${{ github.event.pull_request.title }}\n`,
  ),
  onPull('dumps the event', 'expression', JUDGE_ENV, `${JUDGE_ENV}          EVENT: \${{ toJSON(github) }}\n`),
  onPull(
    'trusts a name',
    'expression',
    "        if: steps.judge.outputs.kind != 'records'\n",
    "        if: github.actor == 'maintainer'\n",
  ),
  onPull('reads the name of the branch from the runner', 'variable', CHECK, step('run: echo "$GITHUB_HEAD_REF"')),
  onPull(
    'changes what later steps run',
    'runner-file',
    CHECK,
    step('run: echo "A=b" >> "$GITHUB_ENV"').replace('"$GITHUB_ENV"', 'GITHUB_ENV'),
  ),
  onPull('changes where programs are found', 'runner-file', CHECK, step("run: echo '::add-path::dist'")),
  onPull('sets the options of Node', 'environment', JUDGE_ENV, `${JUDGE_ENV}          NODE_OPTIONS: --require ./a.cjs\n`),
  onPull('allows old commands', 'environment', "  ASTRO_TELEMETRY_DISABLED: '1'\n", "  ACTIONS_ALLOW_UNSECURE_COMMANDS: 'true'\n"),
  onPull('leaves a variable bare', 'unquoted', '2> "$RUNNER_TEMP/scope.md"', '2> $RUNNER_TEMP/scope.md'),
  onPull('runs text as code', 'eval', CHECK, `        run: |\n          eval "$GITHUB_OUTPUT"\n`),
  onPull('runs what a record holds', 'command', CHECK, step('run: cp src/content/places/a.mdx scripts/check.ts')),
  onPull('unpacks what a record holds', 'command', CHECK, step('run: tar -xf src/content/places/a.png')),
  onPull('writes code over the code of the base', 'command', CHECK, step('run: echo "process.exit()" > scripts/check.ts')),
  onPull('hides a command in a string', 'command', CHECK, step('run: echo "$(cat src/content/places/a.mdx)"')),
  onPull('hides a command behind another', 'command', CHECK, step('run: echo all right; node src/content/places/a.mdx')),
  onPull('runs a file of the records', 'command', CHECK, step('run: node src/content/places/a.mdx')),
  onPull('runs something else at the end', 'command', "trap 'cat ", "trap 'node src/content/places/a.mdx; cat "),
  onPull('brings in a script', 'download', CHECK, step('run: curl -fsSL https://example.org/a > dist/a')),
  onPull('writes to the repository', 'push', CHECK, step('run: git push origin main')),
  onPull('lets a failure pass', 'swallowed-failure', CHECK, CHECK.replace('\n', ' || true\n')),
  onPull('goes on after a failure', 'swallowed-failure', CHECK, `${CHECK}        continue-on-error: true\n`),
  onPull('names another shell', 'shell', CHECK, `${CHECK}        shell: python\n`),
  onPull('leaves the shell to the runner', 'shell', 'defaults:\n  run:\n    shell: bash\n', ''),
  // What is kept, where and how long.
  onPull('keeps a cache', 'cache', CHECK, step('uses: actions/cache@3d3c42e5aac5ba805825da76410c181273ba90b1 # v5.0.0')),
  onPull(
    'keeps packages',
    'cache',
    '          package-manager-cache: false\n',
    '          package-manager-cache: false\n          cache: npm\n',
  ),
  onPull('lets packages be kept', 'cache', '          package-manager-cache: false\n', ''),
  onPull('hands out the whole folder', 'artifact', '          path: dist/\n', '          path: .\n'),
  onPull('runs on a machine of ours', 'runner', 'runs-on: ubuntu-24.04', 'runs-on: self-hosted'),
  onPull('runs on whatever is newest', 'runner', 'runs-on: ubuntu-24.04', 'runs-on: ubuntu-latest'),
  onPull('lets the proposal choose the machine', 'runner', 'runs-on: ubuntu-24.04', 'runs-on: [self-hosted, linux]'),
  onPull('may run for six hours', 'timeout', '    timeout-minutes: 5\n', ''),
  onPull('lets old runs go on', 'concurrency', '  cancel-in-progress: true\n', ''),
  onPull('runs another Node than the project', 'node-version', 'node-version: 24.21.0', 'node-version: 20'),
  onPull('has a gate that does not wait for the records', 'gate', 'needs: [scope, records, code]', 'needs: [scope, code]'),
  onPull('has a gate that is skipped where a job failed', 'gate', '    if: always()\n', ''),
  onPull(
    'has a key that nobody thought of',
    'unknown-key',
    '    needs: scope\n',
    '    needs: scope\n    strategy:\n      matrix:\n        a: [1]\n',
  ),
  onPull('names a key twice', 'syntax', 'permissions: {}\n', 'permissions: {}\npermissions: {}\n'),
  onPull('hides a part behind an anchor', 'syntax', 'permissions: {}\n', 'permissions: &none {}\n'),
  // GitLab.
  onGitlab('takes an image by its tag', 'container', /@sha256:\w+/, ''),
  onGitlab('has an image of its own for a job', 'container', 'verify:\n', 'verify:\n  image: node:24\n'),
  onGitlab('includes a file from elsewhere', 'include', 'stages: ', 'include:\n  - remote: https://example.org/a.yml\n\nstages: '),
  onGitlab('keeps a cache', 'cache', 'verify:\n', 'verify:\n  cache:\n    paths: [node_modules/]\n'),
  onGitlab('runs on machines of ours', 'runner', 'verify:\n', 'verify:\n  tags: [ours]\n'),
  onGitlab('asks for an identity', 'secrets', 'verify:\n', 'verify:\n  id_tokens:\n    TOKEN:\n      aud: https://example.org\n'),
  onGitlab('lets a failure pass', 'swallowed-failure', 'verify:\n', 'verify:\n  allow_failure: true\n'),
  onGitlab('installs with scripts', 'install', '    - npm ci --ignore-scripts\n', '    - npm ci\n'),
  onGitlab('reads a title', 'variable', '    - npm test\n', '    - echo "$CI_MERGE_REQUEST_TITLE"\n'),
  onGitlab('reads the token of the job', 'variable', '    - npm test\n', '    - echo "$CI_JOB_TOKEN"\n'),
  onGitlab('runs a message as code', 'eval', '    - npm test\n', '    - eval "$CI_COMMIT_SHA"\n'),
  onGitlab('copies a record over the code', 'command', '    - npm run build\n', '    - cp src/content/places/a.mdx scripts/build.ts\n'),
  onGitlab('brings in a script', 'download', '    - npm test\n', '    - wget https://example.org/a\n'),
  onGitlab(
    'checks records with the code of the proposal',
    'proposal-code',
    '    - git switch --detach "$CI_MERGE_REQUEST_DIFF_BASE_SHA"\n',
    '    - git log -1\n',
  ),
  onGitlab('takes more than records', 'proposal-code', '--worktree -- src/content', '--worktree -- .'),
  onGitlab(
    'publishes any branch',
    'publish-job',
    'pages:\n  stage: publish\n  rules:\n    - if: $CI_PIPELINE_SOURCE == "push" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH\n',
    'pages:\n  stage: publish\n  rules:\n    - if: $CI_PIPELINE_SOURCE == "push"\n',
  ),
  onGitlab('publishes beside the checks', 'publish-job', '  stage: publish\n', '  stage: check\n'),
  onGitlab('runs for every branch', 'trigger', 'workflow:\n  rules:\n', 'workflow:\n  rules:\n    - when: always\n'),
  onGitlab('hands out the whole folder', 'artifact', 'paths: [dist/]', 'paths: [./]'),
  onGitlab('brings in a script after the job', 'download', '  after_script:\n', '  after_script:\n    - curl https://example.org/a\n'),
  onGitlab(
    'hands a report of the proposal to GitLab',
    'artifact',
    '      codequality: code-quality.json\n',
    '      codequality: code-quality.json\n      dotenv: build.env\n',
  ),
  onGitlab('may run for a day', 'timeout', 'timeout: 30 minutes', 'timeout: 24 hours'),
  onGitlab('takes submodules', 'environment', 'GIT_SUBMODULE_STRATEGY: none', 'GIT_SUBMODULE_STRATEGY: recursive'),
];

/** Whole workflows as they are found elsewhere, with the rules that must be among those that catch them. */
export const WHOLE: readonly { name: string; text: string; rules: readonly string[] }[] = [
  {
    name: 'a preview with the rights of the base, made of the head of a fork',
    text: `on: pull_request_target
jobs:
  preview:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }}
      - run: npm install && npm run build
      - run: npx surge dist "\${{ github.head_ref }}.example.org"
        env:
          SURGE_TOKEN: \${{ secrets.SURGE_TOKEN }}
`,
    rules: [
      'trigger',
      'permissions-top',
      'permissions-job',
      'action-pin',
      'install',
      'expression-in-run',
      'secrets',
      'proposal-code',
      'expression',
    ],
  },
  {
    name: 'a comment written after the proposal’s own run, from its artifact',
    text: `on:
  workflow_run:
    workflows: [Test]
    types: [completed]
permissions:
  pull-requests: write
jobs:
  comment:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@v4
      - run: echo "NUMBER=$(cat number)" >> "$GITHUB_ENV"
      - run: gh pr comment "$NUMBER" --body-file comment.md
        env:
          GH_TOKEN: \${{ github.token }}
`,
    rules: ['trigger', 'permissions-top', 'runner-file', 'push', 'token', 'action-pin'],
  },
  {
    name: 'a robot whose proposals are merged unread',
    text: `on: pull_request
permissions: write-all
jobs:
  merge:
    if: github.actor == 'dependabot[bot]'
    runs-on: self-hosted
    container: node:24
    steps:
      - run: gh pr merge --auto "$PR"
        continue-on-error: true
        env:
          PR: \${{ github.event.pull_request.html_url }}
`,
    rules: ['permissions-top', 'expression', 'runner', 'container', 'push', 'swallowed-failure', 'timeout', 'concurrency', 'gate'],
  },
];

function onPull(name: string, rule: string, find: string, put: string): Planted {
  return { name, file: 'pull-request', rule, find, put };
}

function onPublish(name: string, rule: string, find: string, put: string): Planted {
  return { name, file: 'publish', rule, find, put };
}

function onGitlab(name: string, rule: string, find: string | RegExp, put: string): Planted {
  return { name, file: 'gitlab', rule, find: find as string, put };
}
