#!/usr/bin/env bash
# Times whole runs of `salescape generate`: start-up, simulation, writing and publishing. Prints a Markdown table with
# the median wall and CPU time of several runs and the highest peak memory.
#
#   benchmarks/end-to-end.sh                     scales 1 and 10, all formats, all cores, 5 runs
#   SCALES="1 10 100" RUNS=3 benchmarks/end-to-end.sh
#   FORMATS=csv THREADS="1 2" benchmarks/end-to-end.sh
set -euo pipefail
cd "$(dirname "$0")/.."

scales=${SCALES:-1 10}
formats=${FORMATS:-csv parquet duckdb}
threads=${THREADS:-$(nproc)}
runs=${RUNS:-5}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

./salescape --version >/dev/null # builds, if need be, before anything is timed

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

echo "| Scale | Format | Threads | Wall s | CPU s | Peak MB |"
echo "|---|---|---|---|---|---|"
for scale in $scales; do
  for format in $formats; do
    for count in $threads; do
      : > "$out/times"
      for _ in $(seq "$runs"); do
        rm -rf "$out/data"
        /usr/bin/time -f '%e %U %S %M' -a -o "$out/times" \
          ./salescape generate --to "$format" --scale "$scale" --threads "$count" --as-of 2026-06-30 --out "$out/data" >/dev/null
      done
      wall=$(awk '{ print $1 }' "$out/times" | median)
      cpu=$(awk '{ print $2 + $3 }' "$out/times" | median)
      peak=$(awk '$4 > m { m = $4 } END { printf "%d", m / 1024 }' "$out/times")
      echo "| $scale | $format | $count | $wall | $cpu | $peak |"
    done
  done
done
