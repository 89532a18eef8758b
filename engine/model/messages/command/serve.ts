import type { Text } from '../../text.ts';

/** The command `serve`. */
export const SERVE = {
  'help-serve': {
    kk: 'студия мен HTTP API-ді осы компьютерде іске қосу',
    ru: 'запустить студию и HTTP API на этом компьютере',
    en: 'run the studio and the HTTP API on this computer',
  },
  'argument-served': {
    kk: 'пакеттер қалтасы: <әдістеме>/<редакция>/pack.yaml',
    ru: 'папка пакетов: <методика>/<редакция>/pack.yaml',
    en: 'folder of packs: <methodology>/<edition>/pack.yaml',
  },
  'option-host': {
    kk: 'тыңдайтын мекенжай; осы компьютерден тыс болса, --jwks қажет',
    ru: 'адрес, на котором слушать; вне этого компьютера нужен --jwks',
    en: 'address to listen on; beyond this computer --jwks is needed',
  },
  'option-port': {
    kk: 'порт; 0 — кез келген бос порт',
    ru: 'порт; 0 — любой свободный',
    en: 'port; 0 for any that is free',
  },
  'option-jwks': {
    kk: 'JWT кілттері (JWKS): URL немесе файл; сонда әр сұрауға Bearer токені қажет',
    ru: 'ключи JWT (JWKS): URL или файл; тогда каждому запросу нужен токен Bearer',
    en: 'keys of the JWT (JWKS), by URL or file; every request then needs a bearer token',
  },
  'option-issuer': { kk: 'токенді беруші (iss)', ru: 'издатель токена (iss)', en: 'issuer of the token (iss)' },
  'option-audience': {
    kk: 'токен кімге арналған (aud)',
    ru: 'получатель токена (aud)',
    en: 'audience of the token (aud)',
  },
  'option-origin': {
    kk: 'сервер көрінетін мекенжай, мысалы, проксидің артында: https://rules.example.kz',
    ru: 'адрес, под которым виден сервер, например за прокси: https://rules.example.kz',
    en: 'address under which the server is seen, as behind a proxy: https://rules.example.kz',
  },
  'serve-listening': {
    kk: 'Студия: {url} · пакеттер: {roots} · тоқтату: Ctrl-C',
    ru: 'Студия: {url} · пакеты: {roots} · остановить: Ctrl-C',
    en: 'Studio: {url} · packs: {roots} · to stop: Ctrl-C',
  },
  'serve-closed': { kk: 'Сервер тоқтады.', ru: 'Сервер остановлен.', en: 'The server has stopped.' },
  'serve-without-token': {
    kk: '«{host}» осы компьютерден тыс, сондықтан сервер кіруді тексермей іске қосылмайды. `--jwks`, `--issuer`, `--audience` көрсетіңіз немесе `--host 127.0.0.1` таңдаңыз.',
    ru: 'Адрес «{host}» доступен вне этого компьютера: без проверки входа сервер не запускается. Укажите `--jwks`, `--issuer` и `--audience` или `--host 127.0.0.1`.',
    en: '“{host}” is reached from beyond this computer, so the server does not start without authentication. Give `--jwks`, `--issuer` and `--audience`, or `--host 127.0.0.1`.',
  },
  'serve-token-incomplete': {
    kk: '`--jwks`, `--issuer` және `--audience` бірге көрсетіледі: үшеуін де беріңіз.',
    ru: '`--jwks`, `--issuer` и `--audience` задаются вместе: укажите все три.',
    en: '`--jwks`, `--issuer` and `--audience` go together: give all three.',
  },
  'serve-origin-needed': {
    kk: '«{host}» — барлық мекенжай. Сервердің қай мекенжаймен көрінетінін `--origin` арқылы айтыңыз.',
    ru: '«{host}» означает все адреса. Укажите через `--origin`, под каким адресом виден сервер.',
    en: '“{host}” means every address. Say by `--origin` under which address the server is seen.',
  },
  'serve-origin-malformed': {
    kk: '«{found}» — мекенжай емес. `https://rules.example.kz` түрінде жазыңыз.',
    ru: '«{found}» — не адрес. Запишите его как `https://rules.example.kz`.',
    en: '“{found}” is no address. Write it as `https://rules.example.kz`.',
  },
  'serve-port-malformed': {
    kk: '`--port` 0 мен 65535 аралығындағы сан болуы керек, табылғаны: «{found}».',
    ru: '`--port` — число от 0 до 65535, а указано «{found}».',
    en: '`--port` is a number from 0 to 65535; found “{found}”.',
  },
  'serve-unlistening': {
    kk: '{host}:{port} мекенжайын тыңдау мүмкін емес: {cause}. Басқа `--port` немесе `--host` көрсетіңіз.',
    ru: 'Не удалось слушать {host}:{port}: {cause}. Укажите другой `--port` или `--host`.',
    en: 'Could not listen on {host}:{port}: {cause}. Give another `--port` or `--host`.',
  },
  'jwks-unfit': {
    kk: '«{path}» — JWKS емес: {cause}.',
    ru: '«{path}» — не JWKS: {cause}.',
    en: '“{path}” is no JWKS: {cause}.',
  },
} as const satisfies Readonly<Record<string, Text>>;
