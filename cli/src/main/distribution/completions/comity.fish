# Completion of comity for fish, made from the commands of the program.
# Copy this file to ~/.config/fish/completions.

complete -c comity -f
complete -c comity -n __fish_use_subcommand -s h -l help -d 'Show this help message and exit'
complete -c comity -n __fish_use_subcommand -s V -l version -d 'Print version information and exit'

complete -c comity -n __fish_use_subcommand -a build -d 'Turns a corpus into a dataset'
complete -c comity -n '__fish_seen_subcommand_from build' -l check -d 'Write nothing, but compare the dataset in the folder with what the corpus gives, and show how they differ'
complete -c comity -n '__fish_seen_subcommand_from build' -l csv-for-excel -d 'Also write CSV files to open in Excel, with a byte order mark and without formulas'
complete -c comity -n '__fish_seen_subcommand_from build' -l fail-on -x -a 'error warning' -d 'The severity from which findings fail the run with exit code 1, unless the corpus accepts them: error (default) or warning'
complete -c comity -n '__fish_seen_subcommand_from build' -l format -x -a '(__fish_complete_list , "string split \" \" \"csv csv-for-excel xlsx yaml json jsonl sqlite network panel html\"")' -d 'The formats to write, separated by commas: csv, xlsx, yaml, json, jsonl, sqlite, network, panel, html; default: csv,xlsx,yaml'
complete -c comity -n '__fish_seen_subcommand_from build' -l gitattributes -d 'Also write a file .gitattributes that keeps git from changing the line ends of the dataset, unless there is one already'
complete -c comity -n '__fish_seen_subcommand_from build' -s h -l help -d 'Show this help message and exit'
complete -c comity -n '__fish_seen_subcommand_from build' -l html-one-file -d 'With the format html: write all pages of the report into one file, report/index.html'
complete -c comity -n '__fish_seen_subcommand_from build' -l network-projections -d 'With the format network: also write which members share bodies, and which bodies share members'
complete -c comity -n '__fish_seen_subcommand_from build' -l out -x -a '(__fish_complete_directories (commandline -ct))' -d 'The folder of the dataset; default: dataset'
complete -c comity -n '__fish_seen_subcommand_from build' -l panel-day -x -a 'any 01-01 07-01 12-31 all' -d 'With the format panel: the days of a year that count: any (default), 01-01, 07-01, 12-31 or all'
complete -c comity -n '__fish_seen_subcommand_from build' -l panel-possible -d 'With the format panel: count memberships that are only possible'
complete -c comity -n '__fish_seen_subcommand_from build' -l report -x -a 'sarif github gitlab junit markdown jsonl' -d 'Also write the findings for other programs: sarif, github, gitlab, junit, markdown or jsonl, to a file or to standard output; may be repeated'
complete -c comity -n '__fish_seen_subcommand_from build' -l texts -x -a '(__fish_complete_directories (commandline -ct))' -d 'A folder in which to look for texts that are not beside their annotations'
complete -c comity -n '__fish_seen_subcommand_from build' -l threads -x -d 'How many files to read at once, 1 to 256; default: the number of processors'
complete -c comity -n '__fish_seen_subcommand_from build' -s v -l all -l verbose -d 'Print all findings in full, infos and accepted ones too, and how fast the corpus was read'
complete -c comity -n '__fish_seen_subcommand_from build' -s V -l version -d 'Print version information and exit'
complete -c comity -n '__fish_seen_subcommand_from build' -a '(__fish_complete_directories (commandline -ct))'

complete -c comity -n __fish_use_subcommand -a check -d 'Reads a corpus and reports its findings in full'
complete -c comity -n '__fish_seen_subcommand_from check' -l fail-on -x -a 'error warning' -d 'The severity from which findings fail the run with exit code 1, unless the corpus accepts them: error (default) or warning'
complete -c comity -n '__fish_seen_subcommand_from check' -l format -x -a '(__fish_complete_list , "string split \" \" \"csv csv-for-excel xlsx yaml json jsonl sqlite network panel html\"")' -d 'Also report what these formats cannot contain, separated by commas, such as csv,xlsx'
complete -c comity -n '__fish_seen_subcommand_from check' -s h -l help -d 'Show this help message and exit'
complete -c comity -n '__fish_seen_subcommand_from check' -l report -x -a 'sarif github gitlab junit markdown jsonl' -d 'Also write the findings for other programs: sarif, github, gitlab, junit, markdown or jsonl, to a file or to standard output; may be repeated'
complete -c comity -n '__fish_seen_subcommand_from check' -l texts -x -a '(__fish_complete_directories (commandline -ct))' -d 'A folder in which to look for texts that are not beside their annotations'
complete -c comity -n '__fish_seen_subcommand_from check' -l threads -x -d 'How many files to read at once, 1 to 256; default: the number of processors'
complete -c comity -n '__fish_seen_subcommand_from check' -s v -l all -l verbose -d 'Print all findings with all their places'
complete -c comity -n '__fish_seen_subcommand_from check' -s V -l version -d 'Print version information and exit'
complete -c comity -n '__fish_seen_subcommand_from check' -a '(__fish_complete_directories (commandline -ct))'

