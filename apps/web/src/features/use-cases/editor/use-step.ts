import { STANDARD_STEPS, type StandardStep } from '#contracts';
import { useCallback, useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { useSearchParams } from 'react-router';
import { fieldId } from '../../../lib/problem-text';
import { focusField } from '../../../ui';
import { PREFIX } from './fields';
import { stepOf } from './form-fields';

const PARAM = 'steg';

interface Steps {
  step: StandardStep;
  /** Where the focus goes when a step opens. */
  heading: RefObject<HTMLHeadingElement | null>;
  /** Goes to a field, in whatever step it is. */
  goTo: (path: string) => void;
}

/** The address of a step within the page. */
export function stepAddress(step: StandardStep): string {
  return `?${PARAM}=${step}`;
}

/** The step in the address, and the way to others. A step that opens gets the focus: its heading, or the field that was asked for. */
export function useStep(): Steps {
  const [params, setParams] = useSearchParams();
  const asked = params.get(PARAM);
  const step = STANDARD_STEPS.find((one) => one === asked) ?? STANDARD_STEPS[0];
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  const wanted = useRef<string | null>(null);

  const arrive = useEffectEvent(() => {
    if (shown.current === step) return;
    shown.current = step;
    const path = wanted.current;
    wanted.current = null;
    if (path !== null) focusField(fieldId(PREFIX, path));
    else {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'start' });
    }
  });
  useEffect(() => arrive(), [step]);

  const goTo = useCallback(
    (path: string) => {
      const next = stepOf(path);
      if (next === shown.current) focusField(fieldId(PREFIX, path));
      else {
        wanted.current = path;
        setParams({ [PARAM]: next }, { preventScrollReset: true });
      }
    },
    [setParams],
  );
  return { step, heading, goTo };
}
