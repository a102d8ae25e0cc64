// A folder or the name of a case in, its scenario files out, and for each statement the day on which it was published.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Asking } from '../../../path/questions.ts';
import { type Context, Stop } from '../context.ts';

type Found = Pick<Asking, 'files' | 'published'>;

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() ?? false;

/** The days of the statements in a folder's `claims.csv`. */
async function publishedIn(folder: string): Promise<Map<string, string>> {
  const text = await readFile(join(folder, 'claims.csv'), 'utf8').catch(() => '');
  const { default: papa } = await import('papaparse');
  const { data } = papa.parse<Record<string, string>>(text.replace(/^\uFEFF/u, ''), {
    ...{ header: true, skipEmptyLines: true },
  });
  return new Map(data.flatMap(({ id, source_published: day }): [string, string][] => (id && day ? [[id, day]] : [])));
}

async function inFolder(folder: string): Promise<Found> {
  const inner = join(folder, 'scenarios');
  const place = (await isFolder(inner)) ? inner : folder;
  const names = (await readdir(place)).filter((name) => name.endsWith('.yaml') && name !== 'case.yaml').sort();
  const files = await Promise.all(
    names.map(async (name) => {
      const file = join(place, name);
      return { name: name.slice(0, -'.yaml'.length), yaml: await readFile(file, 'utf8'), file };
    }),
  );
  return { files, published: await publishedIn(folder) };
}

async function inCase(id: string, context: Context): Promise<Found> {
  const workspace = await context.openWorkspace();
  const truth = await workspace.showCase(id);
  if (!truth) {
    const { unknownCase } = await import('../tables.ts');
    throw new Stop([unknownCase(id)]);
  }
  const published = truth.claims.flatMap((claim): [string, string][] =>
    claim.source?.published ? [[claim.id, claim.source.published]] : [],
  );
  return { files: truth.scenarios.map(({ name, yaml }) => ({ name, yaml })), published: new Map(published) };
}

/** What a place asks; stops when there is neither a folder nor a case of that name. */
export const askedIn = async (place: string, context: Context): Promise<Found> =>
  (await isFolder(place)) ? inFolder(place) : inCase(place, context);
