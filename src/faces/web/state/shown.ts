// Which view the page shows: the case in the address or the first of the store, or a pasted article over it.
import { useCallback, useEffect, useState } from 'react';
import type { CaseView } from '../../../model/case.ts';
import { type CaseRow, caseView, listCases, Problem } from './api.ts';

export interface Shown {
  cases: CaseRow[];
  /** The case shown; null while a pasted article is. */
  current: string | null;
  view: CaseView | null;
  /** Changes with each view, so that choices start afresh. */
  key: string;
  pasted: boolean;
  /** The store holds no case. */
  empty: boolean;
  problem: Problem | null;
  choose: (id: string) => void;
  paste: (view: CaseView) => void;
  back: () => void;
  retry: () => void;
}

const asProblem = (reason: unknown): Problem =>
  reason instanceof Problem ? reason : new Problem(String(reason), 'web/unknown', null);

/** Loads the list of cases once, and the chosen case whenever it changes. */
export function useShown(): Shown {
  const [cases, setCases] = useState<CaseRow[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(() => new URLSearchParams(location.search).get('case'));
  const [stored, setStored] = useState<CaseView | null>(null);
  const [pasted, setPasted] = useState<{ view: CaseView; count: number } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks again
  useEffect(() => {
    listCases().then(setCases, (reason: unknown) => setProblem(asProblem(reason)));
  }, [tries]);
  const id = chosen ?? cases?.[0]?.id ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks again
  useEffect(() => {
    if (!id) return;
    const control = new AbortController();
    caseView(id, control.signal).then(
      setStored,
      (reason: unknown) => control.signal.aborted || setProblem(asProblem(reason)),
    );
    return () => control.abort();
  }, [id, tries]);
  const clear = (): void => {
    setPasted(null);
    setProblem(null);
  };
  const choose = (next: string): void => {
    clear();
    if (next !== id) setStored(null);
    setChosen(next);
  };
  const paste = useCallback((view: CaseView) => {
    setProblem(null);
    setPasted((before) => ({ view, count: (before?.count ?? 0) + 1 }));
  }, []);
  return {
    cases: cases ?? [],
    current: pasted ? null : id,
    view: pasted?.view ?? stored,
    key: pasted ? `pasted-${pasted.count}` : `case-${id}`,
    pasted: pasted !== null,
    empty: cases?.length === 0,
    problem: pasted ? null : problem,
    choose,
    paste,
    back: clear,
    retry: () => {
      setProblem(null);
      setTries((n) => n + 1);
    },
  };
}
