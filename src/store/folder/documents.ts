// The documents of a case folder: bytes as received, each beside its sidecar `<name>.yaml` with what is known
// about it. Reading hands the bytes to the reader it was given; links other than http(s) are left out.

import { join } from 'node:path';
import { z } from 'zod';
import type { Outcome } from '../../model/diagnostic.ts';
import { normalDocument, normalSidecar } from '../rows.ts';
import { documentId, type ReadBytes, type Received, Sidecar, sha256Hex } from '../store.ts';
import { isDate, isLink } from './columns.ts';
import { LIMITS, makeFolder, namesIn, note, readFileOf, readTextOf, writeFileOf } from './files.ts';
import { readYaml, writeYaml } from './yaml.ts';

export const DOCUMENTS = 'documents';
const SidecarFile = Sidecar.extend({ sha256: z.string().nullish() });

async function readSidecar(dir: string, name: string, sha256: string): Promise<Outcome<Sidecar>> {
  const { value: text, diagnostics } = await readTextOf(dir, name, LIMITS.yaml);
  if (text === null) return { value: {}, diagnostics };
  const file = join(dir, name);
  const read = readYaml(text, file, SidecarFile);
  diagnostics.push(...read.diagnostics);
  const { sha256: recorded, ...sidecar } = read.value ?? {};
  if (recorded && recorded !== sha256) {
    const message = `${file} records other bytes than the document has: it was changed`;
    diagnostics.push(
      note('store/sha256', file, message, 'Restore the document, or remove the line sha256 from the sidecar.'),
    );
  }
  if (sidecar.url && !isLink(sidecar.url)) {
    const message = 'only links that begin with http:// or https:// are taken; the link is left out';
    diagnostics.push({ ...note('store/link', file, message, 'Correct or remove the url.'), severity: 'error' });
    sidecar.url = null;
  }
  if (sidecar.published && !isDate(sidecar.published)) {
    const message = `"${sidecar.published}" is not a date like 2024, 2024-03 or 2024-03-06`;
    diagnostics.push(note('store/date', file, message, 'Correct the field published.'));
  }
  return { value: normalSidecar(sidecar), diagnostics };
}

async function readDocument(dir: string, name: string, readBytes: ReadBytes): Promise<Outcome<Received | null>> {
  const { value: bytes, diagnostics } = await readFileOf(dir, name, LIMITS.document);
  if (!bytes) return { value: null, diagnostics };
  const sha256 = sha256Hex(bytes);
  const { value: sidecar, diagnostics: said } = await readSidecar(dir, `${name}.yaml`, sha256);
  const { media, encoding, ...meta } = sidecar;
  const options = {
    id: documentId(sha256),
    sha256,
    file: name,
    meta,
    ...(media && { media }),
    ...(encoding && { encoding }),
  };
  const read = await readBytes(bytes, options);
  const all = [...diagnostics, ...said, ...read.diagnostics];
  if (!read.value) return { value: null, diagnostics: all };
  return { value: { document: normalDocument(read.value, name), sidecar, bytes }, diagnostics: all };
}

/** Every document of the case in `dir`, in order of name; the same bytes under a second name are left out. */
export async function readDocuments(dir: string, readBytes: ReadBytes): Promise<Outcome<Received[]>> {
  const folder = join(dir, DOCUMENTS);
  const { value: names, diagnostics } = await namesIn(folder);
  const all = new Set(names);
  const found = new Map<string, Received>();
  for (const name of names) {
    if (name.endsWith('.yaml')) {
      if (all.has(name.slice(0, -5))) continue;
      const message = `${name} describes no document of the case`;
      diagnostics.push(
        note('store/sidecar', join(folder, name), message, 'Name it after its document: notes.txt.yaml.'),
      );
      continue;
    }
    const read = await readDocument(folder, name, readBytes);
    diagnostics.push(...read.diagnostics);
    const twin = read.value && found.get(read.value.document.id);
    if (twin) {
      const message = `${name} has the same bytes as ${twin.document.file}; it is one document`;
      diagnostics.push(note('store/same-bytes', join(folder, name), message, 'Remove one of the two.'));
    } else if (read.value) found.set(read.value.document.id, read.value);
  }
  return { value: [...found.values()], diagnostics };
}

/** The bytes, then the sidecar with their hash: a document without a sidecar is one that was not finished. */
export async function writeDocument(dir: string, { document, sidecar, bytes }: Received): Promise<void> {
  const folder = join(dir, DOCUMENTS);
  await makeFolder(folder);
  const name = document.file ?? `${document.id}.txt`;
  await writeFileOf(folder, name, bytes);
  await writeFileOf(folder, `${name}.yaml`, writeYaml({ ...normalSidecar(sidecar), sha256: sha256Hex(bytes) }));
}
