import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

/** Apart from what builds keep, which anybody may delete while a browser runs. */
const CACHE = fileURLToPath(new URL('../node_modules/.cache/truceline-browser/', import.meta.url));

/** The same picture on every machine, no call home, and web security as readers have it. */
const ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--no-first-run',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--disable-gpu',
];

/** The packaged fonts and no others: a page that lacks a character of its own fonts looks the same everywhere. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`;

/** Starts a Chromium: `CHROME_PATH` if set, else the packaged one (Linux on x64), else an installed Chrome. The caller closes it. */
export async function launchBrowser(environment: NodeJS.ProcessEnv = process.env, more: readonly string[] = []): Promise<Browser> {
  const named = environment['CHROME_PATH'];
  if (named) return launch({ executablePath: named }, more);
  const failures: unknown[] = [];
  for (const choose of [packagedChromium, installedChrome]) {
    try {
      const options = await choose(environment);
      if (options) return await launch(options, more);
    } catch (failure) {
      failures.push(failure);
    }
  }
  throw new AggregateError(
    failures,
    'Found no browser that starts: install Chrome, or set `CHROME_PATH` to the program of a Chrome or Chromium',
  );
}

/** Which browser `launchBrowser` would start, told without starting it: another one may print the same page to other bytes. */
export async function describeBrowser(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const named = environment['CHROME_PATH'];
  if (named) {
    const program = await stat(named).catch(() => undefined);
    if (!program) throw new Error(`Found no program at \`${named}\`, which \`CHROME_PATH\` names`);
    return `${named} ${program.size} ${program.mtimeMs}`;
  }
  return isPackaged() ? `packaged ${await packagedVersion()}` : 'installed';
}

async function launch(options: LaunchOptions, more: readonly string[]): Promise<Browser> {
  const headless = { ...options, headless: true, args: [...ARGUMENTS, ...more] };
  // Chromium refuses its sandbox to root, which is what containers run as.
  if (process.getuid?.() === 0) return chromium.launch({ ...headless, chromiumSandbox: false });
  try {
    return await chromium.launch({ ...headless, chromiumSandbox: true });
  } catch (failure) {
    // Some systems keep user namespaces from unknown programs; only pages of ours, from this machine, are opened.
    if (!/sandbox/i.test(String(failure))) throw failure;
    return chromium.launch({ ...headless, chromiumSandbox: false });
  }
}

function installedChrome(): LaunchOptions {
  return { channel: 'chrome' };
}

/** The Chromium of the npm package, unpacked once per version into a folder of ours, with the fonts and libraries that it brings. */
async function packagedChromium(environment: NodeJS.ProcessEnv): Promise<LaunchOptions | undefined> {
  if (!isPackaged()) return undefined;
  const folder = join(CACHE, `chromium-${await packagedVersion()}`);
  if (!existsSync(folder)) await unpack(join(packageHome(), 'bin'), folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...environment,
      FONTCONFIG_PATH: join(folder, 'fonts'),
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), environment['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
    },
  };
}

/** Whether the package has a Chromium for this machine. */
function isPackaged(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

function packageHome(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
}

async function packagedVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageHome(), 'package.json'), 'utf8')) as { version: string };
  return version;
}

/**
 * Unpacks the archives of `bin` beside `folder` and moves the result there in one step, so that a half-unpacked one is never used.
 * The package unpacks to the temporary folder of its process and trusts what lies there already: hence a process with an empty one.
 */
async function unpack(bin: string, folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const aside = await mkdtemp(`${folder}.`);
  const program = `import { inflate } from '@sparticuz/chromium';
    for (const archive of process.argv.slice(1)) await inflate(archive);`;
  const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'].map((name) => join(bin, name));
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program, '--', ...archives], {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      env: { ...process.env, TMPDIR: aside },
    });
    await writeFile(join(aside, 'fonts', 'fonts.conf'), FONTS);
    await rename(aside, folder);
  } catch (cause) {
    await rm(aside, { recursive: true, force: true });
    // Another process may have unpacked it meanwhile.
    if (!existsSync(folder)) throw new Error('Could not unpack the packaged Chromium', { cause });
  }
}
