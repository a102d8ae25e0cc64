// A sentence set with care: figures such as "0.63–0.71bn" never break over a line, and in Chinese headlines a
// clause moves to the next line as a whole where it can.
import { Fragment, type ReactElement } from 'react';

const FIGURE =
  /([^\s–]*\d[^\s–]*–\d[\w.%]*|\d[\d.,]*[%亿万億萬兆]*至\d[\d.,]*[%亿万億萬兆]*[美港日欧歐英]?[元圓镑鎊]?)/u;

/** Text with its ranges held together. */
export function Kept({ text }: { text: string }): ReactElement {
  const parts = text.split(FIGURE);
  return (
    <>
      {parts.map((part, i) => {
        const key = `${i}`;
        if (i % 2 === 0) return <Fragment key={key}>{part}</Fragment>;
        return (
          <span key={key} className="together">
            {part}
          </span>
        );
      })}
    </>
  );
}

/** A Chinese headline by clauses; in other languages the text as it is. */
export function Clauses({ text }: { text: string }): ReactElement {
  const clauses = text.split(/(?<=[，；。：])/u);
  if (clauses.length < 2) return <Kept text={text} />;
  return (
    <>
      {clauses.map((clause) => (
        <span key={clause} className="clause">
          <Kept text={clause} />
        </span>
      ))}
    </>
  );
}
