export { assertFresh, Etag, IfMatch } from './etag.js';
export { BODY_LIMIT, makeFastifyAdapter, PER_ACCOUNT, PER_ADDRESS, prepareHttp } from './fastify.js';
export { HttpModule } from './http.module.js';
export { IsDay, isDay } from './day.js';
export { IfPresent } from './if-present.js';
export { IdempotencyKey, Idempotent, RequestKey } from './idempotency.js';
export { IsInstant } from './instant.js';
export { badCursor, decodeCursor, decodeIdCursor, encodeCursor, page, PageQuery, type Page } from './paging.js';
export { ClientInfo, IdParam, isId, type RequestInfo } from './params.js';
export { Problem as ProblemResponse } from './dto/problem.response.js';
export {
  badRequest,
  conflict,
  forbidden,
  invalid,
  notFound,
  Problem,
  stale,
  tooMany,
  unauthorised,
  type FieldError,
} from './problem.js';
export { ProblemFilter, problemFrom, problemOf, sendProblem } from './problem.filter.js';
export { currentSender, runFor, type Sender } from './request-origin.js';
export { StreamedBody, streamedBody } from './streamed-body.js';
export { NotBlank } from './not-blank.js';
export { EmptyIsNull, Repeatable, Trim, UniqueTexts } from './transforms.js';
export { sendUnlessKnown, type FetchedDocument } from './unless-known.js';
export { StrictValidationPipe } from './validation.pipe.js';
