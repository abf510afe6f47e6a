import { caretAfter, MEETING_LIMITS } from '#contracts';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../../lib/problem-text';
import { Alert, Button } from '../../../../ui';
import { useWriting, type Section } from '../api/minutes';
import { keptDraft } from '../writing/kept-draft';
import { useSharedText } from '../writing/use-shared-text';

interface SectionEditorProps {
  meetingId: string;
  section: Section;
  label: string;
  userId: string;
}

/** A part of the minutes to write in, together with others. */
export function SectionEditor({ meetingId, section, label, userId }: SectionEditorProps) {
  const { t } = useTranslation('meetings');
  const problemText = useProblemText();
  const writing = useWriting(meetingId, section.id);
  const [drafts] = useState(() => keptDraft(userId, section.id));
  const { shared, view } = useSharedText(section, drafts, (base, text) => writing.save(base.version, text));
  const { ref, remember } = useCaretThatStays(view.text);
  const announced = useRef(false);
  const id = `section-${section.id}`;
  return (
    <div className="minutes-section__editor">
      <textarea
        ref={ref}
        id={id}
        className="ds-input"
        aria-label={label}
        aria-describedby={`${id}-state`}
        rows={Math.max(4, view.text.split('\n').length + 1)}
        maxLength={MEETING_LIMITS.sectionMax}
        value={view.text}
        onSelect={remember}
        onChange={(event) => {
          remember();
          shared.type(event.target.value);
          if (announced.current) return;
          announced.current = true;
          void writing.begin();
        }}
        onBlur={() => {
          const ended = announced.current;
          announced.current = false;
          void shared.send().then(() => (ended ? writing.end() : undefined));
        }}
      />
      <p id={`${id}-state`} className="field__description" role="status">
        {t(`write.${view.state}`)}
      </p>
      {view.overlaps > 0 && (
        <Alert tone="warning" live>
          {t('write.overlaps')}
        </Alert>
      )}
      {view.state === 'refused' && (
        <Alert tone="danger" live>
          <p>
            {problemText(view.problem)} {t('write.kept')}
          </p>
          <div className="row">
            <Button size="sm" onClick={() => void shared.send()}>
              {t('write.again')}
            </Button>
            <Button size="sm" variant="secondary" onClick={() => shared.discard()}>
              {t('write.discard')}
            </Button>
          </div>
        </Alert>
      )}
    </div>
  );
}

/** Lets the caret of a field stay at the same words when others change its text. */
function useCaretThatStays(text: string) {
  const ref = useRef<HTMLTextAreaElement>(null);
  const last = useRef({ text, start: 0, end: 0 });
  const remember = () => {
    const element = ref.current;
    if (element) last.current = { text: element.value, start: element.selectionStart, end: element.selectionEnd };
  };
  useLayoutEffect(() => {
    const element = ref.current;
    const before = last.current;
    if (!element || before.text === text) return;
    if (document.activeElement === element)
      element.setSelectionRange(caretAfter(before.text, text, before.start), caretAfter(before.text, text, before.end));
    last.current = { text, start: element.selectionStart, end: element.selectionEnd };
  }, [text]);
  return { ref, remember };
}
