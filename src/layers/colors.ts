import type { Sector } from '../model/vocabulary.ts';

/** Every colour of the map has a name here; a theme is one filled-in form of the names. */
export const themes = ['light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number];

/**
 * Sectors share nine hues, so that a map of all of them can still be read. They were moved until every two differ by 0.04
 * or more in Oklab for usual eyes and under the three common colour-vision deficiencies; a test holds that.
 */
export const sectorGroups = [
  'move',
  'water',
  'green',
  'energy',
  'learn',
  'health',
  'work',
  'home',
  'order',
] as const;
export type SectorGroup = (typeof sectorGroups)[number];

export const sectorGroupOf: Record<Sector, SectorGroup> = {
  rail: 'move',
  road: 'move',
  hub: 'move',
  water: 'water',
  green: 'green',
  ecology: 'green',
  energy: 'energy',
  municipal: 'energy',
  education: 'learn',
  culture: 'learn',
  sport: 'learn',
  health: 'health',
  people: 'health',
  industry: 'work',
  business: 'work',
  housing: 'home',
  renewal: 'home',
  rural: 'home',
  safety: 'order',
  governance: 'order',
  cooperation: 'order',
};

export type Palette = {
  readonly paper: string;
  readonly beyond: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly halo: string;
  readonly hairline: string;
  readonly districtEdge: string;
  readonly water: string;
  readonly waterEdge: string;
  readonly waterInk: string;
  readonly green: string;
  readonly greenEdge: string;
  readonly greenInk: string;
  readonly core: string;
  readonly accent: string;
  readonly roadMain: string;
  readonly roadMainEdge: string;
  readonly artery: string;
  readonly arteryEdge: string;
  readonly road: string;
  readonly roadEdge: string;
  readonly roadPlanned: string;
  readonly roadInk: string;
  readonly railway: string;
  readonly stationFill: string;
  readonly stationInk: string;
  /** Metro lines by their number or code. */
  readonly railLines: Readonly<Record<string, string>>;
  readonly railOther: string;
  readonly sectors: Readonly<Record<SectorGroup, string>>;
};

export const palettes: Record<Theme, Palette> = {
  light: {
    paper: '#F6F3EC',
    beyond: '#EFEBE1',
    ink: '#22262A',
    inkSoft: '#5B6269',
    halo: '#FBF9F4',
    hairline: '#D6CDBC',
    districtEdge: '#A99F8C',
    water: '#A9CFE0',
    waterEdge: '#86B6CC',
    waterInk: '#2F6C8C',
    green: '#CFE0BE',
    greenEdge: '#AEC797',
    greenInk: '#4A6B3A',
    core: '#B5482F',
    accent: '#1D5C63',
    roadMain: '#FBE7B8',
    roadMainEdge: '#CBA969',
    artery: '#FFF4D6',
    arteryEdge: '#B09E78',
    road: '#FFFFFF',
    roadEdge: '#C8BDA8',
    roadPlanned: '#AD9563',
    roadInk: '#655E51',
    railway: '#6B6F73',
    stationFill: '#FFFFFF',
    stationInk: '#22262A',
    railLines: {
      '1': '#C23A30',
      '6': '#A8780A',
      '7': '#E0983A',
      '17': '#008E91',
      '22': '#B0468C',
      yizhuang: '#D4007A',
      m101: '#5B4BA8',
      m102: '#7A6A2C',
      s6: '#2E7D9A',
    },
    railOther: '#6B6F73',
    sectors: {
      move: '#5A55B0',
      water: '#0E76A8',
      green: '#4A7F03',
      energy: '#A57543',
      learn: '#9C3E8B',
      health: '#C2354E',
      work: '#75562C',
      home: '#D34F00',
      order: '#41586D',
    },
  },
  dark: {
    paper: '#14181B',
    beyond: '#101315',
    ink: '#E8E4DA',
    inkSoft: '#A2A9AE',
    halo: '#14181B',
    hairline: '#303840',
    districtEdge: '#5A646D',
    water: '#1F4A5E',
    waterEdge: '#2F657D',
    waterInk: '#7FB9D3',
    green: '#263C2D',
    greenEdge: '#456A52',
    greenInk: '#94B884',
    core: '#E07A5C',
    accent: '#63B7BF',
    roadMain: '#5A4C31',
    roadMainEdge: '#8A7444',
    artery: '#4A4740',
    arteryEdge: '#767A78',
    road: '#343B41',
    roadEdge: '#3F484F',
    roadPlanned: '#93845F',
    roadInk: '#B0A897',
    railway: '#8C949A',
    stationFill: '#14181B',
    stationInk: '#E8E4DA',
    railLines: {
      '1': '#E8665C',
      '6': '#D6A638',
      '7': '#F0B46A',
      '17': '#3CB9BC',
      '22': '#D981B9',
      yizhuang: '#F062AE',
      m101: '#A79BEA',
      m102: '#BFAE66',
      s6: '#6FB9D4',
    },
    railOther: '#8C949A',
    sectors: {
      move: '#A5A3F3',
      water: '#3FB4D1',
      green: '#85C872',
      energy: '#E0AC4C',
      learn: '#DD8FD5',
      health: '#F58A9A',
      work: '#C09E75',
      home: '#FFA782',
      order: '#ABBCC8',
    },
  },
  projector: {
    paper: '#FFFFFF',
    beyond: '#F0F0EE',
    ink: '#000000',
    inkSoft: '#1F2327',
    halo: '#FFFFFF',
    hairline: '#8A9096',
    districtEdge: '#4A4F55',
    water: '#5FB0DA',
    waterEdge: '#2C86B8',
    waterInk: '#004B73',
    green: '#A6D388',
    greenEdge: '#6FA64C',
    greenInk: '#22480F',
    core: '#A32000',
    accent: '#00525A',
    roadMain: '#FFE08F',
    roadMainEdge: '#8F6A1C',
    artery: '#FFF3CC',
    arteryEdge: '#5F5A50',
    road: '#FFFFFF',
    roadEdge: '#9A9A94',
    roadPlanned: '#6B4E10',
    roadInk: '#3A352B',
    railway: '#2E3236',
    stationFill: '#FFFFFF',
    stationInk: '#000000',
    railLines: {
      '1': '#B01D13',
      '6': '#7A5600',
      '7': '#B86A00',
      '17': '#00696C',
      '22': '#8F1D69',
      yizhuang: '#B00064',
      m101: '#3B2A95',
      m102: '#574A12',
      s6: '#0B5470',
    },
    railOther: '#2E3236',
    sectors: {
      move: '#332C97',
      water: '#00527F',
      green: '#015B11',
      energy: '#873800',
      learn: '#771967',
      health: '#990E39',
      work: '#52381D',
      home: '#9F3430',
      order: '#2C3F55',
    },
  },
};
