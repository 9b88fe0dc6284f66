#!/usr/bin/env bash
# The browser tests against a register of their own with the 13 cases.
#   scripts/browser.sh [npm script [option of samspil demo …]]   another script of frontend/package.json, and a register with more in it
set -euo pipefail
. "$(dirname "$0")/say.sh"
script=${1:-browser}
shift || true
folder=$(mktemp -d)
port=8097
while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
    port=$((port + 1))
done
database=sqlite:$folder/browser.sqlite
program=${SAMSPIL_PROGRAM:-target/debug/samspil}

[ -n "${SAMSPIL_PROGRAM:-}" ] || cargo build --locked --quiet --package server || fail "cargo build --package server"
"$program" demo --database "$database" --listen "127.0.0.1:$port" "$@" >"$folder/log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null; rm -rf "$folder"' EXIT

ready=
while [ -z "$ready" ]; do
    kill -0 "$server" 2>/dev/null || { cat "$folder/log" >&2; fail "the server for the browser tests stopped"; }
    sleep 0.2
    node -e "fetch('http://127.0.0.1:$port/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))" && ready=yes
done

SAMSPIL_TOKEN=$("$program" token create --database "$database" --role procurement --municipality 0575) ||
    fail "samspil token create"
SAMSPIL_ANALYST=$("$program" token create --database "$database" --role analyst) ||
    fail "samspil token create"
export SAMSPIL_TOKEN SAMSPIL_ANALYST BASE_URL="http://127.0.0.1:$port"
npm --prefix frontend run --silent "$script" || { tail -20 "$folder/log" >&2; fail "npm run $script"; }
