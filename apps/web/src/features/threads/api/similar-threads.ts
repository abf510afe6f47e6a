import { THREAD_LIMITS } from '#contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

const ASK_AFTER_MS = 400;
/** A shorter title says nothing yet. */
const SHORTEST = 8;

/** Threads that are like a title, asked for when the fingers rest. */
export function useSimilarThreads(title: string) {
  const api = useApi();
  const written = title.trim().slice(0, THREAD_LIMITS.titleMax);
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(written.length < SHORTEST ? '' : written), ASK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [written]);
  const { data } = useQuery({
    queryKey: ['threads', 'similar', asked],
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await unwrap(api.GET('/api/v1/threads/similar', { params: { query: { title: asked } }, signal }))).items,
  });
  return asked === '' ? [] : (data ?? []);
}
