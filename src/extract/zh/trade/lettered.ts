// Customers and suppliers that a Chinese paper names by a letter (客户A采购2.6亿元, 排在第二的客户B只有5200万元,占比11.9%).
// The name is what stands in the text.
import { type Draft, draft, type Ref, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure } from '../../item.ts';
import { told } from '../govern.ts';
import { protagonist } from '../reporter.ts';
import { isConversion } from '../sums/relations.ts';
import { periodFor } from '../times/when.ts';

const LETTERED = /(客户|供应商)\s?(?:[A-Z](?![A-Za-z])|[甲乙丙丁戊己](?!方|类|级))(?:公司)?/gu;
/** Between the letter and its own figure. */
const OWN =
  /^["”」』]?(?:[^,;。]{0,8}?)(?:则|也|只|仅|还|就|分别|依次)*(?:的)?(?:采购|贡献|销售|供应|交易)?(?:总?额|收入|金额|占比|了|约|为|有|达|是|占|就|近|逾|超过?|营收|公司|当年|全年|总|的|比例|比重)*$/u;
/** A clause of figures that leaves its customer out. */
const GOES_ON = /(?:采购|贡献|销售|交易|供应|占比|占|收入|金额)[^,;。\d]{0,12}$/u;

interface Party {
  ref: Ref;
  supplier: boolean;
  start: number;
}

/** The lettered parties of a stretch. */
function lettered(text: string, start: number, end: number): Party[] {
  return [...text.slice(start, end).matchAll(LETTERED)].map((m) => {
    const at = start + m.index;
    return { ref: { span: { start: at, end: at + m[0].length }, row: null }, supplier: m[1] === '供应商', start: at };
  });
}

/** Whose turn it is: the one right before the figure, one of a list, or the one of the clause before. */
function partyOf(scene: Scene, clause: Clause, f: FigureItem): Party | null {
  const here = lettered(scene.text, clause.start, f.full.start);
  const figures = clause.items.filter((i) => isFigure(i) && i.type === f.type);
  const first = figures[0] as FigureItem;
  if (here.length > 1 && figures.length === here.length) return here[figures.indexOf(f)] ?? null;
  const near = here.at(-1);
  if (near) return OWN.test(scene.text.slice(near.ref.span.end, f.full.start)) ? near : null;
  const lead = scene.text.slice(clause.start, first.full.start);
  const named = clause.items.some((i) => i.type === 'name' && i.end <= f.start);
  if (named || !GOES_ON.test(lead)) return null;
  const before = lettered(scene.text, scene.sentence.clauses[Math.max(0, clause.index - 2)]?.start ?? 0, clause.start);
  if (figures.length > 1) return before.slice(-figures.length)[figures.indexOf(f)] ?? null;
  return before.at(-1) ?? null;
}

function claim(scene: Scene, clause: Clause, { f, party, hero }: { f: FigureItem; party: Party; hero: Ref }): Draft[] {
  const when = periodFor(scene, clause, f);
  const base = { trigger: f, clause, ...(when ? { when } : {}) } as const;
  const [subject, object] = party.supplier ? [hero, party.ref] : [party.ref, hero];
  if (f.type === 'money') return [draft({ ...base, rule: 'zh/lettered', kind: 'purchase', subject, object, money: f })];
  const share = { ...base, rule: 'zh/lettered-share', percent: f, subject: hero, object: party.ref } as const;
  return party.supplier
    ? [draft({ ...share, kind: 'ratio', of: '采购总额' })]
    : [draft({ ...share, kind: 'metric', metric: 'other', label: '占比', of: 'revenue' })];
}

export const letteredTrade = {
  name: 'zh/lettered',
  find(scene: Scene): Draft[] {
    if (lettered(scene.text, scene.sentence.start, scene.sentence.end).length === 0) return [];
    const hero = protagonist(scene);
    if (!hero) return [];
    return scene.sentence.clauses.flatMap((clause) =>
      clause.items.flatMap((f): Draft[] => {
        if (!isFigure(f) || (f.type !== 'money' && f.type !== 'percent') || isConversion(f) || told(scene, f))
          return [];
        const party = partyOf(scene, clause, f);
        return party ? claim(scene, clause, { f, party, hero }) : [];
      }),
    );
  },
};
