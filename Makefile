.PHONY: demo test bench fast schema

# Builds and starts Samspil with the 13 cases at http://127.0.0.1:8080, on SQLite.
demo:
	@scripts/demo.sh

# Passes every test; installs PostgreSQL and Chromium when they are missing.
test:
	@scripts/test.sh

# Measures, each figure beside its floor in the same run.
bench:
	@scripts/bench.sh

# The fast program: target/release/samspil.
fast:
	@scripts/frontend.sh
	cargo build --release --locked --package server

# Writes schema.graphql and docs/codes.md from the code.
schema:
	UPDATE_SCHEMA=1 cargo test --quiet --locked --package acceptance -- schema:: codes::
