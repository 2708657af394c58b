/** Rows that are not drawn are stood in for by one as high as they are. */
export const RowGap = ({ height }: { height: number }) => (height > 0 ? <tr style={{ height }} /> : null);
