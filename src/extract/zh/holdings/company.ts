// Whose shares a Chinese sentence deals in: the company named beside the shares (X 51%股权, 对X的持股, 把X的…), the owner of
// the holder (X股东Y), 公司 for the company of the text, else the company of the last deal.
import { last, type Ref, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, type GroupItem, isWord } from '../../item.ts';
import { companyOf, pointed } from '../refer.ts';
import { withPart } from '../reference/described.ts';
import { itemFrom } from '../reference/items.ts';
import { broughtUp } from '../reference/turning.ts';
import { agents, isFund, type Placed, partyOf, placed } from '../roles.ts';

const DEALS = new Set(['stake', 'divestment', 'investment']);

/** The code that a share trades under, behind the name of its company. */
const TICKER = /^\([^)%]{1,18}\)/u;

/** The party named right before or behind the shares. */
export function beside(
  scene: Scene,
  clause: Clause,
  { figure, party }: { figure: FigureItem | null; party: Ref },
): Ref | null {
  const all = placed(scene, clause);
  const ref = (p: Placed | undefined): Ref | null => {
    const r = p ? partyOf(scene, p, party) : null;
    return r && !sameRef(r, party) ? r : null;
  };
  const moved = ref(all.find((p) => p.mark === 'moved' && !p.owns) ?? all.find((p) => p.mark === 'moved'));
  if (moved) return moved;
  // 某某由甲持股51%: whose shares they are stands before who holds them.
  const by = all.find((p) => p.mark === 'by' && p.item.start === party.span.start);
  const held = by && all.find((p) => p.mark === 'bare' && p.head === null && !p.owns && p.item.end <= by.item.start);
  if (held && ref(held)) return ref(held);
  const of = all.find(
    (p) => (p.mark === 'to' || p.mark === 'in') && HELD_IN.test(scene.text.slice(p.item.end, p.item.end + 16)),
  );
  if (of && ref(of)) return ref(of);
  if (!figure) return null;
  const near = last(all.filter((p) => p.item.end <= figure.full.start && figure.full.start - p.item.end <= 24));
  const gap = near ? scene.text.slice(near.item.end, figure.full.start).replace(TICKER, '') : '';
  if (
    near &&
    /^(?:的|约|近|逾|超过?|合计|另外|剩余|其余|余下|不到|至多|最多|集团|股权|股份|总股本|已发行|股本|普通股|\(|\)|\s|"|”)*$/u.test(
      gap,
    ) &&
    ref(near)
  )
    return ref(near);
  const after = all.find(
    (p) =>
      p.mark === 'bare' &&
      p.item.start >= figure.full.end &&
      /^(?:的|对)?$/u.test(scene.text.slice(figure.full.end, p.item.start)),
  );
  return ref(after);
}

/** 对X的持股, 在X拥有26%的权益: whose shares they are. */
const HELD_IN =
  /^(?:的|股权|股份)*(?:持股|股权|股份|权益|控股|投资)|^(?:中|里|现|目前|仍|还|直接|间接|合计|共)*(?:持有|拥有|握有|占有|占)(?:约|近|逾|超过?|至多)*[\d.一二三四五六七八九两]+(?:%|成)/u;

const HOLDER = /股东|控制人|实控人|创始人|创办人|董事长|董事|高管|持股平台|家族|总裁|总经理|CEO|主席/u;

/** X股东Y, X创始人Y: the company whose holder acts. */
function ofHolder(scene: Scene, clause: Clause, { at, party }: { at: number; party: Ref }): Ref | null {
  for (const p of agents(scene, clause, at)) {
    const held = p.owner && HOLDER.test(scene.text.slice(p.owner.item.end, p.item.start));
    const ref = p.owner && held ? partyOf(scene, p.owner, party) : null;
    if (ref && !sameRef(ref, party)) return ref;
  }
  return null;
}

/** X股东A持股, X的股权中A占…: the company whose shares the sentence has named. */
function named(scene: Scene, clause: Clause, party: Ref): Ref | null {
  for (const from of scene.sentence.clauses) {
    if (from.index > clause.index) break;
    for (const p of placed(scene, from)) {
      if (
        !/^的?(?:最大|第[一二三四五]大|前[一二三四五十]大|主要|单一|机构|外部|新)*(?:股权|股东|的股份|的持股(?=结构|情况|分布|中)|大股东|控股股东|实际控制人|实控人|控制人)/u.test(
          scene.text.slice(p.item.end, p.item.end + 10),
        )
      )
        continue;
      const ref = partyOf(scene, p, party);
      if (ref && !sameRef(ref, party)) return ref;
    }
  }
  return null;
}

/** 向后者转让: who takes is not what is dealt in. */
const OBLIQUE = /[由向与和从给]$/u;

/** 某某及其控制的…: of the one just named. */
const AND_ITS = /^[及与和]其$/u;

/** 其所持全部股份: the holder's own. */
export const OWN_HOLDING = /^其(?:所持|持有|手[中里]|名下|(?:直接|间接|合计)(?:所持|持有))/u;

