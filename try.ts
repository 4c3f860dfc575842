import { readFileSync, readdirSync } from 'node:fs';
import { computeHours } from '#domain/seclusion/hours.ts';
import { LIST_NAMES } from '#domain/document/schema.ts';
const full = (d) => { const o = {...d}; for (const n of LIST_NAMES) o[n] ??= []; return o; };
let ok=0, bad=0;
for (const f of readdirSync('tests/cases').filter(f=>f.endsWith('.json'))) {
  const c = JSON.parse(readFileSync('tests/cases/'+f,'utf8'));
  if (c.query.command!=='hours') continue;
  try {
  const rows = computeHours(full(c.input), c.query);
  const norm = (r)=>JSON.stringify(r.map(x=>Object.fromEntries(Object.entries(x).sort())));
  if (norm(rows)===norm(c.expected.rows)) ok++; else { bad++; console.log('DIFF',f, rows.length, c.expected.rows.length);
   for (let i=0;i<Math.max(rows.length,c.expected.rows.length);i++){ const a=rows[i],b=c.expected.rows[i]; if(norm([a??{}])!==norm([b??{}])){ for(const k of Object.keys(b??a)) if(a?.[k]!==b?.[k]) console.log(i,k,a?.[k],b?.[k]); break;} } }
  } catch(e) { bad++; console.log('ERR', f, e.stack); }
}
console.log(ok,bad);
