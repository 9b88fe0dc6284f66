#!/usr/bin/env bash
# The audits of GraphQL over HTTP, of its two ways to follow, and of hostile requests, against a schema of things that go wrong.
set -euo pipefail
. "$(dirname "$0")/say.sh"
folder=$(mktemp -d)
port=8099
while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
    port=$((port + 1))
done

cargo build --locked --quiet --package server --example probe || fail "cargo build --example probe"
target/debug/examples/probe "127.0.0.1:$port" >"$folder/log" 2>&1 &
probe=$!
trap 'kill "$probe" 2>/dev/null; wait "$probe" 2>/dev/null || true; rm -rf "$folder"' EXIT
for _ in $(seq 100); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
    kill -0 "$probe" 2>/dev/null || { cat "$folder/log" >&2; fail "the probe stopped"; }
    sleep 0.1
done

PROBE_URL="http://127.0.0.1:$port" npm --prefix frontend run --silent audits || { tail -20 "$folder/log" >&2; fail "npm run audits"; }
