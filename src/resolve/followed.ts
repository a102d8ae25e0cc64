// Judgements whose claim has another id since a better grammar read its text: by the document, the kind, the figure and
// the place of its quote each finds its claim again and says so. One that finds none is told with the sentence it was
// about, never lost in silence. Claims that a judgement names by their present id are left as they are.
import type { Claim } from '../model/claim.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Seen } from '../model/judgement/seen.ts';
import { figureLine } from '../model/judgement/sight.ts';
import type { Judgement } from '../model/judgement.ts';
import { inForce } from '../model/standing.ts';

/** Where claims of one document, kind and figure stand. */
const placeOf = (kind: string, document: string, figure: string | null): string =>
  `${document}|${kind}|${figure ?? ''}`;

class Places {
  private readonly ids: ReadonlySet<string>;
  private readonly claims: readonly Claim[];
  private byPlace: Map<string, Claim[]> | null = null;

  constructor(claims: readonly Claim[]) {
    this.claims = claims;
    this.ids = new Set(claims.map((c) => c.id));
  }

  has(id: string): boolean {
    return this.ids.has(id);
  }

  private at(place: string): Claim[] {
    if (!this.byPlace) {
      this.byPlace = new Map();
      for (const c of this.claims) {
        const key = placeOf(c.kind, c.document ?? '', figureLine(c));
        const list = this.byPlace.get(key);
        if (list) list.push(c);
        else this.byPlace.set(key, [c]);
      }
    }
    return this.byPlace.get(place) ?? [];
  }

  /** The one claim that stands where the judged one stood; null when there is none, or more than one it could be. */
  after(was: Seen): Claim | null {
    if (!was.document) return null;
    const near = this.at(placeOf(was.kind, was.document, was.figure ?? null)).filter((c) => overlaps(c, was));
    return only(near) ?? only(near.filter((c) => sameParties(c, was))) ?? only(near.filter((c) => sameQuote(c, was)));
  }
}

const only = <T>(list: readonly T[]): T | null => (list.length === 1 ? (list[0] as T) : null);
const sameQuote = (claim: Claim, was: Seen): boolean => !!was.quote && claim.evidence[0]?.quote === was.quote;
const sameParties = (claim: Claim, was: Seen): boolean =>
  (claim.subject?.text ?? null) === (was.subject ?? null) && (claim.object?.text ?? null) === (was.object ?? null);

/** The quotes share a stretch of the text; without a figure they must be the same words. */
function overlaps(claim: Claim, was: Seen): boolean {
  const [at] = claim.evidence;
  if (!at || typeof was.start !== 'number' || typeof was.end !== 'number') return false;
  if (sameQuote(claim, was)) return true;
  return !!was.figure && at.start < was.end && was.start < at.end;
}

const shown = (was: Seen | null | undefined): string => {
  if (!was) return '';
  const about = [was.kind.replaceAll('_', ' '), was.figure, was.subject, was.object].filter(Boolean).join(', ');
  return was.quote ? ` (${about}: “${was.quote}”)` : ` (${about})`;
};

const gone = (j: Judgement, id: string, was: Seen | null | undefined): Diagnostic => ({
  code: 'resolve/judgement-without-claim',
  severity: 'warning',
  message: `The judgement "${j.verdict}" of ${j.when} is about claim ${id}${shown(was)}, which is not read any more.`,
  remedy: 'Look at the claims of that sentence again and judge the one that took its place, or undo the judgement.',
  ...(was?.document && { at: { document: was.document, start: was.start ?? null, end: was.end ?? null } }),
});

function moved(j: Judgement, was: Seen, claim: Claim): Diagnostic {
  const same = sameParties(claim, was);
  const parties = [claim.subject?.text, claim.object?.text].filter(Boolean).join(' and ');
  const changed = same ? 'its quote was cut otherwise' : `it is now read as about ${parties || 'nobody'}`;
  return {
    code: 'resolve/judgement-followed',
    severity: same ? 'info' : 'warning',
    message: `The judgement "${j.verdict}" of ${j.when} follows its claim${shown(was)} to ${claim.id}: ${changed}.`,
    remedy: same ? 'There is nothing to do.' : 'Check that it still holds, or undo it.',
    claims: [claim.id],
    ...(was.document && { at: { document: was.document, start: was.start ?? null, end: was.end ?? null } }),
  };
}

/** The judgements with the ids that their claims have now. */
export function followed(claims: readonly Claim[], judgements: readonly Judgement[]): Outcome<Judgement[]> {
  if (judgements.length === 0) return { value: [], diagnostics: [] };
  const places = new Places(claims);
  const standing = new Set(inForce(judgements).map((j) => j.id));
  const diagnostics: Diagnostic[] = [];
  const find = (j: Judgement, id: string, was: Seen | null | undefined): string => {
    if (places.has(id)) return id;
    const claim = was ? places.after(was) : null;
    diagnostics.push(claim && was ? moved(j, was, claim) : gone(j, id, was));
    return claim?.id ?? id;
  };
  const value = judgements.map((j) => {
    if (!standing.has(j.id)) return j;
    const claim = find(j, j.claim, j.was);
    const other = j.other ? find(j, j.other, j.other_was) : null;
    return claim === j.claim && (other === null || other === j.other) ? j : { ...j, claim, ...(other && { other }) };
  });
  return { value, diagnostics };
}
