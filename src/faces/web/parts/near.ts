// Whether a reader sees a place of the page: what costs seconds to make waits for that, or until the rest
// of the page has had its turn.
import { type RefObject, useEffect, useRef, useState } from 'react';

/** The rest of the page is made and looked at first; in milliseconds. */
const TURN = 3000;

/** A ref for the place, and whether it was seen or has been left to wait for `TURN`. Once true it stays. */
export function useNear<T extends HTMLElement>(): [RefObject<T | null>, boolean] {
  const ref = useRef<T>(null);
  const [near, set] = useState(false);
  useEffect(() => {
    const watch = new IntersectionObserver((seen) => seen.some((s) => s.isIntersecting) && set(true));
    if (ref.current) watch.observe(ref.current);
    const timer = setTimeout(() => set(true), TURN);
    return () => {
      watch.disconnect();
      clearTimeout(timer);
    };
  }, []);
  return [ref, near];
}
