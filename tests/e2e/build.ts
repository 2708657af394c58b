import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The built app that the tests look at: as new as its sources. */

const sources = ['src', 'geodata', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** Time of the newest file in a folder, or of the file itself. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const about = statSync(path);
  if (!about.isDirectory()) return about.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

export const isStale = (root: string): boolean =>
  newest(join(root, 'dist', 'index.html')) < Math.max(...sources.map((name) => newest(join(root, name))));

/**
 * Builds `dist`. In a process of its own: a test runner's NODE_ENV would put the development form of React into it.
 */
export function build(root: string): void {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The app could not be built.\n${stdout}${stderr}`);
}
