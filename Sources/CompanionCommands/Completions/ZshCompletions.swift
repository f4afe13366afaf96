import CompanionCLI
import Textbook

/// The script for zsh: a file `_companion` in a folder of `fpath`, or to be sourced after `compinit`.
struct ZshCompletions {
  let table: CompletionTable
  let language: Language

  var script: String {
    let cases = PosixCases(table: table)
    return #"""
      #compdef companion
      # Completes the commands of companion in zsh. Written by: companion completions zsh
      _companion() {
        local command= before= current= flags= values= kind=
        local -i i
        local -a described
      \#(cases.lists)
        for ((i = 2; i < CURRENT; i++)); do
          case "${words[i]}" in
            --lang) i=$((i + 1)) ;;
            -*) ;;
            *) command=${words[i]}; break ;;
          esac
        done
        current=${words[CURRENT]}
        before=${words[CURRENT - 1]}
        case "$current" in
          --*=*) before=${current%%=*}; compset -P '*=' ;;
        esac
      \#(cases.commands)
      \#(cases.values)
        if [[ -z $command && -n $flags && $current != -* ]]; then
          described=(
      \#(commands)
          )
          _describe -t commands command described
          return
        fi
        case "$kind" in
          files) _files ;;
          folders) _files -/ ;;
          *) compadd -- ${=values} ;;
        esac
        if [[ -z $current || $current == -* ]]; then compadd -- ${=flags}; fi
      }
      if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
        _companion "$@"
      else
        compdef _companion companion
      fi

      """#
  }

  /// Each command with what it does; a colon ends a name.
  private var commands: String {
    table.entries.map { entry in
      "      " + singleQuoted("\(entry.name):\(entry.brief.plain(in: language))")
    }.joined(separator: "\n")
  }
}

extension Bilingual {
  fileprivate func plain(in language: Language) -> String { self[language].plainText }
}
