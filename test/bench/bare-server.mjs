import 'reflect-metadata';
import { Controller, Get, Module, Param } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import pg from 'pg';

/** The baseline: NestJS on Fastify with one route that runs one indexed SELECT. Environment: PORT, DATABASE_URL. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });

class BareController {
  async one(slug) {
    const { rows } = await pool.query(
      'SELECT id, slug, title, summary, problem, solution, lessons FROM use_cases WHERE slug = $1',
      [slug],
    );
    return rows[0];
  }
}
Controller()(BareController);
Get('use-cases/:slug')(
  BareController.prototype,
  'one',
  Object.getOwnPropertyDescriptor(BareController.prototype, 'one'),
);
Param('slug')(BareController.prototype, 'one', 0);

class BareModule {}
Module({ controllers: [BareController] })(BareModule);

const app = await NestFactory.create(BareModule, new FastifyAdapter(), { logger: false });
await app.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
