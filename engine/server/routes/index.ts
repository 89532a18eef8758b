import { version } from '../../store/index.ts';
import { openapi } from '../openapi.ts';
import type { Route } from '../route.ts';
import { flag, list, object, of, text } from '../shapes.ts';
import { caseRoutes } from './cases.ts';
import { checkRoutes } from './checks.ts';
import { editionRoutes } from './editions.ts';
import { sheetRoutes } from './sheets.ts';

const generalRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/openapi.json',
    summary: 'This description.',
    role: null,
    answer: { status: 200, description: 'OpenAPI 3.1.', schema: { type: 'object', required: ['openapi', 'paths'] } },
    handle: () => ({ body: DESCRIPTION }),
  },
  {
    method: 'GET',
    path: '/api/session',
    summary: 'Who one is here, and what one may do.',
    role: 'reader',
    answer: {
      status: 200,
      description: 'The session.',
      schema: object({ version: text, authenticated: flag, user: text, roles: list(of('Role')) }),
    },
    handle: ({ service, person: { name, roles } }) => ({
      body: { version: version(), authenticated: service.authenticated, user: name, roles },
    }),
  },
];

/** Every address of the API. */
export const ROUTES: readonly Route[] = [
  ...generalRoutes,
  ...editionRoutes,
  ...checkRoutes,
  ...caseRoutes,
  ...sheetRoutes,
];

/** The API as it describes itself. */
export const DESCRIPTION = openapi(ROUTES);
