// A place for a ledger of payments: pasted, chosen or dropped on the page; its answer is worked out by the worker and
// shown below. What was typed stays, and a refusal says where and why.
import { type ChangeEvent, type ReactElement, useCallback, useEffect, useRef, useState } from 'react';
import type { Say } from '../../words/dictionary.ts';
import type { Lang } from '../../words/lang.ts';
import { type LedgerReply, ledgerFor } from '../state/desk.ts';
import { LedgerAnswer, Notes } from './answer.tsx';

/** One round trip through an invented company: an example to start from. */
const EXAMPLE = `# investor: Vendor
# currency: USD
from,to,amount,date,kind
*,Lab,100,opening,opening
Vendor,Lab,300,2024-01-10,equity
Vendor,Lab,100,2024-01-10,credits
Lab,*,200,2024-02-01..2024-03-31,opex
Lab,Vendor,240..260,2024-06-01,cloud
`;

interface LedgerProps {
  say: Say;
  lang: Lang;
  /** A ledger file dropped on the page. */
  dropped: File | null;
}

/** Longer files are traced without being shown. */
const SHOWN = 200_000;

interface Ledger {
  text: string;
  write: (text: string) => void;
  investor: string | null;
  busy: boolean;
  reply: LedgerReply | null;
  go: () => void;
  read: (file: File) => void;
  follow: (investor: string | null) => void;
}

/** One question at a time to the worker; an older answer that arrives late is dropped. */
function useLedger(): Ledger {
  const [text, setText] = useState('');
  const [investor, setInvestor] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [reply, setReply] = useState<LedgerReply | null>(null);
  const given = useRef({ text: '', file: '' });
  const newest = useRef(0);
  const trace = useCallback((whose: string | null): void => {
    const turn = ++newest.current;
    setInvestor(whose);
    setBusy(true);
    const done = (value: LedgerReply | null): void => {
      if (turn !== newest.current) return;
      setBusy(false);
      if (value) setReply(value);
    };
    ledgerFor(given.current.text, given.current.file, whose).then(done, (reason: unknown) => {
      console.error(reason);
      done(null);
    });
  }, []);
  const read = useCallback(
    (file: File): void => {
      file.text().then((words) => {
        given.current = { text: words, file: file.name };
        setText(words.length > SHOWN ? '' : words);
        trace(null);
      }, console.error);
    },
    [trace],
  );
  const write = (words: string): void => {
    given.current = { text: words, file: '' };
    setText(words);
  };
  return { text, write, investor, busy, reply, go: () => trace(investor), read, follow: trace };
}

export function LedgerRoom({ say, lang, dropped }: LedgerProps): ReactElement {
  const ledger = useLedger();
  const { read, reply } = ledger;
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!dropped) return;
    if (place.current) place.current.open = true;
    place.current?.scrollIntoView();
    read(dropped);
  }, [dropped, read]);
  const { answer, investor = '', currency = null } = reply ?? {};
  return (
    <details className="ledger" id="ledger" ref={place} data-testid="ledger">
      <summary>{say('ledger.pageTitle')}</summary>
      <p className="what">{say('ledger.pageWhat')}</p>
      <Entry say={say} ledger={ledger} />
      <div aria-live="polite">
        {answer && <LedgerAnswer t={answer} investor={investor} currency={currency} say={say} lang={lang} />}
        {reply && !answer && (
          <p className="problem" data-testid="ledger-problem">
            <b>{say('ledger.noAnswer')}</b>
          </p>
        )}
        {reply && <Notes diagnostics={reply.diagnostics} say={say} />}
      </div>
    </details>
  );
}

function Entry({ say, ledger }: { say: Say; ledger: Ledger }): ReactElement {
  const { text, write, busy, go, read } = ledger;
  const choose = (e: ChangeEvent<HTMLInputElement>): void => {
    const file = e.target.files?.[0];
    if (file) read(file);
  };
  return (
    <>
      <label htmlFor="ledger-text">{say('ledger.paste')}</label>
      <textarea
        id="ledger-text"
        rows={8}
        spellCheck={false}
        value={text}
        onChange={(e) => write(e.target.value)}
        data-testid="ledger-text"
      />
      <p className="buttons">
        <button type="button" className="action strong" disabled={busy} onClick={go} data-testid="ledger-go">
          {busy ? say('ledger.going') : say('ledger.go')}
        </button>
        <button type="button" className="action" onClick={() => write(EXAMPLE)} data-testid="ledger-example">
          {say('ledger.example')}
        </button>
        <label className="file">
          {say('ledger.file')}{' '}
          <input type="file" accept=".csv,.tsv,.json" onChange={choose} data-testid="ledger-file" />
        </label>
        <Whose say={say} ledger={ledger} />
      </p>
    </>
  );
}

/** Asked when the ledger does not name its investor. */
function Whose({ say, ledger }: { say: Say; ledger: Ledger }): ReactElement | null {
  const { investor, reply, follow } = ledger;
  const parties = [...new Set([...(investor ? [investor] : []), ...(reply?.parties ?? [])])];
  if (parties.length === 0) return null;
  return (
    <label className="quiet">
      {say('ledger.whose')}{' '}
      <select value={investor ?? ''} onChange={(e) => follow(e.target.value || null)} data-testid="ledger-investor">
        <option value="">{say('ledger.pick')}</option>
        {parties.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
