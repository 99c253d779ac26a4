#!/bin/sh
# Makes the same tagged PDF (PDF/UA-1, PDF/A-3a) with Vetro, openhtmltopdf and Apache FOP, and compares.
#
#   generator/bench/pdf.sh [ROUNDS] [DOCUMENTS]        default 7 rounds, 5 documents in each turn
#
# Three documents: a sheet of 4 pages, a plan of 27 with a table of 300 rows, the plan with 5,000 rows. All engines run
# with the launcher's options, embed the same fonts, keep between documents what they can keep, and take turns. Before
# anything is measured every file is checked: all words of the source, tags, bookmarks. What FOP and openhtmltopdf need
# first (HTML to formatting objects, contents, notes) is counted: without it they make nothing of this HTML.
# Maven fetches both, for this benchmark only. Needs the fonts in assets/dist/pdf-fonts and GNU time.
set -eu

rounds=${1:-7}
documents=${2:-5}
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$(dirname "$(dirname "$here")")
jar=$root/generator/target/vetro.jar
fonts=$root/assets/dist/pdf-fonts
# as in the launcher
flags="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx768m -Xshare:auto -Xlog:disable"

command -v mvn >/dev/null 2>&1 || { echo "pdf.sh: Maven is missing (Debian: apt-get install maven)" >&2; exit 2; }
[ -x /usr/bin/time ] || { echo "pdf.sh: GNU time is missing (Debian: apt-get install time)" >&2; exit 2; }
[ -d "$fonts" ] || { echo "pdf.sh: no fonts in $fonts: npm ci && npm run build in assets/" >&2; exit 2; }
[ -d /dev/shm ] || { echo "pdf.sh: no /dev/shm: a file system in memory is needed" >&2; exit 2; }

(cd "$root" && mvn -q -B -Dmaven.test.skip=true package >&2)
(cd "$here/pdf" && mvn -q -B -Dvetro.jar="$jar" package dependency:build-classpath -DexcludeScope=system \
  -Dmdep.outputFile=target/classpath.txt >&2)
work=$(mktemp -d /dev/shm/vetro-bench.XXXXXX)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
bench=$here/pdf/target/bench.jar
vetro_path=$jar:$bench
other_path=$bench:$(cat "$here/pdf/target/classpath.txt")
engines="vetro openhtmltopdf fop"

classes() { if [ "$1" = vetro ]; then echo "$vetro_path"; else echo "$other_path"; fi; }

make_one() { # ENGINE DOCUMENT OPTION...
  engine=$1; html=$2; shift 2
  # shellcheck disable=SC2086
  /usr/bin/time -a -o "${measures:-/dev/null}" -f '%e %U %S %M' java $flags "$@" -cp "$(classes "$engine")" \
    it.vetro.bench.pdf.Worker "$engine" "$fonts" "$work/$html.html" "$work/$html-$engine.pdf" 2>"$work/log" \
    || { cat "$work/log" >&2; exit 1; }
}

check() { # DOCUMENT LEAST MOST
  for engine in $engines; do
    printf '%-16s ' "$engine"
    java -cp "$other_path" it.vetro.bench.pdf.Check "$work/$1.html" "$work/$1-$engine.pdf" "$2" "$3"
  done
}

cold() { # TITLE DOCUMENT ROUNDS [archive]
  rm -f "$work"/*.times
  round=0
  while [ "$round" -lt "$3" ]; do
    round=$((round + 1))
    for engine in $engines; do
      measures=$work/$engine.times
      if [ $# -gt 3 ]; then
        make_one "$engine" "$2" -XX:SharedArchiveFile="$work/$engine.jsa"
      else
        make_one "$engine" "$2"
      fi
    done
  done
  measures=
  printf '\n%s\n%-16s %10s %10s %10s %10s %10s %10s %10s\n' "$1" s 'wall min' median 'CPU median' 'RSS MB' \
    'wall x' 'CPU x' 'RSS x'
  for engine in $engines; do
    times=$work/$engine.times
    echo "$engine $(least "$times" '$1') $(median "$times" '$1') $(median "$times" '$2 + $3') $(median "$times" '$4 / 1024')"
  done | awk 'NR == 1 { w = $2; c = $4; m = $5 }
    { printf "%-16s %10.2f %10.2f %10.2f %10.0f %10.1f %10.1f %10.1f\n", $1, $2, $3, $4, $5, $2 / w, $4 / c, $5 / m }'
}

median() { # FILE EXPRESSION
  awk "{ print $2 }" "$1" | sort -n | awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int((NR + 2) / 2)]) / 2 }'
}
least() { awk "{ print $2 }" "$1" | sort -n | head -n 1; }

warm() { # TITLE DOCUMENT
  printf '\n%s\n' "$1"
  java -cp "$bench" it.vetro.bench.pdf.Rounds "$flags" "$vetro_path" "$other_path" "$fonts" "$work/$2.html" \
    $((documents * 6)) "$rounds" "$documents"
}

java -cp "$other_path" it.vetro.bench.pdf.Sample "$work"
for engine in $engines; do
  for document in sheet plan rows; do make_one "$engine" "$document"; done
  make_one "$engine" plan -XX:ArchiveClassesAtExit="$work/$engine.jsa"
done
printf '%s, %s processors, load %s, %s\n' "$(java -version 2>&1 | head -n 1)" "$(nproc)" \
  "$(cut -d' ' -f1 /proc/loadavg)" "$flags"
printf '\nplan, 300 rows\n'; check plan 26 30
printf '\nplan, 5,000 rows\n'; check rows 201 240
printf '\nsheet\n'; check sheet 3 5
cold "plan, first document of a new machine" plan "$rounds"
cold "plan, first document, with an archive of the loaded classes" plan "$rounds" archive
warm "plan, after $((documents * 6)) documents" plan
warm "sheet, after $((documents * 6)) documents" sheet
cold "5,000 rows, first document" rows 3
