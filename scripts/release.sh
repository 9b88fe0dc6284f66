#!/usr/bin/env bash
# Marks a release: scripts/release.sh <version> keeps the schema as it is under its version, and dates the changelog.
set -euo pipefail
. "$(dirname "$0")/say.sh"
version=${1:?the version, e.g. 1.2.0}
[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || fail "$version is no version: three numbers, e.g. 1.2.0"
file="released/schema-$version.graphql"
[ ! -e "$file" ] || fail "$file is there: $version was released before"

step "What breaks is named in the changelog" cargo test --quiet --locked --package acceptance -- schema::
cp schema.graphql "$file"
sed -i "s/^## Unreleased\$/## Unreleased\n\n## $version ($(date -u +%F))/" CHANGELOG.md
say "$file and CHANGELOG.md are written; commit them and tag v$version"
