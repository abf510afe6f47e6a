import type { ComponentProps, ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** What every field has. The id is given, so that server and browser agree and the error summary can point at it. */
export interface FieldFrame {
  id: string;
  label: ReactNode;
  description?: ReactNode;
  /** What is wrong, in the reader's language. */
  error?: string;
  /** Says beside the label that the field may be left empty. */
  optional?: boolean;
}

/** The ids of what describes a field. @param more of a text of the field's own. */
export function describedBy(
  id: string,
  { description, error }: Pick<FieldFrame, 'description' | 'error'>,
  more?: string,
) {
  const ids = [description ? `${id}-description` : null, error ? `${id}-error` : null, more ?? null];
  return ids.filter((part) => part !== null).join(' ') || undefined;
}

interface FrameProps extends FieldFrame {
  className?: string;
  children: ReactNode;
}

/** Label, description and error around a field. */
export function Frame({ id, label, description, error, optional, className, children }: FrameProps) {
  const { t } = useTranslation();
  return (
    <div className={`ds-field field ${className ?? ''}`}>
      <label className="ds-label" htmlFor={id}>
        {label}
        {optional && <span className="field__optional"> ({t('form.optional')})</span>}
      </label>
      {description && (
        <div id={`${id}-description`} className="field__description">
          {description}
        </div>
      )}
      {children}
      <FieldError id={id} error={error} />
    </div>
  );
}

/** The error of a field, tied to it by its id. */
export function FieldError({ id, error }: { id: string; error?: string }) {
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="ds-validation-message">
      {error}
    </p>
  );
}

type Native<Tag extends 'input' | 'textarea' | 'select'> = Omit<ComponentProps<Tag>, 'id'>;

export type TextFieldProps = FieldFrame & Native<'input'> & { maxCharacters?: number };

/** One line of text. Takes what `register()` of react-hook-form gives. */
export function TextField({
  id,
  label,
  description,
  error,
  optional,
  maxCharacters,
  onInput,
  className,
  ...rest
}: TextFieldProps) {
  const counter = useCounter(maxCharacters, rest.value ?? rest.defaultValue);
  return (
    <Frame id={id} label={label} description={description} error={error} optional={optional}>
      <input
        type="text"
        {...rest}
        id={id}
        className={`ds-input ${className ?? ''}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { description, error }, maxCharacters ? `${id}-counter` : undefined)}
        onInput={(event) => {
          counter.count(event.currentTarget.value);
          onInput?.(event);
        }}
      />
      {maxCharacters !== undefined && <Counter id={id} left={counter.left} />}
    </Frame>
  );
}

export type TextareaProps = FieldFrame & Native<'textarea'> & { maxCharacters?: number };

/** Several lines of text. */
export function Textarea({
  id,
  label,
  description,
  error,
  optional,
  maxCharacters,
  onInput,
  className,
  ...rest
}: TextareaProps) {
  const counter = useCounter(maxCharacters, rest.value ?? rest.defaultValue);
  return (
    <Frame id={id} label={label} description={description} error={error} optional={optional}>
      <textarea
        rows={5}
        {...rest}
        id={id}
        className={`ds-input ${className ?? ''}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { description, error }, maxCharacters ? `${id}-counter` : undefined)}
        onInput={(event) => {
          counter.count(event.currentTarget.value);
          onInput?.(event);
        }}
      />
      {maxCharacters !== undefined && <Counter id={id} left={counter.left} />}
    </Frame>
  );
}

export interface Option {
  value: string;
  label: string;
}

export type SelectProps = FieldFrame & Native<'select'> & { options: Option[]; emptyLabel?: string };

/** One of several, in a native list. `emptyLabel` adds a first choice that means none. */
export function Select({
  id,
  label,
  description,
  error,
  optional,
  options,
  emptyLabel,
  className,
  ...rest
}: SelectProps) {
  return (
    <Frame id={id} label={label} description={description} error={error} optional={optional}>
      <select
        {...rest}
        id={id}
        className={`ds-input ${className ?? ''}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { description, error })}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/** A password, with a button that shows it. Pasting and password managers work. */
export function PasswordField({ id, label, description, error, optional, className, ...rest }: TextFieldProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  return (
    <Frame id={id} label={label} description={description} error={error} optional={optional}>
      <div className="password">
        <input
          {...rest}
          id={id}
          type={shown ? 'text' : 'password'}
          autoCapitalize="none"
          spellCheck={false}
          className={`ds-input ${className ?? ''}`}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { description, error })}
        />
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          aria-controls={id}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? 'form.hidePassword' : 'form.showPassword')}
        </button>
      </div>
    </Frame>
  );
}

export type CheckboxProps = Omit<FieldFrame, 'optional'> & Native<'input'> & { type?: 'checkbox' | 'radio' };

/** A box to tick; with `type="radio"` one of a group of the same name. */
export function Checkbox({ id, label, description, error, type = 'checkbox', className, ...rest }: CheckboxProps) {
  return (
    <div className={`choice ${className ?? ''}`}>
      <input
        {...rest}
        id={id}
        type={type}
        className="ds-input"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { description, error })}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {description && (
          <div id={`${id}-description`} className="field__description">
            {description}
          </div>
        )}
        <FieldError id={id} error={error} />
      </div>
    </div>
  );
}

export type FieldGroupProps = FieldFrame & { children: ReactNode; className?: string };

/** Fields that belong together, such as the boxes of one question; `id` is the target of the error summary. */
export function FieldGroup({ id, label, description, error, optional, children, className }: FieldGroupProps) {
  const { t } = useTranslation();
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={`field-group ${className ?? ''}`}
      aria-describedby={describedBy(id, { description, error })}
    >
      <legend className="ds-label">
        {label}
        {optional && <span className="field__optional"> ({t('form.optional')})</span>}
      </legend>
      {description && (
        <div id={`${id}-description`} className="field__description">
          {description}
        </div>
      )}
      {children}
      <FieldError id={id} error={error} />
    </fieldset>
  );
}

function useCounter(max: number | undefined, start: unknown) {
  const [length, setLength] = useState(typeof start === 'string' ? start.length : 0);
  return { left: (max ?? 0) - length, count: (text: string) => setLength(text.length) };
}

function Counter({ id, left }: { id: string; left: number }) {
  const { t } = useTranslation();
  return (
    <p id={`${id}-counter`} className={left < 0 ? 'field__counter field__counter--over' : 'field__counter'}>
      {left < 0 ? t('form.charactersOver', { count: -left }) : t('form.charactersLeft', { count: left })}
    </p>
  );
}
