import { chromium } from 'playwright-core';
import { chromiumArgs } from '/work/main/geodata/tools/browser.ts';
import { serve } from '/work/main/tests/e2e/serve.ts';
import { openAtlas } from '/work/main/tests/e2e/driver.ts';
const host = await serve('/tmp/e2e-src/dist');
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: [...chromiumArgs, ...process.argv.slice(2)] });
for (let i=0;i<4;i++){ let t=Date.now(); const l=(w:string)=>{console.log(w,Date.now()-t);t=Date.now()};
const a=await openAtlas(b,{address:host.address}); l('open'); await a.waitForMap(); l('map'); await a.shares('#ffffff'); l('share'); await a.layer('河湖').toggle(); l('toggle'); await a.leave(); l('leave'); }
await b.close(); await host.close();
