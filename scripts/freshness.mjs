// Takes the repository's folder; tells whether dist/ was built from the sources that stand now. Times and sizes are
// compared first; where they differ (a checkout, a touch) the content decides, so that nothing is built for nothing.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build reads. */
const SOURCES = [
  'src',
  'data',
  'cases',
  'scripts/build.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];

/** What a build leaves: without them it is not done. */
export const PRODUCTS = ['dist/bin/backflow.js', 'dist/cli/main.js', 'dist/web/index.html'];

const STAMP = 'dist/.built-from.json';

function* files(root, path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isFile()) {
    if (!/\.test\.tsx?$/u.test(path)) yield { path, size: stat.size, time: stat.mtimeMs };
    return;
  }
  for (const name of readdirSync(join(root, path)).sort()) {
    if (!name.startsWith('.')) yield* files(root, `${path}/${name}`);
  }
}

function stampOf(root) {
  const found = SOURCES.flatMap((path) => [...files(root, path)]);
  const quick = createHash('sha256');
  for (const file of found) quick.update(`${file.path}\0${file.size}\0${file.time}\n`);
  const content = () => {
    const hash = createHash('sha256');
    for (const { path } of found)
      hash
        .update(`${path}\0`)
        .update(readFileSync(join(root, path)))
        .update('\0');
    return hash.digest('hex');
  };
  return { quick: quick.digest('hex'), content };
}

function readStamp(root) {
  try {
    return JSON.parse(readFileSync(join(root, STAMP), 'utf8'));
  } catch {
    return null;
  }
}

/** Why dist/ must be built, or null when it is current. */
export function staleBuild(root) {
  if (PRODUCTS.some((path) => !existsSync(join(root, path)))) return 'it has not been built yet';
  const built = readStamp(root);
  if (!built) return 'nothing says what it was built from';
  const now = stampOf(root);
  if (now.quick === built.quick) return null;
  if (now.content() !== built.content) return 'its sources have changed';
  writeStamp(root, now);
  return null;
}

function writeStamp(root, stamp) {
  writeFileSync(join(root, STAMP), `${JSON.stringify({ quick: stamp.quick, content: stamp.content() })}\n`);
}

/** Notes what was built; `before` is the stamp taken before the build, so that an edit during it is seen next time. */
export function markBuilt(root, before) {
  writeStamp(root, before);
}

/** The state of the sources, to hand to `markBuilt` after the build. */
export function sourcesNow(root) {
  const { quick, content } = stampOf(root);
  const hash = content();
  return { quick, content: () => hash };
}
