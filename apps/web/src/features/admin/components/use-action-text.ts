import type { AuditAction } from '#contracts';
import { useTranslation } from 'react-i18next';

type ActionKey<Action extends AuditAction> = Action extends `${infer Thing}.${infer Done}` ? `${Thing}_${Done}` : never;

/** What an act of the audit log is called. */
export function useActionText(): (action: AuditAction) => string {
  const { t } = useTranslation('administration');
  return (action) => t(`actions.${action.replace('.', '_') as ActionKey<AuditAction>}`);
}
