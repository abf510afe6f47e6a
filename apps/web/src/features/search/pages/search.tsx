import type { GroupedSearchResponse } from '#api-client';
import { SEARCH_LIMITS, SEARCH_TYPES, type SearchableType } from '#contracts';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { useFormat } from '../../../lib/format';
import { getServices, load } from '../../../lib/load';
import { paths } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { useSuggestEverything } from '../../../lib/suggest-everything';
import { DidYouMean, Link, Page, QueryView, SearchBox, Section, SkeletonCards } from '../../../ui';
import { searchOptions, useSearch, useSearchOfKind } from '../api/search-everything';
import { Found } from '../components/found-item';
import { KindLinks } from '../components/kind-links';
import { NothingFound } from '../components/nothing-found';

const wordsIn = (params: URLSearchParams): string => (params.get('q') ?? '').trim().slice(0, SEARCH_LIMITS.queryMax);

const kindIn = (params: URLSearchParams): SearchableType | null =>
  SEARCH_TYPES.find((kind) => kind === params.get('typ')) ?? null;

export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const params = new URL(args.request.url).searchParams;
  const q = wordsIn(params);
  if (q === '') return null;
  const kind = kindIn(params);
  const { api } = getServices(args);
  if (kind !== null) await load(args, searchOptions(api, q, kind));
  return load(args, searchOptions(api, q));
}

/** One box for everything: use cases, organisations and people, in groups. */
export function Component() {
  const { t } = useTranslation('search');
  const navigate = useNavigate();
  const suggest = useSuggestEverything();
  const [params, setParams] = useSearchParams();
  const q = wordsIn(params);
  const query = useSearch(q);
  const results = useRef<HTMLDivElement>(null);
  const search = (words: string) => {
    setParams(words === '' ? {} : { q: words }, { preventScrollReset: true });
    results.current?.focus();
  };
  return (
    <Page title={q === '' ? t('title') : t('titleFor', { q })} heading={t('title')} lead={t('lead')} noIndex={q !== ''}>
      <SearchBox
        id="search"
        label={t('label')}
        defaultValue={q}
        action={paths.search()}
        maxLength={SEARCH_LIMITS.queryMax}
        suggest={suggest}
        onSearch={search}
        onPick={({ id }) => void navigate(id)}
      />
      <div ref={results} tabIndex={-1} className="search-results">
        {q === '' ? (
          <Elsewhere />
        ) : (
          <QueryView query={query} skeleton={<SkeletonCards cards={3} />}>
            {(answer) => (
              <Answer q={q} kind={kindIn(params)} answer={answer} busy={query.isPlaceholderData} onSearch={search} />
            )}
          </QueryView>
        )}
      </div>
    </Page>
  );
}

/** Where to go for those who would rather look around. */
function Elsewhere() {
  const { t } = useTranslation(['search', 'common']);
  const me = useMe();
  return (
    <nav className="row" aria-label={t('search:browse')}>
      <span>{t('search:browse')}</span>
      <Link to={paths.useCases()}>{t('common:nav.useCases')}</Link>
      <Link to={paths.municipalities}>{t('common:nav.municipalities')}</Link>
      <Link to={paths.partners}>{t('common:nav.partners')}</Link>
      {me && <Link to={paths.people()}>{t('common:nav.people')}</Link>}
    </nav>
  );
}

interface AnswerProps {
  q: string;
  kind: SearchableType | null;
  answer: GroupedSearchResponse;
  busy: boolean;
  onSearch: (words: string) => void;
}

function Answer({ q, kind, answer: { groups, didYouMean }, busy, onSearch }: AnswerProps) {
  const { t } = useTranslation('search');
  const format = useFormat();
  const ofKind = useSearchOfKind(q, kind).data?.groups;
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const shown = kind === null ? groups : (ofKind ?? groups.filter(({ type }) => type === kind));
  return (
    <div className="search-answer">
      <p role="status">{!busy && t('hits', { count: total, n: format.number(total), q })}</p>
      <DidYouMean words={didYouMean} onSearch={onSearch} />
      <KindLinks q={q} groups={groups} kind={kind} />
      {shown.map((group) => (
        <Group key={group.type} q={q} group={group} alone={kind !== null} />
      ))}
      {groups.length === 0 && !busy && <NothingFound q={q} />}
    </div>
  );
}

interface GroupProps {
  q: string;
  group: GroupedSearchResponse['groups'][number];
  /** Whether it is the only kind that is shown. */
  alone: boolean;
}

/** What was found of one kind, and the way to all of it. */
function Group({ q, group: { type, items, total }, alone }: GroupProps) {
  const { t } = useTranslation('search');
  const format = useFormat();
  const n = format.number(total);
  const hasMore = total > items.length;
  const own = { use_case: paths.useCases({ q }), person: paths.people({ q }) };
  const list = type === 'use_case' || type === 'person' ? own[type] : null;
  return (
    <Section
      id={`found-${type}`}
      title={type === 'person' ? t('whoKnows', { n }) : t('group', { kind: t(`kinds.${type}`), n })}
      action={
        hasMore &&
        (list !== null || !alone) && <Link to={list ?? paths.search(q, type)}>{t(`allOf.${type}`, { n })}</Link>
      }
    >
      <ul className="found-list">
        {items.map((item) => (
          <li key={item.id}>
            <Found item={item} />
          </li>
        ))}
      </ul>
      {hasMore && alone && list === null && (
        <p className="subtle">{t('narrow', { shown: format.number(items.length), n })}</p>
      )}
    </Section>
  );
}
