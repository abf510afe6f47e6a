import type { FoundItem } from '#api-client';
import { useFormat, useLabel, useLanguage } from '../../../lib/format';
import { markText } from '../../../lib/highlight';
import { foundPath } from '../../../lib/suggest-everything';
import { DemoBadge, FoundIn, Link, Marked, PhaseTag, Tag } from '../../../ui';

/** One thing that was found: what it is called, whose it is, and where the words stand. */
export function Found({ item }: { item: FoundItem }) {
  const language = useLanguage();
  const format = useFormat();
  const translated = language === item.lang ? undefined : item.translations[language];
  const { title, summary } = translated ?? item;
  const lang = translated || item.lang === language ? undefined : item.lang;
  const { highlights } = item;
  const summaryPieces = markText(summary, highlights?.summary);
  return (
    <article className="found">
      <h3 className="found__title" lang={lang}>
        <Link to={foundPath(item)}>
          <Marked pieces={markText(title, highlights?.title)} />
        </Link>
      </h3>
      <p className="found__context">
        <Kind item={item} />
        {item.context.length > 0 && <span>{format.list(item.context)}</span>}
        {item.isDemo && <DemoBadge />}
      </p>
      {summary !== '' && (
        <p lang={lang}>
          <Marked pieces={summaryPieces} />
        </p>
      )}
      {!summaryPieces.some(({ marked }) => marked) && <FoundIn highlights={highlights} lang={lang} />}
    </article>
  );
}

function Kind({ item: { type, kind } }: { item: FoundItem }) {
  const label = useLabel();
  if (kind === null || type === 'thread' || type === 'need') return null;
  if (type === 'use_case') return <PhaseTag phase={kind} />;
  return <Tag>{label('organisationType', kind)}</Tag>;
}
