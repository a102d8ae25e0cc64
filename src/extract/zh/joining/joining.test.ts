// Who is in a deal of which no figure is told, in Chinese, on short texts of ours: those who put money in, and those named beside.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const invested = (text: string, title = '松原机器人完成融资') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-09-10', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind === 'investment' && c.amount === null)
    .map((c) => `${c.subject?.text} ${c.object?.text}`);

describe('investors without a sum of their own', () => {
  it.each([
    ['松原机器人完成2亿元B轮融资。麓山资本、远岫资本再度加码。', ['麓山资本 松原机器人', '远岫资本 松原机器人']],
    ['松原机器人完成2亿元B轮融资。本轮的新面孔是麓山资本和远岫资本。', ['麓山资本 松原机器人', '远岫资本 松原机器人']],
  ])('are told: %s', (text, said) => expect(invested(text)).toEqual(said));

  it.each([
    ['松原机器人完成2亿元B轮融资。麓山资本担任独家财务顾问。'],
    ['松原机器人完成2亿元B轮融资。创始人曾任职于海德电子和远岫科技。'],
    ['松原机器人完成2亿元B轮融资。竞争对手包括海德电子、远岫科技。'],
    ['松原机器人港股IPO的承销商为麓山资本和远岫资本。'],
    ['松原机器人控股权易主，麓山资本、远岫资本等曾参与竞购。'],
  ])('are not made of others: %s', (text) => expect(invested(text)).toEqual([]));

  it.each(['高瓴领投，麓山资本、远岫资本跟投。', '老股东麓山资本、远岫资本继续加码。'])(
    'are not each other where nobody raises: %s',
    (text) => expect(invested(text, '')).toEqual([]),
  );
});
