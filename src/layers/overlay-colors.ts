import type { Theme } from './colors.ts';

/**
 * Colours of the reader's own layers: none is one of the atlas's. The nine were moved until every two differ by 0.07 or
 * more in Oklab for usual eyes and under the three common colour-vision deficiencies; a test holds that.
 */
export type OwnPalette = {
  /** The first is furthest from all colours of the atlas. */
  readonly colors: readonly string[];
  /** From few to many. */
  readonly steps: readonly string[];
  /** Values that have no colour of their own, and features without a value. */
  readonly others: string;
  readonly none: string;
};

export const ownPalettes: Record<Theme, OwnPalette> = {
  light: {
    colors: [
      '#9A1FE0',
      '#B73600',
      '#1B7F66',
      '#458BF6',
      '#87933F',
      '#C157B8',
      '#3B499E',
      '#7F0820',
      '#490194',
    ],
    steps: ['#C9A7DE', '#AC7CCB', '#8D52B4', '#6E2F98', '#4B1173'],
    others: '#7C7A74',
    none: '#B5B0A4',
  },
  dark: {
    colors: [
      '#CB7BFF',
      '#D1F159',
      '#1BCBD8',
      '#E35B8F',
      '#81A014',
      '#8CF3D7',
      '#F79697',
      '#A55BE7',
      '#CCC12F',
    ],
    steps: ['#6A4A86', '#8A66A8', '#AB85C9', '#CBA8E6', '#EFD8FF'],
    others: '#8F9498',
    none: '#565D62',
  },
  projector: {
    colors: [
      '#7A12CC',
      '#BD3354',
      '#3F4A91',
      '#89261A',
      '#6264F1',
      '#8368A7',
      '#08117F',
      '#381C53',
      '#500816',
    ],
    steps: ['#B98FD8', '#9A63C4', '#7A3BAE', '#591A8F', '#36005F'],
    others: '#5C5C58',
    none: '#94948E',
  },
};
