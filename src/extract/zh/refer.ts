// What a phrase without a name stands for: 该公司, 其, 前者, 后者, 这家Kimi的开发商, 双方, 这六家公司. Looks in the sentence,
// then at what the document has established; never at the text after the phrase.

import type { Span } from '../../model/document.ts';
import { type Discourse, isCompany, last, type Ref, refOf, type Scene, sameRef } from '../frame.ts';
import { type Clause, type GroupItem, type Item, isWord, type NameItem } from '../item.ts';
import { nicknamed } from './reference/aside.ts';
import { described } from './reference/described.ts';
import { headOf } from './reference/head.ts';
import { firmOf } from './reference/officers.ts';
import { ranked } from './reference/ranking.ts';
import { opines } from './reference/raters.ts';
import { turnedTo } from './reference/turning.ts';
import { pairHeading } from './reference/two.ts';

/** Words before a name that make it no subject: 来自于阿里, 由…, 向…, 被…. */
const OBLIQUE =
  /(?:是|来自于|来自|出自|由|被|向|对|把|给|据|为|将|从|于|接受|与|跟|和其|包括|以及|入股|投资|收购|认购|获|获得|得到|引入|引进|迎来|携手|联手|联合|依托|仰赖|依赖|替|帮|帮助|称作|旗下的|引入|采购|使用|到|在|占|继|除|比|较|如|像|以|因|因为|鉴于|随着|围绕|超过了?|多过|赶超|低于|高于|优于|仅次于|逊于|不及|击败了?)$/u;

/** 倒是腾讯, 尤其是阿里: emphasis, no predicate. */
const STRESSED = /^\s*(?:倒是|但是|可是|只是|尤其是|特别是|更是|还是)$/u;

