import type { AdministeredUserDetail } from '#api-client';
import { PLATFORM_ROLES } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import { Button, Section, Select } from '../../../ui';
import { useChangeUser } from '../api/users';
import { oneOf, textIn } from './use-filters';

/** Gives a person another role on the platform. */
export function UserRole({ user }: { user: AdministeredUserDetail }) {
  const { t } = useTranslation('administration');
  const toast = useToast();
  const problemText = useProblemText();
  const change = useChangeUser(user.id);
  return (
    <Section id="role" title={t('user.roleTitle')}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          const role = oneOf(PLATFORM_ROLES, textIn(event.currentTarget, 'role'));
          if (role === undefined) return;
          change.mutate(
            { role },
            {
              onSuccess: () => toast(t('user.roleSaved')),
              onError: (error) => toast(problemText(error), 'danger'),
            },
          );
        }}
      >
        <Select
          id="user-role"
          name="role"
          label={t('users.role')}
          description={t('user.roleHint')}
          defaultValue={user.platformRole}
          options={PLATFORM_ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))}
        />
        <div>
          <Button type="submit" variant="secondary" loading={change.isPending}>
            {t('user.saveRole')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
