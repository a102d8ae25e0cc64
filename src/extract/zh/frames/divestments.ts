// Divestments in Chinese: 减持了A、B, 清仓了C的股票, 退出了价值17亿美元的非核心资产, 以N出售D, 甩卖掉…只是时间问题.
import {
  after,
  type Draft,
  draft,
  isCompany,
  nearest,
  type Ref,
  type Rule,
  refOf,
  type Scene,
  sameRef,
  triggers,
} from '../../frame.ts';
import { type Clause, type FigureItem, type GroupItem, type Item, isWord, type NameItem, sense } from '../../item.ts';
import { told, withRole } from '../govern.ts';
import { objectsAfter, phraseAfter, phraseBefore, subjectOf } from '../parties.ts';
import { companyOf, pointed } from '../refer.ts';
import { negated } from '../sides.ts';

/** 价值17亿美元的非核心资产: the asset is the phrase after 的. */
function described(scene: Scene, clause: Clause, money: FigureItem): Ref | null {
  const found = /^的([^,;。的]{2,12})/u.exec(scene.text.slice(money.end, clause.end));
  if (!found) return null;
  const start = money.end + 1;
  return { span: { start, end: start + (found[1]?.length ?? 0) }, row: null };
}

const NOUN =
  /^(?:计划|股份|比例|期间|前|后|数量|完成|完毕|市场|历史|方式|主体|实施|了?该|竞争|舞台|机制|价|所|平台|渠道)/u;

function sold(scene: Scene, { clause, word }: { clause: Clause; word: Item }): Draft[] {
  if (negated(clause, word.start)) return [];
  const extent = sense(word, 'divest') === 'reduce' ? 'reduce' : 'exit';
  const money = nearest(clause, 'money', { span: word, reach: 16 });
  const percent = nearest(clause, 'percent', { span: word, reach: 16 });
  const subject =
    subjectOf(scene, clause, word.start) ?? scene.discourse.topic ?? phraseBefore(scene, clause, word.start);
  if (!subject) return [];
  const objects = assets(scene, clause, { word, money, subject });
  const status = scene.sentence.items.some((i) => isWord(i, 'only-time')) ? ('planned' as const) : null;
  const one = objects.length === 1;
  return objects.map((object) =>
    draft({
      rule: 'zh/divestment',
      kind: 'divestment',
      trigger: word,
      clause,
      subject: companyOf(scene, subject),
      object,
      extent,
      money: one && money && !told(scene, money) ? money : null,
      percent: one && percent && !told(scene, percent) && ofShares(scene, percent) ? percent : null,
      status,
    }),
  );
}

/** The list of holdings after the verb, what is described, or a plain phrase. */
function assets(scene: Scene, clause: Clause, at: { word: Item; money: FigureItem | null; subject: Ref }): Ref[] {
  const { word, money, subject } = at;
  const taken = clause.items.find(
    (i): i is NameItem =>
      isCompany(i) &&
      i.end <= word.start &&
      /[将把](?:其|所持|持有|的|旗下)*$/u.test(scene.text.slice(clause.start, i.start)),
  );
  if (taken && !sameRef(refOf(taken), subject)) return [refOf(taken)];
  const names: NameItem[] = objectsAfter(scene, clause, word.end);
  const stop = after(clause, word.end).find((i) => isWord(i, 'divest'));
  const listed = names
    .filter((n) => !stop || n.start < stop.start)
    .map(refOf)
    .filter((r) => !sameRef(r, subject));
  if (listed.length > 0) return listed;
  const group = after(clause, word.end).find((i): i is GroupItem => i.type === 'group' && i.form === 'back');
  const company = group && group.start - word.end <= 6 ? pointed(scene, group, subject) : null;
  if (company) return [company];
  const told = money ? described(scene, clause, money) : null;
  if (told) return [told];
  if (NOUN.test(scene.text.slice(word.end, word.end + 3))) return [];
  const phrase = extentOf(word) ? phraseAfter(scene, clause, word.end) : null;
  return phrase && phrase.span.end - phrase.span.start >= 3 && (money || owned(scene, phrase)) ? [phrase] : [];
}

const ofShares = (scene: Scene, percent: FigureItem): boolean =>
  /^(?:的)?(?:已发行)?(?:公司)?(?:股份|股权|股票|股本|权益)/u.test(
    scene.text.slice(percent.full.end, percent.full.end + 8),
  );

/** 套现约340亿美元, told a clause later: what the sale brought. */
function proceeds(scene: Scene, drafts: Draft[]): Draft[] {
  const sums = withRole(scene, 'divest').filter((g) => !drafts.some((d) => d.money === g.figure));
  const made = [...drafts];
  for (const g of sums) {
    const open = made.filter((d) => d.money === null && d.clause.index <= g.clause.index);
    const at = open[open.length - 1];
    const first = at && made.find((d) => d.clause === at.clause && d.money === null);
    if (!first) continue;
    const joint = made.filter((d) => d.clause === first.clause).length > 1 ? '合计' : first.label;
    made[made.indexOf(first)] = { ...first, money: g.figure, label: joint };
  }
  return made;
}

/** 减持某某股份: what is followed by shares is a company. */
const owned = (scene: Scene, phrase: Ref): boolean =>
  /(?:股份|股权|股票)$/u.test(scene.text.slice(phrase.span.start, phrase.span.end)) ||
  /^(?:[\d.]+%)?的?(?:股份|股权|股票)/u.test(scene.text.slice(phrase.span.end, phrase.span.end + 8));

const extentOf = (word: Item): string | null => sense(word, 'divest');

export const divestments: Rule = {
  name: 'zh/divestment',
  find: (scene) => {
    const made = triggers(scene, 'divest').flatMap((at) => sold(scene, at));
    return proceeds(scene, made).filter(
      (d, i) => made.findIndex((e) => sameRef(e.subject, d.subject) && sameRef(e.object, d.object)) === i,
    );
  },
};
