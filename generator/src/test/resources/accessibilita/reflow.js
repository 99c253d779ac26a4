// No page scrolls sideways; what is wider (a table) scrolls in a region of its own.
const root = document.documentElement;
const wider = root.scrollWidth - root.clientWidth;
return wider > 0 ? [`${wider} px wider than ${root.clientWidth}`] : [];
