// Who buys where two sign a contract together (甲与乙签署协议,三年采购12亿元的算力): whoever is named first, the one that sells what
// the sentence speaks of supplies it. Makes no claims of its own; turns round the purchases that have it the other way.
import { isCompany, type Ref, type Rule, refOf, type Scene, sameRef } from '../../frame.ts';
import { type NameItem, sense } from '../../item.ts';
import { isCloud } from '../bare/cloud.ts';
import { rentsOut } from '../customers.ts';
import { companyOf } from '../refer.ts';

/** 甲|与|乙|签署: what stands between the two, and behind them. */
const WITH =
  /^(?:\([^()]{0,20}\))?(?:公司|集团|方面|科技)?(?:[^,;:。、]{0,12}(?:宣布|已|日前|近日|昨日|今日|日))?(?:与|和|跟|同|及)[^,;:。、]{0,10}$/u;
const SIGNS = /^(?:\([^()]{0,20}\))?[^,;:。、]{0,12}(?:签|订立|达成|敲定|订下|缔结|携手|合作|定下)/u;
/** 后者将采购, 双方约定由甲向乙供应: who does what is said. */
const SAID =
  /前者|后者|,(?:将|并|由此|据此)?(?:供应|供货|提供|出租|交付|输出)|[向从由为给][^,;。]{1,12}(?:采购|购买|租用|订购|供应|提供|供货|交付|出租|下单|输出)/u;
/** What is sold: computers by the hour, or what they are made of. 大模型 is what a lab sells. */
const CLOUD = /算力|云(?!南|端模型|顶|锦)|机柜|机房|数据中心|租约|GPU小时|卡时/u;
const CHIPS = /芯片|晶片|GPU|TPU|显卡|加速卡|算力卡|加速器|存储器|内存|HBM/u;
const OTHER = /大模型|API|接口|电力|购电|绿电|电池|电芯|股权|股份|工程|施工|服务器|伺服器|代工|晶圆/u;

const sellsChips = (scene: Scene, r: Ref): boolean => companyOf(scene, r).row?.sells.includes('chip') ?? false;
/** 中国电信 has a cloud of its own, and much else: it sells computers to who is known to need them. */
const sellsCloud = (scene: Scene, r: Ref, to: Ref | null = null): boolean =>
  isCloud(r) ||
  (companyOf(scene, r).row?.sells.includes('cloud') ?? false) ||
  (to !== null && isLab(scene, to) && rentsOut(scene, r));
const isLab = (scene: Scene, r: Ref): boolean => companyOf(scene, r).row?.kind === 'lab';

/** Does somebody sell what the words speak of? */
const offers = (scene: Scene, goods: string, [r, to]: readonly [Ref, Ref]): boolean =>
  (CLOUD.test(goods) && sellsCloud(scene, r, to)) || (CHIPS.test(goods) && sellsChips(scene, r));

/** 甲与乙签署协议,乙三年采购…: the other of the two, where one of them buys and nobody else is named. */
function partner(scene: Scene, buyer: Ref): Ref | null {
  const { text, sentence } = scene;
  const names = sentence.items.filter((i): i is NameItem => isCompany(i));
  for (const [k, one] of names.entries()) {
    const two = names[k + 1];
    if (!two || !WITH.test(text.slice(one.end, two.start)) || !SIGNS.test(text.slice(two.end, sentence.end))) continue;
    const [a, b] = [companyOf(scene, refOf(one)), companyOf(scene, refOf(two))];
    if (sameRef(a, buyer)) return b;
    if (sameRef(b, buyer)) return a;
  }
  return null;
}

/** Does the second of two sell what the sentence speaks of, and the first not? */
function other(scene: Scene, goods: string, [first, second]: readonly [Ref, Ref]): boolean {
  const cloud = CLOUD.test(goods);
  const chips = CHIPS.test(goods);
  if (offers(scene, goods, [first, second]) !== offers(scene, goods, [second, first]))
    return offers(scene, goods, [second, first]);
  // 腾讯云与百川智能续签合同: what is sold goes without saying.
  if (!cloud && !chips) return isLab(scene, first) && isCloud(second);
  // 甲与智谱签署协议,采购算力: a lab that is known rents computers, where the other is not known to make models too.
  return cloud && !offers(scene, goods, [first, second]) && isLab(scene, first) && !isLab(scene, second);
}

/** The two stand joined before the verb of signing, and no clause says who of them buys. */
function together({ text, sentence }: Scene, [a, b]: readonly [Ref, Ref]): boolean {
  const [one, two] = a.span.start < b.span.start ? [a, b] : [b, a];
  if (one.span.start < sentence.start || two.span.end > sentence.end || one.span.end > two.span.start) return false;
  if (!WITH.test(text.slice(one.span.end, two.span.start))) return false;
  if (!SIGNS.test(text.slice(two.span.end, sentence.end))) return false;
  const rest = text.slice(two.span.end, sentence.end);
  if (SAID.test(rest)) return false;
  return !sentence.items.some(
    (i) =>
      i.type === 'name' &&
      i.start >= two.span.end &&
      (i.row.id === a.row?.id || i.row.id === b.row?.id) &&
      sentence.items.some((w) => sense(w, 'buy') === 'do' && w.start >= i.end),
  );
}

/** The words of the sentence without the names: 澜川算力 sells no computers by its name. */
const unnamed = ({ text, sentence }: Scene): string =>
  sentence.items
    .filter((i) => i.type === 'name')
    .reduceRight(
      (out, i) => `${out.slice(0, i.start - sentence.start)}·${out.slice(i.end - sentence.start)}`,
      text.slice(sentence.start, sentence.end),
    );

export const pacts: Rule = {
  name: 'zh/pact',
  find(scene) {
    for (const d of scene.drafts) {
      const { subject, object } = d;
      if (d.kind !== 'purchase' || !subject) continue;
      if (!object) {
        const seller = partner(scene, subject);
        if (seller && offers(scene, scene.text.slice(scene.sentence.start, scene.sentence.end), [seller, subject]))
          d.object = seller;
        continue;
      }
      if (sameRef(subject, object)) continue;
      const pair = [subject, object] as const;
      if (!together(scene, pair)) continue;
      const goods = unnamed(scene);
      // The supplier must sell it; where the buyer does and he does not, the two change places.
      if (OTHER.test(goods) || !other(scene, goods, [object, subject])) continue;
      d.subject = object;
      d.object = subject;
    }
    return [];
  },
};
