import { describe, expect, it } from 'vitest';
import type { Claim } from '../../model/claim.ts';
import type { Entity } from '../../model/entity.ts';
import type { Judgement } from '../../model/judgement.ts';
import { fxOf } from '../../model/reference/fx.ts';
import { namesOfRows } from '../../model/reference/names.ts';
import { type GazetteerRow, type Reference, tableRows } from '../../model/reference.ts';
import { entitiesOf, groupsOf } from './entities.ts';

const WORDS = `class	key	words
legal	legal	inc|corp|ltd|limited|有限公司
sector	technology	technology|technologies|科技
sector	labs	labs
trade	capital	capital|资本
trade	energy	energy
arm	cloud	cloud|云
holding	holding	group|集团
place	beijing	beijing|北京
place	shanghai	shanghai|上海
pronoun	pronoun	company|the company|公司
board	us	nyse
board	hk	hk`;
const SYLLABLES = 'syllable	characters\nling	灵\nxi	犀\n';

const row = (id: string, names: string[], more: Partial<GazetteerRow> = {}): GazetteerRow => ({
  id,
  kind: 'company',
  names: { en: names[0] ?? id, 'zh-Hans': names[1] ?? names[0] ?? id, 'zh-Hant': names[1] ?? names[0] ?? id },
  aliases: names.slice(2),
  parent: null,
  tickers: [],
  fiscal_year_end: null,
  sells: [],
  ...more,
});

const reference: Reference = {
  gazetteer: [
    row('moonshot', ['Moonshot AI', '月之暗面']),
    row('kimi', ['Kimi'], { kind: 'product', parent: 'moonshot' }),
    row('alibaba', ['Alibaba', '阿里巴巴'], { tickers: ['BABA', '9988.HK'] }),
    row('orion-technologies', ['Orion Technologies']),
    row('alibaba-cloud', ['Alibaba Cloud', '阿里云'], { kind: 'cloud', parent: 'alibaba', sells: ['cloud'] }),
  ],
  lexicon: { zh: [], en: [] },
  rules: [],
  fx: fxOf(''),
  names: namesOfRows([...tableRows(WORDS, 'words').value, ...tableRows(SYLLABLES, 'syllables').value]),
};

const claim = (text: string, more: Partial<Claim> = {}): Claim =>
  ({
    id: text,
    document: 'd',
    kind: 'funding_round',
    subject: { text, entity: null, names: [] },
    object: null,
    speaker: null,
    speakers: [],
    ...more,
  }) as unknown as Claim;

/** Script folding of the one character that these tests fold. */
const fold = (text: string): string => text.replaceAll('雲', '云');
const tell = (claims: Claim[], judgements: Judgement[] = []) => entitiesOf(claims, { reference, fold, judgements });
const ids = (...texts: string[]): (string | null | undefined)[] =>
  tell(texts.map((text, i) => claim(text, { id: `${i}`, document: `d${i}` }))).value.claims.map(
    (c) => c.subject?.entity,
  );
const entityOf = (entities: Entity[], id: string): Entity | undefined => entities.find((e) => e.id === id);

describe('parties nobody listed', () => {
  const kind = (text: string): string | undefined => tell([claim(text)]).value.entities[0]?.kind;

  it('are companies of their own when they have a name', () => {
    for (const name of ['Vale Robotics', '甲云科技', '清华大学资产管理公司', 'Northgate'])
      expect(kind(name), name).toBe('unknown');
  });

  it('are groups when they are a class or a set', () => {
    for (const name of ['five large-model companies', 'each', 'start-ups', '大模型创业公司', '5家公司', '多家机构'])
      expect(kind(name), name).toBe('group');
  });

  it('have the plain form of their name as id', () => {
    expect(ids('Vale Robotics, Inc.', 'Vale Robotics')).toEqual(['name:vale robotics', 'name:vale robotics']);
  });
});

describe('a bare name that several begin with', () => {
  const named = (...texts: [document: string, text: string][]) => {
    const { value, diagnostics } = tell(texts.map(([document, text], i) => claim(text, { id: `${i}`, document })));
    return { bare: value.claims.at(-1)?.subject?.entity, open: diagnostics.map((d) => d.claims) };
  };

  it('is the one that the same text writes in full, then the one of the case, then the one of the table', () => {
    expect(named(['d', 'Orion']).bare).toBe('orion-technologies');
    expect(named(['d', 'Orion Air Lines'], ['d', 'Orion']).bare).toBe('name:orion air lines');
    expect(named(['e', 'Orion Air Lines'], ['d', 'Orion']).bare).toBe('name:orion air lines');
    expect(named(['e', 'Orion Air Lines'], ['d', 'Orion Technologies'], ['d', 'Orion']).bare).toBe(
      'orion-technologies',
    );
  });

  it('stays alone, and says so, where two stand equally near', () => {
    for (const [one, other] of [
      ['d', 'd'],
      ['e', 'f'],
    ] as const)
      expect(named([one, 'Orion Air Lines'], [other, 'Orion Technologies'], ['d', 'Orion'])).toEqual({
        bare: 'name:orion',
        open: [['2']],
      });
  });

  it('is not of a numbered one elsewhere', () => {
    expect(named(['e', 'Orion Fund 9'], ['d', 'Orion']).bare).toBe('orion-technologies');
  });
});

