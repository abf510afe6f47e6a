import 'reflect-metadata';
import { Controller, Get, Module, Param } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import pg from 'pg';

/** The baseline: NestJS on Fastify with routes that each run one indexed SELECT. Environment: PORT, DATABASE_URL. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });

class BareController {
  async one(slug) {
    const { rows } = await pool.query(
      'SELECT id, slug, title, summary, problem, solution, lessons FROM use_cases WHERE slug = $1',
      [slug],
    );
    return rows[0];
  }

  async page(id) {
    const { rows } = await pool.query(
      'SELECT id, seq, author_id, body, html, created_at FROM posts WHERE thread_id = $1 ORDER BY seq LIMIT 20',
      [id],
    );
    return rows;
  }
}
Controller()(BareController);
Get('use-cases/:slug')(
  BareController.prototype,
  'one',
  Object.getOwnPropertyDescriptor(BareController.prototype, 'one'),
);
Param('slug')(BareController.prototype, 'one', 0);
Get('posts/:id')(BareController.prototype, 'page', Object.getOwnPropertyDescriptor(BareController.prototype, 'page'));
Param('id')(BareController.prototype, 'page', 0);

class BareModule {}
Module({ controllers: [BareController] })(BareModule);

const app = await NestFactory.create(BareModule, new FastifyAdapter(), { logger: false });
await app.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
