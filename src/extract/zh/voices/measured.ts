// What a Chinese figure is measured against: 高于市场预期的549亿. The market that expects it tells nothing else.
import type { Span } from '../../../model/document.ts';

const FORESEES = /^(?:预期|预计|预估|预测|估计|预料|估算)$/u;
const AGAINST = /(?:高于|低于|超[过出]?|好[过于]|优于|逊于|不及|符合|[较比]|不如|达到|胜过|落后)[^,;。]{0,12}$/u;

/** Does a verb of expecting stand in a comparison? */
export const measured = (text: string, clause: Span, { start, verb }: { start: number; verb: string }): boolean =>
  FORESEES.test(verb) && AGAINST.test(text.slice(Math.max(clause.start, start - 20), start));
