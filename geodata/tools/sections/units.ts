/** How the name of an organisation begins in these tables. */
const begins =
  /^(区|市|各(?!成员)|相关|副中心|东区|中关村|运河|北京|大运河|设计小镇|国家|《|于家务|台湖|潞城|西集|永乐店|宋庄|张家湾|通州消防|通州海关)/;
const town = /^[\u4e00-\u9fff]{2,4}(街道|镇)$/;
const personal = /^[\u4e00-\u9fff]{2,3}$/;

/**
 * Units of a cell printed in short lines, parted by 、. A line that begins like no unit goes on with the one above; a short
 * name before the first unit is an official's and is left out.
 */
export function toUnits(lines: readonly string[]): string {
  const units: string[] = [];
  for (const word of lines.flatMap((line) => line.split(' '))) {
    const isUnit = begins.test(word) || town.test(word);
    if (/^(——|--|—)?$/.test(word) || (units.length === 0 && !isUnit && personal.test(word))) continue;
    if (units.length === 0 || isUnit) units.push(word);
    else units.push((units.pop() ?? '') + word);
  }
  return units.join('、');
}
