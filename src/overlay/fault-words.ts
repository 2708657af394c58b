import type { Text } from '../i18n/text.ts';

/**
 * All that can be wrong with a reader's file: how grave, why, and what to do about it. One table, so that the words are
 * alike. `{n}` is how often, other `{names}` come from who finds the fault.
 */
type FaultWords = {
  readonly grade: 'refused' | 'skipped' | 'mended';
  readonly cause: Text;
  readonly remedy: Text;
};

const words = <K extends string>(
  table: Record<K, readonly [FaultWords['grade'], string, string, string, string]>,
) =>
  Object.fromEntries(
    Object.entries(
      table as Record<string, readonly [FaultWords['grade'], string, string, string, string]>,
    ).map(([key, [grade, zh, en, remedyZh, remedyEn]]) => [
      key,
      { grade, cause: { zh, en }, remedy: { zh: remedyZh, en: remedyEn } },
    ]),
  ) as Record<K, FaultWords>;

const saveAsGeoJson = [
  '请在 QGIS 等软件中另存为 GeoJSON，再加入。',
  'Save it as GeoJSON in QGIS or the like, then add that.',
] as const;
const exportAgain = [
  '请从原软件重新导出，或重新下载这个文件。',
  'Export it again from where it was made, or download it again.',
] as const;
const nothingToDo = [
  '不必处理；如不合意，请在原软件中改好再加入。',
  'Nothing to do; if that is not what you want, change it where it was made.',
] as const;
const lookAtRow = ['请核对这一处的坐标。', 'Check the coordinates there.'] as const;

