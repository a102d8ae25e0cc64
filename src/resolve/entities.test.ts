import { describe, expect, it } from 'vitest';
import type { Claim } from '../model/claim.ts';
import { fxOf } from '../model/reference/fx.ts';
import { entitiesOf } from './entities.ts';

const claim = (text: string): Claim =>
  ({
    id: text,
    subject: { text, entity: null, names: [] },
    object: null,
    speaker: null,
    speakers: [],
  }) as unknown as Claim;
const kind = (text: string): string | undefined =>
  entitiesOf([claim(text)], { gazetteer: [], lexicon: { zh: [], en: [] }, rules: [], fx: fxOf('') })[0]?.kind;

describe('parties nobody listed', () => {
  it('are companies of their own when they have a name', () => {
    for (const name of ['Vale Robotics', '甲云科技', '清华大学资产管理公司', 'Northgate'])
      expect(kind(name), name).toBe('unknown');
  });

  it('are groups when they are a class or a set', () => {
    for (const name of ['five large-model companies', 'each', 'start-ups', '大模型创业公司', '5家公司', '多家机构'])
      expect(kind(name), name).toBe('group');
  });
});
