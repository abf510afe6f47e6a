import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../lib/format';
import { paths } from '../../../../lib/paths';
import { ExternalLink, Link, Tag } from '../../../../ui';
import type { AgendaItem, Paper } from '../api/meetings';

/** What a meeting takes up, in order. */
export function Agenda({ items }: { items: readonly AgendaItem[] }) {
  const { t } = useTranslation('meetings');
  if (items.length === 0) return <p className="subtle">{t('agenda.none')}</p>;
  return (
    <ol className="agenda">
      {items.map((item) => (
        <li key={item.id}>
          <Item item={item} />
        </li>
      ))}
    </ol>
  );
}

function Item({ item: { title, kind, background, presenter, need, decision, papers } }: { item: AgendaItem }) {
  const { t } = useTranslation('meetings');
  return (
    <>
      <h3 className="agenda__title break">
        {title} {kind !== 'other' && <Tag>{t(`kind.${kind}`)}</Tag>}
      </h3>
      {background && <p className="text-lines break">{background}</p>}
      {presenter && <p className="subtle">{t('agenda.presenter', { presenter })}</p>}
      {need && (
        <p>
          {t('agenda.need')} <Link to={paths.need(need.slug)}>{need.title}</Link>
        </p>
      )}
      {decision && (
        <p>
          {t('agenda.decision')} <Link to={decision.path}>{decision.title}</Link>
        </p>
      )}
      {papers.length > 0 && (
        <ul className="plain-list" aria-label={t('agenda.papersOf', { title })}>
          {papers.map((paper) => (
            <li key={paper.id}>
              <PaperLink paper={paper} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A document to an item, with how large it is and whether it is closed. */
export function PaperLink({ paper: { title, closed, file } }: { paper: Paper }) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  return (
    <>
      {file ? <ExternalLink href={file.url}>{title}</ExternalLink> : title}{' '}
      {file && <span className="subtle">({format.bytes(file.size)})</span>}{' '}
      {closed && <Tag tone="warning">{t('papers.closed')}</Tag>}
    </>
  );
}
