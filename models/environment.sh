#!/usr/bin/env bash
# Runs a command in the Python environment of models/, which is made beside this file once and kept while the pins in
# requirements.txt stay the same:  bash models/environment.sh python -m radtrain --help
set -euo pipefail
models="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
environment="$models/.venv"
wanted="$(sha256sum "$models/requirements.txt" | cut -d' ' -f1)"

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

if [ "$(cat "$environment/pins" 2>/dev/null || true)" != "$wanted" ]; then
  echo "Making the Python environment in models/.venv (once; downloads torch)." >&2
  python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "models/ needs Python 3.11 or later; python3 is $(python3 --version)." >&2
    exit 1
  }
  make_environment || { install_venv && make_environment; } || {
    echo "python3 cannot make an environment: install the package python3-venv and run this again." >&2
    exit 1
  }
  "$environment/bin/python" -m pip install --quiet --requirement "$models/requirements.txt"
  echo "$wanted" >"$environment/pins"
fi

export PYTHONPATH="$models${PYTHONPATH:+:$PYTHONPATH}" HF_HUB_OFFLINE=1 ORT_DISABLE_TELEMETRY=1 TOKENIZERS_PARALLELISM=false
PATH="$environment/bin:$PATH" exec "$@"
