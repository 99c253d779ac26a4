#!/bin/sh
# Builds N Markdown pages with Vetro's engine, with Hugo and, up to 1,000 pages, with stock JBake, and compares.
#
#   generator/bench/pages.sh [N] [ROUNDS]        default 10000 pages, 5 rounds
#
# The tools take turns within each round, so that a busy machine slows them all. Sources and output stand in memory
# (/dev/shm), so that the tools are measured and not the disk. Wall and CPU seconds are medians, memory is the most of
# all rounds. Stock JBake is quadratic and runs two rounds at most.
set -eu

pages=${1:-10000}
rounds=${2:-5}
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
generator=$(dirname "$here")
target=$generator/target
# as in the launcher
flags="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx768m"

missing=
need() { [ -x "$1" ] || command -v "$1" >/dev/null 2>&1 || missing="$missing
  $1 ($2; Debian: apt-get install $3)"; }
need java "Java 17 or later" openjdk-17-jdk-headless
need mvn "Apache Maven, to compile" maven
need hugo "the generator to compare with" hugo
need /usr/bin/time "GNU time, for CPU seconds and memory" time
if [ -n "$missing" ]; then
  echo "pages.sh: missing on this machine:$missing" >&2
  exit 2
fi
[ -d /dev/shm ] || { echo "pages.sh: no /dev/shm: a file system in memory is needed" >&2; exit 2; }

(cd "$generator/.." && mvn -q -B -DskipTests package dependency:build-classpath \
  -Dmdep.outputFile="$target/bench-classpath.txt" -DincludeScope=test >&2)
work=$(mktemp -d /dev/shm/vetro-bench.XXXXXX)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

java -Dbench.templates="$here/siti" -cp "$target/test-classes" it.vetro.bench.Corpus "$work" "$pages"
# an archive of classes takes jars only
(cd "$target/test-classes" && jar --create --file "$work/bench.jar" it/vetro/bench)
vetro_path=$target/vetro.jar:$work/bench.jar
stock_path=$target/test-classes:$(cat "$target/bench-classpath.txt")

vetro() { # OUTPUT OPTION...
  out=$1; shift
  # shellcheck disable=SC2086
  run java $flags "$@" -cp "$vetro_path" it.vetro.bench.VetroBake "$work/vetro" "$out"
}
hugo_build() { run hugo --quiet --source "$work/hugo" --destination "$1"; }
stock() {
  run java -Dorg.slf4j.simpleLogger.defaultLogLevel=off -cp "$stock_path" it.vetro.bench.StockBake "$work/stock" "$1"
}

# runs a command; adds "wall user sys KB" to the file of the tool being measured
run() { /usr/bin/time -a -o "$measures" -f '%e %U %S %M' "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }; }

measure() { # NAME FUNCTION OPTION...
  name=$1; shift
  measures=$work/$name.times
  command=$1; shift
  rm -rf "$work/out"
  "$command" "$work/out" "$@"
  made=$(find "$work/out" -name '*.html' | wc -l)
  [ "$made" -eq $((pages + 1)) ] || { echo "pages.sh: $name wrote $made pages, not $((pages + 1))" >&2; exit 1; }
}

measures=/dev/null vetro "$work/out" -XX:ArchiveClassesAtExit="$work/vetro.jsa"
round=0
while [ "$round" -lt "$rounds" ]; do
  round=$((round + 1))
  printf 'round %s of %s\n' "$round" "$rounds" >&2
  measure vetro vetro -XX:SharedArchiveFile="$work/vetro.jsa"
  measure hugo hugo_build
  measure vetro-no-archive vetro
  if [ "$pages" -le 1000 ] && [ "$round" -le 2 ]; then measure stock-jbake stock; fi
done

median() { # FILE EXPRESSION
  awk "{ print $2 }" "$1" | sort -n | awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int((NR + 2) / 2)]) / 2 }'
}
hugo_wall=$(median "$work/hugo.times" '$1')
hugo_cpu=$(median "$work/hugo.times" '$2 + $3')
printf '%s pages, %s rounds, load %s, %s, hugo %s\n' "$pages" "$rounds" "$(cut -d' ' -f1 /proc/loadavg)" \
  "$(java -version 2>&1 | head -n 1)" "$(hugo version | cut -d' ' -f2)"
printf '%-18s %10s %10s %10s %12s %12s\n' tool 'wall s' 'CPU s' 'RSS MB' 'wall/Hugo' 'CPU/Hugo'
for tool in vetro vetro-no-archive hugo stock-jbake; do
  times=$work/$tool.times
  [ -f "$times" ] || continue
  wall=$(median "$times" '$1')
  cpu=$(median "$times" '$2 + $3')
  awk -v tool="$tool" -v wall="$wall" -v cpu="$cpu" -v hw="$hugo_wall" -v hc="$hugo_cpu" \
    '$4 > most { most = $4 } END { printf "%-18s %10.2f %10.2f %10.0f %12.2f %12.2f\n", tool, wall, cpu, most / 1024, wall / hw, cpu / hc }' "$times"
done
