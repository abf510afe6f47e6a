import { useId } from 'react';

/** Text of the machinery, to be read and copied as it is. Long lines break, so that nothing must be scrolled sideways. */
export function Source({ label, text }: { label: string; text: string }) {
  const id = useId();
  return (
    <figure className="source" aria-labelledby={id}>
      <figcaption id={id}>{label}</figcaption>
      <pre>{text}</pre>
    </figure>
  );
}
