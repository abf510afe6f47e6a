import { BoundedCache } from './bounded-cache.js';

it('forgets what was not used for longest when it is full', () => {
  const cache = new BoundedCache<number>(1000);
  cache.set('a', 1, 400);
  cache.set('b', 2, 400);
  cache.get('a');
  cache.set('c', 3, 400);
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3]);
});

it('counts a renewed entry once', () => {
  const cache = new BoundedCache<number>(1000);
  cache.set('a', 1, 600);
  cache.set('a', 2, 600);
  cache.set('b', 3, 300);
  expect([cache.get('a'), cache.get('b')]).toEqual([2, 3]);
});
