// A case as a folder that people read, edit and keep under version control: case.yaml, documents/ (bytes as
// received, each with a sidecar), claims.csv, judgements.jsonl, scenarios/, replies/. Writing is canonical:
// the same case always gives the same bytes. Reading trusts nothing and reports every problem where it stands.

import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { CaseMeta, type ScenarioFile } from '../../model/case.ts';
import type { Claim } from '../../model/claim.ts';
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { Judgement } from '../../model/judgement.ts';
import { normalMeta } from '../rows.ts';
import type { CaseContents, ReadBytes, Reply } from '../store.ts';
import { readClaims, writeClaims } from './csv.ts';
import { DOCUMENTS, readDocuments, writeDocument } from './documents.ts';
import { LIMITS, makeFolder, namesIn, note, readTextOf, writeFileOf } from './files.ts';
import { judgementLine, readJournal } from './journal.ts';
import { checkYaml, readYaml, writeYaml } from './yaml.ts';

export const CASE = 'case.yaml';
export const CLAIMS = 'claims.csv';
export const JUDGEMENTS = 'judgements.jsonl';
export const SCENARIOS = 'scenarios';
export const REPLIES = 'replies';
const KNOWN = new Set<string>([
  CASE,
  CLAIMS,
  JUDGEMENTS,
  DOCUMENTS,
  SCENARIOS,
  REPLIES,
  'golden',
  'forecasts.json',
  'questions.jsonl',
]);

const SCENARIO = /^([A-Za-z0-9][A-Za-z0-9_-]{0,63})\.yaml$/u;
const REPLY = /^([0-9a-f]{64})\.json$/u;

const CaseFile = CaseMeta.extend({ id: z.string().nullish(), title: z.union([z.string(), CaseMeta.shape.title]) });

/** A folder's name as the short name of a case. */
export const caseId = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 64) || 'case';

/** Meta data of the case in `dir`, named by its `id` field or else by the folder; null when there is no case. */
export async function readMeta(dir: string): Promise<Outcome<CaseMeta | null>> {
  const { value: text, diagnostics } = await readTextOf(dir, CASE, LIMITS.yaml);
  const file = join(dir, CASE);
  if (text === null) {
    const missing = note(
      'store/not-a-case',
      file,
      `${dir} is no case: it has no ${CASE}`,
      'Name a folder that holds one.',
    );
    return { value: null, diagnostics: diagnostics.length ? diagnostics : [{ ...missing, severity: 'error' }] };
  }
  const read = readYaml(text, file, CaseFile);
  if (!read.value) return { value: null, diagnostics: read.diagnostics };
  const { title, id, ...rest } = read.value;
  const named = {
    ...rest,
    title: typeof title === 'string' ? { en: title } : title,
    id: id ?? caseId(basename(resolve(dir))),
  };
  const parsed = CaseMeta.safeParse(named);
  if (parsed.success) return { value: normalMeta(parsed.data), diagnostics: read.diagnostics };
  const bad = note('store/field', file, `"${named.id}" is no short name of a case`, 'Use a-z, 0-9 and dashes.');
  return { value: null, diagnostics: [...read.diagnostics, { ...bad, severity: 'error' }] };
}

export async function readTable(dir: string): Promise<Outcome<Claim[]>> {
  const { value: text, diagnostics } = await readTextOf(dir, CLAIMS, LIMITS.table);
  if (text === null) return { value: [], diagnostics };
  const read = readClaims(text, join(dir, CLAIMS));
  return { value: read.value, diagnostics: [...diagnostics, ...read.diagnostics] };
}

export async function readJudgements(dir: string): Promise<Outcome<Judgement[]>> {
  const { value: text, diagnostics } = await readTextOf(dir, JUDGEMENTS, LIMITS.table);
  if (text === null) return { value: [], diagnostics };
  const read = readJournal(text, join(dir, JUDGEMENTS));
  return { value: read.value, diagnostics: [...diagnostics, ...read.diagnostics] };
}

/** The texts of a sub-folder whose names fit `pattern`, by the name without its ending. */
async function readTexts(
  dir: string,
  pattern: RegExp,
  limit: number,
): Promise<Outcome<[name: string, text: string][]>> {
  const { value: names, diagnostics } = await namesIn(dir);
  const value: [string, string][] = [];
  for (const name of names) {
    const short = pattern.exec(name)?.[1];
    if (!short) {
      const message = `${name} is not named as files in this folder are; it is not read`;
      diagnostics.push(note('store/name', join(dir, name), message, 'Rename or remove it.'));
      continue;
    }
    const read = await readTextOf(dir, name, limit);
    diagnostics.push(...read.diagnostics);
    if (read.value !== null) value.push([short, read.value]);
  }
  return { value, diagnostics };
}

export async function readScenarios(dir: string): Promise<Outcome<ScenarioFile[]>> {
  const { value, diagnostics } = await readTexts(join(dir, SCENARIOS), SCENARIO, LIMITS.yaml);
  const good = value.filter(([name, yaml]) => {
    const problems = checkYaml(yaml, join(dir, SCENARIOS, `${name}.yaml`));
    diagnostics.push(...problems);
    return problems.length === 0;
  });
  return { value: good.map(([name, yaml]) => ({ name, yaml })), diagnostics };
}

