import type { GroupedSearchResponse } from '#api-client';
import { SEARCH_LIMITS } from '#contracts';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { useFormat } from '../../../lib/format';
import { getServices, load } from '../../../lib/load';
import { paths } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { useSuggestEverything } from '../../../lib/suggest-everything';
import { Button, ButtonLink, EmptyState, Link, Page, QueryView, SearchBox, Section, SkeletonCards } from '../../../ui';
import { searchOptions, useSearch } from '../api/search-everything';
import { Found } from '../components/found-item';

const wordsIn = (params: URLSearchParams): string => (params.get('q') ?? '').trim().slice(0, SEARCH_LIMITS.queryMax);

export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const q = wordsIn(new URL(args.request.url).searchParams);
  return q === '' ? null : load(args, searchOptions(getServices(args).api, q));
}

/** One box for everything: use cases, organisations and people, in groups. */
export function Component() {
  const { t } = useTranslation(['search', 'common']);
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
    <Page
      title={q === '' ? t('search:title') : t('search:titleFor', { q })}
      heading={t('search:title')}
      lead={t('search:lead')}
      noIndex={q !== ''}
    >
      <SearchBox
        id="search"
        label={t('search:label')}
        defaultValue={q}
        action={paths.search()}
        maxLength={SEARCH_LIMITS.queryMax}
        suggest={suggest}
        onSearch={search}
        onPick={({ id }) => void navigate(id)}
      />
      <div ref={results} tabIndex={-1} className="search-results">
        {q !== '' && (
          <QueryView query={query} skeleton={<SkeletonCards cards={3} />}>
            {(answer) => <Answer q={q} answer={answer} busy={query.isPlaceholderData} onSearch={search} />}
          </QueryView>
        )}
      </div>
    </Page>
  );
}

interface AnswerProps {
  q: string;
  answer: GroupedSearchResponse;
  busy: boolean;
  onSearch: (words: string) => void;
}

function Answer({ q, answer: { groups, didYouMean }, busy, onSearch }: AnswerProps) {
  const { t } = useTranslation(['search', 'common']);
  const format = useFormat();
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return (
    <>
      <p role="status">{!busy && t('search:hits', { count: total, n: format.number(total), q })}</p>
      {didYouMean && (
        <p>
          {t('search:didYouMean')}{' '}
          <Button variant="tertiary" onClick={() => onSearch(didYouMean)}>
            {didYouMean}
          </Button>
        </p>
      )}
      {groups.map(({ type, items, total: all }) => (
        <Section
          key={type}
          id={`found-${type}`}
          title={t('search:group', { kind: t(`search:kinds.${type}`), n: format.number(all) })}
          action={
            all > items.length && type === 'use_case' ? (
              <Link to={paths.useCases({ q })}>{t('search:allUseCases', { n: format.number(all) })}</Link>
            ) : undefined
          }
        >
          <ul className="found-list">
            {items.map((item) => (
              <li key={item.id}>
                <Found item={item} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      {groups.length === 0 && <Nothing />}
    </>
  );
}

/** Nothing was found: what helps, and where to go on. */
function Nothing() {
  const { t } = useTranslation('search');
  const me = useMe();
  return (
    <EmptyState
      title={t('emptyTitle')}
      action={
        <div className="row">
          <ButtonLink to={paths.useCases()}>{t('emptyBrowse')}</ButtonLink>
          <ButtonLink variant="secondary" to={me ? paths.newUseCase : paths.signIn(paths.newUseCase)}>
            {t('emptyDescribe')}
          </ButtonLink>
        </div>
      }
    >
      <ul className="list-hints">
        <li>{t('emptySpelling')}</li>
        <li>{t('emptyWords')}</li>
        {me === null && <li>{t('emptySignIn')}</li>}
      </ul>
    </EmptyState>
  );
}
