import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { writeReport, type CheckReport } from '../../src/checks/index.ts';
import { narrowReport } from '../../src/checks/narrow-report.ts';
import { fileAddress } from '../../src/form/settings.ts';
import type { Problem } from '../../src/records/index.ts';

const COUNTS = { reports: 1, incidents: 2, actors: 0, ceasefires: 0, places: 0, briefings: 0 };

function problem(overrides: Partial<Problem> = {}): Problem {
  return {
    file: 'src/content/incidents/a.mdx',
    line: 6,
    column: 8,
    severity: 'error',
    rule: 'cycle',
    message: 'Unexpected X, expected Y',
    ...overrides,
  };
}

function reportOf(...problems: Problem[]): CheckReport {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { problems, errors, warnings: problems.length - errors, counts: COUNTS, drafts: [] };
}

const twin = problem({
  rule: 'possible-duplicate',
  help: 'merge the two',
  cause: { file: 'src/content/incidents/b.mdx', line: 3, column: 7, message: 'the other incident' },
});

describe('the terminal report', () => {
  it('gives place, rule, help, the other place, counts and the page of each rule', () => {
    expect(writeReport(reportOf(problem({ severity: 'warning' }), twin), 'terminal', '')).toMatchInlineSnapshot(`
      "src/content/incidents/a.mdx:6:8  warning  Unexpected X, expected Y  [cycle]
      src/content/incidents/a.mdx:6:8  error  Unexpected X, expected Y  [possible-duplicate]
        help: merge the two
        see: src/content/incidents/b.mdx:3:7 (the other incident)

      1 report, 2 incidents, 0 actors, 0 ceasefires, 0 places, 0 briefings: 1 error and 1 warning in 1 file
      What each rule asks for, with examples:
        docs/rules/cycle.md
        docs/rules/possible-duplicate.md"
    `);
  });

  it('shows characters that would steer the terminal', () => {
    const text = writeReport(reportOf(problem({ message: 'Unexpected `\u001b[2J\nsrc/content: no problems\u202e`' })), 'terminal', '');
    expect(text).toContain('Unexpected `\\u{1b}[2J\\u{a}src/content: no problems\\u{202e}`');
  });
});

describe('the report for GitHub', () => {
  it('annotates the line, and keeps the log from being taken for commands', () => {
    expect(writeReport(reportOf(twin), 'github', 'secret-token')).toMatchInlineSnapshot(`
      "::error file=src/content/incidents/a.mdx,line=6,col=8,title=possible-duplicate::[possible-duplicate] Unexpected X, expected Y%0AHelp: merge the two.%0ASee src/content/incidents/b.mdx:3 (the other incident).%0Adocs/rules/possible-duplicate.md
      ::stop-commands::secret-token
      src/content/incidents/a.mdx:6:8  error  Unexpected X, expected Y  [possible-duplicate]
        help: merge the two
        see: src/content/incidents/b.mdx:3:7 (the other incident)

      1 report, 2 incidents, 0 actors, 0 ceasefires, 0 places, 0 briefings: 1 error in 1 file
      What each rule asks for, with examples:
        docs/rules/possible-duplicate.md
      ::secret-token::"
    `);
  });

  it('escapes what would end a command or a property', () => {
    const [first] = writeReport(
      reportOf(problem({ file: 'src/content/a:b,c\n::error::x.mdx', message: '100%\n::warning::y' })),
      'github',
      't',
    ).split('\n');
    expect(first).toContain('file=src/content/a%3Ab%2Cc%0A%3A%3Aerror%3A%3Ax.mdx,');
    expect(first).toContain('100%25%0A::warning::y');
  });

  it.each([
    ['ten problems', 10, 1, 10],
    ['eleven problems of one file', 11, 1, 1],
    ['thirty problems of ten files', 30, 10, 10],
    ['thirty problems of fifteen files', 30, 15, 10],
  ])('makes at most ten annotations of %s, and tells of every file', (_name, count, files, annotations) => {
    const problems = Array.from({ length: count }, (_, index) =>
      problem({ file: `src/content/incidents/f${index % files}.mdx`, line: index + 1 }),
    );
    const lines = writeReport(reportOf(...problems), 'github', 't').split('\n');
    const commands = lines.filter((line) => line.startsWith('::error'));
    expect(commands).toHaveLength(annotations);
    for (const { file, line } of problems) {
      expect(commands.join('\n')).toContain(file);
      expect(lines.some((told) => told.startsWith(`${file}:${line}:8  error`))).toBe(true);
    }
  });
});

describe('the JSON report', () => {
  it('holds counts and every problem with the page of its rule', () => {
    expect(JSON.parse(writeReport(reportOf(twin), 'json', ''))).toEqual({
      version: 1,
      errors: 1,
      warnings: 0,
      files: COUNTS,
      drafts: [],
      problems: [{ ...twin, page: 'docs/rules/possible-duplicate.md' }],
    });
  });
});

