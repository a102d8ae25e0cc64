// Which plain words a pattern cannot do without.
import { describe, expect, it } from 'vitest';
import { cueOf } from './cue.ts';

describe('cueOf', () => {
  it('takes the surest group that cannot be left out', () => {
    expect(cueOf('(?:甲)?(?:采购|订购)(?:了)?(?:向|从)')?.source).toBe('采购|订购');
    expect(cueOf('(?:供应(?!商)|供货了?)')?.source).toBe('供应|供货');
  });

  it('is none where every group may be left out or begin with anything', () => {
    expect(cueOf('(?:采购|订购)?了')).toBeNull();
    expect(cueOf('(?:[一二]份|订购)')).toBeNull();
    expect(cueOf('(?<b>采购)')).toBeNull();
  });
});
