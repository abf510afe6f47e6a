import { createContext, useContext, type ComponentProps, type ReactNode } from 'react';
import { useFormContext, type FieldPath } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../../lib/problem-text';
import { Checkbox, FieldGroup, Select, Textarea, TextField, type Option } from '../../../ui';
import type { FormValues } from './form-values';

/** Field ids are this and the path, which is where the error summary leads. */
export const PREFIX = 'use-case';

/** Whether fields that publishing needs say so; not needed while somebody corrects what is already out. */
export const MarksNeeded = createContext(true);

type Path = FieldPath<FormValues>;

/**
 * The id, the error and the registration of one field. An error goes away as soon as it is corrected: were it to wait for the
 * field to be left, the page would move under a press on the button below, and the press would be lost.
 */
export function useField(path: Path) {
  const { register, getFieldState, formState, trigger } = useFormContext<FormValues>();
  const error = messageOf(getFieldState(path, formState).error);
  const onChange = () => {
    if (error !== undefined) void trigger(path);
  };
  return { ...register(path, { onChange }), id: fieldId(PREFIX, path), error };
}

/** What is wrong with a field that registers its parts itself. */
export function useFieldError(path: Path): string | undefined {
  const { getFieldState, formState } = useFormContext<FormValues>();
  return messageOf(getFieldState(path, formState).error);
}

/** The words of an error; the error of a field with parts has none of its own. */
function messageOf(error: { message?: unknown } | undefined): string | undefined {
  return typeof error?.message === 'string' ? error.message : undefined;
}

/** As `useField`, with the text to start with, which the counter of characters needs to know. */
function useTextField(path: Path) {
  const field = useField(path);
  const value: unknown = useFormContext<FormValues>().getValues(path);
  return { ...field, defaultValue: typeof value === 'string' ? value : undefined };
}

/** A label that says that others cannot do without the field. */
export function NeededLabel({ children }: { children: ReactNode }) {
  const { t } = useTranslation('useCaseForm');
  const marks = useContext(MarksNeeded);
  return (
    <>
      {children}
      {marks && <span className="needed"> {t('needed')}</span>}
    </>
  );
}

interface Named {
  path: Path;
  label: ReactNode;
  needed?: boolean;
  description?: ReactNode;
}

type LineProps = Named &
  Pick<ComponentProps<typeof TextField>, 'type' | 'inputMode' | 'autoComplete' | 'maxCharacters'>;

/** One line of text of the form. */
export function Line({ path, label, needed = false, ...rest }: LineProps) {
  const field = useTextField(path);
  return <TextField {...rest} {...field} label={needed ? <NeededLabel>{label}</NeededLabel> : label} />;
}

type LongTextProps = Named & Pick<ComponentProps<typeof Textarea>, 'rows' | 'maxCharacters' | 'lang'>;

/** Several lines of text of the form. */
export function LongText({ path, label, needed = false, ...rest }: LongTextProps) {
  const field = useTextField(path);
  return <Textarea {...rest} {...field} label={needed ? <NeededLabel>{label}</NeededLabel> : label} />;
}

/** One of several, in a list. */
export function Choice({
  path,
  label,
  needed = false,
  options,
  emptyLabel,
  description,
}: Named & { options: Option[]; emptyLabel?: string }) {
  const field = useField(path);
  return (
    <Select
      {...field}
      label={needed ? <NeededLabel>{label}</NeededLabel> : label}
      description={description}
      options={options}
      emptyLabel={emptyLabel}
    />
  );
}

interface BoxesProps extends Named {
  options: (Option & { description?: string })[];
  type?: 'checkbox' | 'radio';
  columns?: boolean;
}

/** Boxes to tick, or one of several in view. */
export function Boxes({ path, label, needed = false, description, options, type = 'checkbox', columns }: BoxesProps) {
  const { id, error, ...field } = useField(path);
  return (
    <FieldGroup
      id={id}
      label={needed ? <NeededLabel>{label}</NeededLabel> : label}
      description={description}
      error={error}
      className={columns ? 'boxes--columns' : undefined}
    >
      <div className="boxes">
        {options.map((option) => (
          <Checkbox
            key={option.value}
            {...field}
            id={`${id}-${option.value}`}
            type={type}
            value={option.value}
            label={option.label}
            description={option.description}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
