// Profits that the sellers of a Chinese deal pledge for years to come (承诺2025年至2027年净利润不低于1亿元、2亿元、3亿元): each is a plan of
// the company that is sold, and each is the least.
import { type Draft, draft, isCompany, type Ref, type Rule, refOf, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isFigure, isWord, sense, type WordItem } from '../../item.ts';
import { told } from '../govern.ts';
import { companyOf } from '../refer.ts';
import { partyOf, placed } from '../roles.ts';
import { periodFor } from '../times/when.ts';

const PLEDGES = /(?:承诺|保证|对赌)(?!函|期|书|金额|方)/u;
const LEAST = /(?:不低于|不少于|不得低于|不得少于|高于|达到|至少)(?:人民币)?$/u;
const RUNS_ON = /^(?:、|,|和|及|与|以及|\s)+(?:人民币)?$/u;

/** The sums of one list, the first of them behind 不低于. */
function listed(text: string, clause: Clause, word: Item): FigureItem[] {
  const run: FigureItem[] = [];
  for (const f of clause.items) {
    if (!isFigure(f) || f.type !== 'money' || f.start < word.end) continue;
    const before = run.at(-1);
    if (before ? !RUNS_ON.test(text.slice(before.full.end, f.full.start)) : !LEAST.test(text.slice(word.end, f.start)))
      break;
    run.push(f);
  }
  return run;
}

/** The company that is sold: named or pointed at behind the pledge, else that of the deal. */
function soldOne(scene: Scene, clause: Clause, { word, from }: { word: Item; from: number }): Ref | null {
  const { deal, open } = scene.discourse;
  const dealt = scene.drafts.find((d) => d.kind === 'investment' || d.kind === 'stake') ?? open?.at(-1) ?? deal;
  const near = placed(scene, clause).findLast((p) => p.item.start >= from && p.item.end <= word.start);
  const ref = near ? partyOf(scene, near) : null;
  const buyer = dealt?.kind === 'investment' || dealt?.kind === 'stake' ? dealt.subject : null;
  if (ref && !sameRef(ref, buyer)) return ref;
  if (near && isCompany(near.item)) return companyOf(scene, refOf(near.item));
  return dealt?.object ?? null;
}

function pledgedIn(scene: Scene, clause: Clause): Draft[] {
  const { text, sentence } = scene;
  const word = clause.items.find((i): i is WordItem => isWord(i, 'metric'));
  const metric = word ? sense(word, 'metric') : null;
  if (!word || (metric !== 'net_profit' && metric !== 'revenue')) return [];
  const own = PLEDGES.exec(text.slice(clause.start, word.start));
  const before = sentence.clauses[clause.index - 1];
  const prior = before ? PLEDGES.test(text.slice(before.start, before.end)) : false;
  if (!own && !prior) return [];
  const run = listed(text, clause, word);
  const subject = run.length > 0 ? soldOne(scene, clause, { word, from: clause.start + (own?.index ?? 0) }) : null;
  if (!subject || run.some((f) => told(scene, f))) return [];
  return run.map((f) => {
    f.approx = 'over';
    const base = { rule: 'zh/pledged-profit', kind: 'metric', trigger: word, clause, subject, metric } as const;
    return draft({ ...base, money: f, status: 'planned', when: periodFor(scene, clause, f) });
  });
}

export const pledgedProfits: Rule = {
  name: 'zh/pledged-profit',
  find: (scene) => scene.sentence.clauses.flatMap((clause) => pledgedIn(scene, clause)),
};
