import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../../ui';

interface InvitationRulesProps {
  /** Makes ids of their own, where there are several. */
  id: string;
  rules: string;
  agrees: boolean;
  onChange: (agrees: boolean) => void;
}

/** The rules that come with an invitation, to say yes to; nothing where there are none. */
export function InvitationRules({ id, rules, agrees, onChange }: InvitationRulesProps) {
  const { t } = useTranslation('hubs');
  if (rules === '') return null;
  return (
    <section className="panel stack" aria-labelledby={`${id}-rules`}>
      <h3 id={`${id}-rules`} className="ds-heading" data-size="xs">
        {t('rules.title')}
      </h3>
      <p className="text-lines break">{rules}</p>
      <Checkbox
        id={`${id}-yes`}
        label={t('rules.yes')}
        checked={agrees}
        onChange={(event) => onChange(event.target.checked)}
      />
    </section>
  );
}
