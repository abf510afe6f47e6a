export { HealthModule } from './health.module.js';
export { Readiness, type PartState, type ReadinessReport } from './readiness.js';
