import { useEffect } from 'react';
import { type Format, pageSize } from './paper.ts';

/**
 * Tells the browser's print the size of the sheet. A sheet of rules made by script is no inline style, which the page's
 * security policy forbids.
 */
export function usePageRule(format: Format): void {
  const { width, height } = pageSize(format);
  useEffect(() => {
    const rules = new CSSStyleSheet();
    rules.replaceSync(`@page { margin: 0; size: ${width}mm ${height}mm; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== rules);
    };
  }, [width, height]);
}
