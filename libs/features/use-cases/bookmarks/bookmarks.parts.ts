import { Alerts } from './alerts.js';
import {
  BookmarkController,
  MyBookmarksController,
  SavedSearchesController,
  UnsubscribeController,
} from './bookmarks.controller.js';
import { BookmarksRepository } from './bookmarks.repository.js';
import { Bookmarks } from './bookmarks.service.js';
import { SavedSearchesRepository } from './saved-searches.repository.js';
import { SavedSearches } from './saved-searches.service.js';
import { SignedLinks } from './signed-links.js';

/** What the module of the register takes from here. */
export const BOOKMARKS = {
  controllers: [BookmarkController, MyBookmarksController, SavedSearchesController, UnsubscribeController],
  providers: [Bookmarks, BookmarksRepository, SavedSearches, SavedSearchesRepository, Alerts, SignedLinks],
};
