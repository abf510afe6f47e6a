import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './schema.generated.js';

type Schemas = components['schemas'];

export type { components, paths };
export type Problem = Schemas['Problem'];
export type FieldProblem = Schemas['ProblemError'];
export type Me = Schemas['Me'];
export type MembershipResponse = Schemas['MembershipResponse'];
export type UserResponse = Schemas['UserResponse'];
export type SessionResponse = Schemas['SessionResponse'];
export type ApiTokenResponse = Schemas['ApiTokenResponse'];
export type OrganisationRef = Schemas['OrganisationRef'];
export type OrganisationResponse = Schemas['OrganisationResponse'];
export type MemberResponse = Schemas['MemberResponse'];
export type OwnMembership = Schemas['OwnMembership'];
export type InvitationResponse = Schemas['InvitationResponse'];
export type ReceivedInvitation = Schemas['ReceivedInvitation'];
export type JoinRequestResponse = Schemas['JoinRequestResponse'];
export type DomainResponse = Schemas['DomainResponse'];
export type ProposedDomain = Schemas['ProposedDomain'];
export type WaitingRegistration = Schemas['WaitingRegistration'];
export type RegisterAssociationDto = Schemas['RegisterAssociationDto'];
export type UpdateOrganisationDto = Schemas['UpdateOrganisationDto'];
export type TimelineEvent = Schemas['TimelineEvent'];
export type MunicipalityResponse = Schemas['MunicipalityResponse'];
export type CountyResponse = Schemas['CountyResponse'];
export type FoundItem = Schemas['FoundItem'];
export type GroupedSearchResponse = Schemas['GroupedSearchResponse'];
export type UseCaseSummary = Schemas['UseCaseSummary'];
export type UseCaseResponse = Schemas['UseCaseResponse'];
export type OwnUseCase = Schemas['OwnUseCase'];
export type UseCaseList = Schemas['UseCaseList'];
export type UseCaseSuggestion = Schemas['UseCaseSuggestion'];
export type FileResponse = Schemas['FileResponse'];
export type ThreadResponse = Schemas['ThreadResponse'];
export type PostResponse = Schemas['PostResponse'];
export type PostPage = Schemas['PostPage'];
export type DraftResponse = Schemas['DraftResponse'];
export type MentionSuggestion = Schemas['MentionSuggestion'];
export type NewsItem = Schemas['NewsItem'];
export type UnreadResponse = Schemas['UnreadResponse'];
export type ReportResponse = Schemas['ReportResponse'];
export type WaitingPost = Schemas['WaitingPost'];
export type ImportResponse = Schemas['ImportResponse'];
export type ImportSummary = Schemas['ImportSummary'];
export type ImportColumn = Schemas['ImportColumn'];
export type ImportRowResponse = Schemas['ImportRowResponse'];
export type EffectResponse = Schemas['EffectResponse'];
export type WriteUseCaseDto = Schemas['UpdateUseCaseDto'];
export type WriteEffectDto = Schemas['WriteEffectDto'];
export type ReadinessResponse = Schemas['StatusResponse'];
export type ProviderDetail = Schemas['ProviderDetail'];
export type WriteProviderDto = Schemas['CreateProviderDto'];
export type UpdateProviderDto = Schemas['UpdateProviderDto'];
export type AdministeredUserDetail = Schemas['AdministeredUserDetail'];
export type AuditEntryResponse = Schemas['AuditEntryResponse'];
export type SettingsResponse = Schemas['SettingsResponse'];
export type DeadLetterResponse = Schemas['DeadLetterResponse'];
export type MailSummary = Schemas['KeptMailResponse'];
export type MailResponse = Schemas['KeptMailDetail'];

export type HubResponse = Schemas['HubResponse'];
export type HubSummary = Schemas['HubSummary'];
export type HubMemberResponse = Schemas['HubMemberResponse'];
export type HubRequestResponse = Schemas['HubRequestResponse'];
export type HubInvitationResponse = Schemas['HubInvitationResponse'];
export type ReceivedHubInvitation = Schemas['ReceivedHubInvitation'];
export type HubNewsItem = Schemas['HubNewsItem'];
export type Pin = Schemas['Pin'];
export type CreateHubDto = Schemas['CreateHubDto'];
export type UpdateHubDto = Schemas['UpdateHubDto'];

export type RecommendationSummary = Schemas['RecommendationSummary'];
export type RecommendationResponse = Schemas['RecommendationResponse'];
export type RecommendationRevisionEntry = Schemas['RecommendationRevisionEntry'];
export type WriteRecommendationDto = Schemas['WriteRecommendationDto'];
export type UptakeAnswer = Schemas['UptakeAnswer'];
export type UptakeFigure = Schemas['UptakeFigure'];
export type GroupSummary = Schemas['GroupSummary'];
export type GroupResponse = Schemas['GroupResponse'];
export type MilestoneResponse = Schemas['MilestoneResponse'];
export type ChainLinkResponse = Schemas['ChainLinkResponse'];
export type NeedStepResponse = Schemas['NeedStepResponse'];
export type FormGroupDto = Schemas['FormGroupDto'];

/** Calls to our API, typed by path, method, parameters and answer. */
export type ApiClient = Client<paths>;

/** How the client reaches the API; without anything, the server that the page came from. */
export interface ApiClientOptions {
  baseUrl?: string;
  fetch?: (request: Request) => Promise<Response>;
  headers?: Record<string, string>;
}

/** Makes a client for the API. */
export function createApiClient(options: ApiClientOptions = {}): ApiClient {
  return createClient<paths>(options);
}
