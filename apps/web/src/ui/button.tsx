import { Button as KitButton } from '@digdir/designsystemet-react';
import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';

interface Look {
  variant?: 'primary' | 'secondary' | 'tertiary';
  tone?: 'primary' | 'neutral' | 'danger';
  size?: 'sm' | 'md';
}

export type ButtonProps = Look & Omit<ComponentProps<'button'>, 'popover'> & { loading?: boolean };

/** A button that does something on the page. While `loading` it says so and takes no second press. */
export function Button({
  variant = 'primary',
  tone = 'primary',
  size,
  loading = false,
  onClick,
  ...rest
}: ButtonProps) {
  const { t } = useTranslation();
  return (
    <>
      <KitButton
        {...rest}
        variant={variant}
        loading={loading}
        data-color={tone}
        data-size={size}
        aria-disabled={loading || undefined}
        onClick={(event) => (loading ? event.preventDefault() : onClick?.(event))}
      />
      {loading && (
        <span className="ds-sr-only" role="status">
          {t('status.loading')}
        </span>
      )}
    </>
  );
}

export type ButtonLinkProps = Look & {
  to: string;
  children: ReactNode;
  className?: string;
  preventScrollReset?: boolean;
};

/** A link that looks like a button: it leads to another page. */
export function ButtonLink({ variant = 'primary', tone = 'primary', size, className, ...link }: ButtonLinkProps) {
  return (
    <KitButton asChild variant={variant} data-color={tone} data-size={size} className={className}>
      <RouterLink {...link} />
    </KitButton>
  );
}
