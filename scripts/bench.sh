#!/usr/bin/env bash
# Measures Samspil, each figure beside its floor in the same run, and writes docs/performance.md.
#   scripts/bench.sh [append|read|portfolio|summary|search|endpoint]   everything, or one part of it, which is then only printed
#   SAMSPIL_FSYNC_US=3000                       how long an fsync takes; `disk`: as long as the disk says
#   SAMSPIL_BENCH_EVENTS, _STREAM, _CONTRACTS, _OBSERVATIONS, _SEARCHED, _REGISTERED, _TURNS, _MILLISECONDS, _SECONDS: see
#   benches/sizes.rs
set -euo pipefail
. "$(dirname "$0")/say.sh"
need cargo "install Rust with rustup"
need gcc "install a C compiler"
install wrk /usr/bin/wrk
install postgresql '/usr/lib/postgresql/*/bin/initdb'
binaries=$(compgen -G '/usr/lib/postgresql/*/bin' | sort -V | tail -n 1)

folder=$(mktemp -d -t samspil-bench.XXXXXX)
chmod 755 "$folder"
data=$folder/postgres
fsync=${SAMSPIL_FSYNC_US:-3000}
shim=()
if [ "$fsync" != disk ]; then
    gcc -O2 -Wall -Wextra -shared -fPIC -o "$folder/fsync.so" benches/fsync.c -ldl || fail "gcc benches/fsync.c"
    shim=(env "LD_PRELOAD=$folder/fsync.so" "SAMSPIL_FSYNC_US=$fsync")
fi

# PostgreSQL refuses to run as root.
as_postgres() {
    if [ "$(id -u)" -eq 0 ]; then
        (cd "$folder" && setpriv --reuid=postgres --regid=postgres --clear-groups --reset-env "$@")
    else
        "$@"
    fi
}

stop() {
    [ ! -f "$data/postmaster.pid" ] || as_postgres "$binaries/pg_ctl" -D "$data" -m immediate stop >/dev/null
    rm -rf "$folder"
}
trap stop EXIT

free_port() {
    local port=56432
    while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
        port=$((port + 1))
    done
    echo "$port"
}

# Durable as it comes, with room enough that checkpoints do not fall into the figures.
start() {
    local port=$1
    mkdir "$data"
    [ "$(id -u)" -ne 0 ] || chown postgres:postgres "$data"
    as_postgres "$binaries/initdb" -D "$data" -U postgres --auth=trust --no-sync --encoding=UTF8 --locale=C.UTF-8 \
        >/dev/null || fail "initdb"
    as_postgres "${shim[@]}" "$binaries/pg_ctl" -D "$data" -w -l "$data/server.log" -o "-p $port -k $data \
        -c listen_addresses=127.0.0.1 -c fsync=on -c synchronous_commit=on -c shared_buffers=256MB \
        -c max_wal_size=4GB" start >/dev/null || { cat "$data/server.log" >&2; fail "pg_ctl start"; }
}

say "Building; the first time takes some minutes"
# Together, so that what both need is built once.
register=$(cargo build --release --locked --package server --package benches --bin samspil --bench register \
    --message-format=json-render-diagnostics | sed -n 's/.*"executable":"\([^"]*register-[^"]*\)".*/\1/p') ||
    fail "cargo build"
[ -x "$register" ] || fail "there is no benches/register"
export SAMSPIL_BENCH_PROGRAM=$PWD/target/release/samspil

say "Measuring, with an fsync of $fsync µs; this takes some minutes"
port=$(free_port)
start "$port"
export SAMSPIL_BENCH_POSTGRES=postgres://postgres@127.0.0.1:$port
SAMSPIL_BENCH_POSTGRES_PID=$(head -n 1 "$data/postmaster.pid")
export SAMSPIL_BENCH_POSTGRES_PID
"${shim[@]}" "$register" --bench "$@" >"$folder/table" || fail "$register"

case $fsync in
    disk) disk="as long as its disk says" ;;
    *) disk="exactly $fsync µs (benches/fsync.c, on both databases)" ;;
esac
memory=$(awk '/MemTotal/ { printf "%.0f", $2 / 1048576 }' /proc/meminfo)

report() {
    cat <<END
# Performance

Measured on $(date +%F) on a machine with $(nproc) cores and $memory GB of memory, whose fsync took $disk;
$(rustc --version | cut -d ' ' -f 1-2), $("$binaries/postgres" --version).

Each figure stands beside its floor: the barest program that does the same work, in the same run. The two take turns, and the
ratio is the median of the ratios of the turns, so that what else the machine does falls on both. What is told of both by
themselves are medians too, and depend on the machine.

END
    cat "$folder/table"
    cat <<'END'

- **append**: one command that yields one event of about 390 bytes, with an expected version and an idempotency key; one request
  after the other. Floor: sqlx inserts a row of that size in a transaction of its own, by as many connections
  (SQLite: `BEGIN IMMEDIATE`, one insert, `COMMIT`, WAL, `synchronous = FULL`; PostgreSQL: autocommit, identity column).
- **load and fold**: one stream, read and folded. Floor: sqlx reads the same rows.
- **replay**: the whole log by pages of 5,000, folded; **rebuild**: every document folded anew and compared with what is kept.
  Floor: sqlx reads the same rows in one statement.
- **contracts with everything**: one GraphQL query (benches/portfolio.graphql) over HTTP through the whole server.
  Floor: axum answers the same bytes. There is no aim beside it: the floor does nothing.
- **observations by theme and municipality**: `effectSummary` in process, from the query in words to the answer in JSON
  (benches/summary.graphql), over effects that are each stated twice, of 98 municipalities and five themes; made up, and the same ones
  every time. “All” keeps what was calculated apart from what was measured; “the measured ones” has in each group the sum that SQL has,
  which is checked. Floor: one statement by hand (benches/by_hand.rs) that counts and adds the measured ones on the same documents and
  facets, and knows nothing of coverage, grades, periods, conflicts or refusals.
- **“…” in so many contracts**: a page of 20 of what `search` finds. Floor: one statement by hand that looks through the texts of all
  documents with `LIKE`, and knows no stems, weights or drafts.
- **(a), (b), (c)**: three questions (benches/endpoint/*.graphql) that wrk asks of `samspil serve` over HTTP, of 5,000 contracts with
  120,000 events and 20,000 effects, all made up and marked as examples; 1,000 contracts in turn for (a), 20 pages of 50 for (b).
  “First” is a POST that nobody has sent before, and is executed each time: the database is asked how far the log has come, and what was read
  under that head is remembered. “Again” is the same POST as before, whose data is kept until the log grows. “Kept” is a GET, whose answer is. Floor: axum sends the bytes of one answer. CPU is that of the server and
  of PostgreSQL together, from /proc; memory is the most that the server ever had (VmHWM), the first summary with all its documents in it.

Run it with `make bench`; it needs gcc and wrk and starts a PostgreSQL of its own. One part of it: `scripts/bench.sh append`, `read`,
`portfolio`, `summary`, `search` or `endpoint`. With the disk as it is: `SAMSPIL_FSYNC_US=disk make bench`. In some seconds, to see that it runs:
`SAMSPIL_BENCH_EVENTS=4000 SAMSPIL_BENCH_TURNS=3 SAMSPIL_BENCH_MILLISECONDS=100 scripts/bench.sh append`.
END
}

if [ $# -gt 0 ]; then
    cat "$folder/table"
else
    mkdir -p docs
    report >docs/performance.md
    cat docs/performance.md
fi
