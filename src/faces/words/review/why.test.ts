// Reasons of the review queue in the three languages.
import { describe, expect, it } from 'vitest';
import { money, says } from '../../../../test/support/claims.ts';
import { ReviewKey, type ReviewWhy } from '../../../model/case/review.ts';
import { SpeakerKind } from '../../../model/name.ts';
import { LANGS } from '../lang.ts';
import { REVIEW_WORDS, whyIn } from './why.ts';

const why = (key: ReviewKey, more: Partial<ReviewWhy> = {}): ReviewWhy => ({
  ...{ key, figures: [], speakers: [], names: [], kind: null, signs: [], score: null, ...more },
});
const figure = (low: number) => ({ amount: money(low), percent: null });
const places = (text: string): string => [...new Set(text.match(/\{\w+\}/gu))].sort().join();

describe('a reason of the queue', () => {
  it('has its words and places in every language', () => {
    for (const lang of LANGS) {
      expect(Object.keys(REVIEW_WORDS[lang]).sort()).toEqual(Object.keys(REVIEW_WORDS.en).sort());
      for (const [key, text] of Object.entries(REVIEW_WORDS.en))
        expect(places(REVIEW_WORDS[lang][key as 'review.vague']), `${lang} ${key}`).toBe(places(text));
      for (const kind of SpeakerKind.options) expect(REVIEW_WORDS[lang]).toHaveProperty([`speaker.${kind}`]);
      for (const key of ReviewKey.options) expect(whyIn(why(key), lang)).not.toMatch(/[{}]|undefined/u);
    }
    expect(Object.values(REVIEW_WORDS['zh-Hant']).join('')).not.toMatch(/[买卖钱笔数读称据无书]|信息|媒体/u);
  });

  it('is a sentence with its figures and who says them', () => {
    const told = why('disagreement', {
      figures: [figure(5e8), figure(5.4e8)],
      speakers: [says('Vale', 'company'), null],
    });
    expect(whyIn(told, 'en')).toBe('Two voices differ: US$0.5bn, says Vale (company), and US$0.54bn, says the writer.');
    expect(whyIn(told, 'zh-Hans')).toBe('两种说法不一：Vale（公司）称5亿美元，作者称5.4亿美元。');
    expect(whyIn(told, 'zh-Hant')).toBe('兩種說法不一：Vale（公司）稱5億美元，作者稱5.4億美元。');
  });

  it('names the signs for and against', () => {
    const told = why('near_pair_below', { score: 0.43, signs: ['party', 'amount', '-date'] });
    expect(whyIn(told, 'en')).toContain('(for it: the party and the amount; against it: the date)');
    expect(whyIn(told, 'zh-Hant')).toContain('（支持：當事方和金額；反對：日期）');
  });
});
