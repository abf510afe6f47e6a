import { FILE_EXTENSIONS, MEETING_LIMITS } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn, useSendForm } from '../../../../lib/use-send-form';
import { useTold } from '../../../../lib/use-told';
import { Button, Checkbox, Dialog, ErrorSummary, TextField } from '../../../../ui';
import { useAddPaper, useRemovePaper, useUpdatePaper, type AgendaItem } from '../api/meetings';
import { PaperLink } from './agenda';

/** The papers of an item, for those who put the agenda together. */
export function ItemPapers({ meetingId, item }: { meetingId: string; item: AgendaItem }) {
  const { t } = useTranslation('meetings');
  const told = useTold();
  const update = useUpdatePaper(meetingId);
  const remove = useRemovePaper(meetingId);
  const [adding, setAdding] = useState(false);
  return (
    <>
      {item.papers.length > 0 && (
        <ul className="rows" aria-label={t('agenda.papersOf', { title: item.title })}>
          {item.papers.map((paper) => (
            <li key={paper.id} className="rows__row">
              <p className="rows__what break">
                <PaperLink paper={paper} />
              </p>
              <div className="row">
                <Button
                  variant="tertiary"
                  size="sm"
                  aria-label={t(paper.closed ? 'papers.openOf' : 'papers.closeOf', { title: paper.title })}
                  loading={update.isPending && update.variables.paperId === paper.id}
                  onClick={() => update.mutate({ paperId: paper.id, closed: !paper.closed }, told(t('papers.changed')))}
                >
                  {t(paper.closed ? 'papers.open' : 'papers.close')}
                </Button>
                <Button
                  variant="tertiary"
                  tone="danger"
                  size="sm"
                  aria-label={t('papers.removeOf', { title: paper.title })}
                  loading={remove.isPending && remove.variables === paper.id}
                  onClick={() => remove.mutate(paper.id, told(t('papers.removed')))}
                >
                  {t('papers.remove')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button
          variant="tertiary"
          size="sm"
          aria-label={t('papers.addTo', { title: item.title })}
          onClick={() => setAdding(true)}
        >
          {t('papers.add')}
        </Button>
      </div>
      {adding && <PaperDialog meetingId={meetingId} item={item} onClose={() => setAdding(false)} />}
    </>
  );
}

interface PaperDialogProps {
  meetingId: string;
  item: AgendaItem;
  onClose: () => void;
}

function PaperDialog({ meetingId, item, onClose }: PaperDialogProps) {
  const { t } = useTranslation(['meetings', 'common']);
  const told = useTold();
  const add = useAddPaper(meetingId, item.id);
  const [file, setFile] = useState<File | null>(null);
  const [closed, setClosed] = useState(false);
  const labels = { title: t('meetings:papers.name'), fileId: t('meetings:papers.file') };
  const form = useSendForm('paper', labels, async (values) => {
    if (!file) return;
    await add.mutateAsync({ title: textIn(values, 'title') || file.name, closed, file });
    told(t('meetings:papers.added')).onSuccess();
    onClose();
  });
  const heading = t('meetings:papers.addTo', { title: item.title });
  return (
    <Dialog open title={heading} onClose={onClose}>
      <form className="form" aria-label={heading} {...form.form}>
        <ErrorSummary errors={form.summary} />
        <div className="ds-field field">
          <label className="ds-label" htmlFor="paper-file">
            {labels.fileId}
          </label>
          <input
            id="paper-file"
            type="file"
            className="ds-input"
            required
            accept={FILE_EXTENSIONS.map((extension) => `.${extension}`).join(',')}
            onChange={({ currentTarget }) => setFile(currentTarget.files?.[0] ?? null)}
          />
        </div>
        <TextField
          {...form.field('title')}
          label={labels.title}
          description={t('meetings:papers.nameHelp')}
          maxLength={MEETING_LIMITS.paperTitleMax}
          optional
        />
        <Checkbox
          id="paper-closed"
          label={t('meetings:papers.closedLabel')}
          description={t('meetings:papers.closedHelp')}
          checked={closed}
          onChange={(event) => setClosed(event.target.checked)}
        />
        <div className="row">
          <Button type="submit" loading={form.sending} disabled={!file}>
            {t('meetings:papers.submit')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
