# bash completion for tthc
_tthc_complete() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command= word
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
      check|compare|rules|completion) command=$word; break ;;
    esac
  done
  local options= values= files=
  case $command in
    check) options="--strict -s --format -f --limit --output -o --fact --color --lang --help -h --version" values="" files=yes ;;
    compare) options="--color --lang --help -h --version" values="" files=yes ;;
    rules) options="--color --lang --help -h --version" values="" files= ;;
    completion) options="--color --lang --help -h --version" values="bash zsh fish" files= ;;
    *) options="--color --lang --help -h --version" values="check compare rules completion" ;;
  esac
  case $command:$previous in
    *:--lang) options= values="vi en" files= ;;
    check:--format|check:-f) options= values="text json" files= ;;
    check:--limit) options= values="" files= ;;
    check:--output|check:-o) options= values="" files=yes ;;
    check:--fact) options= values="" files= ;;
  esac
  case $current in
    -*) COMPREPLY=($(compgen -W "$options" -- "$current")) ;;
    *)
      COMPREPLY=($(compgen -W "$values" -- "$current"))
      [ -n "$files" ] && compopt -o default 2>/dev/null
      ;;
  esac
}
complete -F _tthc_complete tthc
