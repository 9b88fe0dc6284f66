#!/usr/bin/env bash
# Programs and people who are known by a provider of OpenID Connect, against registers of their own.
set -euo pipefail
. "$(dirname "$0")/say.sh"
cargo build --locked --quiet --package server || fail "cargo build --package server"
SAMSPIL=$PWD/target/debug/samspil npm --prefix frontend run --silent identity || fail "npm run identity"
