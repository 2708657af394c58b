import type { Text } from '../i18n/text.ts';
import type { Kind, Status } from './vocabulary.ts';

/** What a status says, and what it does not. A place and a measure come by theirs in other ways than a building. */

const ofProject: Record<Status, Text> = {
  studied: {
    zh: '还在研究、论证，做不做没有定。',
    en: 'Still being looked into; whether it will be built is not decided.',
  },
  planned: {
    zh: '写进了规划，还没有文件说已经着手准备。',
    en: 'Written into a plan; no document yet says that preparations have begun.',
  },
  preparing: {
    zh: '在做动工前的事：选址、设计、审批、拿地。',
    en: 'What comes before the digging: choosing a site, design, permits, land.',
  },
  building: {
    zh: '文件说正在建，或要在某个日子前建成。',
    en: 'The documents say it is being built, or is to be finished by a date.',
  },
  'partly-open': {
    zh: '一部分已经能用，其余还没有完成。',
    en: 'A part of it is in use; the rest is not finished.',
  },
  done: { zh: '文件写明已经建成、通车或投入使用。', en: 'A document says it is built, opened or in use.' },
  continuing: {
    zh: '会一直做下去，没有完工的那一天。',
    en: 'Goes on for good; there is no day on which it is finished.',
  },
};

const ofPlace: Record<Status, Text> = {
  studied: { zh: '这里要做什么还在研究。', en: 'What is to be done here is still being looked into.' },
  planned: {
    zh: '规划写了这里要做的事，还没有文件说已经着手准备。',
    en: 'A plan says what is to be done here; no document yet says that preparations have begun.',
  },
  preparing: { zh: '这里的工程在做动工前的准备。', en: 'Works here are being prepared.' },
  building: { zh: '文件说这里有工程在进行。', en: 'The documents say works are under way here.' },
  'partly-open': { zh: '这里的工程完成了一部分。', en: 'A part of the works here is finished.' },
  done: {
    zh: '文件写明这个地方已经建成开放，或这里的工程已经完成。',
    en: 'A document says this place is open, or the works here are finished.',
  },
  continuing: {
    zh: '这个地方一直有人维护、改善，没有完工的那一天。',
    en: 'This place is looked after for good; there is no day on which that ends.',
  },
};

const ofMeasure: Record<Status, Text> = {
  studied: { zh: '还在研究怎么做、做不做。', en: 'Still being looked into: how, and whether at all.' },
  planned: {
    zh: '写进了规划或定了目标，还没有文件说已经开始。',
    en: 'Written into a plan or set as a goal; no document yet says it has begun.',
  },
  preparing: {
    zh: '在做开始前的准备，比如制定办法、筹钱、找人。',
    en: 'Being made ready: rules, money, people.',
  },
  building: {
    zh: '文件说正在做，或要在某个日子前做到。',
    en: 'The documents say it is being done, or is to be done by a date.',
  },
  'partly-open': { zh: '做成了一部分，其余还没有完成。', en: 'A part of it is done; the rest is not.' },
  done: { zh: '文件写明已经做到。', en: 'A document says it has been done.' },
  continuing: {
    zh: '年年都做的事，没有做完的那一天。',
    en: 'Done year after year; there is no day on which it ends.',
  },
};

const byKind = { project: ofProject, place: ofPlace, measure: ofMeasure };

export const explainStatus = (kind: Kind, status: Status): Text => byKind[kind][status];

/** Holds for every status. */
export const statusBasis: Text = {
  zh: '这是最近一份提到它的文件的说法，不是现场看来的；文件没有更新时，实际可能已经不同。',
  en: 'This is the word of the latest document that mentions it, not of anyone who went to look; things may have moved on since.',
};

export const kindsExplained: Record<Kind, Text> = {
  project: {
    zh: '要建的一样东西，有始有终：一条路、一所学校。',
    en: 'One thing to be built, with a beginning and an end: a road, a school.',
  },
  place: {
    zh: '本来就在的地方：一条河、一个公园、一个村。',
    en: 'A place that is there anyway: a river, a park, a village.',
  },
  measure: {
    zh: '要做的事或要达到的数，不一定有地点。',
    en: 'Something to be done or a figure to be met, often without a site.',
  },
};
