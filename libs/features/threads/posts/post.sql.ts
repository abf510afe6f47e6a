import { nameOf } from '#features/identity';
import { isoTime } from '#platform/database';

/**
 * A post by itself. A page has twenty of them and few authors, and hardly any that were removed, so who wrote them and why they are gone is asked
 * apart: as joins and subqueries of each row, that cost more than all the rest.
 */
export const POST_COLUMNS = `p.id, p.thread_id AS "threadId", p.seq, p.author_id AS "authorId", p.organisation_id AS "organisationId", p.body, p.html,
  p.reply_to_id AS "replyToId", p.reply_to_seq AS "replyToSeq", p.reactions, p.client_id AS "clientId", p.has_files AS "hasFiles", p.version,
  p.created_at AS "createdAt", p.edited_at AS "editedAt", p.removed_at IS NOT NULL AS "isRemoved"`;

/** What is the own of the person in this parameter. */
export const ownColumns = (userId: string): string => `CASE WHEN p.reactions = '{}' THEN '{}'
    ELSE ARRAY(SELECT x.name FROM post_reactions x WHERE x.post_id = p.id AND x.user_id = ${userId}) END AS "ownReactions",
  EXISTS (SELECT FROM post_bookmarks k WHERE k.post_id = p.id AND k.user_id = ${userId}) AS bookmarked,
  p.author_id = ANY (ARRAY(SELECT b.blocked_id FROM user_blocks b WHERE b.user_id = ${userId})) AS blocked`;

/** Who removed posts, why, and where those are now that were moved. */
export const REMOVALS = `SELECT p.id, json_build_object('kind', p.removal_kind, 'at', ${isoTime('p.removed_at')}, 'by', ${nameOf('u')}, 'reason', p.removal_reason,
    'movedTo', CASE WHEN mv.id IS NOT NULL THEN json_build_object('threadId', mv.thread_id, 'postId', mv.id, 'seq', mv.seq) END) AS removed
  FROM posts p LEFT JOIN users u ON u.id = p.removed_by LEFT JOIN posts mv ON mv.id = p.moved_to_id WHERE p.id = ANY($1::uuid[]) AND p.removed_at IS NOT NULL`;
