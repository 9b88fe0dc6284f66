#!/usr/bin/env bash
# Measures what the web client weighs and how long the portfolio works, over 5,000 invented contracts, and prints a table for docs/performance.md.
set -euo pipefail
. "$(dirname "$0")/say.sh"
[ -f frontend/dist/index.html ] || fail "the web client is not built: scripts/frontend.sh"
"$(dirname "$0")/browser.sh" budgets --contracts 5000
