import { MarkdownRenderer } from './markdown-renderer.js';
import { letThrough, mentionsIn, renderMarkdown } from './render-markdown.js';

const ID = '0197f000-0000-7000-8000-00000000000a';
const html = (body: string): string => renderMarkdown(body).html;

describe('Markdown of posts', () => {
  it.each([
    ['Bara en mening, utan märken (nästan).', '<p>Bara en mening, utan märken (nästan).</p>'],
    ['Första raden\nandra raden\n\nNytt stycke', '<p>Första raden<br />\nandra raden</p>\n<p>Nytt stycke</p>'],
    [
      '**fet** *kursiv* ~~struken~~ `kod`',
      '<p><strong>fet</strong> <em>kursiv</em> <del>struken</del> <code>kod</code></p>',
    ],
    ['# Rubrik', '<h3>Rubrik</h3>'],
    ['### A\n##### B\n## C', '<h3>A</h3>\n<h4>B</h4>\n<h3>C</h3>'],
    ['rad ett\n**rad två**', '<p>rad ett<br />\n<strong>rad två</strong></p>'],
    ['```js\n<b>1</b>\n```', '<pre><code class="language-js">&lt;b&gt;1&lt;/b&gt;\n</code></pre>'],
    ['3. tre\n4. fyra', '<ol start="3">\n<li>tre</li>\n<li>fyra</li>\n</ol>'],
    ['> citat', '<blockquote>\n<p>citat</p>\n</blockquote>'],
    ['fotnot[^1]\n\n[^1]: texten', '<p>fotnot[^1]</p>\n<p>[^1]: texten</p>'],
    ['5 < 6 & <b>taggar</b> syns', '<p>5 &lt; 6 &amp; &lt;b&gt;taggar&lt;/b&gt; syns</p>'],
    [
      '[ut](https://skr.se) [in](/anvandningsfall) https://scb.se',
      '<p><a href="https://skr.se" rel="nofollow ugc noopener noreferrer">ut</a> <a href="/anvandningsfall">in</a> <a href="https://scb.se" rel="nofollow ugc noopener noreferrer">https://scb.se</a></p>',
    ],
    [`![bild](/api/v1/files/${ID}/b.png)`, `<p><img src="/api/v1/files/${ID}/b.png" alt="bild" loading="lazy" /></p>`],
    [
      '![spårning](https://elak.example/p.gif)',
      '<p><a href="https://elak.example/p.gif" rel="nofollow ugc noopener noreferrer">spårning</a></p>',
    ],
    [
      'Se www.skr.se, ftp://skr.se, skr.se och https://å.example/ä.',
      '<p>Se <a href="http://www.skr.se" rel="nofollow ugc noopener noreferrer">www.skr.se</a>, ftp://skr.se, skr.se och <a href="https://xn--5ca.example/%C3%A4" rel="nofollow ugc noopener noreferrer">https://å.example/ä</a>.</p>',
    ],
    [
      'Skriv till vi@kommun.example!',
      '<p>Skriv till <a href="mailto:vi@kommun.example" rel="nofollow ugc noopener noreferrer">vi@kommun.example</a>!</p>',
    ],
    [
      '[![bild](https://elak.example/b.png)](https://skr.se)',
      '<p><a href="https://skr.se" rel="nofollow ugc noopener noreferrer">bild</a></p>',
    ],
    [
      '- [ ] kvar\n- annat',
      '<ul>\n<li class="task-list-item"><input type="checkbox" disabled /> kvar</li>\n<li>annat</li>\n</ul>',
    ],
    ['1. a\n   - b\n\n     c', '<ol>\n<li>a\n<ul>\n<li>\n<p>b</p>\n<p>c</p>\n</li>\n</ul>\n</li>\n</ol>'],
  ])('makes %p', (body, made) => {
    expect(html(body)).toBe(made);
  });

  it('shows tables and tasks', () => {
    expect(html('| a | b |\n|:--|--:|\n| 1 | 2 |')).toContain('<th align="left">a</th>');
    expect(html('- [x] klart\n- [ ] kvar')).toMatch(/<input type="checkbox" checked disabled \/>/);
  });

  it('needs no parser for plain sentences, and makes the same of them', () => {
    for (const body of ['Hej', 'Vi ses 2026. Eller?', 'Å – "så" sa hon;\nja: (absolut)\n\nSlut!'])
      // A no-break space before it is enough to take the long way.
      expect(html(body)).toBe(html(`${body}\n\n---`).replace(/\n<hr \/>$/, ''));
  });

  it('mentions those who can be mentioned by their real names, and nobody else', () => {
    const body = `Hej @[Kommunchefen](person:${ID}), se [fallet](use-case:${ID}), [behovet](need:${ID}) och @[X](organisation:${ID})`;
    expect(mentionsIn(body)).toEqual([`person:${ID}`, `use-case:${ID}`, `need:${ID}`, `organisation:${ID}`]);
    const rendered = renderMarkdown(body, {
      [`person:${ID}`]: { label: 'Maria <Prov>', href: `/personer/${ID}` },
      [`use-case:${ID}`]: { label: 'Taltolk', href: '/anvandningsfall/taltolk' },
      [`need:${ID}`]: { label: 'Tolkstöd', href: '/ai-radet/behov/tolkstod' },
    });
    expect(rendered.html).toBe(
      `<p>Hej <a href="/personer/${ID}" class="mention" data-kind="person" data-id="${ID}">@Maria &lt;Prov&gt;</a>, se ` +
        `<a href="/anvandningsfall/taltolk" class="mention" data-kind="use-case" data-id="${ID}">Taltolk</a>, ` +
        `<a href="/ai-radet/behov/tolkstod" class="mention" data-kind="need" data-id="${ID}">Tolkstöd</a> och @X</p>`,
    );
    expect(rendered.mentions).toEqual([`person:${ID}`, `use-case:${ID}`, `need:${ID}`]);
    expect(renderMarkdown(`\`@[X](person:${ID})\``, { [`person:${ID}`]: { label: 'M', href: '/m' } }).mentions).toEqual(
      [],
    );
  });

  it('names the files that it shows or links to', () => {
    const other = ID.replace(/a$/, 'b');
    expect(renderMarkdown(`![a](/api/v1/files/${ID}) [b](/api/v1/files/${other}/avtal.pdf)`).fileIds).toEqual([
      ID,
      other,
    ]);
  });

  describe('of those who mean harm', () => {
    // The kinds of published lists of vectors: scripts, handlers, foreign content, addresses, mutation, clobbering, forms, meta.
    const VECTORS = [
      '<script>alert(1)</script>',
      '<ScRiPt src=//elak.example/x.js></sCrIpT>',
      '<img src=x onerror=alert(1)>',
      '<img src="x` `<script>alert(1)</script>"` `>',
      '<body onload=alert(1)>',
      '<svg onload=alert(1)>',
      '<svg><script>alert(1)</script></svg>',
      '<svg><a xlink:href="javascript:alert(1)"><text y="20">x</text></a></svg>',
      '<svg><animate attributeName=href values=javascript:alert(1) /></svg>',
      '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
      '<math href="javascript:alert(1)">x</math>',
      '<style>@import "//elak.example/x.css";</style>',
      '<p style="background:url(javascript:alert(1))">x</p>',
      '<link rel=stylesheet href=//elak.example/x.css>',
      '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
      '<object data="data:text/html,<script>alert(1)</script>"></object>',
      '<embed src=//elak.example/x.swf>',
      '<base href="//elak.example/">',
      '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
      '<form action="javascript:alert(1)"><button>x</button></form>',
      '<input autofocus onfocus=alert(1)>',
      '<details open ontoggle=alert(1)>',
      '<video><source onerror=alert(1)></video>',
      '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
      '<!--><img src=x onerror=alert(1)-->',
      '<![CDATA[<img src=x onerror=alert(1)>]]>',
      '<?xml-stylesheet href="javascript:alert(1)"?>',
      '<div id=getElementById name=cookie>x</div>',
      '<a href="javascript:alert(1)">x</a>',
      '[x](javascript:alert(1))',
      '[x](JaVaScRiPt:alert(1))',
      '[x](java\tscript:alert(1))',
      '[x](<java\nscript:alert(1)>)',
      '[x](&#106;avascript:alert(1))',
      '[x](javascript&colon;alert(1))',
      '[x](\u0001javascript:alert(1))',
      '[x](vbscript:msgbox(1))',
      '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
      '[x](blob:https://elak.example/1)',
      '[x](file:///etc/passwd)',
      '[x](//elak.example/)',
      '[x](/\\elak.example/)',
      '[x](/\t/elak.example/)',
      '[x][y]\n\n[y]: javascript:alert(1)',
      '![x][y]\n\n[y]: https://elak.example/p.gif',
      '![x](javascript:alert(1))',
      '![x](data:image/svg+xml,<svg onload=alert(1)>)',
      '![x](//elak.example/p.gif)',
      `![x](/api/v1/files/${ID}/../../../auth/logout)`,
      `![x](/api/v1/files/${ID}\\..\\x)`,
      '![x](https://elak.example/"onerror="alert(1))',
      '[x](https://elak.example/"onmouseover="alert(1))',
      '[x](https://skr.se "\\" onmouseover=alert(1) x=\\"")',
      '<javascript:alert(1)>',
      '<https://elak.example/"><script>alert(1)</script>',
      '`` ` ``<img src=x onerror=alert(1)>',
      '```"><img/src=x/onerror=alert(1)>\nx\n```',
      '```js onload=alert(1) class="x\nx\n```',
      '| <img src=x onerror=alert(1)> |\n|-|\n| [x](javascript:alert(1)) |',
      '[^x]\n\n[^x]: <img src=x onerror=alert(1)>',
      `[x](person:${ID})`,
      `@["><img src=x onerror=alert(1)>](person:${ID})`,
      '<p>&lt;script&gt;alert(1)&lt;/script&gt;',
      '\u2028<script>alert(1)</script>\u202e',
      '<<script>alert(1)//<</script>',
      '<a\nhref="javascript:alert(1)"\n>x',
    ];
    const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z-]+(?:="[^"<>]*")?)*)\s*\/?>/g;
    const TAGS =
      'p br strong em del a ul ol li blockquote code pre hr img input h3 h4 h5 h6 table thead tbody tr th td'.split(
        ' ',
      );
    const ATTRIBUTES = 'href rel title class data-kind data-id src alt loading start align type disabled checked'.split(
      ' ',
    );

    /** Everything that is markup is a tag of ours with attributes of ours; whatever else is left is text, where `<` is written as a reference. */
    function expectHarmless(made: string): void {
      for (const [, , name, attributes = ''] of made.matchAll(TAG)) {
        expect(TAGS).toContain(name);
        for (const [, attribute = '', value = ''] of attributes.matchAll(/\s([a-zA-Z-]+)(?:="([^"]*)")?/g)) {
          expect(ATTRIBUTES).toContain(attribute);
          if (attribute === 'href') expect(value).toMatch(/^(https?:\/\/(skr\.se|elak\.example)|\/(?![/\\]))/);
          if (attribute === 'src') expect(value).toMatch(/^\/api\/v1\/files\/[0-9a-f-]{36}$/);
        }
      }
      expect(made.replace(TAG, '')).not.toContain('<');
    }

    it.each(VECTORS)('is harmless: %p', (body) => {
      expectHarmless(html(body));
    });

    it.each([
      ...VECTORS.filter((body) => body.includes('<')),
      '<img src="https://elak.example/p.gif"><a href="javascript:alert(1)" onclick="x()">x</a>',
      '<p class="mention" style="x">x</p><code class="language-js&quot; x">x</code><input type="text">',
    ])('does not come through the gate, were it to come so far: %p', (body) => {
      expectHarmless(letThrough(body));
    });
  });

  describe('that takes long', () => {
    class Impatient extends MarkdownRenderer {
      protected override readonly patienceMs = 500;
    }
    const renderer = new Impatient();
    afterAll(() => renderer.onModuleDestroy());

    it('is refused when it is nested out of reason, and rendered beside everything else when it is long', async () => {
      await expect(renderer.render('> '.repeat(400))).rejects.toMatchObject({
        status: 400,
        code: 'post.too_complicated',
      });
      await expect(renderer.render('1. '.repeat(6000))).rejects.toMatchObject({ code: 'post.too_complicated' });
      const long = 'Ett stycke med **fet** text. '.repeat(300);
      const began = performance.now();
      const waiting = renderer.render(long);
      expect(performance.now() - began).toBeLessThan(50);
      expect((await waiting).html).toContain('<strong>fet</strong>');
    });

    it('is given up when it takes too long, and the next one is not held up by it', async () => {
      const [trick, next] = [renderer.render('!['.repeat(400_000)), renderer.render('En **lång** text. '.repeat(100))];
      await expect(trick).rejects.toMatchObject({ status: 400, code: 'post.too_complicated' });
      expect((await next).html).toContain('<strong>lång</strong>');
    });
  });
});
