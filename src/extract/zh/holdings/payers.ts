// Lists of Chinese backers with a sum each: 甲出资12亿元、乙10亿元、丙6亿元. Whose a sum is stands right before it; whom the list is for
// stands outside.
import { isCompany, type Ref, refOf, type Scene } from '../../frame.ts';
import { type Clause, type Item, type NameItem, sense } from '../../item.ts';
import type { Governed } from '../govern.ts';
import { financed, objectsAfter } from '../parties.ts';

/** A founder may invest beside a fund. */
export const isParty = (i: Item): i is NameItem => i.type === 'name' && (i.row.kind === 'person' || isCompany(i));

/** 甲出资12亿元、乙10亿元、丙6亿元: whose a sum of such a list is stands right before it. */
export function payerOf(scene: Scene, { clause, figure }: Governed): Ref | null {
  const pays = (f: Item): NameItem | null => {
    if (f.type !== 'money') return null;
    const name = clause.items.findLast((i): i is NameItem => isParty(i) && i.end <= f.full.start);
    return name && PAYS.test(scene.text.slice(name.end, f.full.start)) ? name : null;
  };
  const all = clause.items.map(pays).filter((n) => n !== null);
  const own = pays(figure);
  return own && all.length > 1 ? refOf(own) : null;
}

const PAYS =
  /^(?:则|也|再|将|拟|已)?(?:出资|认购|认缴|投资|投入|投|跟投|领投|增资|注资|认缴出资)?(?:了|约|近|逾|超)?$/u;

/** 甲认缴1.5亿元,另两家地方基金各出9000万元: who stands right before a sum that leaves out its verb pays it. */
export function ownPayer(scene: Scene, { clause, figure, inherited }: Governed): Ref | null {
  const name = inherited ? clause.items.findLast((i): i is NameItem => isParty(i) && i.end <= figure.full.start) : null;
  return name && EACH_PAYS.test(scene.text.slice(name.end, figure.full.start)) ? refOf(name) : null;
}
const EACH_PAYS =
  /^(?:则|也|再|又|另|各|均|共|合计|分别)*(?:出|投|掏|拿出|认)(?:了|约|近|逾)*(?:\d[\d.]*[万亿][^,;。]{1,4}[、和与及])?$/u;

/** Whom such a list is for: none of those in it. */
export function besides(scene: Scene, { clause }: Governed, to: readonly Ref[]): Ref[] {
  const outside = to.filter((r) => r.span.start < clause.start || r.span.start >= clause.end);
  const told = financed(scene);
  return outside.length > 0 ? outside : told ? [told] : [];
}

const ISSUE = /^(?:了)?[^,;。]{2,16}?(?:的|本次|此次|最新)?(?:现金)?(?:增资|现增|配股|供股|配售|定增|增发|扩股)/u;
/** 领投, 跟投 and whatever else the words say leads or follows; 牵头 and 跟进 alone may be of anything. */
const backs = (scene: Scene, word: Item): boolean =>
  /^(?:lead|follow)$/u.test(sense(word, 'invest') ?? '') &&
  !/^(?:牵头|跟进|跟)了?$/u.test(scene.text.slice(word.start, word.end));

/** 领投X, 参与X的现金增资: who leads or follows a company invests in it, though no round is told. */
export const takesOne = (scene: Scene, { clause, word }: { clause: Clause; word: Item }): boolean =>
  (backs(scene, word) ||
    (/^参(?:与|加)了?$/u.test(scene.text.slice(word.start, word.end)) &&
      ISSUE.test(scene.text.slice(word.end, clause.end)))) &&
  objectsAfter(scene, clause, word.end).length > 0;
