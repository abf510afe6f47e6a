import type { HubResponse } from '#api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useParams } from 'react-router';
import { useHub } from '../../../lib/hub';
import { paths } from '../../../lib/paths';
import { useTold } from '../../../lib/use-told';
import { Forbidden, Link, Page, QueryView } from '../../../ui';
import { useUpdateHub } from '../api/hubs';
import { ArchiveHub } from '../components/archive-hub';
import { CoverField } from '../components/cover-field';
import { HandOver } from '../components/hand-over';
import { HubForm } from '../components/hub-form';
import { maySetUp } from '../may-set-up';

export function Component() {
  const { slug = '' } = useParams();
  return (
    <QueryView query={useHub(slug)} wholePage>
      {(hub) => <MaySetUp hub={hub} />}
    </QueryView>
  );
}

/** Whoever has just handed the hub over is led to it, and not told off. */
function MaySetUp({ hub }: { hub: HubResponse }) {
  const [couldBefore] = useState(maySetUp(hub));
  if (maySetUp(hub)) return <EditPage hub={hub} />;
  return couldBefore ? <Navigate to={paths.hub(hub.slug)} replace /> : <Forbidden />;
}

function EditPage({ hub }: { hub: HubResponse }) {
  const { t } = useTranslation('hubs');
  const told = useTold();
  const update = useUpdateHub(hub);
  const { name, slug, abilities } = hub;
  return (
    <Page title={t('edit.title', { name })} width="narrow" noIndex>
      <p>
        <Link to={paths.hub(slug)}>{t('edit.back')}</Link>
      </p>
      <div className="sections">
        {abilities.canEdit && (
          <>
            <CoverField hub={hub} />
            {/* What somebody else has saved in the meantime shows when this is opened anew, not under one's hands. */}
            <HubForm
              hub={hub}
              submit={t('edit.submit')}
              onSend={async (said) => {
                await update.mutateAsync(said);
                told(t('edit.done')).onSuccess();
              }}
            />
          </>
        )}
        {hub.archivedAt === null && <Outlet context={hub} />}
        {abilities.canTransfer && <HandOver hub={hub} />}
        {(abilities.canArchive || abilities.canReopen) && <ArchiveHub hub={hub} />}
      </div>
    </Page>
  );
}
