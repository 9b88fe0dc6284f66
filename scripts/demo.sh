#!/usr/bin/env bash
# Builds Samspil and starts it with the 13 cases.
set -euo pipefail
. "$(dirname "$0")/say.sh"
need cargo "install Rust with rustup"
log=$(mktemp)
trap 'rm -f "$log"' EXIT

say "Building the web client and the program side by side; the first time takes some minutes, later seconds"
scripts/frontend.sh >"$log" 2>&1 &
client=$!
cargo build --locked --package server || fail "cargo build --package server"
wait "$client" || { cat "$log" >&2; fail "scripts/frontend.sh"; }

say "Starting Samspil with the 13 cases; open http://127.0.0.1:8080 when it says that it listens, stop it with Ctrl-C"
rm -f "$log"
exec target/debug/samspil demo "$@"