const owned = ({ text }: Scene, { item }: Placed): boolean => OWN_HOLDING.test(text.slice(item.start, item.end + 4));

/** 公司股份, 该公司, 其: what a pointing phrase of the clause means besides the holder. */
function pointing(scene: Scene, clause: Clause, party: Ref): Ref | null {
  const groups = clause.items.filter(
    (i): i is GroupItem =>
      i.type === 'group' &&
      (i.form === 'back' || i.form === 'former' || i.form === 'latter') &&
      !OBLIQUE.test(scene.text.slice(clause.start, i.start)) &&
      !OWN_HOLDING.test(scene.text.slice(i.start, i.end + 4)),
  );
  const group = groups.find((g) => !AND_ITS.test(scene.text.slice(g.start - 1, g.end))) ?? groups[0];
  if (!group) return null;
  // 软银入股X,政府则取得了该公司10%的股权: the company that the sentence deals in.
  const prior = last(scene.drafts.filter((d) => DEALS.has(d.kind) && d.object && d.clause.index < clause.index));
  if (prior?.object && !sameRef(prior.object, party) && !sameRef(prior.subject, party)) return prior.object;
  const ref = pointed(scene, group, party);
  return ref && !sameRef(ref, party) ? ref : null;
}

/** Another company of the sentence, or a class of one (合资公司), where nothing else tells. */
function elsewhere(scene: Scene, clause: Clause, party: Ref): Ref | null {
  for (const from of scene.sentence.clauses) {
    if (from.index > clause.index) break;
    for (const p of placed(scene, from)) {
      const ref = p.item.end <= clause.start ? partyOf(scene, p, party) : null;
      if (ref?.row && ref.row.kind !== 'person' && !sameRef(ref, party)) return companyOf(scene, ref);
    }
    const group = from.items.find((i): i is GroupItem => i.type === 'group' && i.form === 'class');
    if (group && /合资|公司$/u.test(scene.text.slice(group.start, group.end))) return { span: group, row: null };
  }
  const told = [...scene.discourse.seen].reverse();
  return (
    told.find((r) => r.row && ['company', 'lab', 'cloud', 'chip'].includes(r.row.kind) && !sameRef(r, party)) ?? null
  );
}

/** 甲取得乙35%股权。卖方原持股62%: the paragraph deals in somebody else's shares than those of the company that the text is about. */
function dealtIn(scene: Scene, clause: Clause): Ref | null {
  const { deal, title, main } = scene.discourse;
  const sideNamed = deal?.rule === 'zh/seller-named' || deal?.rule === 'zh/buyer-named';
  if (!deal?.object || !(sideNamed || sameRef(deal.subject, title ?? main ?? null))) return null;
  const end = scene.text.indexOf('\n', deal.trigger.start);
  if (end < 0 || end > clause.start) return deal.object;
  // 名创优品收购永辉。\n其中,牛奶公司出售其所持全部21.1%股份: what is sold to the buyer is told of in the next paragraph too.
  const next = scene.text.indexOf('\n', end + 1);
  const sells = deal.kind !== 'divestment' && clause.items.some((i) => isWord(i, 'divest'));
  return sells && (next < 0 || next > clause.start) ? deal.object : null;
}

/** 处分后,甲持股由18.3%降为6.5%: of what was dealt in just before, where the holder is a side of the deal or the clause says 处分后. */
function afterDeal(scene: Scene, clause: Clause, party: Ref): Ref | null {
  const { deal } = scene.discourse;
  if (!deal?.object?.row || sameRef(deal.object, party) || (scene.discourse.counts.get(deal.object.row.id) ?? 0) < 2)
    return null;
  const end = scene.text.indexOf('\n', deal.trigger.start);
  if (end >= 0 && end < clause.start) return null;
  const side = sameRef(deal.subject, party);
  return side || AFTER.test(scene.text.slice(scene.sentence.start, clause.end)) ? deal.object : null;
}
const AFTER =
  /(?:^|[,;:])\s*(?:(?:本次|此次|该|上述|这次|此项|股权|股份)*(?:交易|处分|处置|转让|减持|出售|收购|受让|入股|交割|过户)(?:全部|正式)?(?:完成)?(?:之)?后|其后|此后|事后|届时|至此|交割后)/u;

/** 合资公司由甲出资40%, 持有合营企业80%权益: a venture without a name. */
function ventureOf(scene: Scene, clause: Clause, figure: FigureItem): Ref | null {
  const group = scene.sentence.items.findLast(
    (i): i is GroupItem =>
      i.type === 'group' &&
      i.form === 'class' &&
      i.end <= figure.start &&
      /(?:合资|合营)(?:公司|企业)$/u.test(scene.text.slice(i.start, i.end)),
  );
  if (!group || placed(scene, clause).some((p) => p.item.start === group.end)) return null;
  const paid = /出资[^,;。]{0,3}$/u.test(scene.text.slice(clause.start, figure.full.start));
  if (!paid && figure.full.start - group.end > 2) return null;
  const start = Math.max(group.start, group.end - 4);
  return { span: { start, end: group.end }, row: null };
}

