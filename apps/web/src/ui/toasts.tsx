import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ToastContext, type ShowToast, type ToastTone } from '../lib/toasts';
import { Alert } from './alert';
import { CloseButton } from './close-button';

const SHOWN_FOR_MS = 8000;

interface Toast {
  id: number;
  message: string;
  tone: ToastTone;
}

let lastId = 0;

/** Holds the region where short messages appear; it is always there, so that screen readers follow it. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [toasts, setToasts] = useState<Toast[]>([]);
  const dismiss = useCallback((id: number) => setToasts((now) => now.filter((toast) => toast.id !== id)), []);
  const show = useMemo<ShowToast>(
    () =>
      (message, tone = 'success') => {
        const id = ++lastId;
        // What is said again stands there once, and is heard again.
        const others = (now: Toast[]) => now.filter((one) => one.message !== message || one.tone !== tone);
        setToasts((now) => [...others(now).slice(-2), { id, message, tone }]);
        setTimeout(() => dismiss(id), SHOWN_FOR_MS);
      },
    [dismiss],
  );
  return (
    <ToastContext value={show}>
      {children}
      <div className="toasts" role="status" aria-label={t('toast.region')}>
        {toasts.map(({ id, message, tone }) => (
          <Alert key={id} tone={tone}>
            <div className="toasts__row">
              <p>{message}</p>
              <CloseButton label={t('toast.dismiss')} onClick={() => dismiss(id)} />
            </div>
          </Alert>
        ))}
      </div>
    </ToastContext>
  );
}
