// Text twice as large: nothing cut off, nothing printed over something else, no sideways scrolling.
const last = arguments[arguments.length - 1];
(async () => {
const root = document.documentElement;
// from the top: a heading that stays lies over the rows that have gone by
scrollTo({ top: 0, behavior: 'instant' });
document.activeElement.blur();
root.style.fontSize = '200%';
const frame = () => new Promise(requestAnimationFrame);
await frame();
await frame();
const found = [];
if (root.scrollWidth > root.clientWidth) found.push(`${root.scrollWidth - root.clientWidth} px wider than the window`);
const rects = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const hidden = (element) => !element.checkVisibility({ checkVisibilityCSS: true }) || element.closest('.visually-hidden, .visually-hidden-focusable');
const clipped = new Set();
while (walker.nextNode()) {
  const parent = walker.currentNode.parentElement;
  if (!walker.currentNode.data.trim() || hidden(parent)) continue;
  const range = document.createRange();
  range.selectNodeContents(walker.currentNode);
  const scroller = parent.closest('.v-regione');
  const window = scroller?.classList.contains('v-regione-aperta') ? null : scroller?.getBoundingClientRect();
  for (const r of range.getClientRects()) {
    if (r.width < 1 || r.height < 1 || (window && (r.top > window.bottom || r.right > window.right))) continue;
    rects.push({ r, parent, text: walker.currentNode.data.trim().slice(0, 40), scroller });
    for (let e = parent; e && e !== scroller && e !== document.body; e = e.parentElement) {
      const style = getComputedStyle(e);
      if (!/hidden|clip/.test(style.overflowX + style.overflowY)) continue;
      const box = e.getBoundingClientRect();
      const slack = e.closest('svg') ? 0.3 * r.height : 2; // the box of a line is higher than its letters
      if (r.right > box.right + slack || r.left < box.left - slack || r.bottom > box.bottom + slack || r.top < box.top - slack) clipped.add(e);
    }
  }
}
for (const e of clipped) found.push(`cut off: ${e.outerHTML.slice(0, 110)}`);
rects.sort((a, b) => a.r.top - b.r.top);
for (let i = 0; i < rects.length; i++) {
  for (let j = i + 1; j < rects.length && rects[j].r.top < rects[i].r.bottom; j++) {
    const [a, b] = [rects[i], rects[j]];
    const wide = Math.min(a.r.right, b.r.right) - Math.max(a.r.left, b.r.left);
    const high = Math.min(a.r.bottom, b.r.bottom) - Math.max(a.r.top, b.r.top);
    // the box of a line is higher than its letters; lines of one text may touch
    if (wide > 3 && high > 0.45 * Math.min(a.r.height, b.r.height)) found.push(`one over the other: «${a.text}» and «${b.text}»`);
  }
}
root.style.fontSize = '';
last(found.slice(0, 5));
})().catch((fault) => last([String(fault)]));
