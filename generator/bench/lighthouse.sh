#!/bin/sh
# Lighthouse on the main kinds of page of a built chamber, on the mobile preset: all scores, and what costs them.
#   generator/bench/lighthouse.sh [SITE] [PAGE…]
# SITE is a chamber's folder in output/ (default: the first). Needs node, a Chromium (CHROME_PATH) and
# `npm ci` in generator/src/test/node. Files travel compressed, as from a web server. Measure on a quiet machine: performance is a matter of time.
set -eu

root=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd)
site=${1:-$(find "$root/output" -mindepth 2 -maxdepth 2 -name release.json | sort | head -n 1 | xargs dirname)}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- $(cd "$site" && for pattern in index.html amministrazione-trasparente/index.html \
  'piani/*/index.html' 'piani/*/tabelle/performance/index.html' '*/*/obiettivi/*/index.html' scadenzario/index.html \
  uffici/index.html 'uffici/*/index.html'; do ls $pattern 2>/dev/null | head -n 1; done)

port=8799
node "$root/generator/src/test/node/serve.mjs" "$site" "$port" &
server=$!
trap 'kill "$server"' EXIT
sleep 1
export CHROME_PATH="${CHROME_PATH:-/usr/bin/chromium}"
cd "$root/generator/src/test/node"
for page; do
  node lighthouse.mjs "http://127.0.0.1:$port/$page"
done
