// Nothing moves for who asks that nothing move.
const found = [];
if (getComputedStyle(document.documentElement).scrollBehavior !== 'auto') found.push('the page scrolls smoothly');
for (const element of document.querySelectorAll('*')) {
  for (const pseudo of [null, '::before', '::after']) {
    const style = getComputedStyle(element, pseudo);
    const moves = style.transitionProperty !== 'none' && style.transitionDuration.split(', ').some((d) => parseFloat(d) > 0);
    if (moves || style.animationName !== 'none') found.push(`moves: ${element.outerHTML.slice(0, 110)}`);
  }
}
if (document.getAnimations().length) found.push(`${document.getAnimations().length} animations`);
return found.slice(0, 5);
