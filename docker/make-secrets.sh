#!/usr/bin/env bash
# Makes the database's password and the address that contains it. Refuses to replace them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/secrets"

if [[ -e database-password || -e database-url ]]; then
  echo "Die Geheimnisse gibt es schon; sie bleiben, wie sie sind." >&2
  exit 1
fi

password="$(od -An -N32 -tx1 /dev/urandom | tr -d ' \n')"
chmod 0700 .
# Containers read them under numbers of their own; on this machine the closed folder keeps everybody else out.
umask 0333
printf '%s' "$password" > database-password
printf 'postgres://lernnetz:%s@database:5432/lernnetz' "$password" > database-url
echo "Die Geheimnisse liegen in docker/secrets."
