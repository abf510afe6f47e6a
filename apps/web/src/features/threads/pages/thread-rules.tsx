import type { HubResponse } from '#api-client';
import { THREAD_LIMITS } from '#contracts';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useOutletContext } from 'react-router';
import { useTold } from '../../../lib/use-told';
import { Button, QueryView, Section, Select, Skeleton, TextField } from '../../../ui';
import { useWaits } from '../components/use-waits';
import { useChangeThreadRules, useThreadRules, type ThreadRules } from '../api/thread-rules';

/** The rules for threads of a hub: a part of its settings, for its moderators. */
export function Component() {
  const { slug, abilities } = useOutletContext<HubResponse>();
  return abilities.canModerate ? <ThreadRulesOf slug={slug} /> : null;
}

function ThreadRulesOf({ slug }: { slug: string }) {
  const { t } = useTranslation('threads');
  return (
    <Section id="thread-rules" title={t('rules.title')}>
      <QueryView query={useThreadRules(slug)} skeleton={<Skeleton lines={6} />}>
        {(rules) => <RulesForm slug={slug} rules={rules} />}
      </QueryView>
    </Section>
  );
}

type Typed = Record<keyof ThreadRules, string>;

function RulesForm({ slug, rules }: { slug: string; rules: ThreadRules }) {
  const { t } = useTranslation('threads');
  const told = useTold();
  const change = useChangeThreadRules(slug);
  const [typed, setTyped] = useState<Typed>({
    slowModeSeconds: String(rules.slowModeSeconds),
    closeAfterDays: rules.closeAfterDays === null ? '' : String(rules.closeAfterDays),
    heldFirstPosts: rules.heldFirstPosts === 0 ? '' : String(rules.heldFirstPosts),
  });
  const { waits } = useWaits();
  const days = wholeNumber(typed.closeAfterDays, THREAD_LIMITS.closeAfterMaxDays);
  const held = wholeNumber(typed.heldFirstPosts, THREAD_LIMITS.heldFirstMax);

  function save(event: SyntheticEvent) {
    event.preventDefault();
    const wrong = days === 'wrong' ? 'closeAfterDays' : held === 'wrong' ? 'heldFirstPosts' : null;
    if (wrong !== null) document.getElementById(wrong)?.focus();
    else if (days !== 'wrong' && held !== 'wrong')
      change.mutate(
        { slowModeSeconds: Number(typed.slowModeSeconds), closeAfterDays: days, heldFirstPosts: held ?? 0 },
        told(t('rules.saved')),
      );
  }
  const number = (name: 'closeAfterDays' | 'heldFirstPosts', value: number | null | 'wrong', max: number) => (
    <TextField
      id={name}
      label={t(`rules.${name}`)}
      description={t(`rules.${name}Help`)}
      inputMode="numeric"
      autoComplete="off"
      value={typed[name]}
      error={value === 'wrong' ? t('rules.wrong', { max }) : undefined}
      onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
    />
  );
  return (
    <form className="form" noValidate onSubmit={save}>
      {number('closeAfterDays', days, THREAD_LIMITS.closeAfterMaxDays)}
      <Select
        id="slowModeSeconds"
        label={t('rules.slowModeSeconds')}
        description={t('rules.slowModeSecondsHelp')}
        options={waits(rules.slowModeSeconds)}
        value={typed.slowModeSeconds}
        onChange={(event) => setTyped({ ...typed, slowModeSeconds: event.target.value })}
      />
      {number('heldFirstPosts', held, THREAD_LIMITS.heldFirstMax)}
      <div>
        <Button type="submit" loading={change.isPending}>
          {t('rules.save')}
        </Button>
      </div>
    </form>
  );
}

/** What was typed as a number from 1 on; null for nothing. */
function wholeNumber(text: string, max: number): number | null | 'wrong' {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '0') return null;
  return /^[1-9]\d{0,5}$/u.test(trimmed) && Number(trimmed) <= max ? Number(trimmed) : 'wrong';
}
