#!/bin/sh
# Builds .venv with Python 3.10 and installs FILE into it; does nothing where that was done for this very file.
# Usage: scripts/environment.sh requirements.txt
set -eu

file=$1
venv=.venv
stamp=$venv/installed-$file

is_3_10() {
    "$1" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info[:2] != (3, 10))' >/dev/null 2>&1
}

make_venv() {
    # An environment that was moved, or whose Python went away, is of no use.
    rm -rf "$venv"
    for python in ${PYTHON310:-} python3.10 "$HOME"/.pyenv/versions/3.10*/bin/python3.10 python3 python; do
        if is_3_10 "$python"; then
            echo "building $venv with $("$python" -c 'import sys; print(sys.executable)')"
            "$python" -m venv "$venv"
            return
        fi
    done
    if command -v uv >/dev/null 2>&1 && uv venv --seed --python 3.10 "$venv"; then
        return
    fi
    cat >&2 <<'END'
Crossdesk runs on Python 3.10, and there is none here. Rasa Open Source takes nothing newer. Any of these brings it:
  pyenv    pyenv install 3.10
  uv       install uv: it fetches Python 3.10 by itself
  Ubuntu   apt-get install python3.10 python3.10-venv python3.10-dev
Or say where it is: make setup PYTHON310=/path/to/python3.10
END
    exit 1
}

is_3_10 "$venv/bin/python" || make_venv
cmp -s "$file" "$stamp" && exit 0

echo "installing $file into $venv: some minutes the first time"
"$venv/bin/python" -m pip install --disable-pip-version-check --no-input --require-hashes -r "$file"
cp "$file" "$stamp"
