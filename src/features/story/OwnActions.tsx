import { useState } from 'react';
import { fill, type Text, useSay } from '../../i18n/index.ts';
import type { Story } from '../../model/story.ts';
import { Button } from '../../ui/Button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { saveFile } from '../../ui/save-file.ts';
import { ownWords as words } from './own-words.ts';

/** Takes a briefing to others: as a file, or whole in an address when it is short. */
export function OwnActions({ story }: { story: Story }) {
  const say = useSay();
  const [told, setTold] = useState<Text | null>(null);
  const copy = async () => {
    const { packStory } = await import('../../state/story-file.ts');
    const letters = await packStory(story);
    if (!letters) return setTold(words.tooLong);
    const address = `${location.origin}${location.pathname}#v=1&story=~${letters}`;
    setTold((await copyText(address, null)) ? words.copied : fill(words.notCopied, { address }));
  };
  const save = async () => {
    const { storyFile } = await import('../../state/story-file.ts');
    saveFile(storyFile(story));
  };
  return (
    <div className="slide-editor-actions">
      <Button disabled={story.slides.length === 0} onClick={() => void save()}>
        {say(words.save)}
      </Button>
      <Button disabled={story.slides.length === 0} onClick={() => void copy()}>
        {say(words.copyAddress)}
      </Button>
      <p role="status" className="story-hint">
        {told && say(told)}
      </p>
    </div>
  );
}
