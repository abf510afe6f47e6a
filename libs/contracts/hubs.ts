/** What sort of group a hub is for. */
export const HUB_KINDS = ['community', 'network', 'project', 'council', 'working_group'] as const;
export type HubKind = (typeof HUB_KINDS)[number];

/** `open`: everyone reads; `closed`: everyone sees that it is there, members read; `secret`: only members know of it. */
export const HUB_VISIBILITIES = ['open', 'closed', 'secret'] as const;
export type HubVisibility = (typeof HUB_VISIBILITIES)[number];

/** How one becomes a member: by oneself, by asking, or by an invitation only. */
export const JOIN_POLICIES = ['open', 'request', 'invite'] as const;
export type JoinPolicy = (typeof JOIN_POLICIES)[number];

/** What a member does in a hub, least first. */
export const HUB_ROLES = ['member', 'moderator', 'owner'] as const;
export type HubRole = (typeof HUB_ROLES)[number];

/** Where a request to join has come. */
export const HUB_REQUEST_STATES = ['open', 'approved', 'refused', 'withdrawn'] as const;
export type HubRequestState = (typeof HUB_REQUEST_STATES)[number];

/** How the directory can be ordered. */
export const HUB_SORTS = ['name', 'newest', 'members'] as const;
export type HubSort = (typeof HUB_SORTS)[number];

/** What the page of a hub tells of, beside its threads. */
export const HUB_NEWS = ['joined', 'pinned', 'rules_changed', 'opened'] as const;
export type HubNewsKind = (typeof HUB_NEWS)[number];

/** Lengths of what is written in and about hubs, in characters, and counts. */
export const HUB_LIMITS = {
  nameMin: 3,
  nameMax: 120,
  purposeMax: 3000,
  rulesMax: 10_000,
  tagMax: 40,
  tagsMax: 12,
  /** Pinned links and documents of one hub. */
  linksMax: 50,
  linkTitleMax: 150,
  linkNoteMax: 300,
  addressMax: 2000,
  queryMax: 100,
  /** How many hubs stand in one another at most, the outermost counted. */
  depthMax: 4,
  /** Hubs that one person makes in a day. */
  aDayMax: 50,
  messageMax: 1000,
  reasonMax: 1000,
  /** Hubs that one person waits to be let into. */
  openRequestsMax: 20,
} as const;
