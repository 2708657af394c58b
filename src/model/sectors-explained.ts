import type { Text } from '../i18n/text.ts';
import type { Sector } from './vocabulary.ts';

/** What a reader finds under each sector. Apart from the vocabulary, for the first picture needs none of it. */
export const sectorsExplained: Record<Sector, Text> = {
  rail: {
    zh: '地铁、市郊铁路、城际和干线铁路，以及车站。',
    en: 'Metro, suburban, intercity and main-line railways, and their stations.',
  },
  road: {
    zh: '道路、桥梁和公交，还有走路、骑车的路。',
    en: 'Roads, bridges and buses, and ways for walking and cycling.',
  },
  hub: {
    zh: '换乘和停车的地方：枢纽、公交场站、停车场。',
    en: 'Where people change or park: hubs, bus yards, car parks.',
  },
  water: {
    zh: '河湖、防洪排水、自来水和污水处理。',
    en: 'Rivers and lakes, flood protection, tap water and sewage.',
  },
  green: { zh: '公园、绿道、树林和街边绿地。', en: 'Parks, greenways, woods and small green spaces.' },
  energy: {
    zh: '电、暖气、燃气、新能源和节能。',
    en: 'Electricity, heating, gas, renewable energy and saving it.',
  },
  municipal: {
    zh: '垃圾处理、路灯、网络，以及地下的管和线。',
    en: 'Waste, street lights, data networks, and what lies under the street.',
  },
  education: {
    zh: '幼儿园、中小学和大学，够不够上、好不好。',
    en: 'Kindergartens, schools and universities: enough places, and good ones.',
  },
  health: {
    zh: '医院、家门口的诊所和疾病预防。',
    en: 'Hospitals, clinics near home, and the prevention of disease.',
  },
  culture: {
    zh: '剧院、图书馆、古迹、手艺、演出和旅游。',
    en: 'Theatres, libraries, monuments, crafts, shows and tourism.',
  },
  sport: {
    zh: '球场、健身的地方、跑步道和比赛。',
    en: 'Sports grounds, places to exercise, running loops and events.',
  },
  industry: {
    zh: '工厂、产业园、科技企业和研究。',
    en: 'Factories, business parks, technology firms and research.',
  },
  business: {
    zh: '写字楼、公司总部、金融、商场，以及全区的经济数字。',
    en: 'Offices, headquarters, finance and shops, and the figures of the whole economy.',
  },
  housing: {
    zh: '保障房、租房、人才公寓和物业。',
    en: 'Subsidised and rented homes, flats for staff, and how estates are run.',
  },
  renewal: {
    zh: '老小区、老街、旧厂房和城中村的改造。',
    en: 'Old estates, streets, factories and urban villages made good.',
  },
  rural: {
    zh: '村庄、农田、农业和农村的土地。',
    en: 'Villages, fields, farming and the land of the villages.',
  },
  safety: {
    zh: '消防、救援、防灾、治安和食品药品安全。',
    en: 'Fire and rescue, disasters, policing, and safe food and medicine.',
  },
  ecology: {
    zh: '空气、土壤、噪声、碳排放：环境变好没有。',
    en: 'Air, soil, noise and carbon: whether the environment gets better.',
  },
  governance: {
    zh: '政府怎么办事：窗口服务、数据、规划管理和改革。',
    en: 'How the city is run: counters and services, data, planning rules, reform.',
  },
  cooperation: {
    zh: '和河北、天津等邻居一起做的事，以及对外交往。',
    en: 'What is done together with Hebei, Tianjin and others, and abroad.',
  },
  people: {
    zh: '养老、托育、就业、社保和社区服务。',
    en: 'Care for old and young, jobs, social insurance, help in the neighbourhood.',
  },
};
