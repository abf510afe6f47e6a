import type { FileResponse } from '#api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../../lib/problem-text';
import { useApi } from '../../../lib/services';
import { FileUpload, QueryView } from '../../../ui';
import { filesOptions, useFiles } from '../api/list-files';
import { useEditor } from './editor-context';
import { Choice, Line, PREFIX } from './fields';
import type { FormValues } from './form-values';

/** Files of the case, and which of the pictures stands on top of its page. They need a draft to belong to. */
export function Attachments() {
  const { t } = useTranslation('useCaseForm');
  const { record } = useEditor();
  return (
    <section className="rows-field" aria-labelledby="attachments">
      <h3 id="attachments" className="ds-heading" data-size="xs">
        {t('files.title')}
      </h3>
      {record ? <FilesOf id={record.id} /> : <p>{t('files.needsDraft')}</p>}
    </section>
  );
}

function FilesOf({ id }: { id: string }) {
  const { t } = useTranslation('useCaseForm');
  const api = useApi();
  const queryClient = useQueryClient();
  const { getValues, setValue } = useFormContext<FormValues>();

  function keep(files: FileResponse[]) {
    queryClient.setQueryData(filesOptions(api, id).queryKey, files);
    const cover = getValues('coverImage');
    if (cover !== '' && files.every((file) => file.id !== cover)) setValue('coverImage', '', { shouldDirty: true });
  }

  return (
    <QueryView query={useFiles(id)}>
      {(files) => (
        <>
          <FileUpload
            id={fieldId(PREFIX, 'files')}
            label={t('files.label')}
            description={t('files.help')}
            attachTo={{ type: 'use_case', id }}
            files={files}
            onChange={keep}
          />
          <Cover images={files.filter(({ contentType }) => contentType.startsWith('image/'))} />
        </>
      )}
    </QueryView>
  );
}

function Cover({ images }: { images: FileResponse[] }) {
  const { t } = useTranslation(['useCaseForm', 'standard']);
  const chosen = useWatch<FormValues, 'coverImage'>({ name: 'coverImage' });
  const shown = images.find(({ id }) => id === chosen);
  if (images.length === 0) return null;
  return (
    <>
      <Choice
        // A list takes its value from the form when it appears; one with other choices is another list.
        key={images.map(({ id }) => id).join()}
        path="coverImage"
        label={t('standard:fields.coverImage.label')}
        description={t('standard:fields.coverImage.help')}
        emptyLabel={t('useCaseForm:files.noCover')}
        options={images.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {shown && (
        <>
          <img className="cover-choice" src={shown.url} alt="" />
          <Line
            path="coverAlt"
            label={t('standard:fields.coverAlt.label')}
            description={t('standard:fields.coverAlt.help')}
            autoComplete="off"
          />
        </>
      )}
    </>
  );
}
