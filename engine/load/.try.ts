import { readFileSync } from 'node:fs';
import { load } from '/work/main/engine/load/index.ts';
import { parseSheet, parseJsonLine } from '/work/main/engine/load/sheet.ts';
import { messageOf } from '/work/main/engine/model/messages/index.ts';
const text = readFileSync('/work/main/test/packs/news2/2017/pack.yaml','utf8');
const run = (t: string) => { const a=performance.now(); const r = load({file:'x/pack.yaml', text: t, part: () => null}); console.log(r.pack !== null, (performance.now()-a).toFixed(0)+'ms'); for (const d of r.diagnostics.slice(0,8)) console.log('  ', d.code, d.place.line+':'+d.place.column, d.place.path, messageOf(d,'en')); return r; };
const r = run(text); run(text);
console.log(r.locate('rules/observation-interval/cases/red/then'), r.locate('rules/nope/x'), r.locate(''));
run(text.replace('op: count', 'op: cuont').replace('  age:\n', '  age:\n    lable: 3\n'));
run(text.replace('operator: equal', 'operatr: equal'));
run(text.replace('kind: methodology', 'kind: metodology'));
run(text.replace('places:', 'place:').replace('cite: p2\n','cite: 2\n').replace('type: date','type: date\n    min: 3'));
const big: Record<string,string> = { nest: '['.repeat(5e6), map: '{a: '.repeat(1.2e6), seq: '- '.repeat(2.5e6), q: '? '.repeat(2.5e6), colon: 'a: '.repeat(1.5e6), keys: Array.from({length: 160000},(_, i)=>`k${i}: 1`).join('\n'), dupkeys: 'a: 1\n'.repeat(240000), docs: '---\n'.repeat(1e6), quote: '"'+'a\n'.repeat(2e6), nl: '\n'.repeat(5e6), plainlines: 'a b\n'.repeat(1e6), hash: '# a\n'.repeat(1e6), lit: 'a: |\n' + ' x\n'.repeat(1e6), list: '['+'1,'.repeat(249000)+']', rnd: 'a: [}, {]'.repeat(100000), commas: '[' + ','.repeat(1e6), nums: 'a:\n'+'- 1.25\n'.repeat(240000), comm: 'a:\n' + '  # x\n'.repeat(800000)+ '  b: 1', seqc: '-\n'.repeat(490000), spaces: ' '.repeat(5e6), bang: '!'.repeat(5e6), tabs: '\t'.repeat(5e6), ob: '}'.repeat(5e6), cr: '\r'.repeat(5e6), crlf:'a: 1\r\n'.repeat(200000), long: 'a: "' + '\\n'.repeat(2e6)+'"', key: 'x'.repeat(5e6)+': 1' };
for (const [n, t] of Object.entries(big)) { console.log(n); run(t); }
