import type { Me, OrganisationRef, UseCaseResponse } from '#api-client';
import { createContext, useContext } from 'react';

/** What every part of the form may need to know. */
export interface Editor {
  me: Me;
  /** The organisations that a case of this person can belong to. */
  organisations: OrganisationRef[];
  /** What the register holds; null while the case is new. */
  record: UseCaseResponse | null;
  /** Goes to a field, in whatever step it is. */
  goTo: (path: string) => void;
}

export const EditorContext = createContext<Editor | null>(null);

/** The form that one is in. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('useEditor is used outside the form');
  return editor;
}
