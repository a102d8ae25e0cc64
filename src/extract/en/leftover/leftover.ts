// Figures that every rule has passed over, in English: each is told by the verb or noun that governs it, with the parties of
// its clause, and those that the deals told before are about. Says nothing where nothing governs a figure.

import type { Draft, Rule } from '../../frame.ts';
import { isFigure } from '../../item.ts';
import { type Deal, words } from '../deals/slots/refer.ts';
import { spare } from '../deals/slots/things.ts';
import { ownShares } from '../story/ownshares.ts';
import { keep } from '../story/story.ts';
import { type Noun, type Phrase, phrasesOf } from '../syntax/phrases.ts';
import { membersIn } from './members.ts';
import { sumAt } from './money.ts';
import { placeOf } from './places.ts';
import { shareAt } from './shares.ts';

const SETS_UP = /^(?:form|creat|set(?:s|ting)?(?: up)?$|establish|found|launch|plan|agree|announc|unveil)/u;
const VENTURE = /(?:^| )(?:venture|vehicle|partnership|alliance)$/u;

/** "are setting up a joint venture": what money will go into. */
const founded = (all: readonly Phrase[]): Noun | null => {
  for (const v of all) {
    const n = v.type === 'verb' && !v.negated && SETS_UP.test(v.word) ? all[v.index + 1] : undefined;
    if (n?.type === 'noun' && (n.prep === '' || n.prep === 'up') && !n.owner && VENTURE.test(n.head.word)) return n;
  }
  return null;
};

export const leftovers: Rule = {
  name: 'en/leftover',
  find(scene) {
    const made: Draft[] = [];
    const all = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
    for (const f of scene.sentence.items) {
      if (!isFigure(f) || (f.type !== 'money' && f.type !== 'percent')) continue;
      const deal: Deal = { scene: { ...scene, drafts: [...scene.drafts, ...made] }, all };
      // "raised $45 million, not $54 million": said only to say that it is not so.
      if (/\bnot (?:the )?$/u.test(scene.text.slice(Math.max(0, f.full.start - 9), f.full.start))) continue;
      if (!spare(deal, f)) continue;
      if (f.type === 'money' && ownShares(scene, f)) {
        f.why = 'buyback';
        continue;
      }
      const pl = placeOf(deal, f);
      if (pl) made.push(...(f.type === 'money' ? sumAt(deal, pl) : shareAt(deal, pl)));
    }
    made.push(...membersIn({ scene: { ...scene, drafts: [...scene.drafts, ...made] }, all }));
    const venture = founded(all);
    if (venture) {
      const own = words(venture).span;
      const article = /^(?:an?|the) /iu.exec(scene.text.slice(own.start, own.end))?.[0].length ?? 0;
      const span = { start: own.start + article, end: own.end };
      scene.discourse.venture = { ref: { span, row: null }, at: scene.sentence.start };
    }
    keep({ ...scene, drafts: [...scene.drafts, ...made] });
    return made;
  },
};
