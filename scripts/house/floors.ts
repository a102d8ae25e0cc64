// Takes the sources; gives every import that climbs the stairs or goes sideways. The table below is the floor
// plan of ARCHITECTURE.md.
import { type Import, importsOf } from './imports.ts';
import { isTest, type Source, type Violation } from './source.ts';

interface Floor {
  /** Rooms whose values may be imported; the room itself always may. */
  values: readonly string[];
  /** Rooms of which only types may be imported. */
  types?: readonly string[];
}

const STAGES = ['read', 'extract', 'resolve', 'trace', 'simulate'];
const HALL = ['model', ...STAGES];
const PICTURES = ['model', 'faces/words', 'faces/chart'];
const BELOW_FACES = [...PICTURES, 'faces/export', 'path', 'workspace'];

/** Who may import whom. */
export const FLOORS: Readonly<Record<string, Floor>> = {
  model: { values: [] },
  ...Object.fromEntries(STAGES.map((stage) => [stage, { values: ['model'] }])),
  path: { values: HALL },
  store: { values: ['model'] },
  workspace: { values: ['model', 'path', 'store/interface'], types: ['store'] },
  'faces/words': { values: ['model'] },
  'faces/chart': { values: ['model'] },
  'faces/export': { values: PICTURES },
  'faces/http': { values: BELOW_FACES, types: ['store'] },
  'faces/mcp': { values: BELOW_FACES, types: ['store'] },
  'faces/cli': { values: [...BELOW_FACES, 'data'], types: ['store', 'faces/http'] },
  'faces/cli/main': { values: [...BELOW_FACES, 'store', 'faces/http', 'faces/mcp', 'faces/cli', 'data'] },
  'faces/web': { values: [...PICTURES, 'data', 'cases'], types: ['faces/http', 'path'] },
  'faces/web/worker': { values: [...PICTURES, 'faces/web', 'path', 'data'], types: ['faces/http'] },
  index: { values: [...HALL, 'path', 'workspace', 'store'] },
};

/** Files that are a room of their own: the entry that chooses, the page's worker, the store's interface. */
const SPECIAL: readonly [RegExp, string][] = [
  [/^src\/faces\/cli\/main(?:\/.*|\.ts)$/u, 'faces/cli/main'],
  [/^src\/faces\/web\/(?:.*\/)?(?:[a-z]+-)?worker\.ts$/u, 'faces/web/worker'],
  [/^src\/store\/(?:store|interface)\.ts$/u, 'store/interface'],
  [/^src\/(path|workspace|index)\.ts$/u, '$1'],
  [/^src\/(faces\/[^/]+)\/.*$/u, '$1'],
  [/^src\/([^/]+)\/.*$/u, '$1'],
  [/^(data|cases)\/.*$/u, '$1'],
];

/** The room a path belongs to, or null when it stands in none. */
export function roomOf(path: string): string | null {
  for (const [pattern, room] of SPECIAL) if (pattern.test(path)) return path.replace(pattern, room);
  return null;
}

const parent = (room: string): string =>
  room.startsWith('store/') ? 'store' : room.replace(/\/(?:main|worker)$/u, '');

function allowed(from: string, to: string, imported: Import): boolean {
  const floor = FLOORS[from] ?? FLOORS[parent(from)];
  if (!floor) return false;
  if (parent(from) === parent(to)) return true;
  const names = [to, parent(to)];
  if (names.some((name) => floor.values.includes(name))) return true;
  return imported.typeOnly && names.some((name) => floor.types?.includes(name));
}

function explain(from: string, to: string, imported: Import): string {
  const floor = FLOORS[from] ?? FLOORS[parent(from)];
  if (!floor) return `${from} is not a room of the house`;
  const kind = imported.typeOnly ? 'types' : 'values';
  const may = floor.values.length ? floor.values.join(', ') : 'nothing of ours';
  const only = floor.types ? `, and types of ${floor.types.join(', ')}` : '';
  return `${from} may not import ${kind} of ${to} (${imported.specifier}); it may import ${may}${only}`;
}

function violation(source: Source, imported: Import): Violation[] {
  const from = roomOf(source.path);
  if (!from || !source.path.startsWith('src/') || !imported.target) return [];
  const to = roomOf(imported.target);
  if (to && allowed(from, to, imported)) return [];
  const message = explain(from, to ?? imported.target, imported);
  return [{ rule: 'floors', path: source.path, line: imported.line, message }];
}

/** Imports that the floor plan forbids. Tests may look into any room. */
export function floors(sources: readonly Source[]): Violation[] {
  return sources
    .filter((source) => !isTest(source.path))
    .flatMap((source) => importsOf(source).flatMap((imported) => violation(source, imported)));
}
