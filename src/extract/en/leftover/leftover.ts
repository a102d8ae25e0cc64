// Figures that every rule has passed over, in English: each is told by the verb or noun that governs it, with the parties of
// its clause, and those that the deals told before are about. Says nothing where nothing governs a figure.

import type { Draft, Rule } from '../../frame.ts';
import { isFigure } from '../../item.ts';
import type { Deal } from '../deals/slots/refer.ts';
import { spare } from '../deals/slots/things.ts';
import { keep } from '../story/story.ts';
import { phrasesOf } from '../syntax/phrases.ts';
import { membersIn } from './members.ts';
import { sumAt } from './money.ts';
import { placeOf } from './places.ts';
import { shareAt } from './shares.ts';

export const leftovers: Rule = {
  name: 'en/leftover',
  find(scene) {
    const made: Draft[] = [];
    const all = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
    for (const f of scene.sentence.items) {
      if (!isFigure(f) || (f.type !== 'money' && f.type !== 'percent')) continue;
      const deal: Deal = { scene: { ...scene, drafts: [...scene.drafts, ...made] }, all };
      if (!spare(deal, f)) continue;
      const pl = placeOf(deal, f);
      if (pl) made.push(...(f.type === 'money' ? sumAt(deal, pl) : shareAt(deal, pl)));
    }
    made.push(...membersIn({ scene: { ...scene, drafts: [...scene.drafts, ...made] }, all }));
    keep({ ...scene, drafts: [...scene.drafts, ...made] });
    return made;
  },
};
