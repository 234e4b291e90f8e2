#!/usr/bin/env bash
# Times whole runs of `salescape generate`, or for "nowhere" of `salescape rehearse`: start-up, simulation, writing and
# publishing. Prints a Markdown table with the median wall and CPU time of several runs, rows and bytes a second and the
# highest peak memory.
#
#   benchmarks/end-to-end.sh                     scales 1 and 10, all formats, one thread and all cores, 5 runs
#   SCALES="1 10 100" RUNS=3 benchmarks/end-to-end.sh
#   FORMATS=csv THREADS="1 2" benchmarks/end-to-end.sh
set -euo pipefail
cd "$(dirname "$0")/.."

scales=${SCALES:-1 10}
formats=${FORMATS:-nowhere csv parquet duckdb}
threads=${THREADS:-1 $(nproc)}
runs=${RUNS:-5}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

./salescape --version >/dev/null # builds, if need be, before anything is timed

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

run() { # format, scale, threads
  if [[ $1 == nowhere ]]; then
    ./salescape rehearse --scale "$2" --threads "$3" --as-of 2026-06-30
  else
    ./salescape generate --to "$1" --scale "$2" --threads "$3" --as-of 2026-06-30 --out "$out/data"
  fi
}
export -f run
export out

echo "| Scale | Format | Threads | Wall s | CPU s | Rows/s | MB/s | Peak MB |"
echo "|---|---|---|---|---|---|---|---|"
for scale in $scales; do
  for format in $formats; do
    for count in $threads; do
      : > "$out/times"
      for _ in $(seq "$runs"); do
        rm -rf "$out/data"
        /usr/bin/time -f '%e %U %S %M' -a -o "$out/times" bash -c 'run "$@"' run "$format" "$scale" "$count" > "$out/said"
      done
      rows=$(grep -oE '[0-9,]+ (rows )?in ' "$out/said" | head -1 | tr -dc 0-9)
      bytes=$({ du -sb "$out/data" 2>/dev/null || true; } | cut -f1)
      wall=$(awk '{ print $1 }' "$out/times" | median)
      cpu=$(awk '{ print $2 + $3 }' "$out/times" | median)
      peak=$(awk '$4 > m { m = $4 } END { printf "%d", m / 1024 }' "$out/times")
      per_second=$(awk -v n="$rows" -v w="$wall" 'BEGIN { printf "%.0f", n / w }')
      megabytes=$(awk -v n="${bytes:-0}" -v w="$wall" 'BEGIN { printf n ? "%.0f" : "–", n / w / 1e6 }')
      echo "| $scale | $format | $count | $wall | $cpu | $per_second | $megabytes | $peak |"
    done
  done
done
