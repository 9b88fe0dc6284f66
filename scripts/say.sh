# What all scripts share: plain words about what is done and what failed.
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '\n== %s\n' "$*"; }

fail() {
    printf '\nFAILED: %s\n' "$*" >&2
    exit 1
}

# One step under its name; its failure names it.
step() {
    local name=$1
    shift
    say "$name"
    "$@" || fail "$name ($*)"
}

# A program that a person must bring.
need() {
    command -v "$1" >/dev/null || fail "$1 is missing: $2"
}

# A Debian package, when the file it brings is missing.
install() {
    local package=$1 brings=$2
    compgen -G "$brings" >/dev/null && return
    say "Installing $package"
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    command -v apt-get >/dev/null || fail "$package is missing and there is no apt-get to install it with"
    "${as_root[@]}" apt-get update -qq || fail "apt-get update"
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq "$package" >/dev/null ||
        fail "apt-get install $package"
}
