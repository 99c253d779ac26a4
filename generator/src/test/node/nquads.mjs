// Reads a JSON-LD file with another implementation than the one that writes it, and prints its statements as N-Quads.
//   node nquads.mjs FILE
import { readFileSync } from "node:fs";
import jsonld from "jsonld";

// nothing is fetched: a context that is not in the file is an error
const documentLoader = (url) => {
  throw new Error(`not in the file: ${url}`);
};
const document = JSON.parse(readFileSync(process.argv[2], "utf8"));
process.stdout.write(await jsonld.toRDF(document, { format: "application/n-quads", documentLoader, safe: true }));
