// On paper: no navigation nor tools, tables open and with their heading on each sheet.
const found = [];
const shown = (element) => element.checkVisibility({ checkVisibilityCSS: true });
for (const tool of document.querySelectorAll('.skiplinks, nav, .v-strumenti, .v-copia, .v-cerca')) {
  if (shown(tool)) found.push(`printed: ${named(tool)}`);
}
for (const region of document.querySelectorAll('.v-regione')) {
  const style = getComputedStyle(region);
  if (style.overflowX !== 'visible' || style.maxHeight !== 'none') found.push(`scrolls: ${named(region)}`);
}
for (const head of document.querySelectorAll('.v-tabella > thead')) {
  if (getComputedStyle(head).display !== 'table-header-group') found.push(`its heading is not repeated: ${named(head.parentElement)}`);
}
for (const row of document.querySelectorAll('.v-tabella > tbody > tr')) {
  if (getComputedStyle(row).breakInside !== 'avoid') found.push(`a row is broken: ${named(row)}`);
}
if (!document.querySelector('h1').checkVisibility()) found.push('no title');
return found.slice(0, 5);
