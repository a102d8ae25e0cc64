// Language and theme: from the address, else the last visit, else the system. Storage may be forbidden.
import { useEffect, useState } from 'react';
import { type Lang, nearestLang } from '../../words/lang.ts';

export type Theme = 'system' | 'light' | 'dark';

function remembered(key: string): string | null {
  try {
    return localStorage.getItem(`backflow.${key}`);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`backflow.${key}`, value);
  } catch {
    // A browser that keeps nothing still shows the page.
  }
}

const firstLang = (): Lang =>
  nearestLang(new URLSearchParams(location.search).get('lang')) ??
  nearestLang(remembered('lang')) ??
  navigator.languages.map(nearestLang).find((l) => l !== null) ??
  'en';

function firstTheme(): Theme {
  const kept = remembered('theme');
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** Writes one query parameter into the address without leaving the page. */
export function keepInAddress(key: string, value: string | null): void {
  const url = new URL(location.href);
  if (value === null) url.searchParams.delete(key);
  else url.searchParams.set(key, value);
  history.replaceState(null, '', url);
}

/** The page's language, set on the root element and remembered. */
export function useLang(): [Lang, (lang: Lang) => void] {
  const [lang, set] = useState<Lang>(firstLang);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const choose = (next: Lang): void => {
    set(next);
    remember('lang', next);
    keepInAddress('lang', next);
  };
  return [lang, choose];
}

/** Light, dark or as the system, set on the root element and remembered. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, set] = useState<Theme>(firstTheme);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  const choose = (next: Theme): void => {
    set(next);
    remember('theme', next);
  };
  return [theme, choose];
}
