import { CircuitBreaker } from './circuit-breaker.js';

describe('the circuit breaker', () => {
  let time = 0;
  let well = true;
  let probes = 0;
  const make = (): CircuitBreaker =>
    new CircuitBreaker(
      () => {
        probes += 1;
        return well ? Promise.resolve() : Promise.reject(new Error('still ill'));
      },
      { firstMs: 100, longestMs: 300 },
      () => time,
    );

  beforeEach(() => {
    time = 0;
    well = true;
    probes = 0;
  });

  it('lets everything through until something fails', () => {
    expect(make().mayAsk()).toBe(true);
  });

  it('asks nothing after a failure until a probe succeeds', async () => {
    const breaker = make();
    breaker.failed();
    expect(breaker.mayAsk()).toBe(false);
    expect(probes).toBe(0);
    time = 100;
    expect(breaker.mayAsk()).toBe(false);
    await breaker.settled();
    expect(probes).toBe(1);
    expect(breaker.mayAsk()).toBe(true);
  });

  it('waits longer after each probe that fails, up to a limit, and probes once at a time', async () => {
    const breaker = make();
    well = false;
    breaker.failed();
    for (const wait of [100, 200, 300, 300]) {
      time += wait - 1;
      breaker.mayAsk();
      await breaker.settled();
      const before = probes;
      time += 1;
      breaker.mayAsk();
      breaker.mayAsk();
      await breaker.settled();
      expect(probes).toBe(before + 1);
    }
  });
});
