// The store over plain folders: `root` holds one case folder per case. For people who keep cases under version
// control, and the twin that the SQL engines are tested against. It keeps no cache and no origins.

import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaseMeta } from '../../model/case.ts';
import type { Claim } from '../../model/claim.ts';
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import { normalHand } from '../hand.ts';
import { nameKey, uniqueName } from '../naming.ts';
import { normalDocument, normalJudgement } from '../rows.ts';
import { byText, type ReadBytes, type Store } from '../store.ts';
import { DOCUMENTS, readDocuments, writeDocument } from './documents.ts';
import { appendLines, makeFolder, removeFileOf } from './files.ts';
import * as folder from './folder.ts';
import { judgementLine } from './journal.ts';

export interface FolderOptions {
  root: string;
  readBytes: ReadBytes;
  /** Told what could not be read. */
  report?: (diagnostics: Diagnostic[]) => void;
}

interface Place {
  dir(caseId: string): string;
  readBytes: ReadBytes;
  /** The value, after its diagnostics were reported. */
  take<T>(outcome: Promise<Outcome<T>>): Promise<T>;
}

/** Opens (and makes) the folder of case folders. */
export async function openFolders({ root, readBytes, report }: FolderOptions): Promise<Store> {
  await mkdir(root, { recursive: true });
  const place: Place = {
    dir: (id) => join(root, folder.caseId(id)),
    readBytes,
    async take(outcome) {
      const { value, diagnostics } = await outcome;
      if (diagnostics.length) report?.(diagnostics);
      return value;
    },
  };
  return {
    ...cases(root, place),
    ...whole(place),
    ...documents(place),
    ...claims(place),
    ...judgements(place),
    ...files(place),
    getOrigin: async () => null,
    setOrigin: async () => {},
    getCached: async () => null,
    putCached: async () => {},
    close: async () => {},
  };
}

function cases(
  root: string,
  place: Place,
): Pick<Store, 'listCases' | 'getCase' | 'createCase' | 'updateCase' | 'deleteCase'> {
  const metaOf = async (id: string): Promise<CaseMeta | null> => {
    const meta = (await folder.readMeta(place.dir(id))).value;
    return meta && { ...meta, id: folder.caseId(id) };
  };
  return {
    async listCases() {
      const entries = await readdir(root, { withFileTypes: true });
      const ids = entries.filter((e) => e.isDirectory() && folder.caseId(e.name) === e.name).map((e) => e.name);
      const metas = await Promise.all(ids.sort(byText).map(metaOf));
      return metas.filter((m) => m !== null);
    },
    getCase: metaOf,
    async createCase(meta) {
      if (await metaOf(meta.id)) return false;
      await makeFolder(place.dir(meta.id));
      await folder.writeMeta(place.dir(meta.id), meta);
      return true;
    },
    updateCase: (meta) => folder.writeMeta(place.dir(meta.id), meta),
    async deleteCase(id) {
      if (!(await metaOf(id))) return false;
      await rm(place.dir(id), { recursive: true });
      return true;
    },
  };
}

function whole(place: Place): Pick<Store, 'replaceCase' | 'readCase'> {
  return {
    async replaceCase(contents) {
      const dir = place.dir(contents.meta.id);
      const standing = (await folder.readMeta(dir)).value ? (await folder.readJudgements(dir)).value : [];
      for (const part of [DOCUMENTS, folder.SCENARIOS, folder.CLAIMS]) {
        await rm(join(dir, part), { recursive: true, force: true });
      }
      const known = new Set(standing.map((j) => j.id));
      const judgements = [...standing, ...contents.judgements.filter((j) => !known.has(j.id))];
      await place.take(folder.writeFolder(dir, { ...contents, documents: [], judgements }));
      for (const received of contents.documents) await documents(place).putDocument(contents.meta.id, received);
    },
    async readCase(id) {
      if (!(await folder.readMeta(place.dir(id))).value) return null;
      return place.take(folder.readFolder(place.dir(id), place.readBytes));
    },
  };
}

function documents(place: Place): Pick<Store, 'putDocument' | 'listDocuments' | 'getDocument' | 'getBytes'> {
  const list = (caseId: string) => place.take(readDocuments(place.dir(caseId), place.readBytes));
  const find = async (caseId: string, id: string) => (await list(caseId)).find((d) => d.document.id === id) ?? null;
  return {
    async putDocument(caseId, received) {
      const { document } = received;
      const others = (await list(caseId)).map((d) => d.document);
      const taken = new Set(others.filter((d) => d.id !== document.id).map((d) => nameKey(d.file ?? '')));
      const standing = others.find((d) => d.id === document.id)?.file;
      const named = normalDocument(document, standing ?? uniqueName(document.file ?? '', document.id, taken));
      await writeDocument(place.dir(caseId), { ...received, document: named });
      return named;
    },
    listDocuments: async (caseId) => (await list(caseId)).map(({ document, sidecar }) => ({ document, sidecar })),
    async getDocument(caseId, id) {
      const found = await find(caseId, id);
      return found && { document: found.document, sidecar: found.sidecar };
    },
    getBytes: async (caseId, id) => (await find(caseId, id))?.bytes ?? null,
  };
}

function claims(place: Place): Pick<Store, 'putClaims' | 'listClaims' | 'deleteClaim'> {
  const list = (caseId: string) => place.take(folder.readTable(place.dir(caseId)));
  const write = (caseId: string, all: Claim[]) =>
    all.length ? folder.writeTable(place.dir(caseId), all) : removeFileOf(place.dir(caseId), folder.CLAIMS);
  return {
    async putClaims(caseId, added) {
      const all = new Map((await list(caseId)).map((c) => [c.id, c]));
      for (const claim of added) all.set(claim.id, normalHand(claim));
      await write(caseId, [...all.values()]);
    },
    listClaims: list,
    async deleteClaim(caseId, id) {
      const all = await list(caseId);
      const rest = all.filter((c) => c.id !== id);
      if (rest.length < all.length) await write(caseId, rest);
      return rest.length < all.length;
    },
  };
}

function judgements(place: Place): Pick<Store, 'appendJudgements' | 'listJudgements'> {
  const list = (caseId: string) => place.take(folder.readJudgements(place.dir(caseId)));
  return {
    async appendJudgements(caseId, added) {
      const known = new Set((await list(caseId)).map((j) => j.id));
      const fresh = new Map(added.filter((j) => !known.has(j.id)).map((j) => [j.id, normalJudgement(j)]));
      await appendLines(place.dir(caseId), folder.JUDGEMENTS, [...fresh.values()].map(judgementLine));
    },
    listJudgements: list,
  };
}

function files(place: Place): Pick<Store, 'putScenario' | 'listScenarios' | 'putReply' | 'listReplies'> {
  return {
    putScenario: (caseId, scenario) => folder.writeScenario(place.dir(caseId), scenario),
    listScenarios: (caseId) => place.take(folder.readScenarios(place.dir(caseId))),
    putReply: (caseId, reply) => folder.writeReply(place.dir(caseId), reply),
    listReplies: (caseId) => place.take(folder.readReplies(place.dir(caseId))),
  };
}
