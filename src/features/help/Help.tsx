import { type Text, useSay } from '../../i18n/index.ts';
import { glyphForms } from '../../layers/glyphs.ts';
import { statuses, statusNames } from '../../model/vocabulary.ts';
import { commandsStore } from '../../state/index.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import './help.css';

const words = {
  keys: { zh: '快捷键', en: 'Keys' },
  status: { zh: '进度符号', en: 'Signs of progress' },
  map: { zh: '关于这张图', en: 'About this map' },
  schematic: {
    zh: '这是示意图，不是测绘成果。形状由我们手绘，误差写在每个要素上；事实只取自所列文件。',
    en: 'A schematic map, not a survey. We drew the shapes by hand and each says how well it is known; facts come from the listed documents only.',
  },
  private: {
    zh: '底图来自本站自己的图层，不向任何第三方发送请求。',
    en: 'The base map is our own; nothing is asked of any third party.',
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
      <section>
        <h3>{say(words.status)}</h3>
        <ul className="help-signs">
          {statuses.map((status) => (
            <li key={status}>
              <Glyph form={glyphForms[status]} /> {say(statusNames[status])}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{say(words.map)}</h3>
        <p>{say(words.schematic)}</p>
        <p>{say(words.private)}</p>
      </section>
    </div>
  );
}
