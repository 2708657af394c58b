import { type Text, useSay } from '../../i18n/index.ts';
import { commandsStore, type KeyHelp } from '../../state/index.ts';
import { stageKeys } from '../stage-keys.ts';
import { Glossary } from './Glossary.tsx';
import './help.css';

const words = {
  keys: { zh: '快捷键', en: 'Keys' },
  stage: { zh: '讲解的时候', en: 'While a briefing is given' },
  map: { zh: '关于这张图', en: 'About this map' },
  schematic: {
    zh: '这是示意图，不是测绘成果。形状是我们手画的，每一处都写明误差多大；事实只取自所列文件。',
    en: 'A schematic map, not a survey. We drew the shapes by hand, and each says how far it may be off; facts come from the listed documents only.',
  },
  private: {
    zh: '底图是我们自己画的，看图时不会连到别的网站。',
    en: 'The base map is our own; looking at it asks nothing of any other site.',
  },
} satisfies Record<string, Text>;

function KeyList({ keys }: { keys: readonly KeyHelp[] }) {
  const say = useSay();
  return (
    <dl className="help-keys">
      {keys.map(({ keys: key, does }) => (
        <div key={key}>
          <dt>
            {key.split('  ').map((one) => (
              <kbd key={one}>{one}</kbd>
            ))}
          </dt>
          <dd>{say(does)}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Help() {
  const say = useSay();
  const { keys } = commandsStore.getState();
  return (
    <div className="help">
      <section>
        <h3>{say(words.keys)}</h3>
        <KeyList keys={keys} />
        <h4>{say(words.stage)}</h4>
        <KeyList keys={stageKeys} />
      </section>
      <Glossary />
      <section>
        <h3>{say(words.map)}</h3>
        <p>{say(words.schematic)}</p>
        <p>{say(words.private)}</p>
      </section>
    </div>
  );
}
