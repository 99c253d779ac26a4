// Lighthouse on pages that are being served: node lighthouse.mjs [--untimed] ADDRESS… ; CHROME_PATH says which browser;
// --untimed leaves performance out.
// One line of JSON a page: {"page", "scores": {category: 0–100}, "failed": ["audit: title; place"], "measures": {…}}.
import * as chromeLauncher from 'chrome-launcher';
import lighthouse from 'lighthouse';

const pages = process.argv.slice(2).filter((word) => word !== '--untimed');
const timed = pages.length === process.argv.length - 2;
const categories = ['accessibility', 'best-practices', 'seo', ...(timed ? ['performance'] : [])];
const measures = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index'];

function failures({ audits, categories: judged }) {
  return categories.flatMap((category) =>
    judged[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
      .map(({ id }) => `${category} ${id}: ${audits[id].title} ${place(audits[id].details)}`.trim()),
  );
}

function place(details) {
  const first = details?.items?.[0];
  return first?.line ? details.items.map(({ line }) => line).join(' | ') : (first?.node?.snippet ?? first?.description ?? first?.url ?? '');
}

const chrome = await chromeLauncher.launch({
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage'],
});
try {
  for (const page of pages) {
    const { lhr } = await lighthouse(page, { port: chrome.port, onlyCategories: categories, logLevel: 'error' });
    const scores = Object.fromEntries(categories.map((c) => [c, Math.round(lhr.categories[c].score * 100)]));
    const figures = Object.fromEntries((timed ? measures : []).map((id) => [id, lhr.audits[id].displayValue]));
    const fault = lhr.runtimeError ? [`${lhr.runtimeError.code}: ${lhr.runtimeError.message}`] : [];
    process.stdout.write(`${JSON.stringify({ page, lighthouse: lhr.lighthouseVersion, scores, failed: [...fault, ...failures(lhr)], measures: figures })}\n`);
  }
} finally {
  await chrome.kill();
}
