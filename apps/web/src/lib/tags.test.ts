import { addTags } from './tags';

describe('tags', () => {
  it('come from what was written, in order', () => {
    expect(addTags(['strategi'], 'upphandling, samverkan')).toEqual(['strategi', 'upphandling', 'samverkan']);
    expect(addTags([], 'a;b\nc')).toEqual(['a', 'b', 'c']);
  });

  it('stand there once, however they are capitalised, without space around them', () => {
    expect(addTags(['Strategi'], ' strategi ,  öppna   data ,')).toEqual(['Strategi', 'öppna data']);
  });

  it('do not come from nothing, and leave the old list as it is', () => {
    const tags = ['strategi'];
    expect(addTags(tags, ' , ')).toEqual(tags);
    addTags(tags, 'ny');
    expect(tags).toEqual(['strategi']);
  });
});