describe('what drafts leave to be decided', () => {
  const drafts = [
    { file: 'src/content/incidents/a.mdx', todos: 3 },
    { file: 'src/content/incidents/b.mdx', todos: 0 },
  ];

  it('is counted in the terminal, and no problem', () => {
    expect(writeReport({ ...reportOf(), drafts }, 'terminal', '')).toMatch(/: no problems\nLeft to decide: 3 `TODO` in 1 draft$/);
  });

  it('says where in each, in a line for each draft, and not without end', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ file: `${index}.mdx`, todos: 1, lines: [index + 1] }));
    expect(writeReport({ ...reportOf(), drafts: [{ ...drafts[0]!, lines: [4, 9] }, drafts[1]!] }, 'terminal', '')).toMatch(
      /\nLeft to decide: 3 `TODO` in 1 draft:\n {2}src\/content\/incidents\/a\.mdx:4, 9$/,
    );
    expect(writeReport({ ...reportOf(), drafts: many }, 'terminal', '')).toMatch(/\n {2}9\.mdx:10\n {2}… and in 2 drafts more$/);
    expect(
      writeReport(
        { ...reportOf(), drafts: [{ file: 'a.mdx', todos: 13, lines: Array.from({ length: 13 }, (_, index) => index + 1) }] },
        'terminal',
        '',
      ),
    ).toMatch(/:1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, …$/);
  });

  it('is told of the files that were asked for', () => {
    expect(narrowReport({ ...reportOf(), drafts }, ['src/content/incidents/b.mdx']).drafts).toEqual([drafts[1]]);
  });
});

describe('the SARIF report', () => {
  // The parts of the OASIS schema that this report uses; the whole schema is not at hand without a network.
  const place = {
    type: 'object',
    required: ['physicalLocation'],
    properties: {
      physicalLocation: {
        type: 'object',
        required: ['artifactLocation', 'region'],
        properties: {
          artifactLocation: { type: 'object', required: ['uri'], properties: { uri: { type: 'string', pattern: '^[^ \\\\]+$' } } },
          region: {
            type: 'object',
            properties: { startLine: { type: 'integer', minimum: 1 }, startColumn: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  };
  const isSarif = new Ajv().compile({
    type: 'object',
    required: ['version', 'runs'],
    properties: {
      version: { const: '2.1.0' },
      runs: {
        type: 'array',
        items: {
          type: 'object',
          required: ['tool', 'results'],
          properties: {
            tool: { type: 'object', required: ['driver'], properties: { driver: { type: 'object', required: ['name'] } } },
            results: {
              type: 'array',
              items: {
                type: 'object',
                required: ['message', 'locations'],
                properties: {
                  level: { enum: ['none', 'note', 'warning', 'error'] },
                  message: { type: 'object', required: ['text'] },
                  locations: { type: 'array', items: place },
                  relatedLocations: { type: 'array', items: place },
                },
              },
            },
          },
        },
      },
    },
  });

  it('has the shape of SARIF 2.1.0, with the rule, the place and the other place', () => {
    const log = JSON.parse(writeReport(reportOf(twin, problem()), 'sarif', '')) as {
      runs: {
        tool: { driver: { rules: { id: string }[] } };
        results: { ruleId: string; ruleIndex: number; relatedLocations?: unknown[] }[];
      }[];
    };
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
    const [run] = log.runs;
    for (const { ruleId, ruleIndex } of run!.results) expect(run!.tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
    expect(run!.results.map(({ relatedLocations }) => relatedLocations?.length)).toEqual([1, undefined]);
  });

  it('leads to the page of a rule where the code host is known', () => {
    const helpOf = (settings: Parameters<typeof fileAddress>[0]) => {
      const log = writeReport(reportOf(problem()), 'sarif', '', (file) => fileAddress(settings, file));
      return (JSON.parse(log) as { runs: { tool: { driver: { rules: { helpUri?: string }[] } } }[] }).runs[0]!.tool.driver.rules[0]!
        .helpUri;
    };
    expect(helpOf(undefined)).toBeUndefined();
    expect(helpOf({ backend: 'test-repo' })).toBeUndefined();
    expect(helpOf({ backend: 'github', repository: 'a/b', branch: 'main' })).toBe('https://github.com/a/b/blob/main/docs/rules/cycle.md');
    expect(helpOf({ backend: 'gitlab', repository: 'a/b/c', branch: 'main' })).toBe(
      'https://gitlab.com/a/b/c/-/blob/main/docs/rules/cycle.md',
    );
  });

  it('writes file names as addresses', () => {
    const log = writeReport(reportOf(problem({ file: 'src/content/places/تاون two.mdx' })), 'sarif', '');
    expect(log).toContain('src/content/places/%D8%AA%D8%A7%D9%88%D9%86%20two.mdx');
  });
});

describe('a report narrowed to some files', () => {
  it('keeps what is wrong in them, and what is wrong elsewhere because of them', () => {
    const other = problem({ file: 'src/content/incidents/c.mdx', severity: 'warning' });
    const report = reportOf(twin, other);
    expect(narrowReport(report, ['src/content/incidents/c.mdx'])).toEqual({ ...report, problems: [other], errors: 0, warnings: 1 });
    expect(narrowReport(report, ['src/content/incidents/b.mdx']).problems).toEqual([twin]);
    expect(narrowReport(report, ['src/content/incidents']).problems).toEqual([twin, other]);
    expect(narrowReport(report, ['src/content/inc']).problems).toEqual([]);
  });
});

describe('the report for GitLab', () => {
  it('gives each problem its line, its rule and a fingerprint of its own', () => {
    const issues = JSON.parse(writeReport(reportOf(twin, problem({ severity: 'warning' }), problem({ line: 7 })), 'gitlab', '')) as {
      fingerprint: string;
    }[];
    expect(issues[0]).toEqual({
      description: 'Unexpected X, expected Y. Help: merge the two. See docs/rules/possible-duplicate.md',
      check_name: 'possible-duplicate',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      severity: 'major',
      location: { path: 'src/content/incidents/a.mdx', lines: { begin: 6 } },
    });
    expect(issues[1]).toMatchObject({ severity: 'minor' });
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  it('is an empty list where nothing is wrong', () => {
    expect(writeReport(reportOf(), 'gitlab', '')).toBe('[]');
  });
});
