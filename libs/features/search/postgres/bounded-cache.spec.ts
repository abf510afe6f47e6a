import { BoundedCache } from './bounded-cache.js';

it('forgets what was not used for longest when it is full', () => {
  const cache = new BoundedCache<number>(10);
  cache.set('a', 1, 4);
  cache.set('b', 2, 4);
  cache.get('a');
  cache.set('c', 3, 4);
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3]);
});

it('counts a renewed entry once', () => {
  const cache = new BoundedCache<number>(10);
  cache.set('a', 1, 6);
  cache.set('a', 2, 6);
  cache.set('b', 3, 4);
  expect([cache.get('a'), cache.get('b')]).toEqual([2, 3]);
});
