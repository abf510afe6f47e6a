import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** A browser that starts on this machine, and how. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: string[];
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
  for (const find of [named, debian, fromPackage, playwrights]) {
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

/** The package carries a Chromium for Linux, packed for servers without a desktop's libraries. */
async function fromPackage(): Promise<FoundBrowser | null> {
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    // Its own switches come first: they make up for what such a machine lacks.
    const found = await at(await packed.executablePath());
    return found && { ...found, args: [...packed.args, ...ARGS] };
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

async function starts({ executablePath, args }: FoundBrowser): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args, timeout: 30_000 });
    const page = await browser.newPage();
    await page.setContent('<p>It starts</p>');
    await browser.close();
    return true;
  } catch {
    return false;
  }
}
