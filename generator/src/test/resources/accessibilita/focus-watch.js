// Notes what takes the focus, how it is marked, and whether it can be seen. Read by focus-read.js.
const selector = 'a[href], button, input, select, textarea, summary, [tabindex]';
const order = [...document.querySelectorAll(selector)].filter((e) => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ checkVisibilityCSS: true }));
const mark = (e) => {
  const s = getComputedStyle(e);
  return { outline: `${s.outlineStyle} ${s.outlineWidth} ${s.outlineColor}`, style: s.outlineStyle, width: parseFloat(s.outlineWidth), colour: s.outlineColor, shadow: s.boxShadow };
};
window.walk = { order, before: new Map(order.map((e) => [e, mark(e)])), path: [], unmarked: [], unseen: [] };
addEventListener('focusin', ({ target }) => {
  const { before, path, unmarked, unseen } = window.walk;
  path.push(target);
  const now = mark(target), then = before.get(target);
  const inks = [];
  if (now.style !== 'none' && now.width >= 2 && now.outline !== then?.outline) inks.push(now.colour);
  if (now.shadow !== 'none' && now.shadow !== then?.shadow) inks.push(...(now.shadow.match(/rgba?\([^)]*\)/g) ?? []));
  const under = ground(target.parentElement ?? target);
  if (!inks.some((ink) => contrast(ink, under) >= 3)) unmarked.push(named(target));
  const seen = [...target.getClientRects()].some((r) => [0.1, 0.5, 0.9].some((x) => {
    const [top, bottom] = [Math.max(r.top, 0), Math.min(r.bottom, innerHeight)];
    const at = bottom > top && document.elementFromPoint(r.left + r.width * x, (top + bottom) / 2);
    return at && (target.contains(at) || at.contains(target));
  }));
  if (!seen) unseen.push(named(target));
});
document.activeElement.blur();
return order.length;