export async function readReplies(dir: string): Promise<Outcome<Reply[]>> {
  const { value, diagnostics } = await readTexts(join(dir, REPLIES), REPLY, LIMITS.reply);
  return { value: value.map(([key, body]) => ({ key, body })), diagnostics };
}

/** Everything of the case in `dir`; null when it is no case. The diagnostics name file and line. */
export async function readFolder(dir: string, readBytes: ReadBytes): Promise<Outcome<CaseContents | null>> {
  const there = await stat(dir).catch(() => null);
  if (!there?.isDirectory()) {
    const missing = note('store/no-folder', dir, `${dir} is not a folder`, 'Name the folder that holds case.yaml.');
    return { value: null, diagnostics: [{ ...missing, severity: 'error' }] };
  }
  const meta = await readMeta(dir);
  if (!meta.value) return { value: null, diagnostics: meta.diagnostics };
  const documents = await readDocuments(dir, readBytes);
  const claims = await readTable(dir);
  const judgements = await readJudgements(dir);
  const scenarios = await readScenarios(dir);
  const replies = await readReplies(dir);
  const parts = [meta, documents, claims, judgements, scenarios, replies];
  const value = {
    meta: meta.value,
    documents: documents.value,
    claims: claims.value,
    judgements: judgements.value,
    scenarios: scenarios.value,
    replies: replies.value,
  };
  return { value, diagnostics: [...parts.flatMap((p) => p.diagnostics), ...(await strangers(dir))] };
}

/** Files that are no part of a case, such as a misspelt `claim.csv`. */
async function strangers(dir: string): Promise<Diagnostic[]> {
  const names = (await readdir(dir)).filter((n) => !KNOWN.has(n) && !/^\.|\.md$|^licen[cs]e/iu.test(n));
  const remedy = `A case holds: ${[...KNOWN].join(', ')}.`;
  return names
    .sort()
    .map((n) => note('store/unknown-file', join(dir, n), `${n} is no part of a case and is not read`, remedy));
}

export const writeMeta = (dir: string, meta: CaseMeta): Promise<void> =>
  writeFileOf(dir, CASE, writeYaml(normalMeta(meta)));

export const writeTable = (dir: string, claims: readonly Claim[]): Promise<void> =>
  writeFileOf(dir, CLAIMS, writeClaims(claims));

export async function writeScenario(dir: string, { name, yaml }: ScenarioFile): Promise<void> {
  await makeFolder(join(dir, SCENARIOS));
  await writeFileOf(join(dir, SCENARIOS), `${name}.yaml`, yaml);
}

export async function writeReply(dir: string, { key, body }: Reply): Promise<void> {
  await makeFolder(join(dir, REPLIES));
  await writeFileOf(join(dir, REPLIES), `${key}.json`, body);
}

/**
 * Writes the case into `dir`, which is made, is empty, or holds the same case (then files of it that the case
 * no longer has are reported and left). Gives the number of documents, or null when the folder is not free.
 */
export async function writeFolder(dir: string, contents: CaseContents): Promise<Outcome<number | null>> {
  const occupied = await occupiedBy(dir, contents.meta.id);
  if (occupied) return { value: null, diagnostics: [occupied] };
  await makeFolder(dir);
  await writeMeta(dir, contents.meta);
  for (const received of contents.documents) await writeDocument(dir, received);
  if (contents.claims.length) await writeTable(dir, contents.claims);
  const lines = contents.judgements.map((j) => `${judgementLine(j)}\n`);
  if (lines.length) await writeFileOf(dir, JUDGEMENTS, lines.join(''));
  for (const scenario of contents.scenarios) await writeScenario(dir, scenario);
  for (const reply of contents.replies) await writeReply(dir, reply);
  return { value: contents.documents.length, diagnostics: await leftOver(dir, contents) };
}

async function occupiedBy(dir: string, id: string): Promise<Diagnostic | null> {
  const names: string[] | null = await readdir(dir).catch((error) => (error.code === 'ENOENT' ? [] : null));
  if (names?.length === 0) return null;
  const standing = names?.includes(CASE) ? (await readMeta(dir)).value?.id : null;
  if (standing === id) return null;
  const message = names
    ? `${dir} is not empty and is not the folder of case ${id}`
    : `${dir} cannot be used as a folder`;
  return { ...note('store/folder-taken', dir, message, 'Name a new or an empty folder.'), severity: 'error' };
}

async function leftOver(dir: string, contents: CaseContents): Promise<Diagnostic[]> {
  const written = new Set(contents.documents.flatMap(({ document: { file } }) => [file, `${file}.yaml`]));
  const { value: names } = await namesIn(join(dir, DOCUMENTS));
  const rest = names.filter((n) => !written.has(n));
  return rest.map((n) =>
    note('store/left-over', join(dir, DOCUMENTS, n), `${n} is not in the case and was left`, 'Remove it.'),
  );
}
