"""The scripts by which shells ask for completion, and putting them where each shell finds them."""

from __future__ import annotations

import os

from careers.cli.completion.shell import Shell
from careers.cli.output_file import write_file
from careers.domain.errors import fail, os_reason

BASH = r"""# Completion of careers, for bash.
_careers() {
    local typed=${COMP_LINE:0:COMP_POINT} lines line breaks cut=""
    COMPREPLY=()
    lines=$(_CAREERS_COMPLETE=1 "$1" "$typed" 2> /dev/null) || { compopt -o default 2> /dev/null; return; }
    typed=${typed##*[[:space:]]}
    breaks=${COMP_WORDBREAKS//[^:=]/}
    if [[ $breaks ]]; then cut=${typed%"${typed##*[$breaks]}"}; fi
    while IFS= read -r line; do
        if [[ $COMP_TYPE == 63 && $lines == *$'\n'* && ${line#*$'\t'} ]]; then
            COMPREPLY+=("${line%%$'\t'*}  (${line#*$'\t'})")
        elif [[ $line ]]; then
            line=${line%%$'\t'*}
            COMPREPLY+=("${line#"$cut"}")
        fi
    done <<< "$lines"
}
complete -o nosort -F _careers careers 2> /dev/null || complete -F _careers careers
"""

ZSH = r"""#compdef careers
# Completion of careers, for zsh.
_careers() {
    local typed="${(j: :)words[1,CURRENT-1]} $QIPREFIX$PREFIX" lines line value told
    local -a values shown
    lines=$(_CAREERS_COMPLETE=1 ${words[1]} "$typed" 2> /dev/null) || { _files; return; }
    for line in ${(f)lines}; do
        value=${line%%$'\t'*} told=${line#*$'\t'}
        values+=("$value")
        shown+=("$value${told:+  -- $told}")
    done
    (( $#values )) && compadd -U -V careers -l -d shown -a values
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
compdef _careers careers
"""

FISH = r"""# Completion of careers, for fish.
function __careers_complete
    set -l line (commandline -cp)
    _CAREERS_COMPLETE=1 careers "$line" 2> /dev/null
    or __fish_complete_path (commandline -ct)
end
complete --command careers --no-files --keep-order --arguments '(__careers_complete)'
"""

POWERSHELL = r"""# Completion of careers, for PowerShell.
Register-ArgumentCompleter -Native -CommandName careers -ScriptBlock {
    param($typed, $line, $cursor)
    $Env:_CAREERS_COMPLETE = "1"
    $before = $line.ToString().PadRight($cursor).Substring(0, $cursor)
    careers "$before" 2> $null | ForEach-Object {
        $value, $told = $_ -split "`t", 2
        if (-not $told) { $told = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, "ParameterValue", $told)
    }
    Remove-Item Env:_CAREERS_COMPLETE
}
"""

SCRIPTS: dict[Shell, str] = {"bash": BASH, "zsh": ZSH, "fish": FISH, "powershell": POWERSHELL}


def install_script(shell: Shell) -> str:
    """Write the script where the shell finds it, and return the words for what was done.

    Raises:
        CareersError: a file can't be written, or there is no such shell.
    """
    try:
        startup = _startup_file(shell)
        script = _write(_script_file(shell), SCRIPTS[shell])
        if startup is not None:
            _mention(startup, script, "." if shell == "powershell" else "source")
    except OSError as error:
        raise fail(f"completion can't be installed: {os_reason(error)}", "check the folder's permissions") from error
    written = "".join(f"wrote {file}\n" for file in (script, startup) if file)
    return f"{written}start a new {shell}, and it completes careers\n"


def _script_file(shell: Shell) -> str:
    if shell == "fish":
        return os.path.join(_home("XDG_CONFIG_HOME", ".config"), "fish", "completions", "careers.fish")
    ending = "ps1" if shell == "powershell" else shell
    return os.path.join(_home("XDG_DATA_HOME", os.path.join(".local", "share")), "careers", f"completion.{ending}")


def _startup_file(shell: Shell) -> str | None:
    """Return the file that has to mention the script; fish finds its own."""
    if shell == "bash":
        return os.path.expanduser("~/.bashrc")
    if shell == "zsh":
        return os.path.join(os.environ.get("ZDOTDIR") or os.path.expanduser("~"), ".zshrc")
    return _powershell_profile() if shell == "powershell" else None


def _powershell_profile() -> str:
    import subprocess
    from shutil import which

    program = which("pwsh") or which("powershell")
    if program is None:
        raise fail("there is no PowerShell on this machine", "`--show-completion powershell` prints the script")
    ask = "[Console]::OutputEncoding = [Text.Encoding]::UTF8; $PROFILE"
    command = [program, "-NoProfile", "-Command", ask]
    done = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")  # noqa: S603 - found by name
    return done.stdout.strip()


def _write(path: str, text: str) -> str:
    os.makedirs(os.path.dirname(path), exist_ok=True)
    write_file(path, [text])
    return path


def _mention(path: str, script: str, word: str) -> None:
    """Have a startup file read the script, if it does not yet."""
    line = f'{word} "{script}"'
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "a+", encoding="utf-8", errors="surrogateescape") as file:  # whatever else stands there
        file.seek(0)
        text = file.read()
        if line not in text.splitlines():
            file.write(("\n" if text and not text.endswith("\n") else "") + f"{line}\n")


def _home(variable: str, usual: str) -> str:
    named = os.environ.get(variable, "")
    return named if os.path.isabs(named) else os.path.join(os.path.expanduser("~"), usual)
