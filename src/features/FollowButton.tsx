import { Star } from 'lucide-react';
import { type Text, useLanguage, useSay } from '../i18n/index.ts';
import type { EntryBrief } from '../model/brief.ts';
import { followEntry, unfollowEntry, useCatalog, useFollow } from '../state/index.ts';
import { announce } from '../ui/announcer.ts';
import { IconButton } from '../ui/IconButton.tsx';

const words = {
  follow: { zh: '关注这一条', en: 'Follow this' },
  followed: {
    zh: '已关注。有变化时，“我的关注”会告诉您。',
    en: 'Followed. “Following” will tell you when something changes.',
  },
  unfollowed: { zh: '已取消关注。', en: 'No longer followed.' },
} satisfies Record<string, Text>;

/** The star of an entry. */
export function FollowButton({ entry }: { entry: EntryBrief }) {
  const say = useSay();
  const language = useLanguage();
  const version = useCatalog((state) => state.version);
  const followed = useFollow(({ entries }) => Object.hasOwn(entries, entry.id));
  const toggle = () => {
    if (followed) unfollowEntry(entry.id);
    else followEntry(entry, version);
    announce((followed ? words.unfollowed : words.followed)[language]);
  };
  return (
    <IconButton label={say(words.follow)} aria-pressed={followed} onClick={toggle}>
      <Star size={20} strokeWidth={1.5} fill={followed ? 'currentColor' : 'none'} aria-hidden />
    </IconButton>
  );
}
