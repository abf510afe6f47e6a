import { Global, Injectable, Module } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Figures of this process in the text format of Prometheus. */
@Injectable()
export class RequestMetrics {
  private readonly registry = new Registry();
  private readonly duration = new Histogram({
    name: 'torget_http_request_duration_seconds',
    help: 'Time to answer, by method, route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  observe(method: string, route: string, status: number, seconds: number): void {
    this.duration.observe({ method, route, status: String(status) }, seconds);
  }

  /** Adds a figure that is asked for whenever the metrics are read. */
  gauge(name: string, help: string, read: () => Promise<number>): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      async collect() {
        this.set(await read());
      },
    });
  }

  /** Adds a figure that only grows, told apart by labels; each value of a label is a series of its own, so there must be few. */
  counter<Label extends string>(name: string, help: string, labelNames: Label[]): Counter<Label> {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  read(): Promise<string> {
    return this.registry.metrics();
  }
}

@Global()
@Module({ providers: [RequestMetrics], exports: [RequestMetrics] })
export class MetricsModule {}
