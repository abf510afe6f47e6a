import { linkPieces, readMail } from './read-mail';

const head = (encoding: string) =>
  `From: Torget <torget@torget.example>\nTo: maria@sundsvall.se\nSubject: =?UTF-8?Q?Bekr=C3=A4fta?=\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: ${encoding}\nMIME-Version: 1.0\n\n`;

describe('reading a kept mail', () => {
  it('decodes quoted-printable, with its soft line breaks', () => {
    const { from, text } = readMail(
      `${head('quoted-printable')}Hej Maria!\n\nBekr=C3=A4fta =
adressen h=C3=A4r: https://torget=\n.example/verifiera?token=3Dabc=E2=80=93\n`,
    );
    expect(from).toBe('Torget <torget@torget.example>');
    expect(text).toBe('Hej Maria!\n\nBekräfta adressen här: https://torget.example/verifiera?token=abc–\n');
  });

  it('decodes base64', () => {
    const body = Buffer.from('Hej på dig!\n', 'utf8').toString('base64');
    expect(readMail(`${head('base64')}${body.slice(0, 5)}\n${body.slice(5)}\n`).text).toBe('Hej på dig!\n');
  });

  it('takes other bodies as they are, with either kind of line end', () => {
    expect(readMail(`${head('7bit')}One\nTwo\n`.replaceAll('\n', '\r\n')).text).toBe('One\nTwo\n');
  });

  it('unfolds long headers, and lives without any', () => {
    expect(readMail('From: A very long name\n <a@b.example>\n\nx').from).toBe('A very long name <a@b.example>');
    expect(readMail('nothing here')).toEqual({ from: '', text: '' });
  });
});

describe('addresses in a text', () => {
  it('become pieces of their own', () => {
    expect(linkPieces('Öppna https://torget.example/verifiera?token=a-b_c. Tack!')).toEqual([
      { text: 'Öppna ', isLink: false },
      { text: 'https://torget.example/verifiera?token=a-b_c', isLink: true },
      { text: '. Tack!', isLink: false },
    ]);
  });

  it('are only those of the web', () => {
    expect(linkPieces('javascript:alert(1) torget.example')).toEqual([
      { text: 'javascript:alert(1) torget.example', isLink: false },
    ]);
    expect(linkPieces('')).toEqual([]);
  });
});