export const oblique = (text: string, clause: Clause, item: Item): boolean =>
  !STRESSED.test(text.slice(clause.start, item.start)) &&
  OBLIQUE.test(text.slice(Math.max(clause.start, item.start - 4), item.start).replace(/[《「"“\s]+$/u, ''));

/** A product stands for its maker where a company is meant. */
export function companyOf(scene: Pick<Scene, 'grammar'>, ref: Ref): Ref {
  const parent = ref.row?.kind === 'product' && ref.row.parent ? scene.grammar.byId.get(ref.row.parent) : undefined;
  return parent ? { ...ref, row: parent } : ref;
}

/** The last companies named before a place, the latest last. */
function mentioned(scene: Scene, at: number): Ref[] {
  const here = scene.sentence.items.filter((i): i is NameItem => isCompany(i) && i.end <= at).map(refOf);
  const all = [...scene.discourse.seen, ...here];
  return all.filter((r, i) => !all.slice(i + 1).some((o) => sameRef(o, r)));
}

/** …:前者减持2.4%;后者减持0.9%: the two that the sentence before told of so. */
function pairTold(scene: Scene, group: GroupItem): readonly Ref[] | null {
  const { pair } = scene.discourse;
  return group.form === 'latter' && pair && group.start > pair.at && group.start - pair.at < 120 ? pair.refs : null;
}

const FOUNDS =
  /(?:成立|设立|组建|合组|共组|创立|创办|筹建|合资)(?:了)?(?:一家|新公司|[^,;。]{0,6}(?:公司|企业|工厂|厂|平台))?[“"「]?$|^的(?:合资|合营)(?:公司|企业|厂|项目)[“"「]?$/u;
/** 甲与乙旗下丙成立丁,后者…: of those who found it; neither what they found nor whose unit one of them is. */
function founders(text: string, names: NameItem[]): NameItem[] {
  const made = last(names);
  const prior = names[names.length - 2];
  if (!made || !prior || !FOUNDS.test(text.slice(prior.end, made.start))) return names;
  const two = names.slice(0, -1);
  return two.filter((n, i) => !(two[i + 1] && /^(?:集团)?(?:旗下|的子公司)/u.test(text.slice(n.end, n.end + 5))));
}

const AND = /^(?:\([^)]{1,16}\))?(?:、|和|与|及|以及)[^,;:。、]{0,10}$/u;
/** 甲与乙均已减持:前者…,后者…: the two that the sentence joins, people too; 和一家中东主权基金,后者…: the second without a name. */
function pairBefore(scene: Scene, group: GroupItem): Ref[] | null {
  const all = scene.sentence.items.filter((i): i is NameItem => i.type === 'name' && i.end <= group.start);
  const names = founders(
    scene.text,
    all.filter((i) => i.row.kind === 'person' || isCompany(i)),
  );
  const end = last(names)?.end ?? 0;
  const other = /^(?:和|与|及|以及)((?:一家|某家?|另一家)[^,;。]{2,12}),$/u.exec(scene.text.slice(end, group.start));
  const own = last(names);
  if (other?.[1] && own) {
    const start = end + other[0].indexOf(other[1]);
    return [refOf(own), { span: { start, end: start + other[1].length }, row: null }];
  }
  for (let i = names.length - 1; i > 0; i--) {
    const [a, b] = [names[i - 1] as NameItem, names[i] as NameItem];
    if (!AND.test(scene.text.slice(a.end, b.start))) continue;
    // Others were named since: 前者 still is the first of the two.
    const shown = i === names.length - 1 || scene.text.slice(scene.sentence.start, group.end).includes('前者');
    if (shown && group.form === 'former') scene.discourse.pair = { refs: [refOf(a), refOf(b)], at: group.start };
    return shown ? [refOf(a), refOf(b)] : null;
  }
  return null;
}

/** 从X处获悉: whom it is heard from is not told of. */
const HEARD = /(?:处|方面|那里)?(?:获悉|得知|了解到|处悉)$/u;

/** The company that the clauses before are about. */
function earlierSubject(scene: Scene, at: number, not: Ref | null): Ref | null {
  const clauses = scene.sentence.clauses.filter((c) => c.start < at);
  for (const clause of clauses.reverse()) {
    if (clause.end >= at || HEARD.test(scene.text.slice(Math.max(clause.start, clause.end - 6), clause.end))) continue;
    for (const item of clause.items) {
      if (item.type !== 'name' && !(item.type === 'group' && item.form === 'back')) continue;
      const employer = item.type === 'name' ? employerOf(scene, item) : null;
      if (employer && !sameRef(employer, not)) return employer;
      if (item.type === 'group') {
        const inner = makerOf(scene, item);
        if (inner && !sameRef(inner, not)) return inner;
        continue;
      }
      if (!isCompany(item) || oblique(scene.text, clause, item) || nicknamed(scene.text, item)) continue;
      if (scene.speakers.some((s) => s.start === item.start)) continue;
      const ref = companyOf(scene, refOf(item));
      if (!sameRef(ref, not)) return ref;
    }
    const other = actedOn(scene, clause, not);
    if (other) return other;
  }
  return null;
}

/** 谷歌向X投资20亿美元,并持有其14%的股份: in a clause whose subject it is not, it is whom that clause acts on. */
function actedOn(scene: Scene, clause: Clause, not: Ref | null): Ref | null {
  const names = clause.items.filter((i): i is NameItem => isCompany(i) && !nicknamed(scene.text, i)).map(refOf);
  if (!not || !names.some((r) => sameRef(companyOf(scene, r), not))) return null;
  const others = names.filter((r) => !sameRef(companyOf(scene, r), not) && r.row?.kind !== 'outlet');
  const one = others.length === 1 ? others[0] : undefined;
  return one ? companyOf(scene, one) : null;
}

/** A person acts for the company whose officer he is (执行长奥特曼坦言,公司…). */
export function employerOf(scene: Pick<Scene, 'grammar'>, item: NameItem): Ref | null {
  const row = item.row.kind === 'person' && item.row.parent ? scene.grammar.byId.get(item.row.parent) : undefined;
  return row ? { span: { start: item.start, end: item.end }, row, text: row.names['zh-Hans'] } : null;
}

const OF_MAKER = /^的?(?:母公司|开发商|开发者|开发公司|运营方|运营商|东家|缔造者|制造商|发行商)$|^$/u;

/** 这家Kimi的开发商: the maker of the product named inside. */
function makerOf(scene: Scene, group: GroupItem): Ref | null {
  const inner = scene.sentence.items.find(
    (i): i is NameItem => i.type === 'name' && i.start >= group.start && i.end <= group.end,
  );
  if (!inner) return null;
  const maker = companyOf(scene, refOf(inner));
  // 这家鸿海投资的家电大厂, 这家苹果供应商: another company than the one inside.
  if (isCompany(inner) && inner.row.kind !== 'product' && !OF_MAKER.test(scene.text.slice(inner.end, group.end)))
    return null;
  return maker.row?.kind === 'person' ? null : { ...maker, span: { start: inner.start, end: inner.end } };
}

/** The text opens with a company that announces: 公司 is that company throughout. */
const announces = (text: string): boolean => /公告|公布|\((?:\d{4,6}|[A-Z]{2,6}[:.])/u.test(text.slice(0, 160));

/** 集团 in a text about 岚桥集团, whatever unit of it was told of last. */
export function groupNamed(scene: Scene, words: string): Ref | null {
  if (words !== '集团') return null;
  const { title, main, lead } = scene.discourse;
  return [lead, title, main].find((r) => r?.row && /(?:集团|控股)$/u.test(r.row.names['zh-Hans'])) ?? null;
}

/** What 公司 alone means: the company of the text, or the one that its part began with where parts tell of others. */
function ownCompany(scene: Scene): Ref | null {
  const { main, lead, title, focus } = scene.discourse;
  const hero = title && sameRef(main ?? null, title) ? title : null;
  const told = !announces(scene.text) && lead && sameRef(focus, lead) ? lead : null;
  const other = hero ? told : lead;
  return other ?? hero;
}

/** 阿里年报显示,集团已投资…; X表示,公司…: a company that speaks means itself. */
function reportsItself(scene: Scene, group: GroupItem): Ref | null {
  if (!/^(?:本|我)?(?:公司|集团)$/u.test(scene.text.slice(group.start, group.end))) return null;
  const said = scene.said.find(
    (a) => a.verb.start >= scene.sentence.start && a.scope.start <= group.start && group.end <= a.scope.end,
  );
  const row = said?.speaker.row;
  if (row && opines(scene.text, said.speaker.span, row.kind)) return null;
  const itself = row && (said.speaker.kind === 'company' || said.speaker.kind === 'filing') && row.kind !== 'person';
  return itself ? companyOf(scene, { span: withoutOffice(scene.text, said.speaker.span), row }) : null;
}

/** X强调,没有收购这家公司: who speaks of a company that is pointed at does not speak of itself. */
function tellerOf(scene: Scene, group: GroupItem): Ref | null {
  if (!/^(?:该|这家|那家)/u.test(scene.text.slice(group.start, group.end))) return null;
  const said = scene.said.find(
    (a) => a.verb.start >= scene.sentence.start && a.verb.end <= group.start && group.end <= a.scope.end,
  );
  const row = said?.speaker.row;
  return row && said.speaker.kind === 'company' ? { span: withoutOffice(scene.text, said.speaker.span), row } : null;
}

/** X发言人 speaks for X: who deals is X. */
function withoutOffice(text: string, { start, end }: Span): Span {
  const office = /(?:的?(?:新闻)?发言人|官方|管理层|方面)$/u.exec(text.slice(start, end));
  return { start, end: office && office.index > 0 ? start + office.index : end };
}

/** X否认其拟…, X称其…: who speaks of it in its own clause. */
function speaksOfItself(scene: Scene, group: GroupItem): Ref | null {
  if (!/^[其它]$/u.test(scene.text.slice(group.start, group.end))) return null;
  const clause = scene.sentence.clauses.find((c) => c.start <= group.start && group.start < c.end);
  const verb = clause?.items.findLast((i) => i.end <= group.start && (isWord(i, 'say') || isWord(i, 'denied')));
  const name = verb && clause?.items.find((i): i is NameItem => isCompany(i) && i.end <= verb.start);
  if (!verb) return speakerAlone(scene, group);
  return name && !oblique(scene.text, clause as Clause, name) ? companyOf(scene, refOf(name)) : null;
}

/** X表示,资金用于偿还其在甲银行的借款: who speaks of it, where nobody is named between. */
function speakerAlone(scene: Scene, group: GroupItem): Ref | null {
  const said = scene.said.find(
    (a) => a.verb.start >= scene.sentence.start && a.verb.end <= group.start && group.end <= a.scope.end,
  );
  const row = said?.speaker.row;
  if (!said || !row || row.kind === 'person' || said.speaker.kind !== 'company') return null;
  if (opines(scene.text, said.speaker.span, row.kind)) return null;
  const between = scene.sentence.items.some((i) => isCompany(i) && i.start >= said.verb.end && i.end <= group.start);
  return between ? null : companyOf(scene, { span: withoutOffice(scene.text, said.speaker.span), row });
}

const ROUND =
  /^的?(?:上一|前一|首|新一|本|此前的?)?(?:天使轮|种子轮|Pre-?[A-Z]|[A-Z]\d?\+{0,2}轮|轮|融资|估值|投后|投前|募资)/u;

/** 其天使轮, 该公司估值, 这家估值25亿美元的公司: of a round or a value it is whom the text has just told to raise money. */
function financedBy(scene: Scene, group: GroupItem, not: Ref | null): Ref | null {
  const valued = /估值|融资/u.test(scene.text.slice(group.start, group.end));
  if (!valued && !ROUND.test(scene.text.slice(group.end, group.end + 10))) return null;
  const told = scene.drafts.findLast((d) => d.kind === 'funding_round' || (d.kind === 'investment' && d.lead !== null));
  const raised = (told?.kind === 'investment' ? told.object : told?.subject) ?? null;
  const ref = valued ? scene.discourse.focus : raised;
  return sameRef(ref, not) ? null : ref;
}

/** 该公司…,公司…: the company just picked out. */
const PICKS = /^(?:该|这家)(?:公司|集团|企业)$/u;

const ROLE_IS =
  /(?:卖方|买方|卖家|买家|转让方|受让方|出让方|出售方|接盘方|接手方|收购方|领投方)(?:则|仍|正)?(?:是|为|系)[^,;:。]{0,10}$/u;
/** 卖方是某某,它在2019年买下…: who has just been named by his part in the deal. */
function roleTold(scene: Scene, group: GroupItem): Ref | null {
  if (!/^[其它]$|^后者$/u.test(scene.text.slice(group.start, group.end))) return null;
  const at = scene.sentence.clauses.findIndex((c) => c.start <= group.start && group.start < c.end);
  const from = scene.sentence.clauses[at - 1];
  const name = from?.items.findLast((i): i is NameItem => isCompany(i));
  return from && name && ROLE_IS.test(scene.text.slice(from.start, name.start)) ? companyOf(scene, refOf(name)) : null;
}

/** What a pointing phrase means; `not` is a company it cannot be (其 is not the subject it is told beside). */
export function pointed(scene: Scene, group: GroupItem, not: Ref | null = null): Ref | null {
  if (group.form === 'former' || group.form === 'latter') {
    const joined = pairBefore(scene, group) ?? pairTold(scene, group) ?? pairHeading(scene, group.start);
    const two = joined ?? mentioned(scene, group.start).slice(-2);
    const meant = (group.form === 'former' ? two[0] : last(two)) ?? null;
    // One of the two alone: the phrase stands for it.
    return joined && meant
      ? { ...meant, text: meant.text ?? scene.text.slice(meant.span.start, meant.span.end), span: group }
      : meant;
  }
  const shown = roleTold(scene, group);
  if (shown && !sameRef(shown, not)) return shown;
  const head = headOf(scene, group);
  if (head && !sameRef(head, not)) return companyOf(scene, head);
  const maker = makerOf(scene, group) ?? speaksOfItself(scene, group);
  if (maker && !sameRef(maker, not)) return maker;
  const known = described(scene, group, not);
  if (known) return companyOf(scene, known);
  const teller = not ? null : tellerOf(scene, group);
  if (teller) return pointed(scene, group, teller);
  const { topic } = scene.discourse;
  const own = reportsItself(scene, group);
  if (own && !sameRef(own, not)) return own;
  if (/^(?:本|我|你|贵|上市)?(?:公司|集团|司|企业)$/u.test(scene.text.slice(group.start, group.end))) {
    const same = scene.sentence.items.find(
      (i): i is GroupItem =>
        i.type === 'group' && i.form === 'back' && i.end <= group.start && PICKS.test(scene.text.slice(i.start, i.end)),
    );
    if (same) return pointed(scene, same, not);
    const words = scene.text.slice(group.start, group.end);
    const turned = turnedTo(scene, group.start);
    const whole = [
      firmOf(scene, group.start),
      turned,
      groupNamed(scene, words),
      ownCompany(scene),
      earlierSubject(scene, group.start, not),
      topic,
    ].find((r) => r && !sameRef(r, not));
    // 公司 beside the company itself is nobody else.
    return whole ? companyOf(scene, whole) : null;
  }
  const turned = turnedTo(scene, group.start);
  const meant = turned && !sameRef(turned, not) ? turned : (financedBy(scene, group, not) ?? ranked(scene, group, not));
  return meant ? companyOf(scene, meant) : null;
}

/** The companies that a counted phrase means: a set listed elsewhere, a set by name, else the last so many named. */
export function setOf(
  scene: Scene,
  group: GroupItem,
): { members: Ref[]; span: Discourse['sets'][number]['span'] } | null {
  const sets = scene.discourse.sets.filter((s) => s.count === group.count);
  const near = [...sets].sort((a, b) => Math.abs(a.span.start - group.start) - Math.abs(b.span.start - group.start))[0];
  if (near) return near;
  const definite =
    /^(?:这|该|上述|两|双方|以上)/u.test(scene.text.slice(group.start, group.end)) ||
    /^[。,;:\n]?$/u.test(scene.text.slice(group.start - 1, group.start));
  const count = group.count ?? 0;
  const members = mentioned(scene, group.start).slice(-count);
  return definite && count > 1 && members.length === count ? { members, span: scene.sentence } : null;
}
