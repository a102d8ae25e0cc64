// Who rates companies by trade (证券, 投行) or by what it does in a Chinese text (X分析师, 研报): it tells of others. Takes names as they stand.

const BROKER =
  /(?:证券|国际|投顾|研究|资本|投行|投资银行)$|^(?:高盛|摩根|大摩|小摩|瑞银|花旗|野村|美银|里昂|麦格理|中金|汇丰|巴克莱|杰富瑞|富瑞|伯恩斯坦|德银|大和|星展|晨星|华泰|海通)/u;
/** Who rates companies by trade. */
export const isBroker = (name: string, kind: string | undefined): boolean => kind === 'fund' || BROKER.test(name);

const OPINES =
  /^的?(?:首席|高级|资深)?(?:[\u4e00-\u9fff]{0,6}(?:分析师|分析員|研究员|策略师|研究团队|研究部)|在?(?:最新|最近)?(?:的|一份)?(?:研报|研究报告|报告)|预计|预期|预测|预估|估计|认为|料|看好)/u;

/** Whoever has analysts rates others, whatever its name. */
const ANALYSTS = /^的?(?:[\u4e00-\u9fff]{0,6})?(?:分析师|分析員|分析员|策略师|研究团队|研究部|研究员)/u;

/** 中信证券分析师预计,公司…; 高盛在研报中表示,公司…: who rates companies does not tell of itself. */
export const opines = (text: string, item: { start: number; end: number }, kind: string | undefined): boolean => {
  const behind = text.slice(item.end, item.end + 16);
  return ANALYSTS.test(behind) || (isBroker(text.slice(item.start, item.end), kind) && OPINES.test(behind));
};
