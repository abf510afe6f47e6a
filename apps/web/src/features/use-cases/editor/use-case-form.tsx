import type { Me, OrganisationRef, UseCaseResponse } from '#api-client';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { FormProvider, set, useForm, useWatch, type FieldErrors, type FieldPath } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ApiProblem } from '../../../lib/api-problem';
import { useLanguage } from '../../../lib/format';
import { paths } from '../../../lib/paths';
import { fieldId, useFieldProblemText, useProblemText, type FormError } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import { Alert, Button, ErrorSummary } from '../../../ui';
import { usePublish } from '../api/change-use-case';
import { UseCaseArticle } from '../components/use-case-article';
import { storyIn } from '../story';
import { EffectsSection } from './effects-section';
import { MarksNeeded, PREFIX } from './fields';
import { checkForm, formPath, missingFields, topField, type FieldError, type Level } from './form-schema';
import { emptyValues, toBody, valuesOf, type FormValues } from './form-values';
import { localDraftKey, readLocalDraft, removeLocalDraft, type LocalDraft } from './local-draft';
import { previewOf } from './preview';
import { ConflictChoice, SaveStatus, useFieldName } from './save-status';
import { AreaSection, ContactSection, PhaseSection, StorySection, WhereSection } from './sections';
import { useSaving } from './use-saving';

interface UseCaseFormProps {
  me: Me;
  /** What the register holds; null for a case that begins here. */
  initial: UseCaseResponse | null;
  /** The organisations that a case of this person can belong to. */
  organisations: OrganisationRef[];
  onCreated?: (useCase: UseCaseResponse) => void;
}

/** The form of a use case: saves itself while it is a draft, says what is missing, and loses nothing that is typed. */
export function UseCaseForm({ me, initial, organisations, onCreated }: UseCaseFormProps) {
  const { t } = useTranslation(['useCases', 'common']);
  const language = useLanguage();
  const navigate = useNavigate();
  const toast = useToast();
  const problemText = useProblemText();
  const fieldText = useFieldProblemText();
  const publish = usePublish();

  const draftKey = localDraftKey(me.id, initial?.id ?? null);
  const [blank] = useState(() => (initial ? valuesOf(initial, language) : valuesForNew(me, organisations)));
  const [found, setFound] = useState(() => {
    const draft = readLocalDraft(draftKey);
    // What has reached the server after all is nobody's unsaved text.
    return draft && JSON.stringify(toBody(draft.values)) !== JSON.stringify(toBody(blank)) ? draft : null;
  });
  const [summary, setSummary] = useState<FormError[]>([]);
  const [previewed, setPreviewed] = useState<UseCaseResponse | null>(null);
  const [generation, setGeneration] = useState(0);
  const [level] = useState<{ current: Level }>(() => ({ current: 'draft' }));

  const form = useForm<FormValues>({
    defaultValues: found?.values ?? blank,
    mode: 'onBlur',
    reValidateMode: 'onBlur',
    shouldFocusError: false,
    resolver: (values) => {
      const wrong = checkForm(values, level.current).filter(
        ({ path, code }) => level.current === 'publish' || !isEmptyTitle({ path, code }),
      );
      const errors: FieldErrors<FormValues> = {};
      for (const error of wrong) set(errors, error.path, { type: error.code, message: say(error) });
      return wrong.length > 0 ? { values: {}, errors } : { values, errors: {} };
    },
  });
  const saving = useSaving({
    form,
    userId: me.id,
    language,
    initial,
    onCreated: (useCase) => onCreated?.(useCase),
  });
  const { record } = saving;
  const isPublished = record?.status === 'published';

  function say({ path, code, params }: FieldError): string {
    return fieldText({ path, code, params, message: code });
  }

  const meetNewerVersion = useEffectEvent((draft: LocalDraft | null) => {
    if (draft && initial && draft.version !== initial.version) saving.reportConflict();
  });
  useEffect(() => meetNewerVersion(found), [found]);

  // Errors that only the server can find, found while saving by itself: at their fields, without moving the focus.
  const { state } = saving;
  const showOnFields = useEffectEvent((error: unknown) => {
    for (const line of serverErrors(error)) form.setError(line.path, { type: 'server', message: line.message });
  });
  useEffect(() => {
    if (state.kind === 'failed') showOnFields(state.error);
  }, [state]);

  function serverErrors(error: unknown) {
    if (!(error instanceof ApiProblem)) return [];
    return error.errors.map((problem) => ({
      path: formPath(problem.path) as FieldPath<FormValues>,
      message: fieldText(problem),
    }));
  }

  /** Checks the form; with errors it shows them all and takes the focus there. */
  async function passes(asked: Level): Promise<boolean> {
    level.current = asked;
    await form.trigger();
    const wrong = checkForm(form.getValues(), asked);
    setSummary(
      wrong.map((error) => ({ fieldId: fieldId(PREFIX, error.path), message: withName(error.path, say(error)) })),
    );
    return wrong.length === 0;
  }

  const fieldName = useFieldName();
  const withName = (path: string, message: string) => `${fieldName(topField(path))}: ${message}`;

  function showFailure(error: unknown) {
    const lines = serverErrors(error);
    for (const { path, message } of lines) form.setError(path, { type: 'server', message });
    setSummary(
      lines.length === 0
        ? [{ message: problemText(error) }]
        : lines.map(({ path, message }) => ({ fieldId: fieldId(PREFIX, path), message: withName(path, message) })),
    );
  }

  async function saveNow() {
    if (!(await passes(isPublished ? 'publish' : 'draft'))) return;
    const { useCase, error } = await saving.save();
    if (error) showFailure(error);
    if (!useCase) return;
    toast(t(isPublished ? 'useCases:save.changesPublished' : 'useCases:save.draftSaved'));
    if (isPublished) void navigate(paths.useCase(useCase.slug));
  }

  async function publishNow() {
    if (!(await passes('publish'))) return;
    const { useCase, error } = await saving.save();
    if (error) showFailure(error);
    if (!useCase) return;
    try {
      const published = await publish.mutateAsync(useCase);
      saving.hold(published);
      toast(t('useCases:actions.published'));
      void navigate(paths.useCase(published.slug));
    } catch (problem) {
      showFailure(problem);
    }
  }

  function throwAway() {
    removeLocalDraft(draftKey);
    setFound(null);
    form.reset(blank);
    setGeneration(generation + 1);
  }

  function preview() {
    const values = form.getValues();
    const organisation = organisations.find(({ slug }) => slug === values.organisation);
    setPreviewed(previewOf(values, record, organisation));
  }

  return (
    <FormProvider {...form}>
      <MarksNeeded value={!isPublished}>
        <ErrorSummary errors={summary} />
        {found && state.kind !== 'conflict' && (
          <Alert tone="info">
            <div className="row">
              <p>{t('useCases:save.restored')}</p>
              <Button type="button" variant="tertiary" size="sm" onClick={throwAway}>
                {t('useCases:save.throwAway')}
              </Button>
            </div>
          </Alert>
        )}
        {previewed && <Preview useCase={previewed} onClose={() => setPreviewed(null)} />}
        <form
          key={generation}
          className="use-case-form"
          noValidate
          hidden={previewed !== null}
          onSubmit={(event) => {
            event.preventDefault();
            void saveNow();
          }}
        >
          <StorySection />
          <WhereSection organisations={organisations} />
          <AreaSection />
          <PhaseSection />
          <EffectsSection />
          <ContactSection />
          {!isPublished && <Missing />}
          <div className="use-case-form__end">
            <ConflictChoice saving={saving} />
            <div className="row">
              {isPublished ? (
                <Button type="submit" loading={state.kind === 'saving'}>
                  {t('useCases:form.saveChanges')}
                </Button>
              ) : (
                <>
                  <Button type="button" loading={publish.isPending} onClick={() => void publishNow()}>
                    {t('useCases:actions.publish')}
                  </Button>
                  <Button type="submit" variant="secondary">
                    {t('useCases:form.saveDraft')}
                  </Button>
                </>
              )}
              <Button type="button" variant="tertiary" onClick={preview}>
                {t('useCases:form.preview')}
              </Button>
            </div>
            <SaveStatus state={state} isPublic={isPublished} />
          </div>
        </form>
      </MarksNeeded>
    </FormProvider>
  );
}

