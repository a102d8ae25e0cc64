// Loans that somebody still puts together, on sentences of ours: what is under way, and what looks alike and is done.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2026-03-18', lang: 'en' })
    .claims.filter((c) => c.kind === 'debt')
    .map((c) => `${c.subject?.text ?? '-'} > ${c.object?.text ?? '-'} ${c.status}`);

describe('loans under way', () => {
  it.each([
    ['Citigroup and MUFG are arranging a $38bn loan for Firmus.', 'Citigroup and MUFG > Firmus planned'],
    [
      'Citigroup, MUFG and Barclays are lining up $12bn of debt for Firmus.',
      'Citigroup, MUFG and Barclays > Firmus planned',
    ],
    ['Citigroup is underwriting a $5bn bond sale for Firmus.', 'Citigroup > Firmus planned'],
    ['A $3bn loan for Firmus is being syndicated.', '- > Firmus planned'],
    ['Citigroup is helping Firmus raise $5bn of debt.', '- > Firmus planned'],
    ['Citigroup and MUFG arranged a $38bn loan for Firmus.', 'Citigroup and MUFG > Firmus completed'],
    ['Firmus, which is preparing to list, borrowed $5bn from Citigroup.', 'Citigroup > Firmus completed'],
  ])('%s', (text, one) => expect(told(text)).toEqual([one]));
});
