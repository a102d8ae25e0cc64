// A reviewer's words: claims found by the beginning of their id, judgements and undo appended, never changed.

import type { CaseInput } from '../model/case.ts';
import type { Claim } from '../model/claim.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import { sightOf } from '../model/judgement/sight.ts';
import type { Judgement } from '../model/judgement.ts';
import { daysIn } from '../model/period.ts';
import { inForce } from '../model/standing.ts';
import { contradictions } from '../path.ts';
import { sha256Hex } from '../store/store.ts';
import { failed, type NewJudgement, noCase, type Room, showCase } from './room.ts';

const SHORTEST_PREFIX = 6;

/** All claims of a case as they are read, before any judgement. */
export const claimsIn = (room: Room, input: CaseInput): Claim[] => [
  ...input.claims,
  ...input.documents.flatMap((d) => room.read(d).claims),
];

/** The claim of a case by its id or an unambiguous beginning of it. */
export async function findClaim(room: Room, id: string, wanted: string): Promise<Outcome<Claim | null>> {
  const input = await showCase(room, id);
  if (!input) return noCase(id);
  const all = claimsIn(room, input);
  const exact = all.find((c) => c.id === wanted);
  if (exact) return { value: exact, diagnostics: [] };
  const remedy = `See the ids by \`backflow claims ${id} --json\`.`;
  if (wanted.length < SHORTEST_PREFIX) {
    return failed('claim/short', `"${wanted}" is too short to name a claim`, `Give 6 characters or more. ${remedy}`);
  }
  const found = new Map(all.filter((c) => c.id.startsWith(wanted)).map((c) => [c.id, c]));
  const [first] = found.values();
  if (first && found.size === 1) return { value: first, diagnostics: [] };
  if (!first) return failed('claim/unknown', `there is no claim "${wanted}" in case "${id}"`, remedy);
  const ids = [...found.keys()].slice(0, 5).join(', ');
  return failed('claim/ambiguous', `"${wanted}" begins ${found.size} claims: ${ids}`, 'Give more characters.');
}

async function append(
  room: Room,
  caseId: string,
  judgement: Omit<Judgement, 'id' | 'when'>,
): Promise<Outcome<Judgement | null>> {
  const draft = { ...judgement, when: room.now() };
  const before = (await room.store.listJudgements(caseId)).length;
  const value = { id: `j${sha256Hex(JSON.stringify([before, draft])).slice(0, 15)}`, ...draft };
  await room.store.appendJudgements(caseId, [value]);
  return { value, diagnostics: [] };
}

/** Is an edited amount, percent or multiple upside down, or of no finite size? */
function reversed(edit: NewJudgement['edit']): boolean {
  const ranges = [edit?.amount, edit?.percent, typeof edit?.multiple === 'object' ? edit.multiple : null];
  return ranges.some((r) => r && !(Number.isFinite(r.low) && Number.isFinite(r.high) && r.low <= r.high));
}

const isNegative = (r: { low: number } | null | undefined): boolean => !!r && r.low < 0;

/** A year, half, quarter, month or day that the calendar has. */
function isDate(date: string): boolean {
  if (!/^\d{4}(?:-(?:Q[1-4]|H[12]|(?:0[1-9]|1[0-2])(?:-\d{2})?))?$/u.test(date)) return false;
  const day = Number(date.slice(8, 10));
  return date.length < 10 || (day >= 1 && day <= daysIn(Number(date.slice(0, 4)), Number(date.slice(5, 7))));
}

/** What an edit says that no claim can mean. */
function meaningless(edit: NewJudgement['edit']): [message: string, remedy: string] | null {
  if (isNegative(edit?.amount) || isNegative(edit?.percent))
    return [
      'the edit has an amount or a percentage below nothing',
      'Give it without a sign; a fall has direction=down.',
    ];
  if (edit?.amount && !/^[A-Z]{3}$/u.test(edit.amount.currency))
    return [`"${edit.amount.currency}" is no currency`, 'Use a code of three letters, such as USD.'];
  if (typeof edit?.date === 'string' && !isDate(edit.date))
    return [`"${edit.date}" is no date`, 'Use 2024, 2024-H1, 2024-Q1, 2024-03 or 2024-03-06, or null for none.'];
  if (!reversed(edit)) return null;
  return [
    'the edit has an interval whose low end is above its high end',
    'Set both ends: --set amount.low=... --set amount.high=...',
  ];
}

/** What is wrong with a judgement before any claim is looked at. */
function problem({ verdict, other, edit }: NewJudgement): ReturnType<typeof failed> | null {
  const pair = verdict === 'same' || verdict === 'different';
  if (pair && !other) return failed('judge/other', `${verdict} needs another claim`, 'Add --other CLAIM.');
  if (other && !pair && verdict !== 'unsure')
    return failed('judge/other', `${verdict} is about one claim`, 'Leave the other claim away.');
  const settings = 'Add --set round=A, --set amount.low=790000000 ...';
  if (verdict === 'edit' && !Object.keys(edit ?? {}).length)
    return failed('judge/edit', 'edit needs the fields that change', settings);
  const wrong = meaningless(edit);
  return wrong && failed('judge/edit', ...wrong);
}

/** What the judgements say against each other now and did not before the last of them. */
async function newlyContradicting(room: Room, id: string): Promise<Diagnostic[]> {
  const input = await showCase(room, id);
  if (!input) return [];
  const claims = claimsIn(room, input);
  const before = new Set(contradictions(claims, input.judgements.slice(0, -1)).map((d) => d.message));
  return contradictions(claims, input.judgements).filter((d) => !before.has(d.message));
}

/** Records a judgement of a claim that the case has; one that contradicts an earlier one warns. */
export async function judge(room: Room, id: string, judgement: NewJudgement): Promise<Outcome<Judgement | null>> {
  if (judgement.verdict === 'undo') return undo(room, id, { who: judgement.who, judgement: judgement.claim });
  const wrong = problem(judgement);
  if (wrong) return wrong;
  const claim = await findClaim(room, id, judgement.claim);
  if (!claim.value) return { value: null, diagnostics: claim.diagnostics };
  const other = judgement.other ? await findClaim(room, id, judgement.other) : null;
  if (other && !other.value) return { value: null, diagnostics: other.diagnostics };
  if (other?.value?.id === claim.value.id) {
    return failed('judge/other', 'a claim cannot be compared with itself', 'Name two claims.');
  }
  const made = await append(room, id, {
    ...judgement,
    claim: claim.value.id,
    was: sightOf(claim.value),
    ...(other?.value && { other: other.value.id, other_was: sightOf(other.value) }),
  });
  return other ? { ...made, diagnostics: await newlyContradicting(room, id) } : made;
}

export interface Undo {
  who?: string | null | undefined;
  /** Which judgement; the last one in force when not given. */
  judgement?: string | null | undefined;
}

/** Takes a judgement in force back, by another judgement. */
export async function undo(room: Room, id: string, { who, judgement }: Undo): Promise<Outcome<Judgement | null>> {
  if (!(await room.store.getCase(id))) return noCase(id);
  const standing = inForce(await room.store.listJudgements(id));
  const found = judgement ? standing.find((j) => j.id === judgement) : standing.at(-1);
  if (found) return append(room, id, { verdict: 'undo', claim: found.id, ...(who && { who }) });
  const what = judgement ? `judgement "${judgement}"` : 'judgement';
  return failed('undo/nothing', `no ${what} is in force in case "${id}"`, 'There is nothing to take back.');
}
