import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { atlasData } from './geodata/tools/vite-plugin.ts';
import { layers } from './src/layers/index.ts';
import { connectSources } from './src/model/external-hosts.ts';
import { site } from './src/site.ts';

/** Archives of layers that stand on another host. */
const archives = layers.flatMap(({ source }) => ('pmtiles' in source ? [source.pmtiles] : []));

/**
 * What the built page may load: itself alone. No inline script, no eval, no other host's code, style or picture. `blob:` and
 * `data:` are for pictures the page makes itself. What it may read as data from others is set in `src/site.ts`.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  `connect-src ${connectSources(site.externalHosts, [...(site.baseMap?.addresses ?? []), ...archives])}`,
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Writes the Content-Security-Policy into the built page, so that it holds on any static host. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Lets the page ask for the map's code, the largest part, at once rather than when the first script has run. */
function preloadMap(): Plugin {
  return {
    name: 'preload-map',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.values(bundle ?? {}).flatMap(({ fileName }) => {
          const [, ending] = /\/(?:start|maplibre-gl)-(?!worker)[^/]*\.(js|css)$/.exec(fileName) ?? [];
          if (!ending) return [];
          const how = ending === 'js' ? { rel: 'modulepreload' } : { rel: 'preload', as: 'style' };
          return [
            {
              tag: 'link',
              attrs: { ...how, crossorigin: '', href: `./${fileName}` },
              injectTo: 'head' as const,
            },
          ];
        }),
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [
    react(),
    atlasData({ preload: ['catalog'] }),
    contentSecurityPolicy(),
    preloadMap(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: '副中心一图 · Subcenter Atlas',
        short_name: '副中心一图',
        description: '北京城市副中心规划一张图',
        lang: 'zh-CN',
        display: 'standalone',
        start_url: './',
        background_color: '#F6F3EC',
        theme_color: '#F6F3EC',
        icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,json,webmanifest}'],
        maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
        // The address keeps its state in the hash; the page itself is one.
        navigateFallback: 'index.html',
      },
    }),
  ],
  // Only the page itself: the bench has a page of its own, with modules of its own.
  optimizeDeps: { entries: ['index.html'] },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 1300,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What the first picture needs comes in few files, each with all it stands on; the rest is split as it is asked for.
          groups: [
            { name: 'maplibre-gl', test: /node_modules[\\/]maplibre-gl[\\/]/, priority: 3 },
            { name: 'atlas', test: /src[\\/]main\.tsx$/, priority: 2 },
            { name: 'start', test: /src[\\/]map[\\/]start\.ts$/, priority: 1 },
            {
              name: 'panels',
              test: /src[\\/]features[\\/](layer-panel[\\/]LayerPanel|timeline[\\/]Timeline)\.tsx$/,
            },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/*.test.ts', 'tests/unit/**/*.test.{ts,tsx}', 'tests/data/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // A page keeps one core busy; two at a time keep both.
          maxWorkers: 2,
          // A browser on a busy machine now and then loses a tap: what fails is tried once more, and `npm test` names it.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          globalSetup: 'tests/e2e/setup.ts',
        },
      },
    ],
  },
});
