import { buildPages } from './build.ts';
console.log(await buildPages());
