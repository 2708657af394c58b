import type { Text } from '../../i18n/text.ts';

type FaultWords = { readonly cause: Text; readonly remedy: Text };

/** Everything that can be wrong with an address, the host behind it, or what it answers. */
export const externalFaults = {
  // The address
  'not-an-address': {
    cause: { zh: '这不是一个完整的网址。', en: 'This is not a whole address.' },
    remedy: {
      zh: '网址以 https:// 开头，中间没有空格。',
      en: 'An address begins with https:// and has no spaces.',
    },
  },
  'local-file': {
    cause: { zh: '这是电脑里的一个文件，不是网址。', en: 'This is a file on a computer, not an address.' },
    remedy: {
      zh: '把文件直接拖到地图上就能加入。',
      en: 'Drop the file on the map instead.',
    },
  },
  scheme: {
    cause: {
      zh: '浏览器不能读“{scheme}”开头的地址。',
      en: 'A browser cannot read addresses that begin with “{scheme}”.',
    },
    remedy: {
      zh: '向数据提供方要 https:// 开头的地址。',
      en: 'Ask whoever provides the data for an address that begins with https://.',
    },
  },
  'template-incomplete': {
    cause: { zh: '瓦片地址里少了 {missing}。', en: 'The tile address lacks {missing}.' },
    remedy: {
      zh: '瓦片地址要写明缩放级别、列和行的位置，例如 https://…/{z}/{x}/{y}.png。',
      en: 'A tile address says where zoom, column and row stand, such as https://…/{z}/{x}/{y}.png.',
    },
  },
  unfilled: {
    cause: { zh: '地址里的 {places} 还没有填。', en: '{places} in the address is not filled in yet.' },
    remedy: {
      zh: '换成实际的值（例如您的密钥）再试。',
      en: 'Put the real value (your key, for instance) in its place.',
    },
  },
  'one-tile': {
    cause: {
      zh: '这是一张瓦片的地址，不是整个图层的。',
      en: 'This is the address of one tile, not of the whole layer.',
    },
    remedy: {
      zh: '把级别、列、行的数字换成 {z}、{x}、{y}。',
      en: 'Put {z}, {x}, {y} in place of zoom, column and row.',
    },
  },
  arcgis: {
    cause: { zh: '这是 ArcGIS 服务目录的地址。', en: 'This is the address of an ArcGIS service directory.' },
    remedy: {
      zh: '有切片缓存的服务用 …/tile/{z}/{y}/{x}；否则用它的 WMS 地址（…/WMSServer）。',
      en: 'Where it has cached tiles use …/tile/{z}/{y}/{x}, otherwise its WMS address (…/WMSServer).',
    },
  },
  wfs: {
    cause: { zh: '这是 WFS 要素服务，不是图层瓦片。', en: 'This is a WFS: it serves features, not tiles.' },
    remedy: {
      zh: '从服务下载 GeoJSON 文件，再拖到地图上；或换用同一服务的 WMS 地址。',
      en: 'Download GeoJSON from it and drop that on the map, or use the WMS address of the same service.',
    },
  },
  insecure: {
    cause: {
      zh: '本页用 https 打开，浏览器不许它读 http:// 的地址。',
      en: 'This page was opened by https, and browsers do not let it read addresses that begin with http://.',
    },
    remedy: {
      zh: '试试把地址开头改成 https://；不行就请提供方开通 https。',
      en: 'Try https:// in its place; if that fails, ask the provider for it.',
    },
  },
  'not-permitted': {
    cause: {
      zh: '本站发布者没有允许访问 {host}；允许的是：{permitted}。',
      en: 'The publisher of this atlas does not permit asking {host}; permitted are: {permitted}.',
    },
    remedy: {
      zh: '换用允许的主机，或请发布者在 src/site.ts 里加上它。',
      en: 'Use a permitted host, or ask the publisher to add this one in src/site.ts.',
    },
  },
  'tianditu-key': {
    cause: { zh: '天地图要有密钥（tk）才能用。', en: 'Tianditu (天地图) needs a key (tk).' },
    remedy: {
      zh: '在 console.tianditu.gov.cn 申请“浏览器端”密钥，把 &tk=密钥 加在地址末尾。',
      en: 'Apply for a browser key at console.tianditu.gov.cn and add &tk=KEY to the end of the address.',
    },
  },
  'tianditu-grid': {
    cause: {
      zh: '这是天地图的经纬度切片（{set}），和本图的切片网格对不上。',
      en: 'These Tianditu tiles ({set}) are cut by degrees and do not fit the grid of this map.',
    },
    remedy: {
      zh: '把地址里的 _c 换成 _w（球面墨卡托）。',
      en: 'Put _w (web Mercator) in place of _c in the address.',
    },
  },
  'baidu-grid': {
    cause: {
      zh: '百度的瓦片用自己的坐标（BD-09）和切片网格，和本图对不上。',
      en: 'Baidu’s tiles use coordinates (BD-09) and a grid of their own and cannot be laid over this map.',
    },
    remedy: { zh: '换用天地图或其他来源。', en: 'Use Tianditu or another source.' },
  },
  // The host
  offline: {
    cause: { zh: '现在没有网络。', en: 'There is no network at the moment.' },
    remedy: { zh: '接上网络再试。', en: 'Connect and try again.' },
  },
  unreachable: {
    cause: { zh: '{host} 没有应答。', en: '{host} does not answer.' },
    remedy: {
      zh: '检查地址里的主机名和端口；内网的服务要先连上内网。',
      en: 'Check its name and port in the address; a service of an office network needs that network.',
    },
  },
  cors: {
    cause: {
      zh: '{host} 有应答，但不许别的网站读取（没有 CORS 许可）。',
      en: '{host} answers but does not let other sites read it (no CORS permission).',
    },
    remedy: {
      zh: '请服务的管理员加上 Access-Control-Allow-Origin，或换一个开放的地址。',
      en: 'Ask whoever runs it to send Access-Control-Allow-Origin, or use an open address.',
    },
  },
  timeout: {
    cause: {
      zh: '{host} 在 {seconds} 秒内没有答完。',
      en: '{host} did not finish its answer within {seconds} seconds.',
    },
    remedy: { zh: '稍后再试，或换一个更快的来源。', en: 'Try again later, or use a faster source.' },
  },
  refused: {
    cause: { zh: '{host} 拒绝了（HTTP {status}）。', en: '{host} refused (HTTP {status}).' },
    remedy: {
      zh: '多半是缺密钥、密钥过期，或它只许登记过的网站使用；检查密钥和它的白名单。',
      en: 'A key is missing or out of date, or only registered sites may use it: check the key and its list of sites.',
    },
  },
  'not-found': {
    cause: {
      zh: '{host} 说这个地址什么也没有（HTTP {status}）。',
      en: '{host} says there is nothing at this address (HTTP {status}).',
    },
    remedy: {
      zh: '检查路径、图层名和大小写。',
      en: 'Check the path, the names of layers, small letters and capitals.',
    },
  },
  'no-tile-here': {
    cause: {
      zh: '{host} 在眼前这一带没有瓦片（HTTP {status}）。',
      en: '{host} has no tile for the part of the map in view (HTTP {status}).',
    },
    remedy: {
      zh: '可能只覆盖别处或别的缩放级别：移动或缩放地图；都没有就检查地址。',
      en: 'It may cover other parts or zooms only: move or zoom the map; if nothing comes, check the address.',
    },
  },
  'too-many': {
    cause: { zh: '{host} 说请求太多（HTTP 429）。', en: '{host} says it was asked too often (HTTP 429).' },
    remedy: { zh: '等一会儿再试，或检查密钥的配额。', en: 'Wait a while, or check the quota of the key.' },
  },
  server: {
    cause: {
      zh: '{host} 自己出错了（HTTP {status}）。',
      en: '{host} has a fault of its own (HTTP {status}).',
    },
    remedy: {
      zh: '稍后再试；一直如此就告诉服务的管理员。',
      en: 'Try again later; if it stays, tell whoever runs it.',
    },
  },
  status: {
    cause: { zh: '{host} 回答了 HTTP {status}。', en: '{host} answered HTTP {status}.' },
    remedy: { zh: '检查地址和它要求的参数。', en: 'Check the address and what it asks for.' },
  },
  // The answer
  html: {
    cause: { zh: '{host} 给的是一个网页，不是服务。', en: '{host} gave a web page, not a service.' },
    remedy: {
      zh: '可能是登录页或介绍页：在网页里找到服务地址再填进来。',
      en: 'It may be a login or a page about the service: look there for the address of the service itself.',
    },
  },
  exception: {
    cause: { zh: '{host} 报告错误：{words}', en: '{host} reports an error: {words}' },
    remedy: { zh: '按它说的检查地址里的参数。', en: 'Check the address for what it names.' },
  },
  'broken-xml': {
    cause: {
      zh: '{host} 的能力文档（XML）第 {line} 行坏了。',
      en: 'The capabilities of {host} (XML) are broken in line {line}.',
    },
    remedy: {
      zh: '再试一次；还是这样就告诉服务的管理员，或改用瓦片模板地址。',
      en: 'Try again; if it stays, tell whoever runs it, or give a tile template instead.',
    },
  },
  'not-understood': {
    cause: {
      zh: '{host} 的回答不是 WMS、WMTS、TileJSON 或 PMTiles。',
      en: 'What {host} answers is neither WMS, WMTS, TileJSON nor PMTiles.',
    },
    remedy: {
      zh: '瓦片请给带 {z}/{x}/{y} 的地址；数据文件请下载后拖到地图上。',
      en: 'For tiles give an address with {z}/{x}/{y}; download data files and drop them on the map.',
    },
  },
  'style-document': {
    cause: {
      zh: '这是一份地图样式（style.json），里面有多个来源。',
      en: 'This is a map style (style.json) with sources of its own.',
    },
    remedy: {
      zh: '请给其中一个来源的地址：{urls}',
      en: 'Give the address of one of its sources: {urls}',
    },
  },
  'too-large': {
    cause: { zh: '{host} 的回答超过 {limit} MB。', en: 'The answer of {host} is larger than {limit} MB.' },
    remedy: {
      zh: '如果是数据文件，请下载后拖到地图上。',
      en: 'If it is a data file, download it and drop it on the map.',
    },
  },
  'no-layers': {
    cause: { zh: '{host} 没有列出可以画的图层。', en: '{host} lists no layer that could be drawn.' },
    remedy: {
      zh: '检查地址是否还要写明工作区或项目。',
      en: 'The address may have to name a workspace or project.',
    },
  },
  'tilejson-no-tiles': {
    cause: {
      zh: '{host} 的 TileJSON 没有写瓦片地址。',
      en: 'The TileJSON of {host} names no address of tiles.',
    },
    remedy: { zh: '请提供方补上 tiles 一项。', en: 'Ask the provider to add “tiles”.' },
  },
  'no-ranges': {
    cause: {
      zh: '{host} 不会分段发送文件（没有 Range），PMTiles 用不了。',
      en: '{host} does not send parts of a file (no Range requests), which PMTiles needs.',
    },
    remedy: {
      zh: '放到支持 Range 的静态主机或对象存储上。',
      en: 'Put the archive on a static host or an object store that supports them.',
    },
  },
  'pmtiles-broken': {
    cause: {
      zh: '{host} 上的这个文件不是可读的 PMTiles（第 3 版）。',
      en: 'The file on {host} is no PMTiles archive (version 3) that can be read.',
    },
    remedy: {
      zh: '用 tippecanoe 或 pmtiles 工具重新生成。',
      en: 'Make it again with tippecanoe or the pmtiles tool.',
    },
  },
  'tile-kind': {
    cause: { zh: '它的瓦片是 {kind}，这里画不了。', en: 'Its tiles are {kind}, which cannot be drawn here.' },
    remedy: { zh: '换成 PNG、JPEG、WebP 或 MVT 瓦片。', en: 'Use PNG, JPEG, WebP or MVT tiles.' },
  },
  'not-a-picture': {
    cause: {
      zh: '{host} 给的瓦片不是图片（{kind}）。',
      en: 'What {host} gives as a tile is no picture ({kind}).',
    },
    remedy: { zh: '检查地址里的格式。', en: 'Check the format in the address.' },
  },
  'not-vector': {
    cause: { zh: '{host} 给的不是矢量瓦片（{kind}）。', en: 'What {host} gives is no vector tile ({kind}).' },
    remedy: {
      zh: '检查地址；图片瓦片的地址一般以 .png 或 .jpg 结尾。',
      en: 'Check the address; pictures usually end in .png or .jpg.',
    },
  },
  'empty-tiles': {
    cause: {
      zh: '{host} 的矢量瓦片在眼前这一带是空的，看不出有哪些图层。',
      en: 'The vector tiles of {host} are empty in the part of the map in view, so their layers cannot be told.',
    },
    remedy: {
      zh: '把地图移到有数据的地方再试，或给它的 TileJSON 地址。',
      en: 'Move the map to where there is data, or give the address of its TileJSON.',
    },
  },
} as const satisfies Record<string, FaultWords>;

export type ExternalFaultName = keyof typeof externalFaults;
