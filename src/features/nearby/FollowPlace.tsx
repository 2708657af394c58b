import { Star } from 'lucide-react';
import { fill, type Text, useLanguage, useSay } from '../../i18n/index.ts';
import {
  type NearPlace,
  removePlace,
  savedPlaceId,
  savePlace,
  useFollow,
  useNear,
} from '../../state/index.ts';
import { announce } from '../../ui/announcer.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { words } from './words.ts';

/** The star of a place. One without a name is called after its town: “my location” is a name only while one stands there. */
export function FollowPlace({ place, town }: { place: NearPlace; town: Text | undefined }) {
  const say = useSay();
  const language = useLanguage();
  const radiusM = useNear((state) => state.radiusM);
  const id = useFollow(({ places }) => savedPlaceId(places, place.at));
  const followed = id !== undefined;
  const toggle = () => {
    if (followed) removePlace(id);
    else savePlace(place, radiusM, town ? fill(words.placeIn, { town }) : null);
    announce((followed ? words.unfollowed : words.followed)[language]);
  };
  return (
    <IconButton label={say(words.follow)} aria-pressed={followed} onClick={toggle}>
      <Star size={20} strokeWidth={1.5} fill={followed ? 'currentColor' : 'none'} aria-hidden />
    </IconButton>
  );
}
