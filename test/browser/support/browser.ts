import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type LaunchOptions } from '@playwright/test';

/** A browser that starts on this machine, and how. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: string[];
  /** What it needs in its environment. */
  readonly env?: Record<string, string>;
}

/** For whoever has none. */
export const HOW_TO_GET_A_BROWSER =
  'install Debian\'s package "chromium", or set CHROMIUM_PATH to a Chromium or Chrome, or run `npx playwright install chromium`';

/** Quiet, without a sandbox (tests run as root in containers), and with no way out to the network. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** The first of the places where one may be that really starts; null when none does. */
export async function findBrowser(): Promise<FoundBrowser | null> {
  for (const find of [named, debian, fromPackage, fromPackageWithLibraries, playwrights]) {
    const found = await find();
    if (found && (await starts(found))) return found;
  }
  return null;
}

function named(): Promise<FoundBrowser | null> {
  return at(process.env['CHROMIUM_PATH']);
}

function debian(): Promise<FoundBrowser | null> {
  return at('/usr/bin/chromium');
}

/** The package carries a Chromium for Linux; its own switches are for a narrower place than ours, and turn off what we test. */
async function fromPackage(): Promise<FoundBrowser | null> {
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await at(await packed.executablePath());
  } catch {
    return null;
  }
}

/** The same on a machine that has not even the libraries that browsers share: the package carries those too, and a font. */
async function fromPackageWithLibraries(): Promise<FoundBrowser | null> {
  try {
    const { inflate } = await import('@sparticuz/chromium');
    const folder = fileURLToPath(new URL('../bin', import.meta.resolve('@sparticuz/chromium')));
    const libraries = await inflate(join(folder, 'al2023.tar.br'));
    const fonts = await inflate(join(folder, 'fonts.tar.br'));
    const found = await fromPackage();
    return found && { ...found, env: { LD_LIBRARY_PATH: join(libraries, 'lib'), FONTCONFIG_PATH: fonts } };
  } catch {
    return null;
  }
}

function playwrights(): Promise<FoundBrowser | null> {
  return at(chromium.executablePath());
}

function at(executablePath: string | undefined): Promise<FoundBrowser | null> {
  return Promise.resolve(executablePath && existsSync(executablePath) ? { executablePath, args: ARGS } : null);
}

/** How Playwright starts it. */
export function launchOptionsOf({ executablePath, args, env }: FoundBrowser): LaunchOptions {
  // Without an environment of its own it inherits ours.
  return { executablePath, args, ...(env ? { env: { ...process.env, ...env } } : {}) };
}

async function starts(found: FoundBrowser): Promise<boolean> {
  try {
    const browser = await chromium.launch({ ...launchOptionsOf(found), timeout: 30_000 });
    const page = await browser.newPage();
    await page.setContent('<p>It starts</p>');
    await browser.close();
    return true;
  } catch {
    return false;
  }
}
