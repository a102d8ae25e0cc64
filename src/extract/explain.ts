// How a document was read, sentence by sentence: the words and names that were recognised, who speaks, which rules fired at
// which word, what became of each, and the figures that are left with the reason. For people; nothing is decided here.
import type { Claim, Explained, Unexplained } from '../model/claim.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Reading } from '../model/document.ts';
import type { Followed } from './follow.ts';
import type { Draft } from './frame.ts';
import { type Item, type Sentence, within } from './item.ts';

/** What became of one draft. */
export interface Outcome {
  draft: Draft;
  claim: Claim;
  refused: Diagnostic | null;
}

/** What an item was taken for: the classes of a word, the kind of a name, the place of a time. */
function taken(item: Item): string {
  if (item.type === 'name') return item.row.kind;
  if (item.type === 'time') return `time ${item.iso ?? item.kind}`;
  if (item.type === 'group') return item.form === 'back' ? 'points back' : item.form;
  if (item.type !== 'word') return item.rules.length > 0 ? `${item.type} ${item.rules.join(' ')}` : item.type;
  return item.senses.map((s) => (s.value ? `${s.class} ${s.value}` : s.class)).join(', ');
}

interface Read {
  reading: Reading;
  read: Followed;
  outcomes: readonly (readonly Outcome[])[];
  kept: readonly Claim[];
  left: readonly Unexplained[];
}

function rulesOf(text: string, outcomes: readonly Outcome[], kept: readonly Claim[]): Explained['rules'] {
  const seen = new Set<string>();
  return outcomes.map(({ draft, claim, refused }) => {
    const again = seen.has(claim.id) || !kept.some((k) => k === claim);
    seen.add(claim.id);
    const { start, end } = draft.trigger;
    return {
      rule: draft.recast ? `${draft.rule}, ${draft.recast}` : draft.rule,
      kind: draft.kind,
      trigger: { start, end, text: text.slice(start, end) },
      claim: refused || again ? null : claim.id,
      refused: refused ? refused.message : again ? 'It is the same as a claim before it.' : null,
    };
  });
}

/** One entry a sentence that has anything to tell. */
export function explained({ reading, read, outcomes, kept, left }: Read): Explained[] {
  const { text } = reading.document;
  return read.sentences.flatMap((sentence: Sentence, i): Explained[] => {
    const entry: Explained = {
      start: sentence.start,
      end: sentence.end,
      skipped: reading.blocks[sentence.block]?.kind === 'boilerplate',
      words: sentence.items.map((item) => ({
        start: item.start,
        end: item.end,
        text: text.slice(item.start, item.end),
        as: taken(item),
      })),
      speech: (read.attributions[i] ?? []).map((a) => ({
        speaker: a.speaker.text || text.slice(a.speaker.span.start, a.speaker.span.end),
        kind: a.speaker.kind,
        from: a.scope.start,
        to: a.scope.end,
      })),
      rules: rulesOf(text, outcomes[i] ?? [], kept),
      left: left.filter((u) => within(u, sentence)),
    };
    return entry.words.length > 0 || entry.rules.length > 0 ? [entry] : [];
  });
}
