// The reviewer's `same` and `different` as ties that hold whatever the signs say. The later word wins: a `same` that
// joins two claims once called different (or the reverse) stands, the earlier word gives way, and both are named.
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { Judgement } from '../../model/judgement.ts';
import { inForce } from '../../model/standing.ts';

export interface Ties {
  /** Pairs that are one deal. */
  same: [string, string][];
  /** Pairs that are two. */
  different: [string, string][];
}

/** A union of names with path halving. */
export class Unions {
  private readonly up = new Map<string, string>();

  find(id: string): string {
    let at = id;
    for (;;) {
      const next = this.up.get(at);
      if (next === undefined) return at;
      const above = this.up.get(next);
      if (above !== undefined) this.up.set(at, above);
      at = next;
    }
  }

  /** The lesser name stands for both. */
  join(a: string, b: string): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x === y) return;
    if (x < y) this.up.set(y, x);
    else this.up.set(x, y);
  }
}

type Pair = Judgement & { other: string };

const contradiction = (later: Pair, earlier: Pair): Diagnostic => ({
  code: 'resolve/contradicting-judgements',
  severity: 'warning',
  message:
    `The judgement "${later.verdict}" about ${later.claim} and ${later.other} contradicts the earlier ` +
    `"${earlier.verdict}" about ${earlier.claim} and ${earlier.other}; the later word holds.`,
  remedy: 'Undo the one that is wrong.',
  claims: [...new Set([later.claim, later.other, earlier.claim, earlier.other])].sort(),
});

const isPair = (j: Judgement): j is Pair =>
  (j.verdict === 'same' || j.verdict === 'different') && !!j.other && j.other !== j.claim;

/** Ties in force over the claims there are, the latest first. What is said about a party ties no deals. */
export function tiesOf(judgements: readonly Judgement[], known: ReadonlySet<string>): Outcome<Ties> {
  const pairs = inForce(judgements)
    .filter(isPair)
    .filter((j) => known.has(j.claim) && known.has(j.other));
  const about = (what: string): Outcome<Ties> => latestOf(pairs.filter((j) => (j.about ?? 'deal') === what));
  const [deal, subject, object] = [about('deal'), about('subject'), about('object')];
  return { value: deal.value, diagnostics: [deal, subject, object].flatMap((found) => found.diagnostics) };
}

/** Of words that contradict each other the later ones. */
function latestOf(pairs: readonly Pair[]): Outcome<Ties> {
  const unions = new Unions();
  const kept: Pair[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const pair of [...pairs].reverse()) {
    const against = conflict(pair, kept, unions);
    if (against) {
      if (against.claim !== pair.claim || against.other !== pair.other || against.verdict !== pair.verdict)
        diagnostics.push(contradiction(against, pair));
      continue;
    }
    kept.push(pair);
    if (pair.verdict === 'same') unions.join(pair.claim, pair.other);
  }
  const of = (verdict: string): [string, string][] =>
    kept.filter((p) => p.verdict === verdict).map((p) => [p.claim, p.other]);
  return { value: { same: of('same'), different: of('different') }, diagnostics };
}

/** The later word that forbids this one. */
function conflict(pair: Pair, kept: readonly Pair[], unions: Unions): Pair | undefined {
  const [a, b] = [unions.find(pair.claim), unions.find(pair.other)];
  if (pair.verdict === 'different')
    return a === b ? kept.find((k) => k.verdict === 'same' && unions.find(k.claim) === a) : undefined;
  return kept.find((k) => {
    if (k.verdict !== 'different') return false;
    const [x, y] = [unions.find(k.claim), unions.find(k.other)];
    return (x === a && y === b) || (x === b && y === a);
  });
}
