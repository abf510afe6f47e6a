/** Minutes in Markdown, as a page that stands alone: for those who keep or print it. Whatever people wrote is text, never markup. */
export function minutesPage(title: string, markdown: string): string {
  const blocks = markdown.trim().split(/\n{2,}/);
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}p{white-space:pre-line}h2{break-after:avoid}</style>
</head>
<body>
${blocks.map(block).join('\n')}
</body>
</html>
`;
}

function block(text: string): string {
  if (text.startsWith('## ')) return `<h2>${escaped(text.slice(3))}</h2>`;
  if (text.startsWith('# ')) return `<h1>${escaped(text.slice(2))}</h1>`;
  const items = text.split('\n');
  if (items.every((item) => item.startsWith('- ')))
    return `<ul>\n${items.map((item) => `<li>${escaped(item.slice(2))}</li>`).join('\n')}\n</ul>`;
  return `<p>${escaped(text.replace(/^\\(#{1,6}\s)/gm, '$1'))}</p>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