export const faultWords = words({
  // The whole file
  empty: ['refused', '文件是空的（0 字节）。', 'The file is empty (0 bytes).', ...exportAgain],
  blank: ['refused', '文件里只有空白，没有内容。', 'The file holds nothing but blanks.', ...exportAgain],
  'too-large': [
    'refused',
    '文件有 {mb} MB，超过 {limit} MB 的上限。',
    'The file has {mb} MB; up to {limit} MB are read.',
    '请只导出需要的范围或字段；更大的数据请做成 PMTiles，按地址加入。',
    'Export only the area or the fields you need; make larger data into PMTiles and add them by address.',
  ],
  'too-many-positions': [
    'skipped',
    '文件的坐标点超过 {limit} 个，后面的没有读入；已读入 {read} 个要素。',
    'The file has more than {limit} positions; what follows is left out, {read} features are in.',
    '请只导出需要的范围，或简化线和面；更大的数据请做成 PMTiles，按地址加入。',
    'Export only the area you need, or simplify lines and areas; make larger data into PMTiles and add them by address.',
  ],
  'unknown-format': [
    'refused',
    '看不出这是什么格式。',
    'What kind of file this is could not be told.',
    '可以加入 GeoJSON、NDJSON、KML/KMZ、GPX、CSV、Excel（.xlsx）和打包成 zip 的 Shapefile。',
    'GeoJSON, NDJSON, KML/KMZ, GPX, CSV, Excel (.xlsx) and zipped Shapefiles can be added.',
  ],
  'other-format': [
    'refused',
    '这是 {what}，这里不能读。',
    'This is {what}, which is not read here.',
    '{how}',
    '{how}',
  ],
  'web-page': [
    'refused',
    '这是一个网页，不是数据；常见于下载时要先登录或链接已失效。',
    'This is a web page, not data; often a download that wants you to sign in, or a dead link.',
    '请在浏览器里打开原链接，登录后重新下载数据文件。',
    'Open the link in a browser, sign in, and download the data file again.',
  ],
  unexpected: [
    'refused',
    '读取时出了意外（{message}）。',
    'Reading came to an unexpected end ({message}).',
    '已读出的部分仍可使用。请另存为 GeoJSON 再试，并把这个文件告诉我们。',
    'What was read before can be used. Try it saved as GeoJSON, and tell us about this file.',
  ],
  'nothing-found': [
    'refused',
    '文件能读，但里面没有任何可以画在地图上的内容。',
    'The file reads well, but holds nothing that can be drawn on a map.',
    '请检查导出时是否选中了要素，以及是否带有坐标。',
    'See whether features were selected when it was exported, and whether they have coordinates.',
  ],
  'cut-short': [
    'mended',
    '文件不完整，在末尾中断；中断前的内容已读入。',
    'The file stops in the middle; what stands before that is in.',
    ...exportAgain,
  ],
  // Characters
  'unknown-encoding': [
    'mended',
    '不认识编码“{encoding}”，改用自动判断。',
    'There is no encoding “{encoding}”; it was guessed instead.',
    '请在编码列表中另选一个。',
    'Choose another from the list of encodings.',
  ],
  'declared-encoding-wrong': [
    'mended',
    '文件自称编码是 {declared}，但内容不符，改按 {used} 读取。',
    'The file says it is {declared}, but it is not; it was read as {used}.',
    '请看预览；文字不对时换一种编码。',
    'See the preview; choose another encoding if the words look wrong.',
  ],
  'broken-characters': [
    'mended',
    '有 {n} 处字符损坏，显示为“�”。',
    'Damaged characters: {n}; they are shown as “�”.',
    '请看预览；若整段文字都不对，换一种编码。',
    'See the preview; if all words look wrong, choose another encoding.',
  ],
  // JSON
  'not-json': [
    'refused',
    '第 {line} 行起不是 GeoJSON：{message}。',
    'From line {line} on this is not GeoJSON: {message}.',
    ...exportAgain,
  ],
  'json-broken': [
    'skipped',
    '这一处不是完整的 JSON，已跳过。',
    'This is not valid JSON and was left out.',
    '请在文本编辑器中检查引号、逗号和括号，或重新导出。',
    'Check quotes, commas and brackets in a text editor, or export it again.',
  ],
  'json-mended': [
    'mended',
    '有 {n} 处不合 JSON 规则（如 NaN、多余的逗号、注释），已改正后读入。',
    'Places that were not quite JSON (NaN, a comma too many, a comment): {n}; read after mending.',
    ...nothingToDo,
  ],
  'not-a-feature': [
    'skipped',
    '这一处不是 GeoJSON 要素（{what}），已跳过。',
    'This is no GeoJSON feature ({what}) and was left out.',
    '要素须有 "type": "Feature" 和 "geometry"。',
    'A feature needs "type": "Feature" and "geometry".',
  ],
  topojson: [
    'refused',
    '这是 TopoJSON，不是 GeoJSON。',
    'This is TopoJSON, not GeoJSON.',
    '请在 mapshaper.org 打开它并导出为 GeoJSON，再加入。',
    'Open it in mapshaper.org, export it as GeoJSON, and add that.',
  ],
  'esri-json': [
    'refused',
    '这是 Esri JSON（ArcGIS 接口的格式），不是 GeoJSON。',
    'This is Esri JSON (as ArcGIS services give it), not GeoJSON.',
    '在接口地址里把 f=json 改为 f=geojson，或在 QGIS 中另存为 GeoJSON。',
    'Ask the service with f=geojson instead of f=json, or save it as GeoJSON in QGIS.',
  ],
  'feature-too-large': [
    'skipped',
    '这一个要素超过 {mb} MB，已跳过。',
    'This single feature is larger than {mb} MB and was left out.',
    '请简化这个形状，或把它拆成几个。',
    'Simplify the shape, or split it.',
  ],
  'duplicate-id': [
    'mended',
    '有 {n} 个要素与前面的编号（id）重复，已去掉重复的编号，要素保留。',
    'Features that repeat an id: {n}; they are kept without it.',
    ...nothingToDo,
  ],
  // Shapes
  'null-geometry': [
    'skipped',
    '有 {n} 个要素没有形状，未画出。',
    'Features without a shape: {n}; they are not drawn.',
    '若本应有位置，请检查导出设置。',
    'If they should have one, check how it was exported.',
  ],
  'empty-geometry': [
    'skipped',
    '有 {n} 个要素的形状是空的，未画出。',
    'Features whose shape is empty: {n}; they are not drawn.',
    '若本应有位置，请检查导出设置。',
    'If they should have one, check how it was exported.',
  ],
  'unknown-geometry': [
    'skipped',
    '形状类型“{what}”不认识，已跳过。',
    'There is no kind of shape “{what}”; left out.',
    '可用的类型：Point、LineString、Polygon 及其 Multi 形式、GeometryCollection。',
    'Point, LineString, Polygon, their Multi forms and GeometryCollection are known.',
  ],
  'wrong-nesting': [
    'skipped',
    '坐标的层数与形状类型 {what} 不符，已跳过。',
    'The coordinates are not nested as a {what} needs; left out.',
    '请检查方括号的层数，或重新导出。',
    'Check the levels of brackets, or export it again.',
  ],
  'not-a-number': [
    'skipped',
    '坐标不是有效的数字，已跳过。',
    'The coordinates are no valid numbers; left out.',
    ...lookAtRow,
  ],
  'vertices-left-out': [
    'mended',
    '有 {n} 个顶点的坐标无效，已从线或面中去掉。',
    'Corners without valid coordinates: {n}; they were taken out of their lines or areas.',
    '请核对这些形状的样子。',
    'See whether these shapes still look right.',
  ],
  'text-numbers': [
    'mended',
    '有 {n} 个坐标写成了文字（加了引号），已当作数字读入。',
    'Coordinates written as text (in quotes): {n}; read as numbers.',
    ...nothingToDo,
  ],
  heights: [
    'mended',
    '有 {n} 个坐标带高程，地图是平面的，高程未读入。',
    'Positions with a height: {n}; the map is flat, so heights were left out.',
    '需要高程时，请把它另存为一个字段。',
    'If you need heights, save them as an attribute.',
  ],
  'too-short': [
    'skipped',
    '线至少要两个点、面至少要三个点，这一个不够，已跳过。',
    'A line needs two points and an area three; this has fewer and was left out.',
    ...lookAtRow,
  ],
  'ring-left-out': [
    'mended',
    '有 {n} 个内环或部分不足三个点，已去掉，其余保留。',
    'Holes or parts with too few points: {n}; they were taken out, the rest is kept.',
    ...nothingToDo,
  ],
  'ring-closed': [
    'mended',
    '有 {n} 个面的边界没有闭合，已连回起点。',
    'Outlines that were open: {n}; they have been closed.',
    ...nothingToDo,
  ],
  'ring-crosses': [
    'mended',
    '有 {n} 个面的边界自相交，已照原样画出，面积可能不准。',
    'Areas whose outline crosses itself: {n}; drawn as they are, their size may be wrong.',
    '请在 QGIS 中用“修正几何图形”处理后再加入。',
    'Use “Fix geometries” in QGIS, then add it again.',
  ],
  'deep-collection': [
    'skipped',
    '几何集合套了太多层，已跳过。',
    'Collections within collections, too many levels deep; left out.',
    '请在 QGIS 中拆成单个要素。',
    'Split it into single features in QGIS.',
  ],
  // Where it lies
  'outside-world': [
    'skipped',
    '坐标超出经纬度范围（{what}），已跳过。',
    'The coordinates are outside the world ({what}); left out.',
    '请核对坐标；若是以米为单位的投影坐标，请选对坐标系。',
    'Check the coordinates; if they are projected metres, choose their coordinate system.',
  ],
  'null-island': [
    'skipped',
    '有 {n} 个要素的坐标是 0, 0，多半是缺失值，未画出。',
    'Features at 0, 0, most likely for want of a position: {n}; not drawn.',
    '请补上坐标。',
    'Fill in their coordinates.',
  ],
  antimeridian: [
    'skipped',
    '形状跨过 180° 经线，已跳过。',
    'The shape crosses the 180° meridian; left out.',
    '请在 180° 处把它切成两部分（RFC 7946 第 3.1.9 节）。',
    'Cut it in two at 180° (RFC 7946, 3.1.9).',
  ],
  'no-projection': [
    'refused',
    '坐标像是以米为单位的投影坐标（如 {what}），但文件没说是哪个坐标系，也推不出来。',
    'The coordinates look like projected metres ({what}), but the file does not say in which system, nor can it be told.',
    '请选一个坐标系；或向提供者要 .prj，或让其导出 CGCS2000 经纬度。',
    'Choose the system, ask the provider for the .prj, or for longitude and latitude in CGCS2000.',
  ],
  'local-grid': [
    'refused',
    '坐标像是北京地方坐标系（如 {what}），其参数不公开，无法换算。',
    'The coordinates look like Beijing’s local grid ({what}), whose parameters are not public.',
    '请让提供者导出 CGCS2000 坐标。',
    'Ask the provider for CGCS2000 coordinates.',
  ],
  'unknown-projection': [
    'refused',
    '文件的坐标系“{what}”这里不能换算。',
    'The file’s coordinate system, “{what}”, cannot be converted here.',
    '请在 QGIS 中另存为 EPSG:4490 或 EPSG:4326。',
    'Save it in EPSG:4490 or EPSG:4326 in QGIS.',
  ],
  'unknown-crs': [
    'mended',
    '文件写的坐标系“{what}”不认识，按坐标的数值判断。',
    'The file names a coordinate system, “{what}”, that is not known; it was told by the numbers.',
    '请看它与道路是否对得上。',
    'See whether it lies right on the roads.',
  ],
  'old-datum': [
    'mended',
    '坐标系是 {what}，没有公开的精确换算参数；按 CGCS2000 画出，可能偏差几十米到一百多米。',
    'The system is {what}, for which no exact conversion is public; drawn as CGCS2000, it may be off by some tens of metres to over a hundred.',
    '需要准确位置时，请让提供者导出 CGCS2000 坐标。',
    'For exact places ask the provider for CGCS2000 coordinates.',
  ],
  // Tables of cells
  'no-columns': [
    'refused',
    '找不到坐标列。表头有：{what}。',
    'No columns with coordinates were found. The headings are: {what}.',
    '请选出经度列和纬度列（或 WKT 列）；或把表头改为“经度”“纬度”。',
    'Choose the columns for longitude and latitude (or WKT), or name them lng and lat.',
  ],
  'sheet-without-columns': [
    'skipped',
    '这张工作表没有坐标列，已跳过。',
    'This sheet has no columns with coordinates and was left out.',
    '若它有位置，请选出坐标列，或把表头改为“经度”“纬度”。',
    'If it has places, choose the columns or name them lng and lat.',
  ],
  'wished-column-missing': [
    'mended',
    '没有名为“{what}”的列，改用自动判断。',
    'There is no column “{what}”; the columns were guessed instead.',
    '请另选一列。',
    'Choose another column.',
  ],
  'row-without-position': [
    'skipped',
    '有 {n} 行没有坐标，未画出。',
    'Rows without coordinates: {n}; they are not drawn.',
    '请补上坐标。',
    'Fill in their coordinates.',
  ],
  'bad-position': [
    'skipped',
    '坐标“{what}”读不懂，已跳过这一行。',
    'The coordinates “{what}” cannot be read; the row was left out.',
    '请写成 116.65 和 39.90，或 116°39′00″。',
    'Write them as 116.65 and 39.90, or 116°39′00″.',
  ],
  'bad-wkt': [
    'skipped',
    'WKT 读不懂（“{what}”），已跳过这一行。',
    'The WKT cannot be read (“{what}”); the row was left out.',
    '请写成 POINT (116.65 39.90) 这样的形式。',
    'Write it like POINT (116.65 39.90).',
  ],
  wkb: [
    'skipped',
    '这一行的形状是二进制的 WKB，不是文字，已跳过。',
    'This row’s shape is binary WKB, not text; left out.',
    '导出时用 ST_AsText 或 ST_AsGeoJSON。',
    'Export it with ST_AsText or ST_AsGeoJSON.',
  ],
  'open-quote': [
    'mended',
    '这里的引号没有闭合，已当作普通字符。',
    'A quotation mark here is never closed; taken as an ordinary character.',
    '请在这一处补上引号，核对这一行和下一行。',
    'Close the quotation; check this row and the next.',
  ],
  'quotes-ignored': [
    'mended',
    '未闭合的引号太多，其后的引号都当作普通字符。',
    'Too many quotations are never closed; from here on quotation marks are ordinary characters.',
    '请从原软件重新导出 CSV。',
    'Export the CSV again from where it was made.',
  ],
  'row-too-long': [
    'mended',
    '有 {n} 行的格数比表头多，多出的格没有读入。',
    'Rows with more cells than headings: {n}; the cells beyond were left out.',
    '请检查文字里的逗号是否加了引号。',
    'See whether commas within words are in quotes.',
  ],
  'headings-mended': [
    'mended',
    '有 {n} 个表头是空的或重复，已另取名。',
    'Headings that were empty or repeated: {n}; they got other names.',
    ...nothingToDo,
  ],
  'no-headings': [
    'mended',
    '没有表头，各列以序号为名。',
    'There is no row of headings; the columns are named by number.',
    '加上一行表头会更好认。',
    'A row of headings would make it easier to read.',
  ],
  'long-cell': [
    'mended',
    '有 {n} 个格超过 {limit} 字，只留开头。',
    'Cells of more than {limit} characters: {n}; only their beginning is kept.',
    ...nothingToDo,
  ],
  'too-many-columns': [
    'mended',
    '列超过 {limit} 个，多出的没有读入。',
    'There are more than {limit} columns; those beyond were left out.',
    '请只导出需要的列。',
    'Export only the columns you need.',
  ],
  // Zip
  'zip-broken': [
    'refused',
    '压缩包损坏，打不开。',
    'The zip is damaged and cannot be opened.',
    ...exportAgain,
  ],
  'zip-cut-short': [
    'mended',
    '压缩包不完整（没有目录），能取出的文件已取出。',
    'The zip is cut short (it has no directory); what could be taken out of it was.',
    ...exportAgain,
  ],
  'zip-too-many': [
    'refused',
    '压缩包里有 {n} 个文件，超过 {limit} 个的上限。',
    'The zip holds {n} files; up to {limit} are read.',
    '请只打包需要的文件。',
    'Pack only the files you need.',
  ],
  'zip-bomb': [
    'refused',
    '压缩包里的“{what}”解开后大得不合常理，出于安全没有继续。',
    '“{what}” in the zip unpacks to an unreasonable size; it was stopped for safety.',
    '如果数据确实这么大，请解压后直接加入这个文件。',
    'If the data really is that large, unpack it and add the file itself.',
  ],
  'member-broken': [
    'skipped',
    '压缩包里的这个文件损坏，已跳过。',
    'This file in the zip is damaged and was left out.',
    ...exportAgain,
  ],
  'member-changed': [
    'mended',
    '压缩包里的这个文件校验不符，内容可能有误。',
    'This file in the zip fails its checksum; what it says may be wrong.',
    ...exportAgain,
  ],
  'member-locked': [
    'skipped',
    '压缩包里的这个文件加了密码，已跳过。',
    'This file in the zip is locked with a password; left out.',
    '请去掉密码重新打包。',
    'Pack it again without a password.',
  ],
  'member-method': [
    'skipped',
    '压缩包里的这个文件用了少见的压缩方法，已跳过。',
    'This file in the zip is packed in an uncommon way; left out.',
    '请用普通 zip 重新打包。',
    'Pack it again as an ordinary zip.',
  ],
  'nested-zip': [
    'skipped',
    '压缩包里还有压缩包，没有打开。',
    'There is a zip within the zip; it was not opened.',
    '请先解开外层，再加入里面的文件。',
    'Unpack the outer one and add what is inside.',
  ],
  'too-many-tables': [
    'skipped',
    '表或图层超过 {limit} 个，其余 {n} 个文件没有读入。',
    'There are more than {limit} tables or layers; of the files, {n} more were not read.',
    '请只打包需要的文件。',
    'Pack only the files you need.',
  ],
  'member-left-out': [
    'skipped',
    '压缩包里有 {n} 个文件不是地图数据（如 {what}），未读。',
    'Files in the zip that are no map data ({what}): {n}; not read.',
    ...nothingToDo,
  ],
  // XML
  'xml-broken': [
    'mended',
    'XML 有 {n} 处错误，第一处在第 {line} 行；能读的部分已读入。',
    'Errors in the XML: {n}, the first in line {line}; what could be read is in.',
    ...exportAgain,
  ],
  'xml-hopeless': [
    'skipped',
    'XML 的错误太多（第 {line} 行起），后面的没有读入。',
    'The XML has too many errors (from line {line} on); what follows was left out.',
    ...exportAgain,
  ],
  'xml-entities': [
    'mended',
    '有 {n} 处自定义的 XML 实体没有展开，照原样保留。',
    'Entities of the XML’s own: {n}; kept as they are written.',
    ...nothingToDo,
  ],
  'xml-deep': [
    'skipped',
    'XML 套了 {levels} 层以上，更深的内容没有读入。',
    'The XML is nested more than {levels} levels deep; what lies deeper was left out.',
    ...exportAgain,
  ],
  'not-kml': [
    'refused',
    '这是 XML，但不是 KML 或 GPX（根元素是“{what}”）。',
    'This is XML, but neither KML nor GPX (its root is “{what}”).',
    ...saveAsGeoJson,
  ],
  'network-link': [
    'skipped',
    'KML 里有 {n} 个指向别处的链接（如 {what}），没有打开。',
    'Links of the KML to elsewhere ({what}): {n}; not followed.',
    '请在 Google Earth 中打开，把需要的内容另存为 KMZ。',
    'Open it in Google Earth and save what you need as KMZ.',
  ],
  'link-cycle': [
    'skipped',
    'KML 的链接绕回自己（{what}），没有打开。',
    'A link of the KML leads back to itself ({what}); it was not followed.',
    '请去掉这个链接。',
    'Remove the link.',
  ],
  'kml-picture': [
    'skipped',
    'KML 里有 {n} 个贴图或三维模型，这里不画。',
    'Pictures or models in the KML: {n}; not drawn here.',
    ...nothingToDo,
  ],
  // Shapefile
  'no-dbf': [
    'mended',
    '缺少 {what}.dbf，只有形状，没有属性。',
    '{what}.dbf is missing: there are shapes but no attributes.',
    '请把同名的 .shp、.dbf、.prj、.cpg 打成一个 zip。',
    'Pack the .shp, .dbf, .prj and .cpg of that name into one zip.',
  ],
  'no-prj': [
    'mended',
    '缺少 {what}.prj，坐标系按数值判断。',
    '{what}.prj is missing; the coordinate system was told by the numbers.',
    '请向提供者要 .prj 文件，或看它与道路是否对得上。',
    'Ask for the .prj, or see whether it lies right on the roads.',
  ],
  'no-shp': [
    'refused',
    '只有 {what}，没有 .shp，就没有形状。',
    'There is only {what}; without the .shp there are no shapes.',
    '请把同名的 .shp、.dbf、.prj、.cpg 打成一个 zip。',
    'Pack the .shp, .dbf, .prj and .cpg of that name into one zip.',
  ],
  'not-a-shp': [
    'skipped',
    '“{what}”不是有效的 Shapefile。',
    '“{what}” is no valid shapefile.',
    ...exportAgain,
  ],
  'dbf-broken': [
    'mended',
    '“{what}”损坏，没有属性可读。',
    '“{what}” is damaged; there are no attributes.',
    ...exportAgain,
  ],
  'shape-broken': [
    'skipped',
    '这一条形状记录损坏，已跳过。',
    'The record of this shape is damaged and was left out.',
    ...exportAgain,
  ],
  'shape-3d': [
    'skipped',
    '有 {n} 个三维多面体（MultiPatch），这里不画。',
    '3D multipatches: {n}; not drawn here.',
    '请在 GIS 软件中转成面。',
    'Turn them into polygons in a GIS.',
  ],
  'counts-differ': [
    'mended',
    '形状有 {shapes} 条，属性有 {rows} 条，数目不一致；按顺序对应。',
    'There are {shapes} shapes but {rows} rows of attributes; they are paired in order.',
    '属性可能错位，请从原软件重新导出。',
    'Attributes may belong to other shapes; export it again.',
  ],
  // Excel
  'not-a-workbook': [
    'refused',
    'Excel 文件损坏，找不到工作表。',
    'The Excel file is damaged: no sheets were found.',
    '请在 Excel 或 WPS 中打开，另存为 .xlsx。',
    'Open it in Excel and save it as .xlsx.',
  ],
  'sheet-broken': [
    'skipped',
    '这张工作表读不出来，已跳过。',
    'This sheet cannot be read and was left out.',
    '请在 Excel 或 WPS 中打开，另存为 .xlsx。',
    'Open it in Excel and save it as .xlsx.',
  ],
});

export type FaultKey = keyof typeof faultWords;
