#!/usr/bin/env bash
# Builds everything with warnings as errors and runs all tests: ./test.sh
# Needs the .NET 10 SDK; what else the tests need is installed here. The last line counts: N passed, N failed[, N skipped].
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 # a bare Debian has no ICU
export DOTNET_TieredPGO=0 # programs that end soon pay for its counters and never reap them: a fifth of their time
export DUCKDB_JE_MALLOC_CONF=dirty_decay_ms:10000,muzzy_decay_ms:10000 # as the launcher sets it; halves the page faults of tests

# ---- What the tests need beside the SDK: a command or a file, and the Debian package that brings it ----
needed=(
    flock:util-linux fincore:util-linux prlimit:util-linux unshare:util-linux nsenter:util-linux setpriv:util-linux mount:mount ps:procps find:findutils faketime:faketime
    strace:strace                                                          # refuses single calls of the system
    psql:postgresql-client "/usr/lib/postgresql/*/bin/postgres:postgresql" # a reader of CSV; keeps its server out of the path
    /usr/lib/python3/dist-packages/pandas:python3-pandas                   # another
    /usr/sbin/nats-server:nats-server                                      # takes what is streamed
    "/usr/lib/postgresql/*/lib/wal2json.so:postgresql-15-wal2json"         # tells what PostgreSQL took
    chromium:chromium                                                      # opens the report
    node:nodejs npm:npm                                                    # runs the engines below
    mariadb:mariadb-client-core /usr/sbin/mariadbd:mariadb-server-core     # runs the scripts for MySQL
)

missing=()
for need in "${needed[@]}"; do
    command -v "${need%%:*}" >/dev/null || compgen -G "${need%%:*}" >/dev/null || missing+=("${need##*:}")
done
if ((${#missing[@]})); then
    as_root=()
    ((EUID == 0)) || as_root=(sudo)
    "${as_root[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}"
fi

# Engines that read what is written, of the versions and hashes in tests/package-lock.json; 1 GB, half of it ClickHouse. Not by npm ci,
# which wants those of other systems in the lock file too; not every registry has them.
if ! cmp -s tests/package-lock.json tests/node_modules/installed.json; then
    rm -rf tests/node_modules
    npm install --prefix tests --no-save --ignore-scripts --no-audit --no-fund --loglevel=error
    cp tests/package-lock.json tests/node_modules/installed.json
fi

# ---- Build ----
# One compiler for all projects, and for the launcher that the tests try, takes a third of the time off; it ends with this script.
export UseSharedCompilation=true
reports=$(mktemp -d)
trap 'rm -rf "$reports"; dotnet build-server shutdown --vbcscompiler >/dev/null' EXIT
dotnet format whitespace --folder --verify-no-changes . --exclude tests/node_modules || {
    echo "Run 'make format'." >&2
    exit 1
}
dotnet build Salescape.slnx --configuration Release -p:Strict=true --nologo -nodeReuse:false -verbosity:quiet

# ---- Run every test project's own executable, two at a time, and add up what they report ----
# Most tests keep one core busy, and some wait for a program that they started.
export reports
run() {
    local name=$1 code=0
    "tests/$name/bin/Release/net10.0/$name" -noLogo -noColor -noAutoReporters </dev/null >"$reports/$name" 2>&1 || code=$?
    echo "$code" >"$reports/$name.code"
    flock "$reports" cat "$reports/$name"
}
export -f run
# The longest first, so that it does not run alone at the end.
mapfile -t names < <(printf '%s\n' Salescape.Cli.Tests tests/*/*.csproj | sed 's|.*/||; s|\.csproj$||' | awk '!seen[$0]++')
printf '%s\0' "${names[@]}" | xargs -0 -P 2 -I{} bash -c 'run {}'

passed=0 failed=0 skipped=0 summary=""
for name in "${names[@]}"; do
    code=$(<"$reports/$name.code")
    counts=$(grep -oE 'Total: [0-9]+.*' "$reports/$name" | tail -1 || true)
    count() { grep -oE "$1: [0-9]+" <<<"$counts" | grep -oE '[0-9]+' || echo 0; }
    broken=$(($(count Failed) + $(count Errors)))
    passed=$((passed + $(count Total) - $(count Failed) - $(count Skipped)))
    skipped=$((skipped + $(count Skipped)))
    ((code == 0 || broken > 0)) || broken=1 # it ended before it could count
    failed=$((failed + broken))
    summary+=$(printf '%-32s %s' "$name" "${counts:-ended with code $code before its summary}")$'\n'
done

printf '\n%s\n' "$summary"
((passed + failed > 0)) || echo "No test ran."
echo "$passed passed, $failed failed$( ((skipped == 0)) || echo ", $skipped skipped")"
((failed == 0 && passed > 0))
