import { createContext, useContext } from 'react';

export type ToastTone = 'info' | 'success' | 'warning' | 'danger';

/** Shows a short message that also screen readers hear; errors of a form stay in the form. */
export type ShowToast = (message: string, tone?: ToastTone) => void;

export const ToastContext = createContext<ShowToast>(() => undefined);

/** Gives the function that shows a toast. */
export function useToast(): ShowToast {
  return useContext(ToastContext);
}
