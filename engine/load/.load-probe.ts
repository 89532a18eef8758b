import { readFileSync } from 'node:fs';
import { load } from '/work/main/engine/load/index.ts';
import { messageOf } from '/work/main/engine/model/messages/index.ts';
const text = readFileSync('/work/main/test/packs/news2/2017/pack.yaml','utf8');
const run = (t: string) => { const a=performance.now(); const r = load({file:'x/pack.yaml', text: t, part: () => null}); console.log(r.pack !== null, (performance.now()-a).toFixed(0)+'ms'); for (const d of r.diagnostics.slice(0,2)) console.log('  ', d.code, d.place.line+':'+d.place.column, d.place.path, messageOf(d,'en')); return r; };
run(text); run(text); run(text);
const big: Record<string,string> = { nest: '['.repeat(5e6), keys: Array.from({length: 160000},(_, i)=>`k${i}: 1`).join('\n'), dupkeys: 'a: 1\n'.repeat(240000), nl: '\n'.repeat(5e6), hash: '# a\n'.repeat(1e6), list: '['+'1,'.repeat(249000)+']', rnd: 'a: [}, {]'.repeat(100000), commas: '[' + ','.repeat(1e6), nums: 'a:\n'+'- 1.25\n'.repeat(240000), comm: 'a:\n' + '  # x\n'.repeat(800000)+ '  b: 1', seqc: '-\n'.repeat(490000), ob: '}'.repeat(5e6), cr: '\r'.repeat(5e6), crlf:'a: 1\r\n'.repeat(200000), long: 'a: "' + '\\n'.repeat(2e6)+'"', key: 'x'.repeat(5e6)+': 1', colons: ': '.repeat(2e6), colnl: ':\n'.repeat(2e6), closers: '[' + ']'.repeat(5e6), pipe: '|\n'.repeat(2e6), gt: 'a: >\n'+' x\n\n'.repeat(1e6), pct: '%'.repeat(5e6), dq: '"'.repeat(5e6), sq: "'".repeat(5e6), sqm: "'a' ".repeat(1e6), back: '"'+'\\'.repeat(5e6), dots: '...\n'.repeat(1e6), star: '*'.repeat(5e6), indent: Array.from({length: 3000},(_,i)=>' '.repeat(i)+'a:').join('\n'), wide: 'a:\n'+(' '.repeat(5000)+'b: 1\n').repeat(900) };
const only = process.argv[2];
for (const [n, t] of Object.entries(big)) { if (only && n !== only) continue; console.log(n); run(t); }
