import { readBlocks } from '../story';

/** A text that somebody typed, with its paragraphs and lists. */
export function StoryText({ text, lang }: { text: string; lang?: string }) {
  return (
    <div className="prose story-text" lang={lang}>
      {readBlocks(text).map((block, index) =>
        block.kind === 'list' ? (
          <ul key={index}>
            {block.items.map((item, at) => (
              <li key={at}>{item}</li>
            ))}
          </ul>
        ) : (
          <p key={index}>{block.text}</p>
        ),
      )}
    </div>
  );
}
