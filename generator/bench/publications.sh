#!/bin/sh
# How long `vetro check` takes, and how much memory, with many publications.
#   generator/bench/publications.sh [PUBLICATIONS] [ROUNDS]
# Needs the compiled jar, and GNU time. The project is made anew: the real law, one chamber, publications spread over all
# obligations, each with its file in content/.
set -eu

root=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd)
count=${1:-20000}
rounds=${2:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fixture=$root/generator/src/test/resources/progetti/valido
mkdir -p "$work/data" "$work/templates" "$work/content"
cp -r "$root/data/normativa" "$work/data/"
cp -r "$fixture/data/prova" "$work/data/"
cp -r "$fixture/content/prova" "$work/content/"
mkdir -p "$work/content/prova/atti"
awk -v n="$count" 'BEGIN {
  print "id;obblighi;titolo;collegamento;formato;periodo;prima_pubblicazione;ultimo_aggiornamento;decorrenza;cessazione;ufficio;stato;motivo;fonte"
  for (i = 1; i <= n; i++) {
    year = 2019 + i % 7; month = 1 + i % 12; day = 1 + i % 28
    date = sprintf("%d-%02d-%02d", year, month, day)
    printf "atto-%d;ob-%03d;Atto numero %d;atti/atto-%d.csv;CSV;%d;%s;%s;%s;;segreteria-generale;pubblicato;;\n", i, 1 + i % 224, i, i, year, date, date, date
  }
}' > "$work/data/prova/pubblicazioni.csv"
(cd "$work/content/prova/atti" && seq "$count" | sed 's/.*/atto-&.csv/' | xargs touch)

round=1
while [ "$round" -le "$rounds" ]; do
  /usr/bin/time -f "wall %e s, CPU %U+%S s, %M KB" \
    "$root/vetro" check --project "$work" --date 2025-06-30 > "$work/out" 2> "$work/err" || true
  tail -n 1 "$work/err"
  round=$((round + 1))
done
grep "^prova: pubblicazioni" "$work/out"
