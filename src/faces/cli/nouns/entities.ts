// The parties of a case as a table, with why each way it was written is this party.
import type { Entity } from '../../../model/entity.ts';
import { type Noun, nameIn } from './noun.ts';

const COLUMNS = [
  { title: 'ID', min: 8, max: 24 },
  { title: 'KIND', min: 7, max: 10 },
  { title: 'NAME', min: 12, max: 30 },
  { title: 'ALSO', min: 12, max: 40 },
  { title: 'BELONGS TO', min: 10, max: 20 },
  { title: 'CLAIMS', min: 6, max: 6 },
];

export const namesOf = (e: Entity): string[] => [e.id, e.name, ...e.aliases, ...Object.values(e.names)];

/** Why each way it was written is this party; a name as the table has it needs no word. */
const matchWords = ({ matches }: Entity): string =>
  matches
    .filter((m) => !['table', 'as-read', 'unlisted', 'own-name'].includes(m.reasons.join()))
    .map((m) => `“${m.mention}” by ${m.reasons.join(', ').replaceAll('-', ' ')} (${m.score.toFixed(2)})`)
    .join('; ');

export const ENTITIES: Noun<Entity> = {
  noun: 'entities',
  summary: 'the parties of a case',
  rows: (view) => view.entities,
  kinds: async () => ({ all: (await import('../../../model/entity.ts')).EntityKind.options }),
  parties: namesOf,
  date: () => null,
  async table(rows, view) {
    const also = (e: Entity): string =>
      [...new Set([e.name, ...Object.values(e.names), ...e.aliases])].filter((n) => n !== e.names.en).join(', ');
    const above = (e: Entity): string => (e.parent ? nameIn(view, e.parent) : '');
    return {
      columns: COLUMNS,
      rows: rows.map((e) => [e.id, e.kind, e.names.en, also(e), above(e), String(e.claims.length)]),
      below: rows.map(matchWords),
    };
  },
};
