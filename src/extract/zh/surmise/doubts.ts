// Investments and sales told without a figure rest on a verb alone. Those whose parties the weights find all but impossible are
// given up; where 卖给X names the buyer, or a list goes with the verb, the words are surer than the weights.
import type { Draft, Rule, Scene } from '../../frame.ts';
import { chanceOf } from './pairs.ts';

/** Below it four of five such claims were wrong in the texts that the weights were fitted on; between it and a twentieth, fewer than half. */
const LEAST = 0.004;
const DRAFTS = 60;

const bare = (d: Draft): boolean =>
  (d.kind === 'investment' || d.kind === 'divestment') &&
  !(d.money ?? d.percent ?? d.multiple) &&
  d.status !== 'denied';

const told = ({ drafts }: Scene, d: Draft): boolean =>
  d.rule === 'zh/bought' ||
  d.rule === 'zh/portfolio' ||
  d.rule === 'zh/investor-list' ||
  d.rule === 'zh/backers' ||
  d.rule === 'zh/approached' ||
  d.rule.startsWith('zh/bare') ||
  d.rule.startsWith('zh/passed') ||
  Boolean(d.subject?.members ?? d.object?.members) ||
  (d.kind === 'divestment' && drafts.some((o) => o !== d && o.kind === d.kind && o.trigger === d.trigger));

/** Those who buy together are not what is bought. */
const BUYERS = /^(?:买方|投资)?(?:财团|联合体|银团|投资人|投资者|投资方|买家)$/u;
const said = ({ text }: Scene, { object }: Draft): string =>
  object ? (object.text ?? text.slice(object.span.start, object.span.end)) : '';

export const doubts: Rule = {
  name: 'zh/doubts',
  find(scene) {
    if (scene.drafts.length > DRAFTS || !scene.drafts.some(bare)) return [];
    for (const d of scene.drafts.slice()) {
      if (bare(d) && BUYERS.test(said(scene, d))) {
        scene.drafts.splice(scene.drafts.indexOf(d), 1);
        continue;
      }
      if (!bare(d) || told(scene, d)) continue;
      const chance = chanceOf(scene, d);
      if (chance !== null && chance < LEAST) scene.drafts.splice(scene.drafts.indexOf(d), 1);
    }
    return [];
  },
};
