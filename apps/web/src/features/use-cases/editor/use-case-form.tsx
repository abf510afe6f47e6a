import type { Me, OrganisationRef, UseCaseResponse } from '#api-client';
import { STANDARD_STEPS } from '#contracts';
import {
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
  type ComponentType,
  type RefObject,
  useRef,
} from 'react';
import {
  FormProvider,
  set,
  useForm,
  useWatch,
  type FieldErrors,
  type FieldPath,
  type UseFormReturn,
} from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ApiProblem } from '../../../lib/api-problem';
import { useLanguage } from '../../../lib/format';
import { paths } from '../../../lib/paths';
import { fieldId, useFieldProblemText, useProblemText, type FormError } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import { Alert, Button, ButtonLink, ErrorSummary } from '../../../ui';
import { usePublish } from '../api/change-use-case';
import { Completeness } from './completeness';
import { differencesOf, mergeValues } from './conflict';
import { ConflictView } from './conflict-view';
import { EditorContext } from './editor-context';
import { MarksNeeded, PREFIX } from './fields';
import { topField } from './form-fields';
import { checkForm, formPath, type FieldError, type Level } from './form-rules';
import { emptyValues, toBody, valuesOf, type FormValues } from './form-values';
import { localDraftKey, readLocalDraft, removeLocalDraft, type LocalDraft } from './local-draft';
import { previewOf } from './preview';
import { ReviewPanel } from './review-panel';
import { SaveStatus, useFieldName } from './save-status';
import { standingOf } from './standing';
import { StepFields } from './step-fields';
import { StepList } from './step-list';
import { stepAddress, useStep } from './use-step';
import { useSaving } from './use-saving';

/** What readers will see, and what shows it. */
interface Previewed {
  View: ComponentType<{ useCase: UseCaseResponse; onClose: () => void }>;
  useCase: UseCaseResponse;
}

interface UseCaseFormProps {
  me: Me;
  /** What the register holds; null for a case that begins here. */
  initial: UseCaseResponse | null;
  /** The organisations that a case of this person can belong to. */
  organisations: OrganisationRef[];
  onCreated?: (useCase: UseCaseResponse) => void;
}

