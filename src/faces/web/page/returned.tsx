// Returned: the bar from at least to at most on an axis that ends at what was put in.
import type { ReactElement } from 'react';
import type { FirstScreen, Returned, ReturnInputs } from '../../../model/answer.ts';
import { intervalBar } from '../../chart/interval.ts';
import { amount, figure, money } from '../../words/figures.ts';
import { partyFill } from '../../words/headline.ts';
import { returnedClaims } from '../parts/fig.tsx';
import { Picture } from '../parts/picture.tsx';
import { useWidth } from '../parts/width.ts';
import { usePage } from '../state/page.ts';

interface ReturnedProps {
  screen: FirstScreen;
  inputs: ReturnInputs;
  returned: Returned;
}

export function ReturnedFigure({ screen, inputs, returned }: ReturnedProps): ReactElement {
  const { lang, say, open } = usePage();
  const [place, width] = useWidth<HTMLDivElement>();
  const claims = returnedClaims(inputs, returned.choice);
  const put = figure(inputs.put_in, { lang, stated: true });
  const print = (key: 'lower' | 'prorata' | 'upper'): string =>
    money(returned[key], screen.currency, { lang, stated: true });
  const label = (key: 'lower' | 'prorata' | 'upper'): string => `${say(key)} ${print(key)}`;
  const { possible } = returned;
  const bar = intervalBar({
    width,
    putIn: inputs.put_in.high,
    possible,
    lower: returned.lower,
    prorata: returned.prorata,
    upper: returned.upper,
    words: {
      lower: label('lower'),
      prorata: label('prorata'),
      upper: label('upper'),
      putIn: say('axis.putIn', { put }),
    },
    tick: (v) => amount(v, screen.currency, { lang, bare: true }),
    claims,
    putClaims: inputs.put_in.claims,
  });
  const alt = say('returned.alt', { put, lower: print('lower'), prorata: print('prorata'), upper: print('upper') });
  return (
    <section className="figure" data-testid="returned">
      <h2>{say('returned.title')}</h2>
      <p className="what">{say('returned.what', partyFill(inputs, lang))}</p>
      <div ref={place} className="plot">
        {width > 0 && (
          <Picture
            picture={bar}
            label={alt}
            onOpen={(opened, key) =>
              key === 'put_in'
                ? open({ title: say('card.putIn'), figure: inputs.put_in, claims: opened })
                : open({ title: say('returned.title'), computed: true, claims: opened })
            }
          />
        )}
      </div>
      {possible && (
        <p className="key">
          <i className="swatch unknown" />{' '}
          {say('returned.possible', { range: money(possible, screen.currency, { lang, stated: true }) })}
        </p>
      )}
    </section>
  );
}
