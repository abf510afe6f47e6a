import type { ImportResponse } from '#api-client';
import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ApiProblem } from '../../../lib/api-problem';
import { paths } from '../../../lib/paths';
import { useProblemText } from '../../../lib/problem-text';
import { sendForm } from '../../../lib/upload-file';
import { Button, Section, TextField } from '../../../ui';
import { ImportProgress } from './import-progress';

const FILE = 'import-file';

/** Sends a file, and goes on to what its columns mean. */
export function ImportUpload() {
  const { t } = useTranslation('imports');
  const navigate = useNavigate();
  const reasonOf = useReason();
  const [sent, setSent] = useState<number | null>(null);
  const [error, setError] = useState<string>();
  const stop = useRef<AbortController>(null);

  async function upload(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const file = form.get('file');
    if (!(file instanceof File) || file.name === '') {
      setError(t('upload.required'));
      document.getElementById(FILE)?.focus();
      return;
    }
    setError(undefined);
    setSent(0);
    stop.current = new AbortController();
    try {
      const { signal } = stop.current;
      const begun = await sendForm<ImportResponse>('/api/v1/use-cases/imports', form, { onProgress: setSent, signal });
      await navigate(paths.import(begun.id));
    } catch (problem) {
      setSent(null);
      if (problem instanceof ApiProblem) setError(reasonOf(problem));
      document.getElementById(FILE)?.focus();
    }
  }

  return (
    <Section id="upload" title={t('upload.title')}>
      <form className="import-upload" noValidate onSubmit={(event) => void upload(event)}>
        <TextField
          id={FILE}
          name="file"
          type="file"
          accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson"
          label={t('upload.label')}
          description={t('upload.help')}
          error={error}
        />
        {sent !== null && (
          <ImportProgress
            label={t('upload.progress')}
            done={sent}
            all={1}
            words={sent === 1 ? t('upload.reading') : undefined}
          />
        )}
        <div className="row">
          <Button type="submit" loading={sent !== null}>
            {t('upload.submit')}
          </Button>
          {sent !== null && (
            <Button variant="secondary" onClick={() => stop.current?.abort(new DOMException('stopped', 'AbortError'))}>
              {t('upload.cancel')}
            </Button>
          )}
        </div>
      </form>
    </Section>
  );
}

/** Says why a file was not taken: what is wrong with it says more than what the request was. */
function useReason(): (problem: ApiProblem) => string {
  const { t, i18n } = useTranslation('imports');
  const problemText = useProblemText();
  return (problem) => {
    if (problem.status === 413) return t('upload.tooLarge');
    if (problem.code === 'import.too_many') return t('upload.tooMany');
    const said: unknown = i18n.getResource(i18n.language, 'imports', problem.errors[0]?.code ?? '');
    return typeof said === 'string' ? said : problemText(problem);
  };
}
