import { Alert as KitAlert } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { ToastTone } from '../lib/toasts';

/** Something that the reader should know, in place. `live` also says it to screen readers when it appears. */
export function Alert({
  tone = 'info',
  live = false,
  children,
}: {
  tone?: ToastTone;
  live?: boolean;
  children: ReactNode;
}) {
  return (
    <KitAlert data-color={tone} role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}>
      {children}
    </KitAlert>
  );
}
