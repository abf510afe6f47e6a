import type { PersonalColumn } from '#platform/personal-data';

const LEADS_NOWHERE = 'the id leads to an emptied account';

/** Where a text says the name of somebody whom it mentions: as it was written, and as it is shown. */
const BODY = `'(@\\[)[^\\]]*(\\]\\(person:' || :id || '\\))'`;
const HTML = `'(<a [^>]*/personer/' || :id || '[^>]*>)[^<]*(</a>)'`;

/** The text with what a former user is called in the place of the name. */
const withoutName = (column: string, place: string): string =>
  `regexp_replace(${column}, ${place}, '\\1' || (SELECT name FROM users WHERE id = :id) || '\\2', 'g')`;

const mentionedIn = (postId: string): string =>
  `${postId} IN (SELECT post_id FROM mentions WHERE kind = 'person' AND target_id = :id)`;

/** What threads hold about people. Posts stay, so that what others answered can still be understood; they lead to a former member. */
export const threadsPersonalData: readonly PersonalColumn[] = [
  { column: 'threads.opened_by', exported: ['id', 'title', 'kind', 'created_at'], erased: { stays: LEADS_NOWHERE } },
  {
    column: 'posts.author_id',
    exported: ['id', 'thread_id', 'seq', 'body', 'created_at', 'edited_at', 'removed_at', 'removal_reason'],
    erased: { set: 'client_id = NULL, organisation_id = NULL' },
  },
  { column: 'posts.edited_by', exported: ['id', 'edited_at', 'edit_reason'], erased: { stays: LEADS_NOWHERE } },
  { column: 'posts.removed_by', exported: ['id', 'removed_at', 'removal_reason'], erased: { stays: LEADS_NOWHERE } },
  {
    column: 'post_revisions.written_by',
    exported: ['post_id', 'version', 'body', 'written_at'],
    erased: { stays: LEADS_NOWHERE },
  },
  { column: 'post_reactions.user_id', exported: ['post_id', 'name', 'created_at'], erased: { stays: LEADS_NOWHERE } },
  {
    column: 'mentions.target_id',
    rows: `kind = 'person' AND target_id = :id`,
    exported: ['post_id', 'thread_id', 'seq'],
    erased: 'remove',
  },
  // Later rules come first: these two while it is known where the person was mentioned.
  {
    column: 'posts.html',
    rows: mentionedIn('id'),
    exported: { withheld: 'what others have written' },
    erased: { set: `body = ${withoutName('body', BODY)}, html = ${withoutName('html', HTML)}` },
  },
  {
    column: 'post_revisions.body',
    rows: mentionedIn('post_id'),
    exported: { withheld: 'what others have written' },
    erased: { set: `body = ${withoutName('body', BODY)}` },
  },
  // Later rules come first: what follows changes these.
  {
    column: 'unread_counts.user_id',
    exported: { withheld: 'is counted from how far the person has read' },
    erased: 'remove',
  },
  { column: 'thread_reads.user_id', exported: ['thread_id', 'seq', 'level', 'updated_at'], erased: 'remove' },
  { column: 'place_follows.user_id', exported: ['place_id', 'level', 'since'], erased: 'remove' },
  {
    column: 'thread_drafts.user_id',
    exported: ['thread_id', 'place_id', 'title', 'body', 'updated_at'],
    erased: 'remove',
  },
  { column: 'post_bookmarks.user_id', exported: ['post_id', 'created_at'], erased: 'remove' },
  { column: 'user_blocks.user_id', exported: ['blocked_id', 'created_at'], erased: 'remove' },
  {
    column: 'user_blocks.blocked_id',
    exported: { withheld: 'who blocks somebody is nobody else’s business' },
    erased: 'remove',
  },
  {
    column: 'held_posts.author_id',
    exported: ['id', 'thread_id', 'body', 'created_at', 'refused_at', 'refusal_reason'],
    erased: 'remove',
  },
  {
    column: 'post_reports.reporter_id',
    exported: ['post_id', 'reason', 'note', 'created_at', 'state'],
    erased: { set: "reporter_id = NULL, note = ''" },
  },
  { column: 'post_reports.decided_by', exported: ['id', 'decided_at', 'decision'], erased: { stays: LEADS_NOWHERE } },
];
