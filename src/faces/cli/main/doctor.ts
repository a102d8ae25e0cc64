// A context in, one line a check out: is what Backflow needs in place, and if not, what to do. Changes nothing.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import type { Context } from '../context.ts';
import { report } from '../diagnostics.ts';
import { clean, padded, safeJson, styled, width } from '../print.ts';
import { checkedTables, loadReference } from '../reference.ts';
import { bundledCases } from './serving.ts';
import { storePath } from './store.ts';

export interface Check {
  name: string;
  ok: boolean;
  message: string;
  remedy: string | null;
}

type Finding = Omit<Check, 'name'>;

const good = (message: string): Finding => ({ ok: true, message, remedy: null });
const bad = (message: string, remedy: string): Finding => ({ ok: false, message, remedy });

/** Runs every check; a problem makes the exit status 1. */
export async function runDoctor(context: Context, json: boolean): Promise<void> {
  const checks = await check(context);
  if (checks.some((c) => !c.ok)) context.failed();
  if (json) context.out.write(`${safeJson({ checks }, 2)}\n`);
  else for (const line of lines(checks, context)) context.out.write(`${line}\n`);
}

async function check(context: Context): Promise<Check[]> {
  const found: [string, Finding][] = [
    ['node', node(process.versions.node)],
    ['store', await store(context)],
    ['word tables', await tables(context)],
    ['bundled cases', await cases(context.root)],
    ['workbench', workbench(context.root)],
  ];
  return found.map(([name, finding]) => ({ name, ...finding }));
}

/** The oldest Node that the store runs on. */
const OLDEST = [22, 13] as const;

export function node(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
  if (enough) return good(version);
  const remedy = 'In the clone, `npm ci` and `npx backflow` bring their own Node; else install a newer one.';
  return bad(`${version}; at least ${OLDEST.join('.')} is needed`, remedy);
}

async function store(context: Context): Promise<Finding> {
  const path = storePath(context);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return good(`${path} (case folders)`);
  const { inspectSqlite } = await import('../../../store/inspect.ts');
  const { exists, version, newest, problems } = await inspectSqlite(path);
  if (!exists) return good(`${path} (not made yet)`);
  const [problem] = problems;
  if (problem) return bad(`${path}: ${problem}`, 'Restore it from a backup, or name another with BACKFLOW_STORE.');
  if (version !== null && version > newest) {
    const remedy = 'Use the newer program that wrote it, or name another with BACKFLOW_STORE.';
    return bad(`${path} has schema ${version}; this program knows up to ${newest}`, remedy);
  }
  return good(`${path} (schema ${version ?? 'none'}, sound)`);
}

async function tables(context: Context): Promise<Finding> {
  const { value, diagnostics } = await loadReference(context.root);
  const missing = diagnostics.find((d) => d.code === 'reference/missing');
  const { fold } = await import('../../../path/reading.ts');
  const found = missing ? [missing] : await checkedTables(context.root, fold);
  const [first] = found;
  if (first) {
    // Every broken row with its place on standard error, the first of them in the table.
    if (!missing) report(found, context);
    const where = [first.at?.file, first.at?.line].filter((part) => part).join(':');
    const more = found.length > 1 ? ` (and ${found.length - 1} more)` : '';
    return bad(`${where}: ${first.message}${more}`, first.remedy ?? 'Install the package again, or mend the row.');
  }
  const words = [...value.lexicon.zh, ...value.lexicon.en].reduce((n, row) => n + row.word.split('|').length, 0);
  return good(`${value.gazetteer.length} parties, ${words} words, ${value.rules.length} rules of thumb`);
}

async function cases(root: string): Promise<Finding> {
  const folders = bundledCases(root);
  if (folders.length === 0) return bad('none', 'Install the package again; the folder cases/ belongs to it.');
  const { readFolder } = await import('../../../store/folder/folder.ts');
  const { readBytes } = await import('../../../path/reading.ts');
  for (const folder of folders) {
    const { diagnostics } = await readFolder(folder, readBytes);
    const problem = diagnostics.find((d) => d.severity === 'error');
    if (problem) return bad(`${basename(folder)}: ${problem.message}`, problem.remedy ?? 'Install the package again.');
  }
  return good(folders.map((folder) => basename(folder)).join(', '));
}

function workbench(root: string): Finding {
  const web = join(root, 'dist', 'web');
  if (!existsSync(join(web, 'index.html'))) return bad('not built', 'Run `npm run build`, or `npm start`.');
  const assets = existsSync(join(web, 'assets')) ? readdirSync(join(web, 'assets')).length : 0;
  return good(`built, ${assets} assets`);
}

function lines(checks: readonly Check[], { out }: Context): string[] {
  const wide = Math.max(...checks.map((c) => width(c.name)));
  return checks.flatMap(({ name, ok, message, remedy }) => {
    const state = ok ? styled(out, 'green', 'ok     ') : styled(out, 'red', 'problem');
    const line = `${state}  ${padded(name, wide)}  ${clean(message)}`;
    return remedy ? [line, `         ${' '.repeat(wide)}  ${styled(out, 'dim', 'remedy:')} ${clean(remedy)}`] : [line];
  });
}
