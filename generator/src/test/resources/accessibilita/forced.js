// With the colours of the reader's system: all text can be read, fields and buttons have an edge or underlined words.
const found = [];
if (!matchMedia('(forced-colors: active)').matches) found.push('the colours are not forced');
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const seen = new Set();
while (walker.nextNode()) {
  const parent = walker.currentNode.parentElement;
  if (!walker.currentNode.data.trim() || seen.has(parent) || !parent.checkVisibility({ checkVisibilityCSS: true })) continue;
  seen.add(parent);
  if (parent.closest('svg')) continue;
  const style = getComputedStyle(parent);
  const ratio = contrast(style.color, ground(parent));
  if (ratio < 4.5) found.push(`${ratio.toFixed(1)}:1 ${named(parent)}`);
}
for (const text of document.querySelectorAll('svg text')) {
  const ratio = contrast(getComputedStyle(text).fill, ground(text.closest('svg')));
  if (ratio < 4.5) found.push(`${ratio.toFixed(1)}:1 ${named(text)}`);
}
for (const part of document.querySelectorAll('.v-grafico svg :is(rect, path, line, circle):not(.g-fondo)')) {
  const style = getComputedStyle(part);
  const inks = [style.fill, style.stroke].filter((ink) => ink.startsWith('rgb') && rgba(ink)[3] > 0);
  if (inks.length && inks.every((ink) => contrast(ink, ground(part.closest('svg').parentElement)) < 1.2)) {
    found.push(`not seen: ${named(part)}`);
  }
}
for (const field of document.querySelectorAll('input, button, .btn')) {
  if (!field.checkVisibility()) continue;
  const style = getComputedStyle(field);
  const edged = style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0;
  if (!edged && !style.textDecorationLine.includes('underline')) found.push(`no edge: ${named(field)}`);
}
return found.slice(0, 5);
