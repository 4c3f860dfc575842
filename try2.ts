import { readFileSync } from 'node:fs';
import { computeHours, hoursOf, YouthIndex } from '#domain/seclusion/hours.ts';
import { Tables } from '#domain/seclusion/tables.ts';
import { LIST_NAMES } from '#domain/document/schema.ts';
const t = readFileSync('/tmp/w/N.json','utf8');
for (let i=0;i<5;i++){ let a=performance.now(); const d=JSON.parse(t); const p=performance.now()-a; for (const n of LIST_NAMES) d[n]??=[];
a=performance.now(); const q={from:'2016-01-01',to:'2026-01-01',by:'location',per:'month',basis:'youths'}; const r=computeHours(d,q); const c=performance.now()-a;
a=performance.now(); const tb=new Tables(d,'youths',q); const yi=new YouthIndex(d,q); const ti=performance.now()-a; a=performance.now(); [...hoursOf(tb,yi,{...q,by:'youth',per:'total'})]; const cold=performance.now()-a; a=performance.now(); const rr=[...hoursOf(tb,yi,{...q,by:'youth',per:'total'})]; const warm=performance.now()-a;
console.log('parse',p|0,'compute',c|0,'tables',ti|0,'cold',cold|0,'warm',warm|0,r.length,rr.length);}
