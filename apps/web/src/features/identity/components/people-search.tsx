import type { components } from '#api-client';
import { SEARCH_LIMITS } from '#contracts';
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { unwrap } from '../../../lib/api-problem';
import { useFormat } from '../../../lib/format';
import { useApi } from '../../../lib/services';
import { ListSearch, Picker, Select, type LookUp } from '../../../ui';
import type { PeopleFilters } from './people-filters';

/** Organisations that the picker offers. */
const OFFERED = 8;

interface PeopleSearchProps {
  filters: PeopleFilters;
  /** What the people who were found know. */
  skills: components['schemas']['SkillCount'][];
  onChange: (filters: PeopleFilters) => void;
}

/** Narrows the list of people. */
export function PeopleSearch({ filters, skills, onChange }: PeopleSearchProps) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const api = useApi();
  const find = useCallback<LookUp>(
    async (q, signal) => {
      const { items } = await unwrap(
        api.GET('/api/v1/organisations', { params: { query: { q, limit: OFFERED } }, signal }),
      );
      return items.map(({ slug, name }) => ({ id: slug, label: name }));
    },
    [api],
  );
  const { organisation, skill } = filters;
  const chosen = useQuery({
    queryKey: ['organisations', 'name', organisation],
    enabled: organisation !== '',
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/organisations/{slug}', { params: { path: { slug: organisation } }, signal })),
  });
  const known = skills.some((one) => one.skill === skill) || skill === '' ? skills : [{ skill, count: 0 }, ...skills];
  return (
    <ListSearch
      label={t('list.form')}
      id="people-q"
      q={filters.q}
      qLabel={t('list.q')}
      qHelp={t('list.qHelp')}
      qMax={SEARCH_LIMITS.queryMax}
      onQ={(q) => onChange({ ...filters, q })}
    >
      <Select
        id="people-skill"
        label={t('list.skill')}
        emptyLabel={t('list.allSkills')}
        value={skill}
        options={known.map((one) => ({
          value: one.skill,
          label: one.count > 0 ? t('list.skillOption', { skill: one.skill, n: format.number(one.count) }) : one.skill,
        }))}
        onChange={(event) => onChange({ ...filters, skill: event.target.value })}
      />
      <Picker
        id="people-organisation"
        label={t('list.organisation')}
        single
        find={find}
        picked={organisation === '' ? [] : [{ id: organisation, label: chosen.data?.name ?? organisation }]}
        onChange={(picked) => onChange({ ...filters, organisation: picked[0]?.id ?? '' })}
      />
    </ListSearch>
  );
}
