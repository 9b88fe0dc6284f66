#!/usr/bin/env bash
# Passes every test of Samspil, on both databases and in Chromium.
set -euo pipefail
. "$(dirname "$0")/say.sh"
need cargo "install Rust with rustup"
need npm "install Node 20 with npm"
install postgresql '/usr/lib/postgresql/*/bin/initdb'
install chromium '/usr/bin/chromium'

step "The web client is built" scripts/frontend.sh
step "The web client's types are those of schema.graphql" npm --prefix frontend run --silent check
step "The web client's lint finds nothing" npm --prefix frontend run --silent lint
step "The web client's tests" npm --prefix frontend run --silent test
step "The code is formatted" cargo fmt --all --check
step "Clippy finds nothing" cargo clippy --locked --workspace --all-targets -- --deny warnings

say "PostgreSQL starts in a folder of its own"
SAMSPIL_TEST_POSTGRES=$(scripts/postgres.sh start) || fail "scripts/postgres.sh start"
export SAMSPIL_TEST_POSTGRES
trap 'scripts/postgres.sh stop' EXIT
step "All tests, on SQLite and on PostgreSQL" cargo test --locked --workspace
step "The guard and the dates, fed with any bytes" env BOLERO_RANDOM_ITERATIONS=20000 \
    cargo test --locked --package edge --package kernel -- fuzz
step "The audits of the transport" scripts/audits.sh
step "Who is known by a provider of identities" scripts/identity.sh
step "The pages in Chromium" scripts/browser.sh
step "The portfolio in Chromium, with 5,000 contracts" scripts/browser.sh many --contracts 5000

say "Everything passed"
