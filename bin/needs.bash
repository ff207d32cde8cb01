# shellcheck shell=bash
# What bin/tawasul and bin/check need of the machine. Sourced.

# Debian package of a command.
package_of() {
  case $1 in
    java | javac) echo default-jdk-headless ;;
    mvn) echo maven ;;
    flock) echo util-linux ;;
    *) echo "$1" ;;
  esac
}

# The major version of the JDK on the path, 0 without one.
jdk_version() {
  local version
  version=$(javac -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p') || true
  echo "${version:-0}"
}

# Installs the packages of the named commands that are missing, all at once: says which, does it as root only, otherwise names them and stops.
need() {
  local command packages=()
  for command in "$@"; do
    if [[ $command == javac ]]; then
      [[ $(jdk_version) -ge 17 ]] || packages+=("$(package_of javac)")
    elif ! command -v "$command" >/dev/null; then
      packages+=("$(package_of "$command")")
    fi
  done
  [[ ${#packages[@]} -gt 0 ]] || return 0
  if [[ $(id -u) -ne 0 ]]; then
    echo "This needs the package(s) ${packages[*]}: run 'sudo apt-get update && sudo apt-get install ${packages[*]}' and start again." >&2
    exit 1
  fi
  echo "Installing ${packages[*]} (apt-get install)"
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
  if [[ " $* " == *" javac "* && $(jdk_version) -lt 17 ]]; then
    echo "JDK 17 or newer is needed; this system installed $(jdk_version). Put a newer one on the PATH and start again." >&2
    exit 1
  fi
}
