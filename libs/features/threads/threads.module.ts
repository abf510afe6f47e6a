import { Module } from '@nestjs/common';
import { BelongingModule } from '#features/belonging';
import { UploadedFilesModule } from '#features/files';
import { HubsModule } from '#features/hubs';
import { IdentityModule } from '#features/identity';
import { OrganisationsModule } from '#features/organisations';
import { PartnersModule } from '#features/partners';
import { SearchModule } from '#features/search';
import { UseCasesModule } from '#features/use-cases';
import { registerMessages } from '#platform/i18n';
import { MarkdownRenderer } from './markdown/markdown-renderer.js';
import { MentionsRepository } from './mentions/mentions.repository.js';
import { Mentions } from './mentions/mentions.service.js';
import { OwnPages } from './mentions/own-pages.js';
import { HeldPostsRepository } from './moderation/held-posts.repository.js';
import { HeldPosts } from './moderation/held-posts.service.js';
import { MergeTargets } from './moderation/merge-targets.js';
import {
  HubThreadRulesController,
  ModerationController,
  OwnHeldPostsController,
  ReportsController,
  ThreadModerationController,
} from './moderation/moderation.controller.js';
import { ThreadModeration } from './moderation/moderation.service.js';
import { PostMovingRepository } from './moderation/post-moving.repository.js';
import { PostMoving } from './moderation/post-moving.js';
import { ModerationMails } from './moderation/moderation-mails.js';
import { OwnHeldPosts } from './moderation/own-held-posts.service.js';
import { ModerationQueues } from './moderation/queues.service.js';
import { ReportsRepository } from './moderation/reports.repository.js';
import { OwnThingsController, PostBookmarkController, ThreadDraftController } from './own/own.controller.js';
import { OwnRepository } from './own/own.repository.js';
import { OwnThings } from './own/own.service.js';
import { HubPlaces } from './places/hub-places.js';
import { HubThreadsController } from './places/hub-threads.controller.js';
import { IntroductionPlaces } from './places/introduction-places.js';
import { OnlyThreadsController } from './places/only-threads.controller.js';
import { ThreadPlaces } from './places/place-kinds.js';
import { PlacesRepository } from './places/places.repository.js';
import { Places } from './places/places.service.js';
import { UseCasePlaces } from './places/use-case-places.js';
import { PostAttachments } from './posts/post-attachments.js';
import { PostReading } from './posts/post-reading.service.js';
import { PostRowsRepository } from './posts/post-rows.repository.js';
import { PostWriter } from './posts/post-writer.js';
import { PostsController, ThreadPostsController } from './posts/posts.controller.js';
import { PostsRepository } from './posts/posts.repository.js';
import { Posts } from './posts/posts.service.js';
import { FollowsRepository } from './reading/follows.repository.js';
import { NewsController, ReadingController } from './reading/reading.controller.js';
import { Reading } from './reading/reading.service.js';
import { ReadsRepository } from './reading/reads.repository.js';
import { UnreadCountsRepository } from './reading/unread-counts.repository.js';
import { ThreadBroadcasts } from './realtime/broadcasts.js';
import { LiveThreadsRepository } from './realtime/live-threads.repository.js';
import { SentPosts } from './realtime/sent-posts.js';
import { TailWatch } from './realtime/tail-watch.js';
import { ThreadsGateway } from './realtime/threads.gateway.js';
import { UnreadHints } from './realtime/unread-hints.js';
import { ThreadSearch } from './threads.search.js';
import { ThreadTextsRepository } from './threads/thread-texts.repository.js';
import { ThreadDoor } from './threads/thread-door.js';
import { ThreadOpening } from './threads/thread-opening.service.js';
import { ThreadsController } from './threads/threads.controller.js';
import { ThreadsRepository } from './threads/threads.repository.js';
import { SimilarThreads } from './threads/similar-threads.js';
import { Threads } from './threads/threads.service.js';
import en from './messages/en.json' with { type: 'json' };
import sv from './messages/sv.json' with { type: 'json' };

registerMessages('threads', { sv, en });

/** Talk: threads of hubs, use cases and introductions, and what people do with posts. */
@Module({
  imports: [
    OrganisationsModule,
    IdentityModule,
    BelongingModule,
    UploadedFilesModule,
    HubsModule,
    UseCasesModule,
    PartnersModule,
    SearchModule,
  ],
  controllers: [
    HubThreadsController,
    OnlyThreadsController,
    ThreadsController,
    ThreadPostsController,
    PostsController,
    ReadingController,
    NewsController,
    ThreadDraftController,
    PostBookmarkController,
    OwnThingsController,
    ThreadModerationController,
    HubThreadRulesController,
    ReportsController,
    ModerationController,
    OwnHeldPostsController,
  ],
  providers: [
    ThreadPlaces,
    PlacesRepository,
    Places,
    HubPlaces,
    UseCasePlaces,
    IntroductionPlaces,
    ThreadsRepository,
    ThreadDoor,
    Threads,
    SimilarThreads,
    ThreadOpening,
    PostsRepository,
    PostRowsRepository,
    PostWriter,
    PostReading,
    Posts,
    PostAttachments,
    MarkdownRenderer,
    MentionsRepository,
    Mentions,
    OwnPages,
    FollowsRepository,
    ReadsRepository,
    UnreadCountsRepository,
    Reading,
    OwnRepository,
    OwnThings,
    HeldPostsRepository,
    HeldPosts,
    LiveThreadsRepository,
    SentPosts,
    ThreadBroadcasts,
    TailWatch,
    ThreadsGateway,
    PostMovingRepository,
    PostMoving,
    ThreadModeration,
    MergeTargets,
    ReportsRepository,
    ModerationQueues,
    OwnHeldPosts,
    ModerationMails,
    ThreadTextsRepository,
    ThreadSearch,
    UnreadHints,
  ],
  exports: [
    ThreadPlaces,
    Places,
    Threads,
    ThreadOpening,
    ThreadDoor,
    ThreadModeration,
    Posts,
    PostReading,
    Reading,
    ThreadsRepository,
    MarkdownRenderer,
  ],
})
export class ThreadsModule {}
