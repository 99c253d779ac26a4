// Reads the open data of a site with another implementation of Data Package and Table Schema than the one that writes them.
//   node datapackage.mjs FOLDER/dati/datapackage.json
// Casts every cell of every CSV by its schema, follows every foreign key, and holds rows, bytes and hash against the files and
// against the JSON. Prints {"tables", "rows", "cells", "references"}; what is wrong goes to the standard error, with exit code 1.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import datapackage from "datapackage";

const file = process.argv[2];
const folder = dirname(file);
const descriptor = JSON.parse(readFileSync(file, "utf8"));
const wrong = [];

// this implementation knows version 1: what version 2 calls type is a profile there, and a table that refers to itself says so
const self = (key) => ({ ...key, reference: { resource: "", ...key.reference } });
const version1 = {
  ...descriptor,
  profile: "tabular-data-package",
  resources: descriptor.resources.map((r) => ({
    ...r,
    profile: "tabular-data-resource",
    schema: { ...r.schema, ...(r.schema.foreignKeys && { foreignKeys: r.schema.foreignKeys.map(self) }) },
  })),
};
const data = await datapackage.Package.load(version1, { basePath: folder, strict: false });
if (!data.valid) {
  data.errors.forEach((e) => wrong.push(`datapackage.json: ${e.message}`));
}

let rows = 0;
let cells = 0;
let references = 0;
for (const resource of data.resources) {
  const told = descriptor.resources.find((r) => r.name === resource.name);
  const bytes = readFileSync(join(folder, told.path));
  if (bytes.length !== told.bytes) wrong.push(`${told.path}: ${bytes.length} bytes, told ${told.bytes}`);
  const hash = "sha256:" + createHash("sha256").update(bytes).digest("hex");
  if (hash !== told.hash) wrong.push(`${told.path}: another hash`);
  try {
    const read = await resource.read({ keyed: true, relations: true });
    const json = JSON.parse(readFileSync(join(folder, told.path.replace(/csv$/, "json")), "utf8"));
    if (json.length !== read.length) wrong.push(`${told.path}: ${read.length} rows, ${json.length} in the JSON`);
    read.forEach((row, i) => compare(told, row, json[i] ?? {}, i));
    rows += read.length;
    cells += read.length * told.schema.fields.length;
    references += (told.schema.foreignKeys ?? []).length;
  } catch (e) {
    wrong.push(`${told.path}: ${e.message} ${(e.errors ?? []).slice(0, 5).map((x) => x.message).join("; ")}`);
  }
}

function compare(told, row, object, i) {
  for (const field of told.schema.fields) {
    let cell = row[field.name];
    const key = (told.schema.foreignKeys ?? []).some((k) => k.fields.includes(field.name));
    if (key && cell !== null && typeof cell === "object") continue; // the implementation puts the row it refers to in its place
    if (field.type === "date" && cell) cell = `${cell.getFullYear()}-${String(cell.getMonth() + 1).padStart(2, "0")}-${String(cell.getDate()).padStart(2, "0")}`;
    if (!(field.name in object)) wrong.push(`${told.path}: ${field.name} is not in the JSON, row ${i + 1}`);
    else if (cell !== object[field.name]) wrong.push(`${told.path}: ${field.name}, row ${i + 1}: ${cell} is ${object[field.name]} in the JSON`);
  }
}

wrong.slice(0, 40).forEach((w) => console.error(w));
console.log(JSON.stringify({ tables: data.resources.length, rows, cells, references }));
process.exitCode = wrong.length ? 1 : 0;
