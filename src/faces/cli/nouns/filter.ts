// Which rows a command keeps, and what is said when it asks for a kind or a party that is not there: a word that nothing
// answers to is told, with what there is instead, and never looks like an empty table.
import type { CaseView } from '../../../model/case.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { dayRange, within } from '../../../model/period.ts';
import { namesOf } from './entities.ts';
import type { Noun, Row } from './noun.ts';

export interface Filter {
  party?: string | undefined;
  kind?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
}

/** A name as it is compared: full-width letters and capitals make no other one. */
export const fold = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** Does the filter keep the row? */
export function keeping<T extends Row>(noun: Noun<T>, filter: Filter, view: CaseView): (row: T) => boolean {
  const since = filter.since ? (dayRange(filter.since)?.first ?? null) : null;
  const until = filter.until ? (dayRange(filter.until)?.last ?? null) : null;
  const party = filter.party ? fold(filter.party) : null;
  const ids = new Set(
    party ? view.entities.filter((e) => namesOf(e).some((n) => fold(n) === party)).map((e) => e.id) : [],
  );
  return (row) => {
    if (filter.kind && row.kind !== filter.kind) return false;
    if (!within(noun.date(row), since, until)) return false;
    return party === null || noun.parties(row).some((name) => name && (fold(name) === party || ids.has(name)));
  };
}

/** What is wrong with a kind; null when there is such a kind. */
export async function wrongKind(noun: Noun<Row>, kind: string | undefined): Promise<string | null> {
  if (!kind) return null;
  const { all, instead } = await noun.kinds();
  if (all.includes(kind)) return null;
  const hint = instead?.[kind] ? `; among ${noun.noun} a ${kind} is a ${instead[kind]}` : '';
  return `--kind ${kind}: use one of ${all.join(', ')}${hint}`;
}

/** Letters that have to change to make one word of the other; stops caring beyond `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Said when a name belongs to no party of the case and no row of the table, with the names that come near. */
export function unknownParty(noun: Noun<Row>, party: string | undefined, view: CaseView): Diagnostic[] {
  if (!party) return [];
  const wanted = fold(party);
  const known = view.entities.some((e) => namesOf(e).some((n) => fold(n) === wanted));
  if (known || noun.rows(view).some(keeping(noun, { party }, view))) return [];
  const most = Math.max(1, Math.floor(wanted.length / 4));
  const near = view.entities
    .filter((e) => namesOf(e).some((n) => fold(n).startsWith(wanted) || distance(fold(n), wanted, most) <= most))
    .map((e) => e.names.en);
  const like = [...new Set(near)].slice(0, 5);
  return [
    {
      code: 'cli/unknown-party',
      severity: 'error',
      message: `no party of this case is called "${party}"`,
      remedy:
        like.length > 0
          ? `Did you mean ${like.join(', ')}? \`backflow entities ${view.meta.id}\` lists all.`
          : `\`backflow entities ${view.meta.id}\` lists the parties.`,
    },
  ];
}
