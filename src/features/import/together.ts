const part = /\.(dbf|shx|prj|cpg|qpj|sbn|sbx)$/i;
const stem = ({ name }: File): string => name.replace(/\.[^.]*$/, '').toLowerCase();

/** A loose shapefile comes in several files of one name: they are read as one. */
export function together(files: readonly File[]): { file: File; beside: File[] }[] {
  const shapes = files.filter(({ name }) => /\.shp$/i.test(name));
  const owner = (file: File) =>
    part.test(file.name) ? shapes.find((shape) => stem(shape) === stem(file)) : undefined;
  return files
    .filter((file) => !owner(file))
    .map((file) => ({ file, beside: files.filter((other) => owner(other) === file) }));
}
