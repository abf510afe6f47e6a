import { timeZones } from './time-zones';

describe('time zones to choose from', () => {
  it('begin with ours, and have each once', () => {
    const zones = timeZones('Europe/Stockholm');
    expect(zones[0]).toBe('Europe/Stockholm');
    expect(zones).toContain('America/New_York');
    expect(new Set(zones).size).toBe(zones.length);
  });

  it('keep one that this browser does not know', () => {
    expect(timeZones('Mars/Olympus_Mons').slice(0, 2)).toEqual(['Europe/Stockholm', 'Mars/Olympus_Mons']);
  });
});
