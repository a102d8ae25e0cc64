// What must not become a deal of its own: totals over several rounds or investors, and amounts that restate others of
// the same text as a sum. Each decision names its claims; a `same` or `different` about the claim, or an edit of its
// amount, overrules it.
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Fact } from '../deals/fact.ts';
import { isTotal } from '../deals/rounds.ts';
import type { Ties } from '../deals/ties.ts';
import { figureIn } from './figure.ts';
import { runningIn } from './running.ts';
import { sumsIn } from './sums.ts';

export interface Word {
  ties: Ties;
  /** In force. */
  judgements: readonly Judgement[];
}

export interface Aside {
  /** What stays, parts marked as such. */
  facts: Fact[];
  /** Parts with the whole they belong to: one deal. */
  whole: [string, string][];
  diagnostics: Diagnostic[];
}

/** Claims about which the reviewer has said what they are. */
function spokenFor({ ties, judgements }: Word): Set<string> {
  const spoken = new Set([...ties.same, ...ties.different].flat());
  for (const j of judgements)
    if (j.verdict === 'edit' && j.edit && ('amount' in j.edit || 'round' in j.edit || 'label' in j.edit))
      spoken.add(j.claim);
  return spoken;
}

const REMEDY = 'If it is a deal of its own, judge it `different` from the claim it is counted in, or edit its amount.';

const total = (f: Fact): Diagnostic => ({
  code: 'resolve/total',
  severity: 'info',
  message: `${figureIn(f)} is a total over several rounds or investors, and makes no deal of its own.`,
  remedy: REMEDY,
  claims: [f.id],
});

const restated = (f: Fact, others: readonly Fact[]): Diagnostic => ({
  code: 'resolve/restated-total',
  severity: 'info',
  message: `${figureIn(f)} counts ${others.map(figureIn).join(' and ')} again, and makes no deal of its own.`,
  remedy: REMEDY,
  claims: [f.id, ...others.map((o) => o.id)],
});

const parts = (f: Fact, others: readonly Fact[]): Diagnostic => ({
  code: 'resolve/parts',
  severity: 'info',
  message: `${others.map(figureIn).join(' and ')} are the parts of ${figureIn(f)}, not money beside it.`,
  remedy: 'If a part is a deal of its own, judge it `different` from the whole.',
  claims: [f.id, ...others.map((o) => o.id)],
});

/** Facts without the totals; sums within one text are told apart into totals and parts. */
export function setAside(read: readonly Fact[], word: Word): Aside {
  const spoken = spokenFor(word);
  const diagnostics: Diagnostic[] = [];
  const out = new Set<string>();
  for (const f of read) {
    if (spoken.has(f.id) || !f.money || !isTotal(f.claim)) continue;
    out.add(f.id);
    diagnostics.push(total(f));
  }
  for (const { all, terms } of runningIn(read.filter((f) => !out.has(f.id)))) {
    if (spoken.has(all.id)) continue;
    out.add(all.id);
    diagnostics.push(restated(all, terms));
  }
  const asPart = new Map<string, string>();
  for (const sum of sumsIn(read.filter((f) => !out.has(f.id)))) {
    const { all, terms } = sum;
    if (out.has(all.id) || [all, ...terms].some((f) => spoken.has(f.id) || asPart.has(f.id))) continue;
    if (sum.kind === 'restated') out.add(all.id);
    else for (const t of terms) if (t.kind === all.kind) asPart.set(t.id, all.id);
    diagnostics.push(sum.kind === 'restated' ? restated(all, terms) : parts(all, terms));
  }
  const facts = read.filter((f) => !out.has(f.id)).map((f) => (asPart.has(f.id) ? { ...f, part: true } : f));
  return { facts, whole: [...asPart], diagnostics };
}
