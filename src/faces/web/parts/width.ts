// How wide a picture may be: the width of its place on the page, watched.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** A ref for the place, and its width in whole pixels (0 until it is known). */
export function useWidth<T extends HTMLElement>(): [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, set] = useState(0);
  useLayoutEffect(() => {
    const place = ref.current;
    if (!place) return;
    const measure = (): void => set(Math.floor(place.clientWidth));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(place);
    return () => watch.disconnect();
  }, []);
  return [ref, width];
}
