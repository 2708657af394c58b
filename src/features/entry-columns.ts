import { formatDate, type Language, type Text } from '../i18n/index.ts';
import type { EntryBrief } from '../model/brief.ts';
import type { PlanDocument } from '../model/document.ts';
import { type FigureKey, figureKeys } from '../model/figures.ts';
import { today } from '../model/history.ts';
import type { Said } from '../model/timeline.ts';
import { verdictOf } from '../model/verdict.ts';
import { kindNames, sectorNames, statusName } from '../model/vocabulary.ts';

export type Cell = string | number | null;

/** What a row is made of. */
export type TableRow = { readonly brief: EntryBrief; readonly said: readonly Said[] };

export type Context = {
  readonly language: Language;
  readonly towns: Readonly<Record<string, Text>>;
  readonly documents: ReadonlyMap<string, PlanDocument>;
  readonly accuracyOf: (id: string) => number | null;
};

export type Column = {
  readonly id: string;
  readonly title: Text;
  readonly kind: 'text' | 'number';
  /** Shown without being asked for. */
  readonly usual?: true;
  readonly cell: (row: TableRow, context: Context) => Cell;
};

const joined = (values: readonly (string | undefined)[], language: Language): string =>
  values.filter(Boolean).join(language === 'zh' ? '、' : ', ');

const own: readonly Column[] = [
  {
    id: 'name',
    title: { zh: '名称', en: 'Name' },
    kind: 'text',
    usual: true,
    cell: ({ brief }, { language }) => brief.name[language],
  },
  {
    id: 'sector',
    title: { zh: '领域', en: 'Sector' },
    kind: 'text',
    usual: true,
    cell: ({ brief }, { language }) => sectorNames[brief.sector][language],
  },
  {
    id: 'kind',
    title: { zh: '类别', en: 'Kind' },
    kind: 'text',
    cell: ({ brief }, { language }) => kindNames[brief.kind][language],
  },
  {
    id: 'status',
    title: { zh: '状态', en: 'Status' },
    kind: 'text',
    usual: true,
    cell: ({ brief }, { language }) => statusName(brief.kind, brief.status)[language],
  },
  {
    id: 'due',
    title: { zh: '应于', en: 'Due' },
    kind: 'text',
    usual: true,
    cell: ({ brief }) => brief.target ?? null,
  },
  {
    id: 'verdict',
    title: { zh: '进度如何', en: 'How it stands' },
    kind: 'text',
    usual: true,
    cell: ({ brief }, { language, documents }) =>
      verdictOf(brief, documents, today()).judgement?.[language] ?? null,
  },
  {
    id: 'towns',
    title: { zh: '乡镇街道', en: 'Towns' },
    kind: 'text',
    usual: true,
    cell: ({ brief }, { language, towns }) =>
      joined(
        brief.towns.map((id) => towns[id]?.[language]),
        language,
      ) || null,
  },
  {
    id: 'documents',
    title: { zh: '文件', en: 'Documents' },
    kind: 'text',
    cell: ({ brief }, { language, documents }) =>
      joined(
        brief.documents.map((id) => documents.get(id)?.shortTitle[language]),
        language,
      ),
  },
  {
    id: 'newest',
    title: { zh: '最近一次提到', en: 'Last named' },
    kind: 'text',
    cell: ({ brief }, { language, documents }) => {
      const issued = documents.get(brief.documents.at(-1) ?? '')?.issued;
      return issued ? formatDate(issued, language) : null;
    },
  },
  {
    id: 'accuracy',
    title: { zh: '位置误差（米）', en: 'Placed within (m)' },
    kind: 'number',
    cell: ({ brief }, { accuracyOf }) => accuracyOf(brief.id),
  },
];

/** The newest value that a document gives. */
const figureColumn = (key: FigureKey): Column => {
  const { name, unit } = figureKeys[key];
  const withUnit = (language: Language) =>
    unit[language]
      ? `${name[language]}${language === 'zh' ? '（' : ' ('}${unit[language]}${language === 'zh' ? '）' : ')'}`
      : name[language];
  return {
    id: `figure-${key}`,
    title: { zh: withUnit('zh'), en: withUnit('en') },
    kind: 'number',
    cell: ({ said }) => said.findLast(({ figures }) => figures?.[key] !== undefined)?.figures?.[key] ?? null,
  };
};

/** Every column: what an entry is, then every figure that a document may give. */
export const columns: readonly Column[] = [
  ...own,
  ...(Object.keys(figureKeys) as FigureKey[]).map(figureColumn),
];

export const columnById: ReadonlyMap<string, Column> = new Map(columns.map((column) => [column.id, column]));
export const usualColumns: readonly string[] = columns.filter(({ usual }) => usual).map(({ id }) => id);
