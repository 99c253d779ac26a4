// A folder served to this computer alone, compressed as web servers do: node serve.mjs FOLDER PORT
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const [folder, port] = [resolve(process.argv[2]), Number(process.argv[3])];
const types = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml', json: 'application/json', txt: 'text/plain', xml: 'application/xml', woff2: 'font/woff2' };

createServer(async ({ url }, answer) => {
  const file = normalize(join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname)));
  try {
    if (!file.startsWith(folder + sep)) throw new Error(file);
    const bytes = await readFile(file.endsWith(sep) ? join(file, 'index.html') : file);
    const type = types[extname(file).slice(1)] ?? (file.endsWith(sep) ? types.html : 'application/octet-stream');
    const plain = type === types.woff2 || type === 'application/octet-stream';
    answer.writeHead(200, { 'Content-Type': type, ...(plain ? {} : { 'Content-Encoding': 'gzip' }) });
    answer.end(plain ? bytes : gzipSync(bytes));
  } catch {
    answer.writeHead(404).end();
  }
}).listen(port, '127.0.0.1');
