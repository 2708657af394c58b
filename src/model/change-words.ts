import { fill, formatDate, type Language, type Text } from '../i18n/index.ts';
import type { Change } from './changes.ts';
import type { PlanDocument } from './document.ts';
import type { Tone } from './verdict.ts';
import { type Kind, type Status, statusName } from './vocabulary.ts';

/** What changed, in the words a neighbour would use, with the tone of what it means for whoever waits. */

const words = {
  gone: { zh: '收录的文件里不再有它', en: 'No longer named in the documents on record' },
  new: { zh: '这里新列出的', en: 'New here' },
  named: { zh: '最新的规划第一次提到', en: 'Newly named by the newest plan' },
  left: { zh: '不再画在这个范围里', en: 'Now drawn outside this distance' },
  done: { zh: '建成了', en: 'Done' },
  silent: { zh: '最新的规划不再提它', en: 'The newest plan no longer names it' },
  'named-again': { zh: '最新的规划又提到了它', en: 'The newest plan names it again' },
  status: { zh: '从“{from}”到“{to}”', en: 'From “{from}” to “{to}”' },
  'set-back': { zh: '从“{from}”退回“{to}”', en: 'Back from “{from}” to “{to}”' },
  later: { zh: '推迟：从{from}改到{to}', en: 'Moved from {from} to {to}' },
  sooner: { zh: '提前：从{from}改到{to}', en: 'Brought forward from {from} to {to}' },
  laterStart: { zh: '开始推迟：从{from}改到{to}', en: 'Start moved from {from} to {to}' },
  soonerStart: { zh: '开始提前：从{from}改到{to}', en: 'Start brought forward from {from} to {to}' },
  dated: { zh: '有了日子：{date}', en: 'Now has a date: {date}' },
  datedStart: { zh: '有了开始的日子：{date}', en: 'Now has a date to start: {date}' },
  undated: { zh: '原来说{date}，现在不提日子了', en: 'Was due {date}, now without a date' },
  documents: { zh: '又有文件说到它：{titles}', en: 'Now also in: {titles}' },
} satisfies Record<string, Text>;

const tones: Partial<Record<Change['kind'], Tone>> = {
  done: 'done',
  later: 'moved',
  'set-back': 'moved',
  undated: 'moved',
  silent: 'moved',
  gone: 'moved',
  sooner: 'ok',
  dated: 'ok',
};

export const changeTone = ({ kind }: Change): Tone => tones[kind] ?? 'none';

const both = (text: (language: Language) => Text): Text => ({ zh: text('zh').zh, en: text('en').en });

/** `kind` is the entry's; where it is gone nobody needs it. */
export function changeText(change: Change, kind: Kind, documents: ReadonlyMap<string, PlanDocument>): Text {
  const status = (of: Status, language: Language) => statusName(kind, of)[language];
  switch (change.kind) {
    case 'status':
    case 'set-back':
      return both((l) =>
        fill(words[change.kind], { from: status(change.from, l), to: status(change.to, l) }),
      );
    case 'later':
    case 'sooner': {
      const text = words[change.start ? (`${change.kind}Start` as const) : change.kind];
      return both((l) => fill(text, { from: formatDate(change.from, l), to: formatDate(change.to, l) }));
    }
    case 'dated':
    case 'undated': {
      const text = change.kind === 'dated' && change.start ? words.datedStart : words[change.kind];
      return both((l) => fill(text, { date: formatDate(change.date, l) }));
    }
    case 'documents': {
      const titles = (l: Language) =>
        change.added.map((id) => documents.get(id)?.shortTitle[l] ?? id).join(l === 'zh' ? '、' : ', ');
      return both((l) => fill(words.documents, { titles: titles(l) }));
    }
    default:
      return words[change.kind];
  }
}
