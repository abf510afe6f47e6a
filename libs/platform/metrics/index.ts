export { MetricsModule, RequestMetrics } from './metrics.js';