/** …由68%降至55.76%;甲、乙分别持股8%、6.67%: the sentence goes on with the holdings told before the semicolon. */
export function goneOn({ text, sentence, discourse }: Scene): Ref | null {
  const { deal } = discourse;
  const lead = text.slice(Math.max(0, sentence.start - 2), sentence.start).trimEnd();
  return deal && /;$/u.test(lead) && sentence.start - deal.trigger.end < 80 ? deal.object : null;
}

/** Those listed with a party: who holds beside it is not what it holds. */
function together(scene: Scene, clause: Clause, party: Ref): Placed[] {
  const all = placed(scene, clause);
  const own = all.find((p) => p.item.start === party.span.start);
  const head = own ? (own.head ?? own) : null;
  return head && head.rest.length > 0 ? [head, ...head.rest] : [];
}

const TARGET = /(?<![投收])标的(?:公司)?的?(?:约|合计)?$/u;

/** The company a holding or sale is about. */
export function companyOfDeal(
  scene: Scene,
  clause: Clause,
  { figure, party }: { figure: FigureItem | null; party: Ref },
): Ref | null {
  const venture = figure ? ventureOf(scene, clause, figure) : null;
  if (venture) return venture;
  const beside = together(scene, clause, party).map((p) => partyOf(scene, p));
  const company = companyFor(scene, clause, { figure, party });
  const nobody = company?.row?.kind === 'person' || beside.some((r) => sameRef(r, company));
  return nobody ? apart(scene, clause, [party, ...beside]) : company;
}

/** Where one of the holders was taken for the company: the deal told before, the company of the text. */
function apart(scene: Scene, clause: Clause, not: readonly (Ref | null)[]): Ref | null {
  const { deal, label, title, main, topic } = scene.discourse;
  const prior = last(scene.drafts.filter((d) => DEALS.has(d.kind) && d.object && d.clause.index <= clause.index));
  const whose = named(scene, clause, not[0] as Ref);
  const options = [whose, prior?.object, label, title, deal?.object, main, topic];
  const pick = options.find((r) => r && !isFund(r) && !not.some((n) => sameRef(n, companyOf(scene, r))));
  return pick ? companyOf(scene, pick) : null;
}

const LISTED = /上市公司(?:总股本|股份)?(?:约|近|逾|的)*$/u;

function companyFor(
  scene: Scene,
  clause: Clause,
  { figure, party }: { figure: FigureItem | null; party: Ref },
): Ref | null {
  const at = figure?.start ?? clause.end;
  // 标的创始人将持有上市公司4.8%的股份: the one that announces.
  const announces = figure && LISTED.test(scene.text.slice(clause.start, figure.full.start));
  const hero = announces ? (scene.discourse.title ?? scene.discourse.main ?? null) : null;
  if (hero && !sameRef(hero, party)) return hero;
  // 砺川资本持有标的46%: of what is dealt in.
  if (figure && TARGET.test(scene.text.slice(clause.start, figure.full.start))) {
    const target = withPart(scene, at, { parts: ['target'], not: party });
    if (target) return companyOf(scene, target);
  }
  const found = beside(scene, clause, { figure, party }) ?? ofHolder(scene, clause, { at, party });
  if (found) return companyOf(scene, found);
  const behind = placed(scene, clause).find(
    (p) => p.mark === 'bare' && p.item.end <= at && p.item.start > party.span.end && !p.owns && !owned(scene, p),
  );
  const object = behind ? partyOf(scene, behind, party) : null;
  if (object && !sameRef(object, party) && party.span.start >= clause.start) return object;
  const whose = named(scene, clause, party);
  if (whose) return companyOf(scene, whose);
  const point = pointing(scene, clause, party);
  if (point) return companyOf(scene, point);
  const { deal, label, title, main, topic, focus } = scene.discourse;
  const prior = last(scene.drafts.filter((d) => DEALS.has(d.kind) && d.object && d.clause.index <= clause.index));
  const raised = broughtUp(scene, clause);
  if (raised && !sameRef(raised, party)) return raised;
  // 甲宣布降价;乙转让股份: what an item of a headline leaves open is not in the one before.
  const item = itemFrom(scene, clause);
  if (item !== null && party.span.start >= item)
    return prior && prior.clause.start >= item && !sameRef(prior.object, party) ? prior.object : null;
  const options = [
    prior?.object,
    goneOn(scene),
    dealtIn(scene, clause),
    afterDeal(scene, clause, party),
    label,
    title && sameRef(main ?? null, title) ? title : null,
    deal?.object,
    main,
    topic,
    focus,
  ];
  const pick = options.find((r) => r && !sameRef(companyOf(scene, r), party));
  if (pick) return companyOf(scene, pick);
  return elsewhere(scene, clause, party);
}
