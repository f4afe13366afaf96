#!/usr/bin/env bash
# Runs once, as root, while Gradescope builds the image: installs the toolchain and builds the marker.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

apt-get update
apt-get install -y --no-install-recommends \
  bubblewrap util-linux ca-certificates curl git binutils gcc libc6-dev libstdc++-11-dev libcurl4-openssl-dev \
  libxml2-dev zlib1g-dev tzdata

if ! command -v swift >/dev/null; then
  . ./swift-release
  mkdir -p /usr/local/swift
  curl -fsSL "$SWIFT_TOOLCHAIN" | tar -xz --strip-components=1 -C /usr/local/swift
  ln -sf /usr/local/swift/usr/bin/* /usr/local/bin/
fi

swift build --package-path companion --product companion
