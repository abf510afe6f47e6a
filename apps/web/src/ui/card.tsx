import { Card as KitCard } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

/** A framed piece of a page. `tinted` sets it off from a white ground. */
export function Card({
  children,
  tinted = false,
  className,
}: {
  children: ReactNode;
  tinted?: boolean;
  className?: string;
}) {
  return (
    <KitCard variant={tinted ? 'tinted' : 'default'} data-color="neutral" className={className}>
      {children}
    </KitCard>
  );
}
