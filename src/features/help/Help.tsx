import { type Text, useSay } from '../../i18n/index.ts';
import { commandsStore } from '../../state/index.ts';
import { Glossary } from './Glossary.tsx';
import './help.css';

const words = {
  keys: { zh: '快捷键', en: 'Keys' },
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

export function Help() {
  const say = useSay();
  const { keys } = commandsStore.getState();
  return (
    <div className="help">
      <section>
        <h3>{say(words.keys)}</h3>
        <dl className="help-keys">
          {keys.map(({ keys: key, does }) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{say(does)}</dd>
            </div>
          ))}
        </dl>
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
