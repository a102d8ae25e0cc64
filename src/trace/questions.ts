// What to ask: each unknown or doubtful input with the width of the answer that knowing it would remove. Width is
// the swing of the even-mix figure over the input's range, other inputs at the end that returns most; for the size
// of the round, the swing of the upper bound.
import type { Choice, Question, ReturnInputs } from '../model/answer.ts';
import { returnedAt } from './returned.ts';

const FULL: Choice = { bought: 1, credits: 0, round: 0 };

const withShare = (inputs: ReturnInputs, percent: number): ReturnInputs => ({
  ...inputs,
  compute_share: { ...inputs.compute_share, low: percent, high: percent },
});

function swingOfShare(inputs: ReturnInputs): number {
  const [low, high] = [inputs.compute_share.low, inputs.compute_share.high].map(
    (p) => returnedAt(withShare(inputs, p), FULL).prorata,
  );
  return (high?.high ?? 0) - (low?.low ?? 0);
}

/** How far the bounds move between the sizes that were told; for a size nobody told, from the ticket alone to any. */
function swingOfRound(inputs: ReturnInputs): number {
  const all = inputs.rounds.map((_, round) => returnedAt(inputs, { ...FULL, round }).upper);
  if (inputs.rounds[0]?.source === 'round_not_stated') return inputs.put_in.high - (all[0]?.low ?? 0);
  const uppers = all.map((u) => u.high);
  return uppers.length > 1 ? Math.max(...uppers) - Math.min(...uppers) : 0;
}

/** Questions about one ticket, widest first. */
export function questionsOf(inputs: ReturnInputs): Question[] {
  const parties = [inputs.investee, inputs.investor];
  const all = returnedAt(inputs, FULL).prorata.high;
  const questions: Question[] = [
    { key: 'share_bought', removes: all - returnedAt(inputs, { ...FULL, bought: 0 }).prorata.low, parties, claims: [] },
    { key: 'compute_share', removes: swingOfShare(inputs), parties, claims: inputs.compute_share.claims },
    { key: 'round_size', removes: swingOfRound(inputs), parties, claims: inputs.rounds.flatMap((r) => r.claims) },
  ];
  const asked = questions.filter((q) => (q.removes ?? 0) > 0).sort((a, b) => (b.removes ?? 0) - (a.removes ?? 0));
  // Credits are spent with their issuer or lapse: they bind demand, but alone they prove no width away.
  if (!inputs.credits_share) asked.push({ key: 'credits_share', removes: null, parties, claims: [] });
  return asked;
}
