// Several pictures as one, one under the other; and a picture as a file that stands alone, with its colours in it.
import type { Picture, Shape } from './shape.ts';
import { svgText } from './svg.ts';

const GAP = 34;

/** Moves the numbers of a path down: M and L take pairs, V and H one number. */
function pathDown(d: string, by: number): string {
  return d.replace(/([MLVHC])([^MLVHCZ]*)/gu, (_, letter: string, body: string) => {
    const numbers = body
      .trim()
      .split(/[\s,]+/u)
      .map(Number);
    if (letter === 'H') return `H${body}`;
    const moved = numbers.map((n, i) => (letter === 'V' || i % 2 === 1 ? Math.round((n + by) * 10) / 10 : n));
    return `${letter}${moved.join(' ')}`;
  });
}

const down = (shape: Shape, by: number): Shape =>
  shape.shape === 'path'
    ? { ...shape, d: pathDown(shape.d, by) }
    : { ...shape, y: Math.round((shape.y + by) * 10) / 10 };

/** One picture of several, as wide as the widest. */
export function stacked(pictures: readonly Picture[]): Picture {
  let height = 0;
  const shapes = pictures.flatMap((picture, i) => {
    const from = i === 0 ? 0 : height + GAP;
    height = from + picture.height;
    return picture.shapes.map((shape) => down(shape, from));
  });
  return { width: Math.max(0, ...pictures.map((p) => p.width)), height, shapes };
}

const LIGHT = {
  ...{ paper: '#fdfcf9', ink: '#1b1a17', soft: '#5c5a53', line: '#c9c6bc', cash: '#0072b2', credits: '#e69f00' },
  ...{ spend: '#d55e00', return: '#009e73', unknown: '#8a877e' },
};
const DARK: typeof LIGHT = {
  ...{ paper: '#16171a', ink: '#eceae4', soft: '#a9a69d', line: '#45464a', cash: '#56a8e0', credits: '#f0b13c' },
  ...{ spend: '#f0803c', return: '#2fbd92', unknown: '#97948b' },
};
const TONES = Object.keys(LIGHT) as (keyof typeof LIGHT)[];

const colours = (palette: typeof LIGHT): string => TONES.map((tone) => `.${tone}{color:${palette[tone]}}`).join('');

const HATCHES = TONES.map(
  (tone) =>
    `<pattern id="hatch-${tone}" class="${tone}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" class="ground"/><rect width="3" height="6" class="stripe"/></pattern>`,
).join('');

const STYLE = [
  colours(LIGHT),
  `@media (prefers-color-scheme:dark){${colours(DARK)}}`,
  'text{font-family:"Source Sans 3","Noto Sans","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;font-variant-numeric:tabular-nums;fill:currentColor}',
  '.bold{font-weight:600}.area{fill:currentColor;stroke:none}.stroke{fill:none;stroke:currentColor}.open{fill:none;stroke:currentColor}',
  '.dashed{stroke-dasharray:4 4}.faint{fill-opacity:.32}.sheet,.ground{fill:currentColor}.ground{fill-opacity:.18}.stripe{fill:currentColor}',
  ...TONES.map((tone) => `.area.${tone}.hatched{fill:url(#hatch-${tone})}`),
].join('');

/** SVG that stands alone: light and dark, hatches and fonts named in it. The margin is in pixels. */
export function svgFile(picture: Picture, title: string, margin = 24): string {
  const [width, height] = [picture.width + margin * 2, picture.height + margin * 2];
  const [open = '', ...rest] = svgText(picture, title).split('\n');
  const box = open
    .replace(/viewBox="[^"]*"/u, `viewBox="${-margin} ${-margin} ${width} ${height}"`)
    .replace(/ width="[^"]*" height="[^"]*"/u, ` width="${width}" height="${height}"`);
  const sheet = `<rect class="sheet paper" x="${-margin}" y="${-margin}" width="${width}" height="${height}"/>`;
  return [box, rest[0], `<style>${STYLE}</style><defs>${HATCHES}</defs>`, sheet, ...rest.slice(1)].join('\n');
}
