// Figures that no rule has told, in English, surmised by weights: which kind of claim it is by what stands around it, and who
// takes which side. A claim is made only where kind and parties together are likely enough, and never of a figure whose words
// give a reason why it belongs to none.
import type { Draft, Rule, Scene } from '../../frame.ts';
import { type FigureItem, isFigure, isWord } from '../../item.ts';
import { clauseHolding } from '../../remarks/asides.ts';
import { reasons } from '../../remarks/reasons.ts';
import { likely, weighed } from '../../surmise/scores.ts';
import { SHARE_KINDS, SHARE_WEIGHTS } from './shares.ts';
import { signsIn } from './signs.ts';
import { SUM_KINDS, SUM_WEIGHTS } from './sums.ts';
import { telling } from './telling.ts';

/** How likely a claim as a whole must be. */
const SURE = 0.45;
/** A sentence with more figures is a table, and one with more claims has no end. */
const [FIGURES, DRAFTS] = [40, 60];

const SUMS = weighed(SUM_KINDS, [SUM_WEIGHTS]);
const SHARES = weighed(SHARE_KINDS, [SHARE_WEIGHTS]);

const told = ({ drafts }: Scene, f: FigureItem): boolean =>
  drafts.some((d) => d.money === f || d.percent === f || d.multiple === f || d.also.includes(f));

function denied({ sentence }: Scene, f: FigureItem): boolean {
  const { items } = clauseHolding(sentence, f.start);
  return items.some((i) => isWord(i, 'negated') && i.end <= f.start && f.start - i.end <= 40);
}

/** The figures that are left, none of them known to belong to no claim. */
function leftOver(scene: Scene): FigureItem[] {
  const { sentence, text } = scene;
  const open = sentence.items.filter(
    (i): i is FigureItem =>
      isFigure(i) &&
      (i.type === 'percent' || (i.type === 'money' && i.currency !== null)) &&
      !i.why &&
      !i.rules.includes('conversion') &&
      !told(scene, i) &&
      !denied(scene, i),
  );
  if (open.length === 0) return open;
  const because = reasons({ text, sentence });
  return open.filter((f) => because(f) === null);
}

export const surmise: Rule = {
  name: 'en/surmised',
  find(scene) {
    if (scene.drafts.length > DRAFTS) return [];
    const left = leftOver(scene);
    if (left.length === 0 || left.length > FIGURES) return [];
    const made: Draft[] = [];
    for (const f of left) {
      const seen = { ...scene, drafts: [...scene.drafts, ...made] };
      const signs = signsIn(seen)(f);
      for (const { kind, chance } of likely(f.type === 'money' ? SUMS : SHARES, signs)) {
        if (chance <= SURE) break;
        if (kind === 'none') continue;
        const d = telling(seen, f, kind);
        if (!d || d.kind !== 'metric') continue;
        made.push(d);
        break;
      }
    }
    return made;
  },
};
