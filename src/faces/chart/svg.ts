// A picture as SVG text, for reports and goldens: classes only, no colours and no styles, so that the page's
// or the report's own sheet decides how a meaning looks.
import type { Picture, Shape } from './shape.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/gu, (c) => ESCAPES[c] ?? c);

/** The classes that every face gives a shape. */
export function classOf(shape: Shape): string {
  const form =
    shape.shape === 'text'
      ? 'word'
      : shape.shape === 'rect'
        ? shape.open
          ? 'open'
          : 'area'
        : shape.filled
          ? 'area'
          : 'stroke';
  const extra = shape.shape === 'text' ? `${shape.bold ? ' bold' : ''}${shape.halo ? ' halo' : ''}` : '';
  return `${form} ${shape.tone}${shape.finish && shape.finish !== 'plain' ? ` ${shape.finish}` : ''}${extra}`;
}

function element(shape: Shape): string {
  const about = `class="${classOf(shape)}"${shape.key ? ` data-key="${escaped(shape.key)}"` : ''}`;
  if (shape.shape === 'rect')
    return `<rect ${about} x="${shape.x}" y="${shape.y}" width="${shape.w}" height="${shape.h}"/>`;
  if (shape.shape === 'path')
    return `<path ${about} d="${shape.d}"${shape.filled ? '' : ` stroke-width="${shape.width}"`}/>`;
  const at = `x="${shape.x}" y="${shape.y}" font-size="${shape.size}" text-anchor="${shape.anchor}"`;
  return `<text ${about} ${at}>${escaped(shape.text)}</text>`;
}

/** SVG text, one shape a line. */
export function svgText(picture: Picture, title: string): string {
  const { width, height } = picture;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`;
  return [open, `<title>${escaped(title)}</title>`, ...picture.shapes.map(element), '</svg>', ''].join('\n');
}
