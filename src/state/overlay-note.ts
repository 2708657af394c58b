import type { Text } from '../i18n/text.ts';
import type { ReadingSummary } from '../overlay/messages.ts';
import { datumNames, type Wishes } from '../overlay/reading.ts';

/** What is told below an own layer of how its file was read: what the reader chose, what was left out or changed. */

function chosen({ choices }: ReadingSummary, wishes: Wishes): { readonly zh: string; readonly en: string }[] {
  const datum = datumNames[choices.datum.value];
  const encoding = choices.encoding.value.toUpperCase();
  return [
    ...(wishes.datum ? [{ zh: `坐标按${datum.zh}`, en: `coordinates as ${datum.en}` }] : []),
    ...(wishes.encoding ? [{ zh: `编码按 ${encoding}`, en: `encoding as ${encoding}` }] : []),
    ...(wishes.projection && wishes.projection !== 'degrees'
      ? [{ zh: `投影按 ${wishes.projection}`, en: `projection as ${wishes.projection}` }]
      : []),
    ...(wishes.swapped === undefined
      ? []
      : [
          wishes.swapped
            ? { zh: '先纬度、后经度', en: 'latitude first' }
            : { zh: '先经度、后纬度', en: 'longitude first' },
        ]),
    ...(wishes.columns
      ? [
          'wkt' in wishes.columns
            ? { zh: `形状取自“${wishes.columns.wkt}”列`, en: `shapes from “${wishes.columns.wkt}”` }
            : {
                zh: `坐标取自“${wishes.columns.lng}”“${wishes.columns.lat}”列`,
                en: `positions from “${wishes.columns.lng}” and “${wishes.columns.lat}”`,
              },
        ]
      : []),
  ];
}

export function noteOf(reading: ReadingSummary, wishes: Wishes = {}): Text | null {
  const wished = chosen(reading, wishes);
  const [first] = reading.faults;
  const rest = reading.faults.length + reading.moreFaults - 1;
  const zh = [
    wished.length ? `由您选定：${wished.map((each) => each.zh).join('，')}。` : '',
    first ? `${first.cause.zh}${first.remedy.zh}${rest ? `另有 ${rest} 处。` : ''}` : '',
  ];
  const en = [
    wished.length ? `You chose: ${wished.map((each) => each.en).join(', ')}.` : '',
    first ? `${first.cause.en} ${first.remedy.en}${rest ? ` And ${rest} more.` : ''}` : '',
  ];
  const note = { zh: zh.join(''), en: en.filter(Boolean).join(' ') };
  return note.zh ? note : null;
}
