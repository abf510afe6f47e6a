import { parse } from 'csv-parse/sync';
import { csvRow, harmlessCell, restoreCell } from './csv-cells.js';

describe('CSV cells', () => {
  it.each(["=cmd|' /C calc'!A0", '+46 60 19 10 00', '-1', '@sum', '\tx', '\rx', "'=1"])('disarms %j', (text) => {
    expect(harmlessCell(text)).toBe(`'${text}`);
    expect(restoreCell(harmlessCell(text))).toBe(text);
  });

  it.each(['plain', "'quoted'", '', 'a=b', "''"])('leaves %j alone', (text) => {
    expect(harmlessCell(text)).toBe(text);
    expect(restoreCell(text)).toBe(text);
  });

  it('make rows that a CSV reader reads back', () => {
    const rows = [
      ['plain', '', 'a,b', 'a;b'],
      ['"quoted"', 'line\nline', 'line\r\nline', ' space '],
      ['å😀', '"', ',', '\t'],
    ];
    expect(parse(rows.map(csvRow).join(''))).toEqual(rows);
  });
});
