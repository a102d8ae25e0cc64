// A file dropped anywhere on the page.
import { useEffect, useState } from 'react';

const hasFiles = (e: DragEvent): boolean => Boolean(e.dataTransfer?.types.includes('Files'));

/** The last file dropped, and whether one hovers over the page now. */
export function useDrop(onFile: (file: File) => void): { file: File | null; hovering: boolean } {
  const [file, setFile] = useState<File | null>(null);
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const over = (e: DragEvent): void => {
      if (!hasFiles(e)) return;
      e.preventDefault();
      setHovering(true);
    };
    const out = (e: DragEvent): void => {
      if (!e.relatedTarget) setHovering(false);
    };
    const drop = (e: DragEvent): void => {
      setHovering(false);
      const first = e.dataTransfer?.files[0];
      if (!first) return;
      e.preventDefault();
      setFile(first);
      onFile(first);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', out);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', out);
      removeEventListener('drop', drop);
    };
  }, [onFile]);
  return { file, hovering };
}
