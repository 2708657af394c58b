export const detailPanel = () => import('./Detail.tsx').then(({ Detail }) => ({ default: Detail }));
