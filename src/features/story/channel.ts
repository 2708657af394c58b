import type { Story } from '../../model/story.ts';

/**
 * What the hall's page and the presenter's window say to each other. Each can be closed and opened again: whoever comes
 * back says hello, and the other tells what it knows.
 */
export type Told =
  | { readonly kind: 'hello'; readonly from: 'stage' | 'desk' }
  | ({ readonly kind: 'state' } & StageState)
  | { readonly kind: 'still'; readonly slide: string; readonly picture: Blob }
  | { readonly kind: 'gone' }
  | { readonly kind: 'go'; readonly at: number }
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'black' };

export type StageState = {
  readonly story: Story;
  readonly at: number;
  readonly exploring: boolean;
  readonly black: boolean;
};

const idKey = 'subcenter-atlas.stage';

/** Of this page: it stays the same when the page is reloaded, so that its presenter's window finds it again. */
export function stageId(): string {
  try {
    const known = sessionStorage.getItem(idKey);
    if (known) return known;
    const made = crypto.randomUUID().slice(0, 8);
    sessionStorage.setItem(idKey, made);
    return made;
  } catch {
    return 'stage'; // storage is forbidden: one stage a device
  }
}

export const openChannel = (id: string): BroadcastChannel =>
  new BroadcastChannel(`subcenter-atlas.present.${id}`);

/** The address of the presenter's window. */
export const deskAddress = (): string => {
  const url = new URL(location.href);
  url.search = `?presenter=${stageId()}`;
  url.hash = '';
  return url.href;
};
