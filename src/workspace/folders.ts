// Case folders in and out of the store, and the bundled case that is kept fresh until a user changes it.

import type { Outcome } from '../model/diagnostic.ts';
import { type CaseContents, type CaseFolders, sha256Hex } from '../store/store.ts';
import { type Bundled, failed, noCase, type Room } from './room.ts';

const foldersOf = ({ folders }: Room): CaseFolders => {
  if (!folders) throw new Error('this workspace was opened without case folders');
  return folders;
};

export async function importCase(room: Room, dir: string, replace: boolean): Promise<Outcome<CaseContents | null>> {
  const { value, diagnostics } = await foldersOf(room).read(dir, room.readBytes);
  if (!value) return { value, diagnostics };
  if (!replace && (await room.store.getCase(value.meta.id))) {
    const remedy = 'Give --replace to make its documents and claims those of the folder; judgements are kept.';
    const { diagnostics: stands } = failed('case/exists', `there is a case "${value.meta.id}" already`, remedy);
    return { value: null, diagnostics: [...stands, ...diagnostics] };
  }
  await room.store.replaceCase(value);
  return { value, diagnostics };
}

export async function exportCase(room: Room, id: string, dir: string): Promise<Outcome<number | null>> {
  const contents = await room.store.readCase(id);
  return contents ? foldersOf(room).write(dir, contents) : noCase(id);
}

/** What a user can change of a case besides judging: a hash that tells whether they did. */
function contentHash({ meta, documents, claims, scenarios }: CaseContents): string {
  const papers = documents.map(({ document: { sha256, file }, sidecar }) => [sha256, file, sidecar]);
  return sha256Hex(JSON.stringify([meta, papers, claims, scenarios]));
}

export async function ensureBundled(room: Room, dir: string): Promise<Outcome<Bundled | null>> {
  const { value, diagnostics } = await foldersOf(room).read(dir, room.readBytes);
  if (!value) return { value: null, diagnostics };
  const { id } = value.meta;
  const bundled = contentHash(value);
  const standing = await room.store.readCase(id);
  if (standing) {
    const [from, as] = (await room.store.getOrigin(id))?.split(':') ?? [];
    if (from === bundled) return { value: 'unchanged', diagnostics };
    if (as !== contentHash(standing)) return { value: 'kept', diagnostics };
  }
  await room.store.replaceCase(value);
  const stored = await room.store.readCase(id);
  await room.store.setOrigin(id, `${bundled}:${stored ? contentHash(stored) : ''}`);
  return { value: standing ? 'refreshed' : 'imported', diagnostics };
}
