import { useTranslation } from 'react-i18next';
import { itemsOf } from '../../../../lib/paging';
import { paths } from '../../../../lib/paths';
import { Link, QueryView, ShowMore, Time } from '../../../../ui';
import { useNameOf } from '../../../../ui/person';
import { useTimeline, type NeedStep } from '../api/needs';

/** What has happened to a need, newest first. */
export function NeedTimeline({ slug }: { slug: string }) {
  const query = useTimeline(slug);
  return (
    <QueryView query={query}>
      {() => (
        <>
          <ol className="timeline">
            {itemsOf(query).map((step) => (
              <li key={step.id}>
                <span className="subtle">
                  <Time value={step.at} />
                </span>
                <div>
                  <Step step={step} />
                </div>
              </li>
            ))}
          </ol>
          <ShowMore query={query} />
        </>
      )}
    </QueryView>
  );
}

function Step({ step: { kind, to, subject, otherNeed, reason, by } }: { step: NeedStep }) {
  const { t } = useTranslation('needs');
  const nameOf = useNameOf();
  return (
    <>
      <p>
        {t(`step.${kind}`, { state: to ? t(`state.${to}`).toLowerCase() : '' })}{' '}
        {subject && <Link to={subject.path}>{subject.title}</Link>}
        {otherNeed && <Link to={paths.need(otherNeed.slug)}>{otherNeed.title}</Link>}
        {by && <span className="subtle"> {nameOf(by)}</span>}
      </p>
      {reason && <p className="need-reason">{reason}</p>}
    </>
  );
}
