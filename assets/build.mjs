// Makes assets/dist/ from what `npm ci` brought: style sheet, fonts, icons, script, licences.
// No network, no clock: the same packages give the same bytes.
import { createRequire } from 'node:module';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as sass from 'sass';

const here = dirname(fileURLToPath(import.meta.url));
const italia = join(here, 'node_modules/bootstrap-italia');
const dejavu = join(here, 'node_modules/dejavu-fonts-ttf');
const dist = join(here, 'dist');
const maxStyleBytes = 60_000;

// The names our templates use, and the symbol of Bootstrap Italia's sprite behind each.
const icons = {
  'arrow-left': 'it-arrow-left',
  'arrow-right': 'it-arrow-right',
  'ban': 'it-ban',
  'calendar': 'it-calendar',
  'chart': 'it-chart-line',
  'check': 'it-check-circle',
  'clock': 'it-clock',
  'close': 'it-close-circle',
  'copy': 'it-link',
  'download': 'it-download',
  'external': 'it-external-link',
  'file': 'it-file',
  'help': 'it-help-circle',
  'info': 'it-info-circle',
  'menu': 'it-burger',
  'minus': 'it-minus-circle',
  'office': 'it-pa',
  'rss': 'it-rss',
  'search': 'it-search',
  'warning': 'it-warning-circle',
};

// Style of the pages: family, file in the package, weights and styles the style sheet names.
const webFonts = [
  ['Titillium_Web/titillium-web-v10-latin-ext_latin', 'titillium-web', { regular: '400', italic: '400-italic', 600: '600', 700: '700' }],
  ['Lora/lora-v20-latin-ext_latin', 'lora', { regular: '400', italic: '400-italic', 700: '700' }],
  ['Roboto_Mono/roboto-mono-v13-latin-ext_latin', 'roboto-mono', { regular: '400' }],
];

// Fonts of the PDFs, under the names they have in their packages: Titillium Web, Roboto Mono for code, and DejaVu Sans
// for the characters they lack.
const pdfFonts = [
  ...['regular', 'italic', '600', '600italic'].map((v) => `Titillium_Web/titillium-web-v10-latin-ext_latin-${v}.ttf`),
  'Roboto_Mono/roboto-mono-v13-latin-ext_latin-regular.ttf',
];

const licences = {
  'bootstrap-italia.txt': join(italia, 'LICENSE'),
  'titillium-web.txt': join(italia, 'dist/fonts/Titillium_Web/OFL.txt'),
  'lora.txt': join(italia, 'dist/fonts/Lora/OFL.txt'),
  'roboto-mono.txt': join(italia, 'dist/fonts/Roboto_Mono/LICENSE.txt'),
  'pagefind.txt': join(here, 'licences/pagefind.txt'),
};

function copy(from, ...to) {
  writeFileSync(join(dist, ...to), readFileSync(from));
}

function style() {
  const { css } = sass.compile(join(here, 'scss/vetro.scss'), {
    style: 'compressed',
    charset: false,
    loadPaths: [join(italia, 'src/scss')],
    // Bootstrap Italia is written for @import: its own deprecations are not ours to mend.
    quietDeps: true,
    silenceDeprecations: ['import', 'if-function'],
  });
  const bytes = Buffer.byteLength(css);
  if (bytes > maxStyleBytes) throw new Error(`css/vetro.css is ${bytes} bytes, more than ${maxStyleBytes}`);
  writeFileSync(join(dist, 'site/css/vetro.css'), css);
  return bytes;
}

function sprite() {
  const source = readFileSync(join(italia, 'dist/svg/sprites.svg'), 'utf8');
  const symbols = Object.entries(icons).map(([name, id]) => {
    const found = source.match(new RegExp(`<symbol id="${id}"([^>]*)>(.*?)</symbol>`, 's'));
    if (!found) throw new Error(`no symbol ${id} in the sprite of Bootstrap Italia`);
    return `<symbol id="${name}"${found[1]}>${found[2]}</symbol>`;
  });
  writeFileSync(join(dist, 'site/img/icone.svg'), `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`);
}

