// Whose a Chinese figure is that another one is measured against: 甲一季度收入3亿元,远低于乙的6亿元 tells the sales of 乙. Makes no claims
// of its own; gives the figure of whom stands right before it to him.
import { type Draft, isCompany, type Rule, refOf, type Scene, sameRef } from '../../frame.ts';
import { companyOf } from '../refer.ts';

const AGAINST =
  /(?:低于|高于|超过|超越|不及|少于|多于|大于|小于|逊于|优于|落后于|领先于|不如|胜过|次于|赶超|高过|低过|好于|差于|超出|相比|对比)(?:了)?(?:同行|对手|竞争对手|竞品|同业|同期|老对手|友商)?$/u;
const ITS = /^的(?:同期)?(?:约|近|逾|超过|超)?$/u;

const KINDS: ReadonlySet<Draft['kind']> = new Set(['metric']);

export const against: Rule = {
  name: 'zh/against',
  find(scene: Scene) {
    for (const d of scene.drafts) {
      const figure = d.money ?? d.percent;
      if (!KINDS.has(d.kind) || !figure || !d.subject) continue;
      const name = d.clause.items.findLast((i) => isCompany(i) && i.end <= figure.full.start);
      if (name?.type !== 'name' || !ITS.test(scene.text.slice(name.end, figure.full.start))) continue;
      if (!AGAINST.test(scene.text.slice(d.clause.start, name.start))) continue;
      const other = companyOf(scene, refOf(name));
      if (!sameRef(other, d.subject)) d.subject = other;
    }
    return [];
  },
};
