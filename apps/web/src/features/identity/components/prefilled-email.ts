import { useLocation } from 'react-router';

/** The address that the page before had in its form, so that nobody types it twice: `<Link state={{ email }}>`. */
export function usePrefilledEmail(): string {
  const state: unknown = useLocation().state;
  const email: unknown = typeof state === 'object' && state !== null && 'email' in state ? state.email : '';
  return typeof email === 'string' ? email : '';
}
