import type { ChainLinkResponse, NeedStepResponse } from '#api-client';
import { CHAIN_KINDS, type ChainKind } from '#contracts';
import type { i18n as I18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { getServices, load } from '../../../../lib/load';
import { paths } from '../../../../lib/paths';
import { Button, Link, Page, QueryView, Section, Tag, Time } from '../../../../ui';
import { useNameOf } from '../../../../ui/person';
import { useCouncilLive } from '../../use-council-live';
import { chainOptions, useChain } from '../api';

export const loader = (args: LoaderFunctionArgs): Promise<null> =>
  load(args, chainOptions(getServices(args).api, args.params['slug'] ?? ''));

/** A need from the wish to what came of it, as one story. */
export function Component() {
  const { t } = useTranslation(['needChain', 'council']);
  const { slug = '' } = useParams();
  const chain = useChain(slug);
  useCouncilLive('need', chain.data?.need);
  return (
    <QueryView query={chain} wholePage>
      {({ need, links, steps, hasMore }) => (
        <Page
          title={t('needChain:title', { title: need.title })}
          heading={t('needChain:heading')}
          description={t('needChain:description', { title: need.title })}
          lead={<Link to={paths.need(need.slug)}>{need.title}</Link>}
          action={
            <Button className="not-printed" variant="secondary" onClick={() => window.print()}>
              {t('needChain:print')}
            </Button>
          }
        >
          <p className="hub-card__tags">
            <Tag tone="accent">{t(`council:needState.${need.state}`)}</Tag>
          </p>
          <div className="sections">
            {links.length > 0 && (
              <Section id="chain-links" title={t('needChain:links')}>
                <Links links={links} />
              </Section>
            )}
            <Section id="chain-story" title={t('needChain:story')}>
              <ol className="council-story">
                {steps.map((step) => (
                  <li key={step.id} className="council-story__step">
                    <Step step={step} />
                  </li>
                ))}
              </ol>
              {hasMore && (
                <p>
                  <Link to={paths.need(need.slug)}>{t('needChain:more')}</Link>
                </p>
              )}
            </Section>
          </div>
        </Page>
      )}
    </QueryView>
  );
}

/** What the need is joined to, by kind, in the order in which things happen. */
function Links({ links }: { links: readonly ChainLinkResponse[] }) {
  const { t, i18n } = useTranslation('needChain');
  return (
    <dl className="council-chain">
      {CHAIN_KINDS.filter((kind) => links.some((link) => link.kind === kind)).map((kind) => (
        <div key={kind} className="council-chain__kind">
          <dt>{t(`kinds.${kind}`)}</dt>
          {links
            .filter((link) => link.kind === kind)
            .map((link) => (
              <dd key={link.id}>
                <Link to={link.path}>{link.title}</Link>{' '}
                <span className="subtle">
                  {[stateIn(i18n, kind, link.state)].filter(Boolean).map((state) => `${state} · `)}
                  <Time value={link.at} />
                </span>
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}

/** The word for where a thing stands; null for a code that we have none for. */
function stateIn(i18n: I18n, kind: ChainKind, state: string | null): string | null {
  const found: unknown = i18n.getResource(i18n.language, 'needChain', `states.${kind}.${state}`);
  return typeof found === 'string' ? found : null;
}

function Step({ step: { kind, to, subject, otherNeed, reason, by, at } }: { step: NeedStepResponse }) {
  const { t } = useTranslation(['needChain', 'council']);
  const nameOf = useNameOf();
  return (
    <>
      <p className="subtle">
        <Time value={at} />
        {by && ` · ${nameOf(by)}`}
      </p>
      <p className="rows__title">
        {to ? t('needChain:step.moved', { state: t(`council:needState.${to}`) }) : t(`needChain:step.${kind}`)}
      </p>
      {subject && (
        <p>
          <Link to={subject.path}>{subject.title}</Link>
        </p>
      )}
      {otherNeed && (
        <p>
          <Link to={paths.need(otherNeed.slug)}>{otherNeed.title}</Link>
        </p>
      )}
      {reason && <p className="text-lines break">{reason}</p>}
    </>
  );
}
