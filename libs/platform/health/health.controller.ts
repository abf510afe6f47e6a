import { Controller, Get, Header, Headers, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { timingSafeEqual } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { Public } from '#platform/access';
import { AppConfig } from '#platform/config';
import { unauthorised } from '#platform/http';
import { RequestMetrics } from '#platform/metrics';
import { Readiness, type ReadinessReport } from './readiness.js';

/** What the machinery around the platform asks: does it live, can it serve, how is it doing. */
@ApiExcludeController()
@Public()
@Controller()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly metrics: RequestMetrics,
    private readonly config: AppConfig,
  ) {}

  @Get('healthz')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('readyz')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadinessReport> {
    const report = await this.readiness.report();
    if (report.status === 'down') void reply.status(503);
    return report;
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async figures(@Headers('authorization') authorization: string | undefined): Promise<string> {
    const { metricsToken } = this.config;
    if (metricsToken !== null && !sameText(authorization ?? '', `Bearer ${metricsToken}`)) {
      throw unauthorised('metrics.token', 'Send METRICS_TOKEN as bearer token');
    }
    return this.metrics.read();
  }
}

function sameText(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
