import { useLanguage, useSay } from '../../i18n/index.ts';
import { askedLines, legendOf, type SheetSources, sourceLines } from '../sheet-facts.ts';
import { sheetWords } from '../sheet-words.ts';
import type { Drawn } from './draw.ts';
import { Legend } from './Legend.tsx';
import { Foot, Head, MapPicture, North, Page, Scale, Scan } from './Page.tsx';
import { type Format, viewMap } from './paper.ts';
import { useFit } from './use-fit.ts';
import { paperWords } from './words.ts';

/** How a legend is set, the first that fits; after the last it has a page of its own. */
const settings = (columns: number) =>
  [
    { columns, size: 1 },
    { columns, size: 0.9 },
    { columns, size: 0.8 },
    { columns: columns + 1, size: 0.8 },
    { columns: columns + 1, size: 0.7 },
    // 5.8 points: the least that is read without a glass.
    { columns: columns + 1, size: 0.64 },
    { columns: columns + 2, size: 0.64 },
    null,
  ] as const;

type Props = {
  readonly format: Format;
  readonly title: string;
  /** Undefined while it is drawn, null where none can be. */
  readonly picture: Drawn | null | undefined;
  readonly legend: boolean;
  readonly address: string | null;
  readonly sources: Omit<SheetSources, 'values' | 'frame' | 'drawn' | 'title'>;
};

/** The map as a sheet of an atlas. */
export function ViewSheet({ format, title, picture, legend, address, sources }: Props) {
  const say = useSay();
  const language = useLanguage();
  const groups =
    legend && picture
      ? legendOf({ values: picture.shot, drawn: picture.drawn, overlays: sources.overlays }, language)
      : [];
  const all = settings(format.orientation === 'landscape' ? 1 : 3);
  const key = JSON.stringify([
    format,
    groups.map((group) => [group.title, group.rows.map((row) => row.title)]),
  ]);
  const { part, step } = useFit<HTMLDivElement>(key, all.length);
  const setting = all[step];
  const head = <Head kicker={say(sheetWords.atlas)} title={title} lines={askedLines(sources, language)} />;
  return (
    <>
      <Page format={format} kind="view">
        {head}
        {picture === null ? (
          <p className="paper-none">{say(paperWords.noMap)}</p>
        ) : (
          <div className="paper-view">
            <MapPicture picture={picture ?? null} size={viewMap(format, legend)} alt={title} />
            {legend &&
              picture &&
              (setting ? (
                <Legend ref={part} groups={groups} {...setting} />
              ) : (
                <p>{say(paperWords.legendNext)}</p>
              ))}
          </div>
        )}
        <Foot
          left={
            picture && (
              <>
                <Scale camera={picture.camera} room={50} format={format} />
                <North />
              </>
            )
          }
          lines={sourceLines(sources, language)}
          right={<Scan address={address} label={say(paperWords.scanView)} />}
        />
      </Page>
      {picture && legend && !setting && (
        <Page format={format} kind="legend">
          {head}
          <Legend groups={groups} columns={format.orientation === 'landscape' ? 4 : 3} size={1} />
        </Page>
      )}
    </>
  );
}
