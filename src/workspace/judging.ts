// A reviewer's words: claims found by the beginning of their id, judgements and undo appended, never changed.

import type { Claim } from '../model/claim.ts';
import type { Outcome } from '../model/diagnostic.ts';
import type { Judgement } from '../model/judgement.ts';
import { inForce } from '../model/standing.ts';
import { sha256Hex } from '../store/store.ts';
import { failed, type NewJudgement, noCase, type Room, showCase } from './room.ts';

const SHORTEST_PREFIX = 6;

/** The claim of a case by its id or an unambiguous beginning of it. */
export async function findClaim(room: Room, id: string, wanted: string): Promise<Outcome<Claim | null>> {
  const input = await showCase(room, id);
  if (!input) return noCase(id);
  const all = [...input.claims, ...input.documents.flatMap((d) => room.read(d).claims)];
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

async function append(room: Room, caseId: string, judgement: NewJudgement): Promise<Outcome<Judgement | null>> {
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

/** Records a judgement of a claim that the case has. */
export async function judge(room: Room, id: string, judgement: NewJudgement): Promise<Outcome<Judgement | null>> {
  const { verdict } = judgement;
  if (verdict === 'undo') return undo(room, id, judgement.who ?? null);
  const pair = verdict === 'same' || verdict === 'different';
  if (pair && !judgement.other) return failed('judge/other', `${verdict} needs another claim`, 'Add --other CLAIM.');
  if (verdict === 'edit' && !Object.keys(judgement.edit ?? {}).length) {
    return failed(
      'judge/edit',
      'edit needs the fields that change',
      'Add --set round=A, --set amount.low=790000000 ...',
    );
  }
  if (reversed(judgement.edit)) {
    return failed(
      'judge/edit',
      'the edit has an interval whose low end is above its high end',
      'Set both ends: --set amount.low=... --set amount.high=...',
    );
  }
  const claim = await findClaim(room, id, judgement.claim);
  if (!claim.value) return { value: null, diagnostics: claim.diagnostics };
  const other = pair && judgement.other ? await findClaim(room, id, judgement.other) : null;
  if (other && !other.value) return { value: null, diagnostics: other.diagnostics };
  if (other?.value?.id === claim.value.id) {
    return failed('judge/other', 'a claim cannot be compared with itself', 'Name two claims.');
  }
  return append(room, id, { ...judgement, claim: claim.value.id, ...(other?.value && { other: other.value.id }) });
}

/** Takes the last judgement in force back, by another judgement. */
export async function undo(room: Room, id: string, who: string | null): Promise<Outcome<Judgement | null>> {
  if (!(await room.store.getCase(id))) return noCase(id);
  const last = inForce(await room.store.listJudgements(id)).pop();
  if (!last)
    return failed('undo/nothing', `no judgement is in force in case "${id}"`, 'There is nothing to take back.');
  return append(room, id, { verdict: 'undo', claim: last.id, ...(who && { who }) });
}
