// Lighthouse on pages that are being served: node lighthouse.mjs ADDRESS… ; CHROME_PATH says which browser.
// One line of JSON a page: {"page", "scores": {category: 0–100}, "failed": ["audit: title; place"], "measures": {…}}.
import * as chromeLauncher from 'chrome-launcher';
import lighthouse from 'lighthouse';

const categories = ['accessibility', 'best-practices', 'seo', 'performance'];
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
  return first?.node?.snippet ?? first?.description ?? first?.url ?? '';
}

const chrome = await chromeLauncher.launch({
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage'],
});
try {
  for (const page of process.argv.slice(2)) {
    const { lhr } = await lighthouse(page, { port: chrome.port, onlyCategories: categories, logLevel: 'error' });
    const scores = Object.fromEntries(categories.map((c) => [c, Math.round(lhr.categories[c].score * 100)]));
    const figures = Object.fromEntries(measures.map((id) => [id, lhr.audits[id].displayValue]));
    const fault = lhr.runtimeError ? [`${lhr.runtimeError.code}: ${lhr.runtimeError.message}`] : [];
    process.stdout.write(`${JSON.stringify({ page, lighthouse: lhr.lighthouseVersion, scores, failed: [...fault, ...failures(lhr)], measures: figures })}\n`);
  }
} finally {
  await chrome.kill();
}
