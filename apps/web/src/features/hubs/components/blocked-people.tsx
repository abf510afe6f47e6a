import { useTranslation } from 'react-i18next';
import { useTold } from '../../../lib/use-told';
import { Button, Section, Time } from '../../../ui';
import { useBlocked, useUnblock } from '../api/members';

/** Who is shut out of a hub; nothing when nobody is. */
export function BlockedPeople({ slug }: { slug: string }) {
  const { t } = useTranslation('hubs');
  const told = useTold();
  const unblock = useUnblock(slug);
  const items = useBlocked(slug).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section id="hub-blocked" title={t('blocked.title')}>
      <ul className="rows">
        {items.map(({ person: { id, name }, reason, blockedAt }) => (
          <li key={id} className="rows__row">
            <div className="rows__what">
              <p className="rows__title">{name}</p>
              <p className="subtle break">
                {reason && `${reason} · `}
                <Time value={blockedAt} />
              </p>
            </div>
            <Button
              variant="secondary"
              size="sm"
              aria-label={t('blocked.undoOf', { name })}
              loading={unblock.isPending && unblock.variables === id}
              onClick={() => unblock.mutate(id, told(t('blocked.undone', { name })))}
            >
              {t('blocked.undo')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
