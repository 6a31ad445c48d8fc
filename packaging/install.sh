#!/bin/sh
# Installs Claimline @VERSION@ for one person or for all; the program itself follows this text. Needs no administrator.
set -eu

prefix=${XDG_DATA_HOME:-$HOME/.local/share}
prefix=${prefix%/share}
commands="$HOME/.local/bin"
action=install

usage() {
    cat <<END
sh $0 [--target FOLDER] [--uninstall] [--help]

Installs Claimline @VERSION@ into ~/.local, with an entry in the menu of the desktop and the command "claimline".
    --target FOLDER   another place, such as /opt/claimline or /usr/local: FOLDER/lib, FOLDER/share, FOLDER/bin
    --uninstall       take away what an installation in that place has put there
END
}

while [ $# -gt 0 ]; do
    case $1 in
        --target)
            [ $# -gt 1 ] || { usage >&2; exit 2; }
            prefix=$2
            commands=$2/bin
            shift ;;
        --uninstall) action=uninstall ;;
        -h | --help) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
    shift
done
case $prefix in /*) ;; *) prefix=$PWD/$prefix; commands=$prefix/bin ;; esac

home=$prefix/lib/claimline
list=$home/installed-files

refresh() { # what desktops keep of the folders; where a tool is missing the desktop does without
    update-desktop-database -q "$prefix/share/applications" 2>/dev/null || true
    update-mime-database "$prefix/share/mime" 2>/dev/null || true
    gtk-update-icon-cache -q -t -f "$prefix/share/icons/hicolor" 2>/dev/null || true
}

uninstall() {
    while IFS= read -r file; do
        rm -f "$prefix/share/$file"
    done <"$list"
    [ "$(readlink "$commands/claimline" 2>/dev/null)" = "$home/claimline" ] && rm -f "$commands/claimline"
    rm -rf "$home"
    refresh
}

if [ $action = uninstall ]; then
    [ -f "$list" ] || { echo "Claimline is not installed in $prefix." >&2; exit 1; }
    uninstall
    echo "Claimline is no longer in $prefix."
    exit 0
fi

if [ "$(uname -m)" != "@MACHINE@" ]; then
    echo "This file is for @MACHINE@, and this computer is $(uname -m)." >&2
    exit 1
fi
if [ -e "$commands/claimline" ] && [ "$(readlink "$commands/claimline")" != "$home/claimline" ]; then
    echo "$commands/claimline is there already and not ours: move it away, or choose another --target." >&2
    exit 1
fi
[ -f "$list" ] && uninstall
if [ -e "$home" ]; then
    echo "$home is there already and not ours: move it away, or choose another --target." >&2
    exit 1
fi

mkdir -p "$prefix/lib" "$prefix/share" "$commands"
fresh=$(mktemp -d "$prefix/lib/claimline.XXXXXX")
trap 'rm -rf "$fresh"' EXIT
trap 'exit 130' INT TERM
tail -n +@SKIP@ "$0" | tar -xz --no-same-owner -C "$fresh"
(cd "$fresh/share" && find . -type f) >"$fresh/installed-files"
chmod 755 "$fresh"
mv "$fresh" "$home"
cp -R "$home/share/." "$prefix/share/"
rm -r "$home/share"
ln -sfn "$home/claimline" "$commands/claimline"
# In the menu the program is called by its place, as ~/.local/bin may not be where the desktop looks.
entry=$prefix/share/applications/io.github.claimline.Claimline.desktop
sed "s|^Exec=claimline|Exec=\"$home/claimline\"|" "$entry" >"$entry.new"
mv "$entry.new" "$entry"
refresh

echo "Claimline @VERSION@ is installed: start it from the menu, or as $commands/claimline"
case :$PATH: in *:"$commands":*) ;; *) echo "($commands is not in your PATH.)" ;; esac
exit 0
