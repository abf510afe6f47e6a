/**
 * The shape of our OpenAPI document, as openapi-typescript writes it.
 * Made again from the server's own document with `npm run openapi`; not to be edited by hand after that.
 */

export interface paths {
  '/api/v1/auth/login': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['LoginDto'] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Me'] } };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/logout': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        204: { headers: { [name: string]: unknown }; content?: never };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/register': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['RegisterDto'] } };
      responses: {
        202: { headers: { [name: string]: unknown }; content: { 'application/json': Record<string, never> } };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/verify-email': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': { token: string } } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': Record<string, never> } };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/forgot-password': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': { email: string } } };
      responses: {
        202: { headers: { [name: string]: unknown }; content: { 'application/json': Record<string, never> } };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/reset-password': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': { token: string; password: string } } };
      responses: {
        204: { headers: { [name: string]: unknown }; content?: never };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/providers': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': { items: { id: string; name: string; startUrl: string }[] } };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Me'] } };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: {
      parameters: { query?: never; header?: { 'If-Match'?: string }; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['UpdateMeDto'] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Me'] } };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    trace?: never;
  };
  '/api/v1/me/password': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': { currentPassword: string; newPassword: string } } };
      responses: {
        204: { headers: { [name: string]: unknown }; content?: never };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/sessions': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': { items: components['schemas']['SessionResponse'][] } };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        204: { headers: { [name: string]: unknown }; content?: never };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/sessions/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    delete: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        204: { headers: { [name: string]: unknown }; content?: never };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/api-tokens': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': { items: components['schemas']['ApiTokenResponse'][] } };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['CreateApiTokenDto'] } };
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['CreatedApiToken'] };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/api-tokens/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    delete: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        204: { headers: { [name: string]: unknown }; content?: never };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/use-cases': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: {
        query?: { status?: 'draft' | 'published' | 'archived'; limit?: number; cursor?: string };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: {
            'application/json': {
              items: components['schemas']['UseCaseSummary'][];
              nextCursor: string | null;
              total?: number;
            };
          };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['UserResponse'] };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/municipalities': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: {
        query?: { q?: string; county?: string; skrGroup?: string; limit?: number; cursor?: string };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: {
            'application/json': {
              items: components['schemas']['MunicipalityResponse'][];
              nextCursor: string | null;
              total?: number;
            };
          };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/municipalities/{codeOrSlug}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { codeOrSlug: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['MunicipalityResponse'] };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/counties': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': { items: components['schemas']['CountyResponse'][] } };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/counties/{code}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { code: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['CountyResponse'] };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organisations': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: {
        query?: { type?: string; county?: string; municipality?: string; q?: string; limit?: number; cursor?: string };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: {
            'application/json': {
              items: components['schemas']['OrganisationResponse'][];
              nextCursor: string | null;
              total?: number;
            };
          };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organisations/{slug}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { slug: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['OrganisationResponse'] };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/use-cases': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: {
        query?: {
          q?: string;
          area?: string[];
          value?: string[];
          technique?: string[];
          phase?: string[];
          county?: string[];
          municipality?: string[];
          organisation?: string[];
          organisationType?: string[];
          tag?: string[];
          visibility?: string[];
          lang?: string[];
          sort?: 'relevance' | 'newest' | 'updated' | 'mostReused';
          facets?: boolean;
          limit?: number;
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['UseCaseList'] };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['WriteUseCaseDto'] } };
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['UseCaseResponse'] };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/use-cases/suggest': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query: { q: string }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': { items: components['schemas']['UseCaseSuggestion'][] } };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/use-cases/{slugOrId}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { slugOrId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['UseCaseResponse'] };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete: {
      parameters: { query?: never; header?: { 'If-Match'?: string }; path: { slugOrId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        204: { headers: { [name: string]: unknown }; content?: never };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    options?: never;
    head?: never;
    patch: {
      parameters: { query?: never; header?: { 'If-Match'?: string }; path: { slugOrId: string }; cookie?: never };
      requestBody: { content: { 'application/json': Partial<components['schemas']['WriteUseCaseDto']> } };
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['UseCaseResponse'] };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    trace?: never;
  };
  '/api/v1/use-cases/{slugOrId}/publish': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path: { slugOrId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['UseCaseResponse'] };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/use-cases/{slugOrId}/archive': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path: { slugOrId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['UseCaseResponse'] };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/status': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['ReadinessResponse'] };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/dead-letters': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: { limit?: number; cursor?: string }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: {
            'application/json': {
              items: components['schemas']['DeadLetterResponse'][];
              nextCursor: string | null;
              total?: number;
            };
          };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/dead-letters/{id}/retry': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        204: { headers: { [name: string]: unknown }; content?: never };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/dead-letters/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    delete: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        204: { headers: { [name: string]: unknown }; content?: never };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/mails': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: { limit?: number; cursor?: string }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: {
            'application/json': {
              items: components['schemas']['MailSummary'][];
              nextCursor: string | null;
              total?: number;
            };
          };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/mails/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['MailResponse'] };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': components['schemas']['Problem'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: {
    Problem: {
      type: string;
      title: string;
      status: number;
      detail?: string;
      /** Stable name of what went wrong, such as `use_case.not_found`. */
      code: string;
      requestId?: string;
      errors?: components['schemas']['FieldProblem'][];
    };
    FieldProblem: {
      /** Where in the body: `title`, `effects.0.value`. */
      path: string;
      message: string;
      code?: string;
      params?: Record<string, string | number>;
    };
    LoginDto: { email: string; password: string };
    RegisterDto: { email: string; password: string; name: string; language?: 'sv' | 'en' };
    UpdateMeDto: {
      name?: string;
      workTitle?: string;
      about?: string;
      skills?: string[];
      language?: 'sv' | 'en';
      timeZone?: string;
    };
    MembershipResponse: {
      organisation: components['schemas']['OrganisationRef'];
      role: 'member' | 'representative' | 'administrator';
    };
    Me: {
      id: string;
      email: string;
      name: string;
      workTitle: string;
      about: string;
      skills: string[];
      language: 'sv' | 'en';
      timeZone: string;
      platformRole: 'member' | 'editor' | 'moderator' | 'admin';
      isDemo: boolean;
      createdAt: string;
      /** Counts edits; the same number is in the `ETag`. */
      version: number;
      memberships: components['schemas']['MembershipResponse'][];
    };
    UserResponse: {
      id: string;
      name: string;
      workTitle: string;
      about: string;
      skills: string[];
      memberships: components['schemas']['MembershipResponse'][];
    };
    SessionResponse: {
      id: string;
      createdAt: string;
      lastSeenAt: string;
      expiresAt: string;
      userAgent: string;
      address: string;
      current: boolean;
    };
    ApiTokenResponse: {
      id: string;
      name: string;
      /** Null: no limits. */
      scopes: ('read' | 'write')[] | null;
      createdAt: string;
      lastUsedAt: string | null;
      expiresAt: string | null;
    };
    CreateApiTokenDto: { name: string; scopes?: ('read' | 'write')[]; expiresAt?: string };
    CreatedApiToken: { id: string; token: string };
    OrganisationRef: {
      id: string;
      slug: string;
      name: string;
      type: 'municipality' | 'region' | 'civil_society' | 'agency' | 'academia' | 'company' | 'network';
      municipalityCode: string | null;
      countyCode: string | null;
      isDemo: boolean;
    };
    OrganisationResponse: components['schemas']['OrganisationRef'] & {
      organisationNumber: string | null;
      descriptionSv: string | null;
      descriptionEn: string | null;
      webAddress: string | null;
      areas: string[];
      lat: number | null;
      lon: number | null;
      claimed: boolean;
      verifiedAt: string | null;
      population?: number | null;
      skrGroup?: string | null;
      abilities: { canEdit: boolean };
    };
    MunicipalityResponse: {
      code: string;
      slug: string;
      name: string;
      ownName: string;
      countyCode: string;
      countyName: string;
      lat: number;
      lon: number;
      population: number;
      populationYear: number;
      skrGroup: string;
      organisationId: string | null;
    };
    CountyResponse: {
      code: string;
      name: string;
      letter: string;
      lat: number;
      lon: number;
      municipalities: number;
    };
    UseCaseText: { title: string; summary: string };
    UseCaseStory: { title: string; summary: string; problem: string; solution: string; lessons: string };
    UseCaseHighlights: { title?: string; summary?: string; body?: string };
    UseCaseSummary: {
      id: string;
      slug: string;
      status: 'draft' | 'published' | 'archived';
      lang: string;
      title: string;
      summary: string;
      areas: string[];
      values: string[];
      techniques: string[];
      phase: string | null;
      phaseSince: string | null;
      stopReason: string | null;
      visibility: 'public' | 'members' | 'hub' | 'organisation';
      tags: string[];
      organisations: components['schemas']['OrganisationRef'][];
      effectCount: number;
      measuredEffectCount: number;
      isDemo: boolean;
      publishedAt: string | null;
      updatedAt: string;
      translations: { en?: components['schemas']['UseCaseText'] };
      /** HTML in which everything but `<mark>` is escaped. */
      highlights?: components['schemas']['UseCaseHighlights'];
    };
    UseCaseList: {
      items: components['schemas']['UseCaseSummary'][];
      nextCursor: string | null;
      total?: number;
      engine: string;
      facets?: Record<string, Record<string, number>>;
    };
    UseCaseSuggestion: { title: string; slug: string; organisation: string };
    PhaseEntry: { phase: string; since: string | null; reason: string | null };
    UseCaseContact: { name: string | null; role: string | null; email: string | null };
    EffectResponse: components['schemas']['WriteEffectDto'] & { id: string };
    WriteEffectDto: {
      measure: string;
      unit: string;
      baseline: number | null;
      value: number | null;
      periodStart: string | null;
      periodEnd: string | null;
      method: string | null;
      measuredBy: string | null;
      evidence: 'expected' | 'self_reported' | 'measured' | 'independently_evaluated';
    };
    UseCaseAbilities: { canEdit: boolean; canPublish: boolean; canArchive: boolean; canDelete: boolean };
    UseCaseResponse: Omit<components['schemas']['UseCaseSummary'], 'translations'> & {
      problem: string;
      solution: string;
      lessons: string;
      phaseReason: string | null;
      phases: components['schemas']['PhaseEntry'][];
      insteadOf: string | null;
      personalData: 'none' | 'personal' | 'sensitive' | null;
      contact: components['schemas']['UseCaseContact'];
      effects: components['schemas']['EffectResponse'][];
      translations: { en?: components['schemas']['UseCaseStory'] };
      source: string | null;
      sourceId: string | null;
      schemaVersion: number;
      version: number;
      createdAt: string;
      abilities: components['schemas']['UseCaseAbilities'];
    };
    WriteUseCaseDto: {
      title: string;
      /** Slug or id. */
      organisation: string;
      lang?: string;
      summary?: string;
      problem?: string;
      solution?: string;
      lessons?: string;
      areas?: string[];
      values?: string[];
      techniques?: string[];
      phase?: string | null;
      phaseSince?: string | null;
      phaseReason?: string | null;
      stopReason?: string | null;
      insteadOf?: string | null;
      personalData?: 'none' | 'personal' | 'sensitive' | null;
      contactName?: string | null;
      contactRole?: string | null;
      contactEmail?: string | null;
      tags?: string[];
      visibility?: 'public' | 'members' | 'hub' | 'organisation';
      effects?: components['schemas']['WriteEffectDto'][];
      translations?: { en?: components['schemas']['UseCaseStory'] };
    };
    PartResponse: {
      name: string;
      status: 'ok' | 'degraded' | 'down';
      figures: Record<string, string | number | boolean | null>;
    };
    ReadinessResponse: { status: 'ok' | 'degraded' | 'down'; parts: components['schemas']['PartResponse'][] };
    DeadLetterResponse: {
      id: string;
      eventId: string;
      event: string;
      handler: string;
      attempts: number;
      error: string;
      failedAt: string;
      payload: Record<string, unknown>;
    };
    MailSummary: { id: string; to: string; subject: string; createdAt: string };
    MailResponse: components['schemas']['MailSummary'] & {
      /** The source of the mail (RFC 5322). */
      source: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}

export type $defs = Record<string, never>;
export type operations = Record<string, never>;
