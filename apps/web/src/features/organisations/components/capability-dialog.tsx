import {
  AREAS,
  CAPABILITY_KINDS,
  CAPABILITY_LIMITS as LIMITS,
  TECHNIQUES,
  type Area,
  type CapabilityKind,
  type Technique,
} from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../lib/api-problem';
import { useLabel } from '../../../lib/format';
import { useFieldProblemText } from '../../../lib/problem-text';
import { newRequestKey } from '../../../lib/request-key';
import { useToast } from '../../../lib/toasts';
import { Checkbox, FieldGroup, FormDialog, TextField, Textarea } from '../../../ui';
import { useSaveCapability, type Capability } from '../api/capabilities';

interface CapabilityDialogProps {
  /** The organisation that it is about. */
  slug: string;
  /** What is changed; null for something new. */
  before: Capability | null;
  onClose: () => void;
}

/** Asks what an organisation does, offers or seeks. */
export function CapabilityDialog({ slug, before, onClose }: CapabilityDialogProps) {
  const { t } = useTranslation(['partners', 'common']);
  const label = useLabel();
  const toast = useToast();
  const save = useSaveCapability(slug);
  const errorOf = useErrorOf(save.error);
  const [key] = useState(newRequestKey);
  const [kind, setKind] = useState<CapabilityKind>(before?.kind ?? 'seeking');
  const [title, setTitle] = useState(before?.title ?? '');
  const [description, setDescription] = useState(before?.description ?? '');
  const [areas, setAreas] = useState<readonly Area[]>(before?.areas ?? []);
  const [techniques, setTechniques] = useState<readonly Technique[]>(before?.techniques ?? []);
  const [openUntil, setOpenUntil] = useState(before?.openUntil ?? '');

  function submit() {
    const said = {
      kind,
      title,
      description,
      areas: [...areas],
      techniques: [...techniques],
      openUntil: openUntil || null,
    };
    save.mutate(
      { before, said, key },
      {
        onSuccess: () => {
          onClose();
          toast(t('partners:form.saved'));
        },
      },
    );
  }

  return (
    <FormDialog
      title={t(before ? 'partners:form.editTitle' : 'partners:form.addTitle')}
      submit={t(before ? 'common:action.save' : 'partners:form.add')}
      sending={save}
      onSubmit={submit}
      onClose={onClose}
    >
      <FieldGroup id="capability-kind" label={t('partners:form.kind')} className="boxes">
        {CAPABILITY_KINDS.map((one) => (
          <Checkbox
            key={one}
            id={`capability-kind-${one}`}
            type="radio"
            name="kind"
            label={t(`partners:kind.${one}`)}
            description={t(`partners:form.kindHelp.${one}`)}
            checked={kind === one}
            onChange={() => setKind(one)}
          />
        ))}
      </FieldGroup>
      <TextField
        id="capability-title"
        label={t('partners:form.title')}
        description={t('partners:form.titleHelp')}
        error={errorOf('title')}
        required
        maxLength={LIMITS.titleMax}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Textarea
        id="capability-description"
        label={t('partners:form.description')}
        error={errorOf('description')}
        optional
        rows={4}
        maxLength={LIMITS.descriptionMax}
        value={description}
        onChange={(event) => setDescription(event.target.value)}
      />
      <Boxes
        id="capability-areas"
        label={t('partners:form.areas')}
        description={t('partners:form.areasHelp')}
        error={errorOf('areas')}
        codes={AREAS}
        nameOf={(code) => label('area', code)}
        picked={areas}
        onChange={setAreas}
      />
      <Boxes
        id="capability-techniques"
        label={t('partners:form.techniques')}
        error={errorOf('techniques')}
        optional
        codes={TECHNIQUES}
        nameOf={(code) => label('technique', code)}
        picked={techniques}
        onChange={setTechniques}
      />
      <TextField
        id="capability-until"
        type="date"
        label={t('partners:form.openUntil')}
        description={t('partners:form.openUntilHelp')}
        error={errorOf('openUntil')}
        optional
        value={openUntil}
        onChange={(event) => setOpenUntil(event.target.value)}
      />
    </FormDialog>
  );
}

interface BoxesProps<Code extends string> {
  id: string;
  label: string;
  description?: string;
  error?: string;
  optional?: boolean;
  codes: readonly Code[];
  nameOf: (code: Code) => string;
  picked: readonly Code[];
  onChange: (picked: readonly Code[]) => void;
}

function Boxes<Code extends string>({ codes, nameOf, picked, onChange, ...group }: BoxesProps<Code>) {
  return (
    <FieldGroup {...group} className="boxes boxes--columns">
      {codes.map((code) => (
        <Checkbox
          key={code}
          id={`${group.id}-${code}`}
          label={nameOf(code)}
          checked={picked.includes(code)}
          onChange={(event) =>
            onChange(event.target.checked ? [...picked, code] : picked.filter((one) => one !== code))
          }
        />
      ))}
    </FieldGroup>
  );
}

/** What the API found wrong with a field. */
function useErrorOf(error: unknown): (path: string) => string | undefined {
  const fieldText = useFieldProblemText();
  return (path) => {
    const found = error instanceof ApiProblem ? error.errors.find((one) => one.path.split('.')[0] === path) : undefined;
    return found && fieldText(found);
  };
}
