#!/usr/bin/env bash
# Runs a command in the Python environment of the tests of cloud/, which is made beside this file once and kept while the pins in
# requirements.txt stay the same:  bash e2e/cloud/environment.sh cfn-lint cloud/template.yaml
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
environment="$here/.venv"
lock="$here/.venv.lock"
wanted="$(sha256sum "$here/requirements.txt" | cut -d' ' -f1)"

# Windows calls their folder otherwise.
programs() { if [ -d "$environment/Scripts" ]; then echo "$environment/Scripts"; else echo "$environment/bin"; fi; }

is_made() { [ "$(cat "$environment/pins" 2>/dev/null || true)" = "$wanted" ]; }

make_environment() {
  rm -rf "$environment"
  python3 -m venv "$environment" >/dev/null
}

# Debian and Ubuntu keep the module venv in a package of its own.
install_venv() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
  echo "Installing python3-venv." >&2
  apt-get update -qq >&2 && apt-get install -qq --yes python3-venv >&2
}

# Files of tests run side by side, and each of them may be the first to ask.
take_lock() {
  until (set -o noclobber && echo "$$" >"$lock") 2>/dev/null; do
    holder="$(cat "$lock" 2>/dev/null || true)"
    if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
      rm -f "$lock"
    fi
    sleep 0.2
  done
  trap 'rm -f "$lock"' EXIT
}

if ! is_made; then
  python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "The tests of cloud/ need Python 3.11 or later; python3 is $(python3 --version)." >&2
    exit 1
  }
  take_lock
  if ! is_made; then
    echo "Making the Python environment in e2e/cloud/.venv (once; downloads moto)." >&2
    make_environment || { install_venv && make_environment; } || {
      echo "python3 cannot make an environment: install the package python3-venv and run this again." >&2
      exit 1
    }
    "$(programs)/python" -m pip install --quiet --disable-pip-version-check --requirement "$here/requirements.txt"
    echo "$wanted" >"$environment/pins"
  fi
  rm -f "$lock"
  trap - EXIT
fi

PATH="$(programs):$PATH" exec "$@"