/** An empty title or organisation is no mistake while somebody is still writing a draft. */
function isEmptyTitle({ path, code }: FieldError): boolean {
  return (path === 'title' && code === 'required') || (path === 'organisation' && code === 'oneOf');
}

/** What a new case starts with: what is known of the person who writes it. */
function valuesForNew(me: Me, organisations: OrganisationRef[]): FormValues {
  return emptyValues({
    organisation: organisations.length === 1 ? (organisations[0]?.slug ?? '') : '',
    contactName: me.name,
    contactRole: me.workTitle,
    contactEmail: me.email,
  });
}

/** What still is missing before others can read the case, each with a way there. */
function Missing() {
  const { t } = useTranslation('useCases');
  const fieldName = useFieldName();
  const values = useWatch<FormValues>() as FormValues;
  const missing = missingFields(values, 'publish');
  return (
    <div className="missing">
      {missing.length === 0 ? (
        <p>{t('form.nothingMissing')}</p>
      ) : (
        <>
          <p>{t('form.missing', { count: missing.length })}</p>
          <ul>
            {missing.map((field) => (
              <li key={field}>
                <a
                  className="ds-link"
                  href={`#${fieldId(PREFIX, field)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(fieldId(PREFIX, field))?.focus();
                  }}
                >
                  {fieldName(field)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** The case as readers will see it, in the place of the form; takes the focus and gives it back. */
function Preview({ useCase, onClose }: { useCase: UseCaseResponse; onClose: () => void }) {
  const { t } = useTranslation('useCases');
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  const story = storyIn(useCase, useCase.lang);
  return (
    <div className="preview">
      <div className="row preview__head">
        <p>{t('form.previewNote')}</p>
        <Button type="button" variant="secondary" onClick={onClose}>
          {t('form.backToForm')}
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1} className="ds-heading" data-size="md">
        {story.title || t('form.untitled')}
      </h2>
      <UseCaseArticle useCase={useCase} story={story} lang={useCase.lang === language ? undefined : useCase.lang} />
    </div>
  );
}
