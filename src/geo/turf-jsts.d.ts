/** What turf takes from JSTS (the JTS of Java) for its buffer, and what we use of it. It brings no types of its own. */
declare module '@turf/jsts' {
  import type { Geometry } from 'geojson';

  type Shape = { readonly shape: unique symbol };
  const jsts: {
    readonly BufferOp: { bufferOp(shape: Shape, distance: number, quadrantSegments: number): Shape };
    readonly GeoJSONReader: new () => { read(geometry: Geometry): Shape };
    readonly GeoJSONWriter: new () => { write(shape: Shape): Geometry };
  };
  export default jsts;
}
