import { type Text, useSay } from '../../i18n/index.ts';
import { glyphForms } from '../../layers/glyphs.ts';
import { sectorsExplained } from '../../model/sectors-explained.ts';
import { explainStatus, kindsExplained, statusBasis } from '../../model/statuses-explained.ts';
import { kindNames, kinds, sectorNames, sectors, statuses, statusNames } from '../../model/vocabulary.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { glossary } from './glossary.ts';

const words = {
  status: { zh: '进度', en: 'How far it has come' },
  terms: { zh: '词语', en: 'Words' },
  kinds: { zh: '条目有三种', en: 'Three kinds of entries' },
  sectors: { zh: '领域', en: 'Sectors' },
} satisfies Record<string, Text>;

type Row = { readonly id: string; readonly term: Text; readonly means: Text };

function Terms({ rows }: { rows: readonly Row[] }) {
  const say = useSay();
  return (
    <dl className="help-terms">
      {rows.map(({ id, term, means }) => (
        <div key={id}>
          <dt>{say(term)}</dt>
          <dd>{say(means)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the words and signs of the atlas mean. */
export function Glossary() {
  const say = useSay();
  return (
    <>
      <section>
        <h3>{say(words.status)}</h3>
        <dl className="help-terms">
          {statuses.map((status) => (
            <div key={status}>
              <dt>
                <Glyph form={glyphForms[status]} /> {say(statusNames[status])}
              </dt>
              <dd>{say(explainStatus('project', status))}</dd>
            </div>
          ))}
        </dl>
        <p>{say(statusBasis)}</p>
      </section>
      <section>
        <h3>{say(words.terms)}</h3>
        <Terms rows={glossary} />
      </section>
      <section>
        <h3>{say(words.kinds)}</h3>
        <Terms rows={kinds.map((id) => ({ id, term: kindNames[id], means: kindsExplained[id] }))} />
      </section>
      <section>
        <h3>{say(words.sectors)}</h3>
        <Terms rows={sectors.map((id) => ({ id, term: sectorNames[id], means: sectorsExplained[id] }))} />
      </section>
    </>
  );
}
