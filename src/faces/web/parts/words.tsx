// A sentence of the dictionary with something other than text in its places: figures that can be clicked.
import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { Key } from '../../words/dictionary.ts';
import { usePage } from '../state/page.ts';

/** Says a key, with React nodes in its places. */
export function Sentence({ k, fill }: { k: Key; fill: Record<string, ReactNode> }): ReactElement {
  const { say } = usePage();
  const parts = say(k).split(/(\{\w+\})/u);
  return (
    <>
      {parts.map((part, i) => {
        const name = /^\{(\w+)\}$/u.exec(part)?.[1];
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no identity but their order
        return <Fragment key={i}>{name ? fill[name] : part}</Fragment>;
      })}
    </>
  );
}
