import { useTranslation } from 'react-i18next';
import type { PageResources } from '../../../locales/sv-pages';

/** Names of parts, states and figures of the machinery; one that we have no word for is shown as it is. */
export function useMachineLabel(): (kind: 'part' | 'state' | 'figure' | 'value', name: string) => string {
  const { i18n } = useTranslation();
  return (kind, name) => {
    const words: PageResources['admin'][typeof kind] = i18n.getResource(i18n.language, 'admin', kind) as never;
    return (words as Record<string, string>)[name] ?? name;
  };
}
