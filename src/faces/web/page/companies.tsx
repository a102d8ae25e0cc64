// The companies side by side: an arrow for what was put in, and under it what was said and what nobody said.
import type { ReactElement, ReactNode } from 'react';
import type { CompanyCard, Figure } from '../../../model/answer.ts';
import { ticketArrow } from '../../chart/arrow.ts';
import { wordFor } from '../../words/dictionary.ts';
import { figure } from '../../words/figures.ts';
import { listed } from '../../words/lang.ts';
import { Fig, MarkLine } from '../parts/fig.tsx';
import { Picture } from '../parts/picture.tsx';
import { useWidth } from '../parts/width.ts';
import { usePage } from '../state/page.ts';

export function Companies(): ReactElement | null {
  const { view, say, partyName } = usePage();
  const { companies, investor } = view.screen;
  if (companies.length === 0) return null;
  const most = companies.reduce((m, c) => Math.max(m, c.put_in?.high ?? 0), 0);
  return (
    <section className="figure" data-testid="companies">
      <h2>{say('cards.title')}</h2>
      <p className="what">{say('cards.what', { investor: investor ? partyName(investor) : '…' })}</p>
      <div className="companies">
        {companies.map((c) => (
          <Company key={c.party.entity} card={c} most={most} />
        ))}
      </div>
    </section>
  );
}

function Company({ card, most }: { card: CompanyCard; most: number }): ReactElement {
  const { lang, say, open, partyName } = usePage();
  const [place, width] = useWidth<HTMLDivElement>();
  const name = partyName(card.party);
  const amount = card.put_in?.high ?? null;
  const alt = `${name}: ${card.put_in ? figure(card.put_in, { lang, stated: true }) : `? ${say('not.stated')}`}`;
  const openAll = (): void => open({ title: name, claims: card.claims });
  const unsaid = listed(
    card.not_stated.map((w) => wordFor(say, 'unsaid', w)),
    lang,
  );
  return (
    <article className="company" data-testid={`company-${card.party.entity}`}>
      <h3>{name}</h3>
      <div ref={place}>
        {width > 0 && (
          <Picture picture={ticketArrow({ width, amount, most, claims: card.claims })} label={alt} onOpen={openAll} />
        )}
      </div>
      <dl>
        <Row term={say('card.putIn')}>
          {card.put_in ? <Stated figure={card.put_in} title={name} /> : <i>? {say('not.stated')}</i>}
        </Row>
        {card.together && (
          <Row term={say('card.together', { names: listed(card.together.with.map(partyName), lang) })}>
            <Stated figure={card.together.sum} title={name} />
          </Row>
        )}
        {card.share_of_round && (
          <Row term={say('card.share')}>
            <Fig figure={card.share_of_round} title={name} />
          </Row>
        )}
        <Figures term={say('card.round')} figures={card.round} title={name} />
        <Figures term={say('card.valuation')} figures={card.valuation} title={name} />
        {card.stake && <Figures term={say('card.stake')} figures={[card.stake]} title={name} />}
      </dl>
      <p className="small">
        {[card.lead ? say('card.lead') : '', card.status === 'completed' ? '' : wordFor(say, 'status', card.status)]
          .filter(Boolean)
          .join(' · ')}
        {card.crowded_out.length > 0 && (
          <span>{say('card.crowded', { names: listed(card.crowded_out.map(partyName), lang) })}</span>
        )}
        {unsaid && <span>{say('card.notStated', { what: unsaid })}</span>}
      </p>
    </article>
  );
}

function Figures({ term, figures, title }: { term: string; figures: Figure[]; title: string }): ReactElement | null {
  if (figures.length === 0) return null;
  return (
    <Row term={term}>
      {figures.map((f) => (
        <Stated key={`${f.low}-${f.high}-${f.approx ?? ''}-${f.by?.text ?? ''}`} figure={f} title={title} />
      ))}
    </Row>
  );
}

const Stated = ({ figure: f, title }: { figure: Figure; title: string }): ReactElement => (
  <span className="stated">
    <Fig figure={f} title={title} /> <MarkLine figure={f} />
  </span>
);

const Row = ({ term, children }: { term: string; children: ReactNode }): ReactElement => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);