describe('names of one party', () => {
  it('are told over scripts, legal forms, stock codes and brackets', () => {
    expect(
      new Set(ids('月之暗面', 'Moonshot AI', '北京月之暗面科技有限公司', '月之暗面（Moonshot AI，下称月之暗面）')),
    ).toEqual(new Set(['moonshot']));
    expect(new Set(ids('BABA', 'NYSE: BABA', '09988.HK', '阿里巴巴（BABA）'))).toEqual(new Set(['alibaba']));
    expect(ids('阿里雲')).toEqual(['alibaba-cloud']);
  });

  it('are told by the sound of Chinese characters', () => {
    const [latin, han] = ids('Lingxi', '灵犀');
    expect(latin).toBe(han);
  });

  it('are told from a product written after its maker', () => {
    expect(ids('月之暗面Kimi')).toEqual(['kimi']);
  });

  it('say why, and how sure that is', () => {
    const { entities } = tell([claim('Vale Robotics'), claim('Vale Robotcis Ltd')]).value;
    expect(entities).toHaveLength(1);
    expect(entities[0]?.matches).toEqual([
      {
        mention: 'Vale Robotcis Ltd',
        reasons: ['spelling', 'legal-name'],
        score: 0.786,
        claims: ['Vale Robotcis Ltd'],
      },
      { mention: 'Vale Robotics', reasons: ['spelling', 'legal-name'], score: 0.786, claims: ['Vale Robotics'] },
    ]);
  });
});

describe('names of two parties', () => {
  const apart = (...texts: string[]): void => expect(new Set(ids(...texts)).size, texts.join()).toBe(texts.length);

  it('stay apart where a word tells them apart', () => {
    apart('Vale Technologies', 'Vale Capital', 'Vale Cloud');
    apart('甲木科技', '甲木资本', '甲木云');
    apart('北京甲木科技有限公司', '上海甲木科技有限公司');
    apart('Vale Fund 1', 'Vale Fund 2');
  });

  it('stay apart where both are listed, or one is what the other makes', () => {
    apart('阿里巴巴', '阿里云');
    apart('Moonshot AI', 'Kimi');
  });

  it('stay apart where both are sides of one claim', () => {
    const sides = { object: { text: 'Northgate Compute', entity: null, names: [] } };
    const told = tell([claim('Northgate', sides), claim('Northgate')]).value.claims[0];
    expect(told?.subject?.entity).not.toBe(told?.object?.entity);
  });

  it('leave a name alone that either could claim, and say so', () => {
    const { value, diagnostics } = tell(['Nova Labs', 'Nova Technologies', 'Nova'].map((t) => claim(t)));
    expect(value.entities).toHaveLength(3);
    expect(diagnostics.map((d) => d.code)).toEqual(['resolve/ambiguous-name']);
  });
});

describe('what depends on the text', () => {
  it('is a short form only where one text writes both', () => {
    const one = tell([claim('Vale Capital'), claim('Vale')]).value.entities;
    expect(one.map((e) => e.id)).toHaveLength(1);
    expect(new Set(ids('Vale Capital', 'Vale')).size).toBe(2);
  });

  it('is another party in every text for a pronoun', () => {
    const texts = [claim('公司', { id: 'a', document: '1' }), claim('公司', { id: 'b', document: '2' })];
    expect(tell(texts).value.entities.map((e) => e.id)).toEqual(['name:公司@1', 'name:公司@2']);
  });
});

describe('a reviewer', () => {
  const word = (verdict: 'same' | 'different', claims: [string, string], about?: 'subject'): Judgement => ({
    id: `${verdict}`,
    verdict,
    claim: claims[0],
    other: claims[1],
    about,
    when: '2024-03-06T00:00:00Z',
  });

  it('makes one of two names, and two of one', () => {
    const same = tell([claim('Vale'), claim('Dunmore')], [word('same', ['Vale', 'Dunmore'], 'subject')]).value;
    expect(same.entities.map((e) => e.matches.map((m) => m.reasons))).toEqual([[['judgement'], ['judgement']]]);
    const two = [claim('Vale', { id: 'a' }), claim('Vale', { id: 'b' })];
    const told = tell(two, [word('different', ['a', 'b'], 'subject')]).value.claims.map((c) => c.subject?.entity);
    expect(new Set(told).size).toBe(2);
  });

  it('joins the companies of two claims said to be one deal', () => {
    expect(tell([claim('Vale'), claim('Dunmore')], [word('same', ['Vale', 'Dunmore'])]).value.entities).toHaveLength(1);
  });

  it('is told where two listed parties cannot be one', () => {
    const claims = [claim('Alibaba'), claim('Moonshot AI')];
    const { value, diagnostics } = tell(claims, [word('same', ['Alibaba', 'Moonshot AI'], 'subject')]);
    expect(value.claims.map((c) => c.subject?.entity)).toEqual(['alibaba', 'moonshot']);
    expect(diagnostics.map((d) => d.code)).toEqual(['resolve/same-refused']);
  });
});

describe('groups', () => {
  it('count a subsidiary as its head by group, and only a product as its maker by company', () => {
    const [group, company] = [groupsOf(reference), groupsOf(reference, 'company')];
    expect([group.rootOf('alibaba-cloud'), company.rootOf('alibaba-cloud')]).toEqual(['alibaba', 'alibaba-cloud']);
    expect([group.rootOf('kimi'), company.rootOf('kimi')]).toEqual(['moonshot', 'moonshot']);
    expect([group.sellsOf('alibaba'), company.sellsOf('alibaba')]).toEqual([['cloud'], []]);
  });

  it('are listed with their members', () => {
    expect(entityOf(tell([claim('阿里云')]).value.entities, 'alibaba')?.claims).toEqual([]);
  });
});
