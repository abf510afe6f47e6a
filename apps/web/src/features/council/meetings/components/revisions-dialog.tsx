import { useTranslation } from 'react-i18next';
import { itemsOf } from '../../../../lib/paging';
import { Button, Details, Dialog, QueryView, ShowMore, Time } from '../../../../ui';
import { useNameOf } from '../../../../ui/person';
import { useRevisions, type Section } from '../api/minutes';

interface RevisionsDialogProps {
  meetingId: string;
  section: Section;
  heading: string;
  onClose: () => void;
}

/** How a part of the minutes has read, latest first, and who wrote it. */
export function RevisionsDialog({ meetingId, section, heading, onClose }: RevisionsDialogProps) {
  const { t } = useTranslation(['meetings', 'common']);
  const nameOf = useNameOf();
  const query = useRevisions(meetingId, section.id);
  return (
    <Dialog
      open
      title={t('meetings:revisions.of', { heading })}
      onClose={onClose}
      actions={
        <Button variant="secondary" onClick={onClose}>
          {t('common:action.close')}
        </Button>
      }
    >
      <QueryView query={query}>
        {() => (
          <>
            <ul className="plain-list">
              {itemsOf(query).map(({ version, text, by, at }) => (
                <li key={version}>
                  <Details
                    summary={
                      <>
                        <Time value={at} precision="dateTime" />, {nameOf(by)}
                      </>
                    }
                  >
                    <p className="text-lines break">{text || t('meetings:minutes.nothing')}</p>
                  </Details>
                </li>
              ))}
            </ul>
            <ShowMore query={query} />
          </>
        )}
      </QueryView>
    </Dialog>
  );
}
