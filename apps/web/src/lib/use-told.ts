import { useProblemText } from './problem-text';
import { useToast } from './toasts';

/** What to give a mutation so that its outcome is said: the message when it went well, else why not. */
export function useTold(): (
  message: string,
  then?: () => void,
) => { onSuccess: () => void; onError: (error: unknown) => void } {
  const toast = useToast();
  const problemText = useProblemText();
  return (message, then) => ({
    onSuccess: () => {
      toast(message, 'success');
      then?.();
    },
    onError: (error) => toast(problemText(error), 'danger'),
  });
}
