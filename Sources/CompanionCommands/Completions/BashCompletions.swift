/// The script for bash, version 3.2 or later, as macOS has it.
struct BashCompletions {
  let table: CompletionTable

  var script: String {
    let cases = PosixCases(table: table)
    return #"""
      # Completes the commands of companion in bash. Written by: companion completions bash
      _companion() {
        local command= before= current= flags= values= kind= word i count=0
        local words=()
      \#(cases.lists)
        COMPREPLY=()
        # Bash takes a word apart at each "=": here it is put together again.
        for ((i = 1; i <= COMP_CWORD; i++)); do
          word=${COMP_WORDS[i]}
          if ((count > 0)) && [[ $word == "=" || ${COMP_WORDS[i - 1]} == "=" ]]; then
            words[count - 1]=${words[count - 1]}$word
          else
            words[count]=$word
            count=$((count + 1))
          fi
        done
        for ((i = 0; i < count - 1; i++)); do
          case "${words[i]}" in
            --lang) i=$((i + 1)) ;;
            -*) ;;
            *) command=${words[i]}; break ;;
          esac
        done
        current=${words[count - 1]}
        if ((count > 1)); then before=${words[count - 2]}; fi
        case "$current" in
          --*=*) before=${current%%=*}; current=${current#*=} ;;
        esac
      \#(cases.commands)
      \#(cases.values)
        local IFS=$' \t\n'
        case "$kind" in
          files) IFS=$'\n'; COMPREPLY=($(compgen -f -- "$current")); compopt -o filenames 2>/dev/null ;;
          folders) IFS=$'\n'; COMPREPLY=($(compgen -d -- "$current")); compopt -o filenames 2>/dev/null ;;
          *) COMPREPLY=($(compgen -W "$values" -- "$current")) ;;
        esac
        if [[ -z $current || $current == -* ]]; then
          IFS=$' \t\n'
          COMPREPLY=("${COMPREPLY[@]}" $(compgen -W "$flags" -- "$current"))
        fi
        # What stands before the last "=" is no part of the word that bash replaces.
        if [[ $current == *=* && $COMP_WORDBREAKS == *=* ]]; then
          for ((i = 0; i < ${#COMPREPLY[@]}; i++)); do COMPREPLY[i]=${COMPREPLY[i]#"${current%=*}="}; done
        fi
      }
      complete -F _companion companion

      """#
  }
}
