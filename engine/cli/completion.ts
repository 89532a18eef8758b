import { LANGUAGES } from '../model/text.ts';
import type { CommandDefinition, OptionDefinition } from './definition.ts';

/** A bash script that completes the commands, the options of each, packs by name, languages, and else files. */
export function bashCompletion(commands: readonly CommandDefinition[], globals: readonly OptionDefinition[]): string {
  const names = (options: readonly OptionDefinition[]): string =>
    options.map(({ flags }) => flags.split(' ')[0]).join(' ');
  const cases = commands.map(
    ({ name, options }) => `    ${name}) options="${names([...options, ...globals])} --help" ;;`,
  );
  return `# bash completion of adisteme: source <(adisteme completion)
_adisteme() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="" options="" each
  for each in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$each" in ${commands.map(({ name }) => name).join(' | ')}) command="$each"; break ;; esac
  done
  case "$before" in
    --lang) COMPREPLY=($(compgen -W "${LANGUAGES.join(' ')}" -- "$word")); return ;;
    --pack) COMPREPLY=($(compgen -W "$(adisteme list --names 2>/dev/null)" -- "$word")); return ;;
  esac
  case "$command" in
${cases.join('\n')}
    *) options="${commands.map(({ name }) => name).join(' ')} ${names(globals)} --help --version" ;;
  esac
  if [[ "$word" == -* || -z "$command" ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
    return
  fi
  case "$command" in
    ${commands
      .filter(takesPack)
      .map(({ name }) => name)
      .join(' | ')})
      COMPREPLY=($(compgen -W "$(adisteme list --names 2>/dev/null)" -- "$word") $(compgen -f -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _adisteme adisteme`;
}

function takesPack({ arguments: list }: CommandDefinition): boolean {
  return list.some(({ flags }) => flags.includes('pack'));
}
