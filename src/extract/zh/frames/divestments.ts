// Divestments in Chinese: 减持了A、B, 清仓了C的股票, 退出了价值17亿美元的非核心资产, 甩卖掉…只是时间问题.
import { after, type Draft, draft, nearest, type Ref, type Rule, refOf, type Scene, triggers } from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isWord, type NameItem, sense } from '../../item.ts';
import { objectsAfter, subjectOf } from '../parties.ts';

/** 价值17亿美元的非核心资产: the asset is the phrase after 的. */
function described(scene: Scene, clause: Clause, money: FigureItem): Ref | null {
  const found = /^的([^,;。的]{2,12})/u.exec(scene.text.slice(money.end, clause.end));
  if (!found) return null;
  const start = money.end + 1;
  return { span: { start, end: start + (found[1]?.length ?? 0) }, row: null };
}

function sold(scene: Scene, { clause, word }: { clause: Clause; word: Item }): Draft[] {
  const extent = sense(word, 'divest') === 'reduce' ? 'reduce' : 'exit';
  const money = nearest(clause, 'money', { span: word, reach: 12 });
  const percent = nearest(clause, 'percent', { span: word, reach: 16 });
  const names = nameObjects(scene, clause, word);
  const objects = names.length > 0 ? names : money ? [described(scene, clause, money)].filter((r) => r !== null) : [];
  const subject = subjectOf(scene, clause, word.start) ?? scene.discourse.topic;
  if (!subject) return [];
  const status = scene.sentence.items.some((i) => isWord(i, 'only-time')) ? ('planned' as const) : null;
  const one = objects.length === 1;
  return objects.map((object) =>
    draft({
      rule: 'zh/divestment',
      kind: 'divestment',
      trigger: word,
      clause,
      subject,
      object,
      extent,
      money: one ? money : null,
      percent: one ? percent : null,
      status,
    }),
  );
}

/** The list of holdings after the verb, or the object of 将/把 before it. */
function nameObjects(scene: Scene, clause: Clause, word: Item): Ref[] {
  const names: NameItem[] = objectsAfter(scene, clause, word.end);
  const stop = after(clause, word.end).find((i) => isWord(i, 'divest'));
  return names.filter((n) => !stop || n.start < stop.start).map(refOf);
}

export const divestments: Rule = {
  name: 'zh/divestment',
  find: (scene) => triggers(scene, 'divest').flatMap((at) => sold(scene, at)),
};
