export { configuredFetch } from './configured-fetch.js';
export { IsPublicUrl } from './is-public-url.js';
export { isPublicAddress, publicAddressProblem, type AddressProblem } from './public-address.js';
export { SafeFetchModule } from './safe-fetch.module.js';
export { SafeFetcher, type Probe, type SafeFetchOptions } from './safe-fetcher.js';
