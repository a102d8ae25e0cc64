// A proof's terms in, its sentence in the reader's language out: the same sum that the answer's JSON tells in English.
import type { Proof } from '../../../model/ledger/traced.ts';
import type { Say } from '../dictionary.ts';

/** Thousands apart, at most two decimals: 1,234.5. */
export function exact(value: number): string {
  const [whole, part] = Math.abs(value).toFixed(2).split('.') as [string, string];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  const rest = part.replace(/0+$/u, '');
  return `${value < 0 ? '−' : ''}${rest ? `${grouped}.${rest}` : grouped}`;
}

/** "100 + 150 = 250"; of a long list the first six. */
function added({ cut }: Proof, say: Say): string {
  const sum = cut.reduce((s, c) => s + c.amount, 0);
  if (cut.length < 2) return exact(sum);
  const shown = cut.slice(0, 6).map((c) => exact(c.amount));
  const rest = cut.slice(6);
  if (rest.length > 0)
    shown.push(`${exact(rest.reduce((s, c) => s + c.amount, 0))} (${say('ledger.more', { n: rest.length })})`);
  return `${shown.join(' + ')} = ${exact(sum)}`;
}

const SUPPOSED = [
  ['start', /^there from the start of (.+)$/u],
  ['spread', /^spread over (.+)$/u],
  ['contracted', /^what was contracted is still owed, but for what is told as paid since$/u],
] as const;

/** A supposition of ours in the reader's language; one that a ledger file states stays as it is. */
export function supposition(text: string, say: Say): string {
  for (const [key, pattern] of SUPPOSED) {
    const found = pattern.exec(text);
    if (found) return say(`ledger.if.${key}`, { when: found[1] ?? '' });
  }
  return text;
}

export interface ProofFill {
  investor: string;
  customers: string;
  revenue: number;
}

/** Why not less, why not more. */
export function proofWords(
  proof: Proof,
  which: 'least' | 'most',
  { say, fill }: { say: Say; fill: ProofFill },
): string {
  const supposed = [
    ...new Set(
      proof.cut.flatMap((c) =>
        c.assumption ? [c.kind === 'balance' ? say('ledger.supposed') : supposition(c.assumption, say)] : [],
      ),
    ),
  ];
  const rests = supposed.length > 0 ? say('ledger.assumed', { what: supposed.join(say('stress.and')) }) : '';
  const sum = proof.cut.reduce((s, c) => s + c.amount, 0);
  const places = { ...fill, revenue: exact(fill.revenue), sum: added(proof, say), rest: exact(fill.revenue - sum) };
  return [say(`ledger.${which}`, places), rests].filter(Boolean).join(' ');
}
