import { Link as KitLink } from '@digdir/designsystemet-react';
import type { ComponentProps } from 'react';
import { Link as RouterLink } from 'react-router';

export type LinkProps = Omit<ComponentProps<'a'>, 'href' | 'ref'> & {
  /** A path of ours, without the language. */
  to: string;
  preventScrollReset?: boolean;
  state?: unknown;
};

/** A link to another page of ours. */
export function Link({ className, ...rest }: LinkProps) {
  return (
    <KitLink asChild className={className}>
      <RouterLink {...rest} />
    </KitLink>
  );
}

/** A link out of the app: to another site, a file, a mail address. */
export function ExternalLink({ href, children, ...rest }: ComponentProps<'a'> & { href: string }) {
  return (
    <KitLink href={href} rel="noopener" {...rest}>
      {children}
    </KitLink>
  );
}
