import { useTranslation } from 'react-i18next';
import type { LoaderFunctionArgs } from 'react-router';
import { getServices, loadPages } from '../../../../lib/load';
import { itemsOf } from '../../../../lib/paging';
import { paths } from '../../../../lib/paths';
import { useMe } from '../../../../lib/session';
import { ButtonLink, ExternalLink, Link, Page, QueryView, Section, ShowMore } from '../../../../ui';
import { CouncilTabs } from '../../components/council-tabs';
import { meetingsOptions, useMeetings } from '../api/meetings';
import { MeetingRows } from '../components/meeting-rows';

export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api } = getServices(args);
  await Promise.all([loadPages(args, meetingsOptions(api, 'upcoming')), loadPages(args, meetingsOptions(api, 'past'))]);
  return null;
}

/** Meetings of the council and its working groups. */
export function Component() {
  const { t } = useTranslation('meetings');
  const me = useMe();
  const canCreate = useMeetings('upcoming').data?.pages[0]?.abilities.canCreate ?? false;
  return (
    <Page
      title={t('list.title')}
      description={t('list.description')}
      lead={t('list.lead')}
      action={canCreate && <ButtonLink to={paths.newMeeting()}>{t('list.new')}</ButtonLink>}
    >
      <CouncilTabs />
      <div className="row">
        <ExternalLink href="/api/v1/council/meetings.ics">{t('list.feed')}</ExternalLink>
        {me && <Link to={paths.actionPoints}>{t('actions.own')}</Link>}
      </div>
      <Some when="upcoming" />
      <Some when="past" />
    </Page>
  );
}

function Some({ when }: { when: 'upcoming' | 'past' }) {
  const { t } = useTranslation('meetings');
  const query = useMeetings(when);
  return (
    <Section id={`meetings-${when}`} title={t(`list.${when}`)}>
      <QueryView query={query}>
        {() => {
          const items = itemsOf(query);
          return items.length === 0 ? (
            <p className="subtle">{t(`list.${when}None`)}</p>
          ) : (
            <>
              <MeetingRows meetings={items} />
              <ShowMore query={query} />
            </>
          );
        }}
      </QueryView>
    </Section>
  );
}