function fonts() {
  for (const [source, name, variants] of webFonts) {
    for (const [from, to] of Object.entries(variants)) {
      copy(join(italia, `dist/fonts/${source}-${from}.woff2`), 'site/fonts', `${name}-${to}.woff2`);
    }
  }
  for (const file of pdfFonts) copy(join(italia, 'dist/fonts', file), 'pdf-fonts', basename(file));
  for (const file of ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf']) copy(join(dejavu, 'ttf', file), 'pdf-fonts', file);
  copy(join(dejavu, 'LICENSE'), 'pdf-fonts', 'DejaVu-LICENSE.txt');
  copy(licences['titillium-web.txt'], 'pdf-fonts', 'titillium-web-OFL.txt');
  copy(licences['roboto-mono.txt'], 'pdf-fonts', 'roboto-mono-LICENSE.txt');
}

// Where Italian words may be divided, for the PDFs: the patterns of TeX's hyph-it, which the package keeps as a tree, one
// to a line again. A figure stands between two letters: odd, a word may be divided there; a point is the word's edge.
function syllables() {
  const [figures, tree] = createRequire(import.meta.url)('hyphen/patterns/it.js');
  const patterns = [];
  const add = (letters, own) => {
    const first = letters.startsWith('.') ? 1 : 0;
    patterns.push([...letters, ''].map((letter, i) => `${own[i - first] || ''}${letter}`).join(''));
  };
  const walk = (node, letters) => {
    const [below, own] = Array.isArray(node) ? node : typeof node === 'number' ? [{}, node] : [node];
    if (own !== undefined) add(letters, figures[own]);
    for (const [letter, next] of Object.entries(below)) walk(next, letters + letter);
  };
  walk(tree, '');
  writeFileSync(join(dist, 'pdf-fonts/sillabe-it.txt'), `${patterns.sort().join('\n')}\n`);
  copy(join(here, 'node_modules/hyphen/LICENSE'), 'pdf-fonts', 'hyphen-LICENSE.txt');
  return `${patterns.length} patterns of syllables`;
}

// The engine of the search: a program for this system. npm brings that for Linux; on others `npm install --no-save
// @pagefind/<system>@<version>` does. The build runs it; it is not part of a site. Without it sites have no search, and
// say so. Its package has no licence file: the text in licences/ is that of the project.
function searchEngine() {
  const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const folder = join(here, 'node_modules/@pagefind', system);
  const program = `pagefind_extended${process.platform === 'win32' ? '.exe' : ''}`;
  if (!existsSync(join(folder, 'bin', program))) return `no search engine for ${system}`;
  mkdirSync(join(dist, 'pagefind'), { recursive: true });
  copy(join(folder, 'bin', program), 'pagefind', program);
  chmodSync(join(dist, 'pagefind', program), 0o755);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  writeFileSync(join(dist, 'pagefind/versione.txt'), `${version}\n`);
  return `search engine ${version}`;
}

rmSync(dist, { recursive: true, force: true });
for (const folder of ['site/css', 'site/fonts', 'site/img', 'site/js', 'site/licences', 'pdf-fonts']) mkdirSync(join(dist, folder), { recursive: true });
const styleBytes = style();
const engine = searchEngine();
sprite();
fonts();
const patterns = syllables();
copy(join(here, 'img/favicon.svg'), 'site/img', 'favicon.svg');
for (const script of ['vetro.js', 'cerca.js']) copy(join(here, 'js', script), 'site/js', script);
for (const [name, file] of Object.entries(licences)) copy(file, 'site/licences', name);
process.stdout.write(`assets/dist: css/vetro.css ${styleBytes} bytes, ${Object.keys(icons).length} icons, ${patterns}, ${engine}\n`);
