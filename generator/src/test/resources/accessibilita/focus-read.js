// What the walk with the Tab key met, against what it had to meet; arguments[0]: how many stops.
const { order, path, unmarked, unseen } = window.walk;
const once = path.slice(0, path.indexOf(path[0], 1) > 0 ? path.indexOf(path[0], 1) : path.length);
const met = once.filter((e) => order.includes(e));
const found = [];
order.slice(0, arguments[0]).forEach((e, i) => {
  if (met[i] !== e && found.length < 3) found.push(`at ${i + 1}: ${met[i] ? named(met[i]) : 'nothing'} instead of ${named(e)}`);
});
for (const e of unseen.slice(0, 3)) found.push(`has the focus and is not seen: ${e}`);
for (const e of unmarked.slice(0, 3)) found.push(`not marked: ${e}`);
return found;
