import { parentPort } from 'node:worker_threads';
import type { MentionTargets, RenderedMarkdown, renderMarkdown as Render } from './render-markdown.js';

/** A text to render, and what came of it. */
export interface RenderOrder {
  readonly id: number;
  readonly body: string;
  readonly targets: MentionTargets;
}
export type RenderReply = { readonly id: number } & (
  | { readonly rendered: RenderedMarkdown }
  | { readonly failed: true }
);

/** Tests run the sources, and Node reads those as they are. */
const source = import.meta.url.endsWith('.ts') ? './render-markdown.ts' : './render-markdown.js';
const { renderMarkdown } = (await import(new URL(source, import.meta.url).href)) as { renderMarkdown: typeof Render };

parentPort?.on('message', ({ id, body, targets }: RenderOrder) => {
  let reply: RenderReply;
  try {
    reply = { id, rendered: renderMarkdown(body, targets) };
  } catch {
    reply = { id, failed: true };
  }
  parentPort?.postMessage(reply);
});
// Until here the time went into starting, not into a text.
parentPort?.postMessage('ready');