complete -c comity -n __fish_use_subcommand -a convert -d 'Writes the statements of an annotation file in a different format, so that a project can change tools'
complete -c comity -n '__fish_seen_subcommand_from convert' -l corpus -x -a '(__fish_complete_directories (commandline -ct))' -d 'The corpus of the file; default: the nearest folder above the file that contains corpus.yaml'
complete -c comity -n '__fish_seen_subcommand_from convert' -s h -l help -d 'Show this help message and exit'
complete -c comity -n '__fish_seen_subcommand_from convert' -l out -r -F -d 'The new file, which must not exist; default: standard output'
complete -c comity -n '__fish_seen_subcommand_from convert' -l texts -x -a '(__fish_complete_directories (commandline -ct))' -d 'A folder in which to look for texts that are not beside their annotations'
complete -c comity -n '__fish_seen_subcommand_from convert' -l to -x -a 'brat inline native text web-annotation' -d 'text (only the plain text), native, inline, brat or web-annotation'
complete -c comity -n '__fish_seen_subcommand_from convert' -s v -l all -l verbose -d 'Print all findings with all their places'
complete -c comity -n '__fish_seen_subcommand_from convert' -s V -l version -d 'Print version information and exit'
complete -c comity -n '__fish_seen_subcommand_from convert' -F

complete -c comity -n __fish_use_subcommand -a diff -d 'Compares two corpora or datasets by conclusion: what was removed, changed and added, and which statements are the cause'
complete -c comity -n '__fish_seen_subcommand_from diff' -l fail-on -x -a 'removed changed any' -d 'End with exit code 1 if a conclusion was removed (removed), also if one says something else (changed), or if there is any difference (any); default: never'
complete -c comity -n '__fish_seen_subcommand_from diff' -l format -x -a 'text markdown json jsonl' -d 'text (default), markdown (at most 65,536 characters, for a comment), json, or jsonl (a line for each difference)'
complete -c comity -n '__fish_seen_subcommand_from diff' -s h -l help -d 'Show this help message and exit'
complete -c comity -n '__fish_seen_subcommand_from diff' -l report -x -a 'sarif github gitlab junit markdown jsonl' -d 'Also write the findings for other programs: sarif, github, gitlab, junit, markdown or jsonl, to a file or to standard output; may be repeated'
complete -c comity -n '__fish_seen_subcommand_from diff' -l texts -x -a '(__fish_complete_directories (commandline -ct))' -d 'A folder in which to look for texts that are not beside their annotations'
complete -c comity -n '__fish_seen_subcommand_from diff' -s V -l version -d 'Print version information and exit'
complete -c comity -n '__fish_seen_subcommand_from diff' -F
complete -c comity -n '__fish_seen_subcommand_from diff' -F

complete -c comity -n __fish_use_subcommand -a explain -d 'Explains a conclusion: what is concluded, by which rule, the statements for and against it with their quotes, sources and places, and what was not chosen'
complete -c comity -n '__fish_seen_subcommand_from explain' -s h -l help -d 'Show this help message and exit'
complete -c comity -n '__fish_seen_subcommand_from explain' -l json -d 'Print the answer as JSON'
complete -c comity -n '__fish_seen_subcommand_from explain' -l texts -x -a '(__fish_complete_directories (commandline -ct))' -d 'A folder in which to look for texts that are not beside their annotations'
complete -c comity -n '__fish_seen_subcommand_from explain' -s V -l version -d 'Print version information and exit'
complete -c comity -n '__fish_seen_subcommand_from explain' -F

complete -c comity -n __fish_use_subcommand -a init -d 'Begins a corpus: writes a corpus.yaml with comments, a text with annotations, and what a git repository and its CI need'
complete -c comity -n '__fish_seen_subcommand_from init' -s h -l help -d 'Show this help message and exit'
complete -c comity -n '__fish_seen_subcommand_from init' -l states -d 'Also write states.yaml, a register of states and territories (see \'comity register\')'
complete -c comity -n '__fish_seen_subcommand_from init' -s V -l version -d 'Print version information and exit'
complete -c comity -n '__fish_seen_subcommand_from init' -a '(__fish_complete_directories (commandline -ct))'

