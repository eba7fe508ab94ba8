// webpack as it comes: nothing is set for the package but that its modules may be larger than what webpack warns of.
import { copyFile } from 'node:fs/promises';
import webpack from 'webpack';

webpack({ mode: 'production', entry: './main.js', performance: { hints: false } }, async (error, stats) => {
  if (error) throw error;
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString());
  await copyFile('index.html', 'dist/index.html');
});
