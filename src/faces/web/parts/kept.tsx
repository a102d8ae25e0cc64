// A sentence set with care: figures such as "0.63–0.71bn" never break over a line, and in Chinese headlines a
// clause moves to the next line as a whole where it can.
import { Fragment, type ReactElement } from 'react';
import { type Sources, usePage } from '../state/page.ts';

const FIGURE =
  /([^\s–]*\d[^\s–]*–\d[\w.%]*|\d[\d.,]*[%亿万億萬兆]*至\d[\d.,]*[%亿万億萬兆]*[美港日欧歐英]?[元圓镑鎊]?)/u;

/** Words of a sentence that open their sources. */
export interface Link {
  words: string;
  sources: Sources;
}

interface KeptProps {
  text: string;
  links?: Link[];
}

const escaped = (words: string): string => words.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');

/** Text with its ranges held together; figures that have sources open them. */
export function Kept({ text, links = [] }: KeptProps): ReactElement {
  const words = links.map((l) => l.words).filter(Boolean);
  if (words.length === 0) return <Held text={text} />;
  // The longest first: a figure may be the beginning of another.
  const any = words.sort((a, b) => b.length - a.length).map(escaped);
  const parts = text.split(new RegExp(`(${any.join('|')})`, 'u'));
  return (
    <>
      {parts.map((part, i) => {
        const key = `${i}`;
        const link = i % 2 === 1 ? links.find((l) => l.words === part) : undefined;
        return link ? <Opening key={key} link={link} /> : <Held key={key} text={part} />;
      })}
    </>
  );
}

function Opening({ link }: { link: Link }): ReactElement {
  const { open } = usePage();
  return (
    <button type="button" className="told" onClick={() => open(link.sources)}>
      {link.words}
    </button>
  );
}

function Held({ text }: { text: string }): ReactElement {
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
export function Clauses({ text, links }: KeptProps): ReactElement {
  const clauses = text.split(/(?<=[，；。：])/u);
  if (clauses.length < 2) return <Kept text={text} links={links} />;
  return (
    <>
      {clauses.map((clause) => (
        <span key={clause} className="clause">
          <Kept text={clause} links={links} />
        </span>
      ))}
    </>
  );
}
