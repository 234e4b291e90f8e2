#!/usr/bin/env bash
# Counts what each table costs in instructions a row, on one thread, at scale 1, and what the parts of a run do. Prints Markdown.
# Counts, unlike times, are the same on a busy machine. Needs valgrind (Debian package) and a C linker; takes five minutes.
#
#   benchmarks/costs.sh > after.md
set -euo pipefail
cd "$(dirname "$0")/.."

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

native() { # project, folder
  dotnet publish "$1" -c Release --use-current-runtime --artifacts-path "$out/artifacts" -p:Compiled=Native -p:StripSymbols=false \
    -p:IlcInstructionSet=x86-64-v3 -p:RunAnalyzers=false -o "$out/$2" --nologo -v quiet >&2
  strip -g "$out/$2/$3"
}

count() { valgrind -q --tool=callgrind "$@"; }

native src/Salescape.Cli program salescape
native benchmarks/Salescape.Costs costs costs

count --callgrind-out-file="$out/run" "$out/program/salescape" rehearse --scale 1 --threads 1 --as-of 2026-06-30 --seed 42 >&2
takers=()
for taker in Fingerprint Write; do
  taker=costs_Salescape_Costs_SinkCosts__$taker
  takers+=(--zero-before="$taker" --dump-after="$taker")
done
count --callgrind-out-file="$out/sinks" "${takers[@]}" "$out/costs/costs" sinks > "$out/tables"
"$out/costs/costs" table "$out/run" "$out/tables" "$out/sinks"
