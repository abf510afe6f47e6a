// Whether this container does its work: `node docker/healthcheck.mjs [api|worker]`.
// The API answers /healthz; a worker holds its liveness lock in the database, on a connection from this container's address.

const WORKER_LOCK_CLASS = 7_290_022;

const checks = {
  async api() {
    const { ok } = await fetch(`http://127.0.0.1:${process.env.PORT || 3000}/healthz`);
    return ok;
  },
  async worker() {
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL, connectionTimeoutMillis: 3000 });
    await client.connect();
    const { rowCount } = await client.query(
      `SELECT 1 FROM pg_locks JOIN pg_stat_activity USING (pid)
       WHERE locktype = 'advisory' AND granted AND classid = $1 AND client_addr = inet_client_addr()`,
      [WORKER_LOCK_CLASS],
    );
    await client.end();
    return rowCount > 0;
  },
};

const healthy = await checks[process.argv[2] ?? 'api']?.().catch(() => false);
process.exit(healthy ? 0 : 1);
