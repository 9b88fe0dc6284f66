#!/usr/bin/env bash
# Builds Samspil and starts it with the 13 cases.
set -euo pipefail
. "$(dirname "$0")/say.sh"
need cargo "install Rust with rustup"
need npm "install Node 20 with npm"

say "Building the program and the web client side by side; the first time takes some minutes, later seconds"
scripts/frontend.sh &
client=$!
cargo build --locked --package server &
program=$!
trap 'kill "$client" "$program" 2>/dev/null || true' EXIT
wait -n "$client" "$program" || fail "the build stopped; what is above says why"
wait "$client" || fail "scripts/frontend.sh"
wait "$program" || fail "cargo build --package server"
trap - EXIT

say "Starting Samspil with the 13 cases; open http://127.0.0.1:8080 when it says that it listens, stop it with Ctrl-C"
exec target/debug/samspil demo "$@"
