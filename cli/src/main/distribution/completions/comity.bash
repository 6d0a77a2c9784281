# Completion of comity for bash, made from the commands of the program.
# Source this file in ~/.bashrc, or copy it to ~/.local/share/bash-completion/completions/comity.

_comity_reply() {
  local reply
  while IFS= read -r reply; do
    COMPREPLY+=("$reply")
  done
}

_comity_words() {
  _comity_reply < <(compgen -W "$1" -- "$word")
}

# Values separated by commas: those before the last comma stay.
_comity_list() {
  local given=
  case $word in
    *,*) given=${word%,*}, ;;
  esac
  compopt -o nospace
  _comity_reply < <(compgen -P "$given" -W "$1" -- "${word##*,}")
}

_comity_paths() {
  compopt -o filenames
  _comity_reply < <(compgen "$1" -- "$word")
}

_comity() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
  COMPREPLY=()
  # An option, its = and its value are three words.
  if [ "$word" = "=" ]; then
    word=
  elif [ "$before" = "=" ]; then
    before=${COMP_WORDS[COMP_CWORD-2]}
  fi
  if [ "$COMP_CWORD" -eq 1 ]; then
    _comity_words "build check convert diff explain init list query rebase register schema verify -h --help -V --version"
    return
  fi
  case "$command $before" in
    "build --color") _comity_words "auto always never" ;;
    "build --fail-on") _comity_words "error warning" ;;
    "build --format") _comity_list "csv csv-for-excel xlsx yaml json jsonl sqlite network panel html" ;;
    "build --out") _comity_paths -d ;;
    "build --panel-day") _comity_words "any 01-01 07-01 12-31 all" ;;
    "build --report") _comity_words "sarif github gitlab junit markdown jsonl" ;;
    "build --texts") _comity_paths -d ;;
    "build --threads") return ;;
    "check --color") _comity_words "auto always never" ;;
    "check --fail-on") _comity_words "error warning" ;;
    "check --format") _comity_list "csv csv-for-excel xlsx yaml json jsonl sqlite network panel html" ;;
    "check --report") _comity_words "sarif github gitlab junit markdown jsonl" ;;
    "check --texts") _comity_paths -d ;;
    "check --threads") return ;;
    "convert --color") _comity_words "auto always never" ;;
    "convert --corpus") _comity_paths -d ;;
    "convert --out") _comity_paths -f ;;
    "convert --texts") _comity_paths -d ;;
    "convert --to") _comity_words "brat inline native text web-annotation" ;;
    "diff --color") _comity_words "auto always never" ;;
    "diff --fail-on") _comity_words "removed changed any" ;;
    "diff --format") _comity_words "text markdown json jsonl" ;;
    "diff --report") _comity_words "sarif github gitlab junit markdown jsonl" ;;
    "diff --texts") _comity_paths -d ;;
    "explain --color") _comity_words "auto always never" ;;
    "explain --texts") _comity_paths -d ;;
    "list --color") _comity_words "auto always never" ;;
    "list --format") _comity_words "table csv json" ;;
    "list --texts") _comity_paths -d ;;
    "query --as") return ;;
    "query --between") return ;;
    "query --certainty") _comity_words "certain possible" ;;
    "query --color") _comity_words "auto always never" ;;
    "query --format") _comity_words "table csv json" ;;
    "query --on") return ;;
    "query --standing") _comity_list "full associate observer other service" ;;
    "query --texts") _comity_paths -d ;;
    "rebase --accept") _comity_words "typography words any" ;;
    "rebase --color") _comity_words "auto always never" ;;
    "rebase --corpus") _comity_paths -d ;;
    "rebase --texts") _comity_paths -d ;;
    "register --add") _comity_paths -d ;;
    "register --out") _comity_paths -f ;;
    "schema --annotator") return ;;
    "schema --color") _comity_words "auto always never" ;;
    "verify --color") _comity_words "auto always never" ;;
    "verify --report") _comity_words "sarif github gitlab junit markdown jsonl" ;;
    *)
      case "$command $word" in
        "build -"*) _comity_words "--check --color --csv-for-excel --fail-on --format --gitattributes -h --help --html-one-file --network-projections --no-cache --out --panel-day --panel-possible -q --quiet --report --texts --threads -v --all --verbose -V --version" ;;
        "check -"*) _comity_words "--color --fail-on --format -h --help --no-cache -q --quiet --repair --report --texts --threads -v --all --verbose -V --version" ;;
        "convert -"*) _comity_words "--color --corpus -h --help --out --texts --to -v --all --verbose -V --version" ;;
        "diff -"*) _comity_words "--color --fail-on --format -h --help -q --quiet --report --texts -V --version" ;;
        "explain -"*) _comity_words "--color -h --help --json --texts -V --version" ;;
        "init -"*) _comity_words "-h --help --states -V --version" ;;
        "list -"*) _comity_words "--color --format -h --help --texts -V --version" ;;
        "query -"*) _comity_words "--as --between --certainty --color --format -h --help --on --standing --texts -V --version" ;;
        "rebase -"*) _comity_words "--accept --color --corpus -h --help --json --texts -v --all --verbose -V --version --write" ;;
        "register -"*) _comity_words "--add -h --help --out -V --version" ;;
        "schema -"*) _comity_words "--annotator --color -h --help -V --version" ;;
        "verify -"*) _comity_words "--color -h --help -q --quiet --report -v --all --verbose -V --version" ;;
        "build "* | "check "* | "init "* | "schema "* | "verify "*) _comity_paths -d ;;
        "convert "* | "diff "* | "explain "* | "rebase "*) _comity_paths -f ;;
        "list "*) [ "$COMP_CWORD" -gt 2 ] && _comity_paths -f || _comity_words "entities bodies roles sources findings" ;;
        "query "*) [ "$COMP_CWORD" -gt 2 ] && _comity_paths -f || _comity_words "members bodies common history changes" ;;
        "register "*) _comity_words "states bodies" ;;
      esac
      ;;
  esac
}

complete -F _comity comity
