// A claim to what a judgement keeps of it. Apart from the schema, so that reading an article loads none.
import type { Claim } from '../claim.ts';
import type { Seen } from './seen.ts';

const range = ({ low, high }: { low: number; high: number }): string => (low === high ? `${low}` : `${low}–${high}`);

/** The figures of a claim as one line: `USD 790000000`, `80–90%`, `2x`; null for none. */
export function figureLine({
  amount,
  percent,
  multiple,
}: Pick<Claim, 'amount' | 'percent' | 'multiple'>): string | null {
  const times = typeof multiple === 'number' ? `${multiple}x` : multiple && `${range(multiple)}x`;
  const parts = [amount && `${amount.currency} ${range(amount)}`, percent && `${range(percent)}%`, times];
  return parts.filter(Boolean).join(', ') || null;
}

/** Without empty fields, as stores keep it. */
export function sightOf(claim: Claim): Seen {
  const [first] = claim.evidence;
  const figure = figureLine(claim);
  return {
    kind: claim.kind,
    ...(claim.document && { document: claim.document }),
    ...(first && { start: first.start, end: first.end, quote: first.quote }),
    ...(figure && { figure }),
    ...(claim.subject && { subject: claim.subject.text }),
    ...(claim.object && { object: claim.object.text }),
  };
}