/** The form of a use case, step by step: saves itself while it is a draft, says what is missing, and loses nothing that is typed. */
export function UseCaseForm({ me, initial, organisations, onCreated }: UseCaseFormProps) {
  const { t } = useTranslation(['useCaseForm', 'useCases', 'errors']);
  const language = useLanguage();
  const navigate = useNavigate();
  const toast = useToast();
  const problemText = useProblemText();
  const fieldText = useFieldProblemText();
  const publish = usePublish();
  const { step, heading, goTo } = useStep();

  const draftKey = localDraftKey(me.id, initial?.id ?? null);
  const [blank] = useState(() => (initial ? valuesOf(initial, language) : valuesForNew(me, organisations)));
  const [found, setFound] = useState(() => {
    const draft = readLocalDraft(draftKey);
    // What has reached the server after all is nobody's unsaved text.
    return draft && JSON.stringify(toBody(draft.values)) !== JSON.stringify(toBody(blank)) ? draft : null;
  });
  const [summary, setSummary] = useState<FormError[]>([]);
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const [generation, setGeneration] = useState(0);
  const asked = useRef<Level>('draft');
  const isChecking = useRef(false);

  const form: UseFormReturn<FormValues> = useForm<FormValues>({
    defaultValues: found?.values ?? blank,
    mode: 'onBlur',
    reValidateMode: 'onBlur',
    shouldFocusError: false,
    resolver: (values) => {
      // What is empty is a mistake once somebody wants to be done, and then until it is filled in. Said while a field is left, it
      // would move the page under the press that left it.
      const isTold = (path: string) => form.getFieldState(path as FieldPath<FormValues>).error !== undefined;
      const wrong = checkForm(values, asked.current).filter(
        ({ path, code }) => isChecking.current || !EMPTY_CODES.includes(code) || isTold(path),
      );
      const errors: FieldErrors<FormValues> = {};
      for (const error of wrong) set(errors, error.path, { type: error.code, message: say(error) });
      return wrong.length > 0 ? { values: {}, errors } : { values, errors: {} };
    },
  });

  function replace(values: FormValues) {
    form.reset(values);
    setGeneration((now) => now + 1);
  }

  const saving = useSaving({
    form,
    userId: me.id,
    language,
    initial,
    onCreated: (useCase) => onCreated?.(useCase),
    onReplace: replace,
  });
  const { record, state } = saving;
  // What others read, or are about to, is only sent when somebody says so.
  const isOut = record !== null && record.status !== 'draft';
  const conflict = state.kind === 'conflict' ? state.theirs : null;

  function say({ path, code, params }: FieldError): string {
    return fieldText({ path, code, params, message: code });
  }

  const meetNewerVersion = useEffectEvent((draft: LocalDraft | null) => {
    if (draft && initial && draft.version !== initial.version) saving.reportConflict(initial);
  });
  useEffect(() => meetNewerVersion(found), [found]);

  // Errors that only the server can find, found while saving by itself: at their fields, without moving the focus.
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

  const fieldName = useFieldName();
  const inSummary = (path: string, message: string): FormError => ({
    fieldId: fieldId(PREFIX, path),
    message: `${fieldName(topField(path))}: ${message}`,
  });

  /** Checks the form; with errors it shows them all and takes the focus there. */
  async function passes(level: Level): Promise<boolean> {
    asked.current = level;
    isChecking.current = true;
    await form.trigger();
    isChecking.current = false;
    const wrong = checkForm(form.getValues(), level);
    setSummary(wrong.map((error) => inSummary(error.path, say(error))));
    return wrong.length === 0;
  }

  function showFailure(error: unknown) {
    const lines = serverErrors(error);
    for (const { path, message } of lines) form.setError(path, { type: 'server', message });
    setSummary(
      lines.length === 0
        ? [{ message: problemText(error) }]
        : lines.map(({ path, message }) => inSummary(path, message)),
    );
  }

  async function saveNow() {
    if (!(await passes(isOut ? 'publish' : 'draft'))) return;
    const { useCase, error } = await saving.save();
    if (error) showFailure(error);
    if (!useCase) return;
    toast(t(isOut ? 'useCaseForm:save.changesPublished' : 'useCaseForm:save.draftSaved'));
    if (useCase.status === 'published') void navigate(paths.useCase(useCase.slug));
  }

  async function publishNow() {
    if (!(await passes('publish'))) return;
    const { useCase, error } = await saving.save();
    if (error) showFailure(error);
    if (!useCase) return;
    try {
      const published = await publish.mutateAsync(useCase);
      saving.hold(published);
      if (published.status === 'in_review') {
        toast(t('useCases:actions.sentForReview'));
        return;
      }
      toast(t('useCases:actions.published'));
      void navigate(paths.useCase(published.slug));
    } catch (problem) {
      showFailure(problem);
    }
  }

  function throwAway() {
    removeLocalDraft(draftKey);
    setFound(null);
    replace(blank);
  }

  async function preview() {
    const values = form.getValues();
    const organisation = organisations.find(({ slug }) => slug === values.organisation);
    try {
      // The page of a case is much of its own, which comes when it is asked for.
      const { PreviewView } = await import('./preview-view');
      setPreviewed({ View: PreviewView, useCase: previewOf(values, record, organisation) });
    } catch {
      setSummary([{ message: t('errors:network') }]);
    }
  }

  const editor = useMemo(() => ({ me, organisations, record, goTo }), [me, organisations, record, goTo]);
  const isElsewhere = previewed !== null || conflict !== null;
  return (
    <FormProvider {...form}>
      <EditorContext value={editor}>
        <MarksNeeded value={!isOut}>
          <ErrorSummary errors={summary} onGoTo={(id) => goTo(id.slice(PREFIX.length + 1))} />
          {found && !conflict && (
            <Alert tone="info">
              <div className="row">
                <p>{t('useCaseForm:save.restored')}</p>
                <Button type="button" variant="tertiary" size="sm" onClick={throwAway}>
                  {t('useCaseForm:save.throwAway')}
                </Button>
              </div>
            </Alert>
          )}
          {record && (
            <ReviewPanel
              useCase={record}
              onApprove={() => void publishNow()}
              isApproving={publish.isPending}
              onReturned={saving.hold}
            />
          )}
          {conflict && (
            <ConflictChoice
              key={conflict.version}
              theirs={valuesOf(conflict, language)}
              base={record && record.version < conflict.version ? valuesOf(record, language) : null}
              onSettle={(values) => {
                saving.settle(conflict, values);
                setFound(null);
                void saveNow();
              }}
            />
          )}
          {previewed && !conflict && <previewed.View useCase={previewed.useCase} onClose={() => setPreviewed(null)} />}
          <div className="editor" hidden={isElsewhere}>
            <Overview current={step} />
            <form
              className="use-case-form"
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                void saveNow();
              }}
            >
              <div key={`${step} ${generation}`} className="use-case-form__step">
                <StepHeading step={step} heading={heading} />
                <StepFields step={step} />
                <Neighbours step={step} />
              </div>
              <div className="use-case-form__end">
                <div className="row">
                  {isOut ? (
                    <Button type="submit" loading={state.kind === 'saving'}>
                      {t('useCaseForm:saveChanges')}
                    </Button>
                  ) : (
                    <>
                      <Button type="button" loading={publish.isPending} onClick={() => void publishNow()}>
                        {t('useCases:actions.publish')}
                      </Button>
                      <Button type="submit" variant="secondary">
                        {t('useCaseForm:saveDraft')}
                      </Button>
                    </>
                  )}
                  <Button type="button" variant="tertiary" onClick={() => void preview()}>
                    {t('useCaseForm:preview.open')}
                  </Button>
                </div>
                <SaveStatus state={state} isPublic={isOut} />
              </div>
            </form>
          </div>
        </MarksNeeded>
      </EditorContext>
    </FormProvider>
  );
}

