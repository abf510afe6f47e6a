import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { Button, DataTable, QueryView, Section, Tag, type TagTone } from '../../../ui';
import { useStatus } from '../api/status';
import { useMachineLabel } from './use-machine-label';

const TONES: Record<string, TagTone> = { ok: 'success', degraded: 'warning', down: 'danger' };

/** How every part of the machinery is doing. */
export function Status() {
  const { t } = useTranslation('admin');
  const status = useStatus();
  const label = useMachineLabel();
  return (
    <Section
      id="status"
      title={t('status.title')}
      action={
        <Button variant="secondary" size="sm" loading={status.isFetching} onClick={() => void status.refetch()}>
          {t('status.refresh')}
        </Button>
      }
    >
      <QueryView query={status}>
        {({ status: whole, parts }) => (
          <div className="stack">
            <p>{t(`status.whole.${whole}`)}</p>
            <DataTable
              caption={t('status.caption')}
              hideCaption
              stacks
              rows={parts}
              rowKey={({ name }) => name}
              columns={[
                { id: 'part', header: t('status.part'), cell: ({ name }) => label('part', name) },
                {
                  id: 'state',
                  header: t('status.state'),
                  cell: ({ status: state }) => <Tag tone={TONES[state] ?? 'neutral'}>{label('state', state)}</Tag>,
                },
                { id: 'figures', header: t('status.figures'), cell: ({ figures }) => <Figures figures={figures} /> },
              ]}
            />
          </div>
        )}
      </QueryView>
    </Section>
  );
}

function Figures({ figures }: { figures: Record<string, unknown> }) {
  const label = useMachineLabel();
  const format = useFormat();
  const say = (value: unknown): string => {
    if (typeof value === 'number') return format.number(value);
    return label('value', String(value));
  };
  const named = Object.entries(figures);
  if (named.length === 0) return null;
  return (
    <dl className="facts facts--inline">
      {named.map(([name, value]) => (
        <div key={name}>
          <dt>{label('figure', name)}</dt>
          <dd>{say(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