complete -c comity -n __fish_use_subcommand -a list -d 'Lists the entities, bodies, roles, sources or findings of a corpus or a dataset, with counts'
complete -c comity -n '__fish_seen_subcommand_from list' -l format -x -a 'table csv json' -d 'table (default), csv or json'
complete -c comity -n '__fish_seen_subcommand_from list' -s h -l help -d 'Show this help message and exit'
complete -c comity -n '__fish_seen_subcommand_from list' -l texts -x -a '(__fish_complete_directories (commandline -ct))' -d 'A folder in which to look for texts that are not beside their annotations'
complete -c comity -n '__fish_seen_subcommand_from list' -s V -l version -d 'Print version information and exit'
complete -c comity -n '__fish_seen_subcommand_from list' -a 'entities bodies roles sources findings'
complete -c comity -n '__fish_seen_subcommand_from list' -F

complete -c comity -n __fish_use_subcommand -a query -d 'Answers who belonged to what on a day, and what changed between two days'
complete -c comity -n '__fish_seen_subcommand_from query' -l as -x -d 'Only memberships in these roles, separated by commas'
complete -c comity -n '__fish_seen_subcommand_from query' -l between -x -d 'For changes: two days, such as 2010-01-01/2020-12-31'
complete -c comity -n '__fish_seen_subcommand_from query' -l certainty -x -a 'certain possible' -d 'Only answers that are certain, or only those that are possible; default: both'
complete -c comity -n '__fish_seen_subcommand_from query' -l format -x -a 'table csv json' -d 'table (default), csv or json'
complete -c comity -n '__fish_seen_subcommand_from query' -s h -l help -d 'Show this help message and exit'
complete -c comity -n '__fish_seen_subcommand_from query' -l on -x -d 'Only memberships that certainly or possibly exist on this day, month or year'
complete -c comity -n '__fish_seen_subcommand_from query' -l standing -x -a '(__fish_complete_list , "string split \" \" \"full associate observer other service\"")' -d 'Only memberships whose role has one of these standings, separated by commas: full, associate, observer, other, service'
complete -c comity -n '__fish_seen_subcommand_from query' -l texts -x -a '(__fish_complete_directories (commandline -ct))' -d 'A folder in which to look for texts that are not beside their annotations'
complete -c comity -n '__fish_seen_subcommand_from query' -s V -l version -d 'Print version information and exit'
complete -c comity -n '__fish_seen_subcommand_from query' -a 'members bodies common history changes'
complete -c comity -n '__fish_seen_subcommand_from query' -F

complete -c comity -n __fish_use_subcommand -a register -d 'Prints a register that a corpus can begin with, or adds it to a corpus as a file of its own: states and territories, or well-known intergovernmental bodies, with their names and codes'
complete -c comity -n '__fish_seen_subcommand_from register' -l add -x -a '(__fish_complete_directories (commandline -ct))' -d 'The folder that contains corpus.yaml; the register becomes a new file in it, NAME.yaml'
complete -c comity -n '__fish_seen_subcommand_from register' -s h -l help -d 'Show this help message and exit'
complete -c comity -n '__fish_seen_subcommand_from register' -l out -r -F -d 'The new file, which must not exist; default: standard output'
complete -c comity -n '__fish_seen_subcommand_from register' -s V -l version -d 'Print version information and exit'
complete -c comity -n '__fish_seen_subcommand_from register' -a 'states bodies'

complete -c comity -n __fish_use_subcommand -a verify -d 'Checks that a folder contains exactly the files that Comity published there, all of them unchanged'
complete -c comity -n '__fish_seen_subcommand_from verify' -s h -l help -d 'Show this help message and exit'
complete -c comity -n '__fish_seen_subcommand_from verify' -l report -x -a 'sarif github gitlab junit markdown jsonl' -d 'Also write the findings for other programs: sarif, github, gitlab, junit, markdown or jsonl, to a file or to standard output; may be repeated'
complete -c comity -n '__fish_seen_subcommand_from verify' -s v -l all -l verbose -d 'Print all findings with all their places'
complete -c comity -n '__fish_seen_subcommand_from verify' -s V -l version -d 'Print version information and exit'
complete -c comity -n '__fish_seen_subcommand_from verify' -a '(__fish_complete_directories (commandline -ct))'
