import type { HubResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useTold } from '../../../lib/use-told';
import { Button } from '../../../ui';
import { useAcceptRules } from '../api/members';

/** Asks a member for yes to rules that have changed. */
export function RulesDue({ hub: { slug, rules, rulesVersion, membership } }: { hub: HubResponse }) {
  const { t } = useTranslation('hubs');
  const told = useTold();
  const accept = useAcceptRules(slug);
  if (!membership?.rulesDue) return null;
  return (
    <section className="panel stack" aria-labelledby="rules-due">
      <h2 id="rules-due" className="ds-heading" data-size="xs">
        {t('rules.changed')}
      </h2>
      <p>{t('rules.changedText')}</p>
      <p className="text-lines break">{rules}</p>
      <div>
        <Button loading={accept.isPending} onClick={() => accept.mutate(rulesVersion, told(t('rules.accepted')))}>
          {t('rules.accept')}
        </Button>
      </div>
    </section>
  );
}
