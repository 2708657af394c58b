import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../geodata/tools/browser.ts';
import { buildPages, pageNames } from './build.ts';
import { host } from './host.ts';
import { profiles, type Visit, visit } from './measure.ts';
import { quiet } from './quiet.ts';
import { keep, median } from './report.ts';

/** How long a reader on a mid phone waits for the list, beside how long the bare page takes for its map. */
export async function benchList(runs: number): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found; CHROMIUM_PATH may name one.');
  const folders = await buildPages();
  const hosts = { app: await host(folders.app), bare: await host(folders.bare) };
  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] });
  const times: { list: number[]; bare: number[] } = { list: [], bare: [] };
  const timeOf = ({ time }: Visit) => time;
  try {
    for (let run = 0; run < runs; run++) {
      await quiet();
      const list = `${hosts.app.address}#v=1&panel=list`;
      times.list.push(timeOf(await visit(browser, list, profiles.phone, undefined, 'list-usable')));
      await quiet();
      times.bare.push(timeOf(await visit(browser, hosts.bare.address, profiles.phone)));
    }
    const [listMs, bareMs] = [median(times.list), median(times.bare)];
    console.log(
      `list usable ${listMs.toFixed(0)} ms, bare map drawn ${bareMs.toFixed(0)} ms: ${(listMs / bareMs).toFixed(2)} (medians of ${runs})`,
    );
    keep('list', { when: new Date().toISOString(), runs, times });
  } finally {
    await browser.close();
    for (const page of pageNames) hosts[page].close();
  }
}
