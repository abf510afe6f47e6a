import type { FoundItem } from '#api-client';
import { publicPaths } from '#contracts';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { unwrap } from './api-problem';
import { useLanguage } from './format';
import { organisationPath, paths } from './paths';
import { useApi } from './services';

/** A suggestion of the search box; its id is the page that it leads to. */
interface Suggested {
  id: string;
  label: string;
  detail: string;
}

/** The page of a thing that was found. */
export function foundPath({ type, kind, slug, municipalityCode }: FoundItem): string {
  if (type === 'use_case') return paths.useCase(slug);
  if (type === 'hub') return paths.hub(slug);
  if (type === 'person') return paths.person(slug);
  if (type === 'thread') return publicPaths.thread(slug);
  if (type === 'need') return publicPaths.need(slug);
  return kind === 'municipality' ? organisationPath({ type: kind, slug, municipalityCode }) : paths.organisation(slug);
}

/** Suggests things of every kind for the search box, each with its kind and whose it is. */
export function useSuggestEverything() {
  const api = useApi();
  const language = useLanguage();
  const { t } = useTranslation();
  return useCallback(
    async (text: string, signal: AbortSignal): Promise<Suggested[]> => {
      const { items } = await unwrap(api.GET('/api/v1/search/suggest', { params: { query: { q: text } }, signal }));
      return items.map((item) => ({
        id: foundPath(item),
        label: item.translations[language]?.title ?? item.title,
        detail: [t(`search.kind.${item.type}`), ...item.context.slice(0, 1)].join(' · '),
      }));
    },
    [api, language, t],
  );
}
