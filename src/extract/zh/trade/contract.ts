// The sum of a contract that Chinese tells apart from who buys: 披露一份43亿美元的供应合同,…,客户是某某; 甲向乙采购…,这笔订单价值逾600亿元. Runs behind
// the deals without figures, and gives the one sum of a contract that is left to the one purchase of the sentence that has none.
import { draft, type Rule, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure } from '../../item.ts';
import { told } from '../govern.ts';
import { mayPay } from '../takings/price.ts';

const NOUN = '(?:订单|大单|长单|单子|合同|合约|协议)';
/** 这笔订单价值|逾600亿元. */
const WORTH = new RegExp(
  `(?:这笔|该笔|此笔|这份|该份|这张|整张|上述|该|此|整个|双方)?${NOUN}的?(?:总|初始|合计)?(?:价值|总值|金额|总额|规模|总价|额)(?:约|为|达|合|可|将|高达|逾|超|超过|近)*$`,
  'u',
);
/** 金额约合|8亿美元, 年租金|1.8亿元, 后者将为此支付|42亿美元: behind a contract told without its sum. */
const AMOUNT =
  /(?:^\s*(?:其中|当中|首期|初始|预计|估计)?(?:合约|合同|订单|协议|交易|采购|项目)?(?:总|初始|合计|累计)?(?:金额|价值|总值|总额|价款|规模|造价|总价|采购额|租金|年租金|合同额)|(?:为此|因此)(?:将|会|须|需|最多|至多|合计|总共)*支付)(?:合计|约合|约|为|达|合|可|将|高达|逾|超|超过|近|不低于|不少于|上看|最多|至多|共)*$/u;
/** 43亿美元|的电池供应合同. */
const OF = new RegExp(
  `^的?(?!股权|股份|增资|投资|贷款|借款|债|融资)[^,;。的]{0,14}(?:供应|供货|采购|代工|代工生产|销售|购销|订购|服务|算力)?${NOUN}`,
  'u',
);

function sumIn(scene: Scene): { clause: Clause; figure: FigureItem } | null {
  const found = scene.sentence.clauses.flatMap((clause) =>
    clause.items
      .filter((i): i is FigureItem => isFigure(i) && i.type === 'money')
      .filter((f) => {
        const before = scene.text.slice(clause.start, f.full.start);
        return WORTH.test(before) || AMOUNT.test(before) || OF.test(scene.text.slice(f.full.end, f.full.end + 24));
      })
      .map((figure) => ({ clause, figure })),
  );
  const [one] = found;
  return one && found.length === 1 && !told(scene, one.figure) && mayPay(scene, one.figure) ? one : null;
}

export const contracts: Rule = {
  name: 'zh/contract',
  find(scene) {
    const trades = scene.drafts.filter((d) => d.kind === 'purchase');
    const [bare] = trades;
    if (!bare || trades.length > 1 || bare.money || bare.status === 'denied') return [];
    const sum = sumIn(scene);
    if (!sum || sum.clause === bare.clause) return [];
    scene.drafts.splice(scene.drafts.indexOf(bare), 1);
    const { clause, figure } = sum;
    return [
      draft({
        rule: 'zh/contract',
        kind: 'purchase',
        trigger: figure,
        clause,
        subject: bare.subject,
        object: bare.object,
        money: figure,
        status: bare.status,
        support: [{ start: bare.clause.start, end: bare.clause.end }],
      }),
    ];
  },
};
