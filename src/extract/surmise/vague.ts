// Sums of which too little is said for a guess.
import type { FigureItem } from '../item.ts';

const WIDE = 4;

/** "tens of millions", 数千万元: the most is many times the least. */
export const isVague = ({ low, high }: Pick<FigureItem, 'low' | 'high'>): boolean => low > 0 && high / low >= WIDE;
