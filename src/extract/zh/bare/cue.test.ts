// Which plain words a pattern cannot do without.
import { describe, expect, it } from 'vitest';
import { cued, cueOf } from './cue.ts';

describe('cueOf', () => {
  it('takes the surest group that cannot be left out', () => {
    expect(cueOf('(?:甲)?(?:采购|订购)(?:了)?(?:向|从)')).toEqual(['采购', '订购']);
    expect(cueOf('(?:供应(?!商)|供货了?)')).toEqual(['供应', '供货']);
  });

  it('is none where every group may be left out or begin with anything', () => {
    expect(cueOf('(?:采购|订购)?了')).toBeNull();
    expect(cueOf('(?:[一二]份|订购)')).toBeNull();
    expect(cueOf('(?<b>采购)')).toBeNull();
  });
});

describe('cued', () => {
  it('gives in their order those of which a word is there, and those without words', () => {
    const all = [{ cue: ['采购', '订购'] }, { cue: null }, { cue: ['供应'] }, { cue: ['采'] }];
    expect(cued(all)('向甲采购')).toEqual([all[0], all[1], all[3]]);
    expect(cued(all)('甲供应乙')).toEqual([all[1], all[2]]);
    expect(cued(all)('采')).toEqual([all[1], all[3]]);
    expect(cued(all)('')).toEqual([all[1]]);
  });
});
