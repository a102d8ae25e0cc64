// Paste or drop an article: a dialog with a text box and a file; the answer becomes the page. A refusal is
// shown with its remedy, and what was typed stays.
import { type DragEvent, type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import type { CaseView } from '../../../model/case.ts';
import type { Say } from '../../words/dictionary.ts';
import { askFile, askText, Problem } from '../state/api.ts';

interface AskProps {
  say: Say;
  open: boolean;
  /** A file dropped on the page: read at once. */
  dropped: File | null;
  onClose: () => void;
  onView: (view: CaseView) => void;
}

interface Asking {
  busy: boolean;
  problem: Problem | null;
  run: (read: (signal: AbortSignal) => Promise<CaseView>) => void;
  stop: () => void;
  refuse: (message: string) => void;
  /** Takes the last refusal away: something else is being asked. */
  clear: () => void;
}

/** One question at a time to the server; a newer one, or closing, calls the older off. */
function useAsking(onView: (view: CaseView) => void): Asking {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const current = useRef<AbortController | null>(null);
  const stop = (): void => {
    current.current?.abort();
    current.current = null;
    setBusy(false);
  };
  const run: Asking['run'] = (read) => {
    stop();
    const control = new AbortController();
    current.current = control;
    setBusy(true);
    read(control.signal).then(
      (view) => {
        setBusy(false);
        setProblem(null);
        onView(view);
      },
      (reason: unknown) => {
        if (control.signal.aborted) return;
        setBusy(false);
        setProblem(reason instanceof Problem ? reason : new Problem(String(reason), 'web/unknown', null));
      },
    );
  };
  const refuse = (message: string): void => setProblem(new Problem(message, 'web/empty', null));
  return { busy, problem, run, stop, refuse, clear: () => setProblem(null) };
}

export function Ask({ say, open, dropped, onClose, onView }: AskProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  // The last thing given counts: a file chosen after the text is read again, and not called missing.
  const [file, setFile] = useState<File | null>(null);
  const asking = useAsking(onView);
  const { run } = asking;
  const runNow = useRef(run);
  runNow.current = run;
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  useEffect(() => {
    if (!dropped) return;
    setFile(dropped);
    runNow.current((signal) => askFile(dropped, signal));
  }, [dropped]);
  const readFile = (given: File): void => {
    setFile(given);
    run((signal) => askFile(given, signal));
  };
  const write = (given: string): void => {
    setText(given);
    setFile(null);
    asking.clear();
  };
  const read = (): void => {
    if (file) readFile(file);
    else if (text.trim()) run((signal) => askText(text, signal));
    else asking.refuse(say('ask.empty'));
  };
  const leave = (): void => {
    asking.stop();
    asking.clear();
    setFile(null);
    onClose();
  };
  return (
    <dialog ref={dialog} className="ask" aria-labelledby="ask-title" onClose={leave} data-testid="ask">
      <h2 id="ask-title">{say('ask.title')}</h2>
      <p className="what">{say('ask.what')}</p>
      <Entry say={say} text={text} onText={write} onRead={read} onFile={readFile} />
      {asking.problem && (
        <p className="problem" role="alert" data-testid="problem">
          <b>{asking.problem.message}</b> {asking.problem.remedy}
        </p>
      )}
      <p className="buttons">
        <button type="button" className="action strong" onClick={read} disabled={asking.busy} data-testid="ask-go">
          {asking.busy ? say('ask.reading') : say('ask.go')}
        </button>
        <button type="button" className="action" onClick={leave}>
          {say('ask.cancel')}
        </button>
        <span className="small">{say('ask.keys')}</span>
      </p>
      {asking.busy && <progress aria-label={say('ask.reading')} />}
    </dialog>
  );
}

interface EntryProps {
  say: Say;
  text: string;
  onText: (text: string) => void;
  onRead: () => void;
  onFile: (file: File) => void;
}

function Entry({ say, text, onText, onRead, onFile }: EntryProps): ReactElement {
  const keyed = (e: KeyboardEvent): void => {
    if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) onRead();
  };
  const drop = (e: DragEvent): void => {
    const file = e.dataTransfer.files[0];
    if (!file) return;
    e.preventDefault();
    e.stopPropagation();
    onFile(file);
  };
  return (
    <>
      <label htmlFor="ask-text">{say('ask.text')}</label>
      <textarea
        id="ask-text"
        rows={12}
        value={text}
        onChange={(e) => onText(e.target.value)}
        onKeyDown={keyed}
        onDrop={drop}
        data-testid="ask-text"
      />
      <label className="file">
        {say('ask.file')}{' '}
        <input
          type="file"
          accept=".txt,.md,.html,.htm,.pdf,text/plain,text/html,application/pdf"
          onChange={(e) => {
            const file = e.target.files?.[0];
            if (file) onFile(file);
          }}
          data-testid="ask-file"
        />
      </label>
    </>
  );
}
