#!/usr/bin/env bash
# A PostgreSQL for the tests, under target/postgres.
#   scripts/postgres.sh start [PORT]   starts it when it does not run, and prints its url
#   scripts/postgres.sh stop           stops it and removes its files
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)

binaries=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 || true)
if [ -z "$binaries" ] || [ ! -x "$binaries/initdb" ]; then
  echo "No PostgreSQL under /usr/lib/postgresql: install it with 'apt-get install -y postgresql'." >&2
  exit 77
fi

# PostgreSQL refuses to run as root.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then
    setpriv --reuid=postgres --regid=postgres --clear-groups --reset-env "$@"
  else
    "$@"
  fi
}

# Under target, or where the user postgres may not go there, under /tmp.
place=${SAMSPIL_POSTGRES_DIR:-$root/target/postgres}
if ! as_postgres test -x "$root"; then
  place=/tmp/samspil-postgres-$(printf %s "$root" | cksum | cut -d ' ' -f 1)
fi
data=$place/data

running() {
  [ -f "$data/postmaster.pid" ] && as_postgres "$binaries/pg_ctl" -D "$data" status >/dev/null 2>&1
}

url() {
  echo "postgres://postgres@127.0.0.1:$(sed -n 4p "$data/postmaster.pid")"
}

free_port() {
  port=55432
  while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
    port=$((port + 1))
  done
  echo "$port"
}

start() {
  if ! running; then
    rm -rf "$place"
    mkdir -p "$place"
    if [ "$(id -u)" = 0 ]; then
      chown postgres:postgres "$place"
    fi
    as_postgres "$binaries/initdb" -D "$data" -U postgres --auth=trust --no-sync \
      --encoding=UTF8 --locale=C.UTF-8 >"$place/initdb.log" 2>&1 || { cat "$place/initdb.log" >&2; exit 1; }
    port=${1:-$(free_port)}
    as_postgres "$binaries/pg_ctl" -D "$data" -w -l "$place/server.log" -o "-p $port -k $place \
      -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=300" start >/dev/null \
      || { cat "$place/server.log" >&2; exit 1; }
  fi
  url
}

stop() {
  if running; then
    as_postgres "$binaries/pg_ctl" -D "$data" -m fast -w stop >/dev/null
  fi
  rm -rf "$place"
}

case ${1:-} in
  start) shift; start "$@" ;;
  stop) stop ;;
  *) echo "usage: $0 start [PORT] | stop" >&2; exit 2 ;;
esac