/** How it is said that nothing stands in a field. */
const EMPTY_CODES = ['required', 'oneOf', 'minItems'];

/** What a new case starts with: what is known of the person who writes it. */
function valuesForNew(me: Me, organisations: OrganisationRef[]): FormValues {
  return emptyValues({
    organisation: organisations.length === 1 ? (organisations[0]?.slug ?? '') : '',
    contactName: me.name,
    contactRole: me.workTitle,
    contactEmail: me.email,
  });
}

/** The steps, and how whole the description is; follows what is typed, a little later than the fields. */
function Overview({ current }: { current: (typeof STANDARD_STEPS)[number] }) {
  const values = useDeferredValue(useWatch<FormValues>() as FormValues);
  const standing = useMemo(() => standingOf(toBody(values)), [values]);
  return (
    <div className="editor__overview">
      <StepList steps={standing.steps} current={current} />
      <Completeness standing={standing} />
    </div>
  );
}

interface StepProps {
  step: (typeof STANDARD_STEPS)[number];
}

function StepHeading({ step, heading }: StepProps & { heading: RefObject<HTMLHeadingElement | null> }) {
  const { t } = useTranslation(['useCaseForm', 'standard']);
  return (
    <div>
      <p className="subtle">
        {t('useCaseForm:steps.position', { number: STANDARD_STEPS.indexOf(step) + 1, count: STANDARD_STEPS.length })}
      </p>
      <h2 ref={heading} tabIndex={-1} className="ds-heading" data-size="md">
        {t(`standard:steps.${step}.label`)}
      </h2>
      <p>{t(`standard:steps.${step}.help`)}</p>
    </div>
  );
}

/** The ways to the step before and the one after. */
function Neighbours({ step }: StepProps) {
  const { t } = useTranslation(['useCaseForm', 'standard']);
  const at = STANDARD_STEPS.indexOf(step);
  const before = STANDARD_STEPS[at - 1];
  const after = STANDARD_STEPS[at + 1];
  return (
    <div className="row">
      {before && (
        <ButtonLink to={stepAddress(before)} variant="tertiary" preventScrollReset>
          {t('useCaseForm:steps.back', { step: t(`standard:steps.${before}.label`) })}
        </ButtonLink>
      )}
      {after && (
        <ButtonLink to={stepAddress(after)} variant="secondary" preventScrollReset>
          {t('useCaseForm:steps.next', { step: t(`standard:steps.${after}.label`) })}
        </ButtonLink>
      )}
    </div>
  );
}

interface ConflictChoiceProps {
  base: FormValues | null;
  theirs: FormValues;
  onSettle: (values: FormValues) => void;
}

/** Lets choose between what is typed here and what somebody else has saved. */
function ConflictChoice({ base, theirs, onSettle }: ConflictChoiceProps) {
  const mine = useWatch<FormValues>() as FormValues;
  return (
    <ConflictView
      differences={differencesOf(base, mine, theirs)}
      mine={mine}
      theirs={theirs}
      onSettle={(choices) => onSettle(mergeValues(mine, theirs, choices))}
    />
  );
}
