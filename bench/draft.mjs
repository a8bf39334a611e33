// Answers the guided questions of a running Nordbud as a reader without JavaScript would, and prints the address of the
// result page. Usage: node bench/draft.mjs http://127.0.0.1:5080
const site = process.argv[2];
const wanted = {
  title: 'New safety alarms with response', technology: 'safety-alarm', date: '2027-02-01', already: 'nothing',
  need: 'specified', seeks: 'solution', market: 'exists', evidence: 'consultation', describe: 'precise', payer: 'buyer',
  rights: 'supplier', exchange: 'yes', buy: 'yes', subject: 'mixed', 'main-part': 'supplies', value: '4500000',
  partners: '0', 'cross-border': 'yes', funding: 'yes', expert: 'yes',
};
let cookies = {};

async function go(path, form) {
  const answer = await fetch(new URL(path, site), {
    method: form ? 'POST' : 'GET', body: form, redirect: 'manual',
    headers: { cookie: Object.entries(cookies).map(([n, v]) => `${n}=${v}`).join('; ') },
  });
  for (const cookie of answer.headers.getSetCookie()) {
    const [, name, value] = cookie.match(/^([^=]+)=([^;]*)/);
    cookies[name] = value;
  }
  if (answer.status >= 300 && answer.status < 400) return go(answer.headers.get('location'));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return { path, html: await answer.text() };
}

const attribute = (tag, name) => tag.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1] ?? '';

/** The fields of the page's own form: hidden ones as they are, of a choice the wanted one, else no, texts as wanted. */
function fill({ path, html }) {
  const question = path.split(/[/?]/)[4] ?? 'country';
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const body = main.match(/<form[^>]*method="post"[^>]*nb-form[\s\S]*?<\/form>/)?.[0] ?? main.match(/<form[\s\S]*?<\/form>/)[0];
  const form = new URLSearchParams(), choices = {};
  for (const [tag] of body.matchAll(/<(input|select|textarea)\b[^>]*>/g)) {
    const name = attribute(tag, 'name'), type = attribute(tag, 'type'), value = attribute(tag, 'value');
    if (type === 'radio' || type === 'checkbox') (choices[name] ??= []).push(value);
    else if (tag.startsWith('<select')) form.set(name, 'SEK');
    else if (name) form.set(name, name === 'text' ? wanted[question] ?? '' : value);
  }
  for (const [name, values] of Object.entries(choices))
    form.set(name, [wanted[question], 'SE', 'no'].find(v => values.includes(v)) ?? values[0]);
  return form;
}

let page = await go('/advice/new');
for (let steps = 0; !page.path.includes('/check'); steps++) {
  if (steps > 60) throw new Error(`stuck at ${page.path}`);
  page = await go(page.path, fill(page));
}
const result = await go(page.path.replace(/\/check.*/, '/result'));
console.log(new URL(result.path, site).href);
