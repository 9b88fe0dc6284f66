#!/usr/bin/env bash
# The web client, built into frontend/dist.
set -euo pipefail
. "$(dirname "$0")/say.sh"
need node "install Node 20"
need npm "install Node 20 with npm"
cd frontend
stamp=node_modules/.installed
if ! cmp -s package-lock.json "$stamp"; then
    npm ci --no-audit --no-fund --loglevel=error || fail "npm ci in frontend/"
    cp package-lock.json "$stamp"
fi
npm run --silent build || fail "npm run build in frontend/"
