import type { Text } from '../../text.ts';

/** What the server refuses, and, as `…-remedy`, what to do then. */
export const REQUEST = {
  'body-malformed': {
    kk: 'Сұраудың денесі JSON емес: {cause}',
    ru: 'Тело запроса — не JSON: {cause}',
    en: 'The body of the request is not JSON: {cause}',
  },
  'body-malformed-remedy': {
    kk: 'UTF-8 кодталған JSON жіберіңіз.',
    ru: 'Отправьте JSON в UTF-8.',
    en: 'Send JSON in UTF-8.',
  },
  'request-invalid': {
    kk: 'Сұрау күтілген пішінде емес: {at} ({rule}).',
    ru: 'Запрос не той формы, которая ожидается: {at} ({rule}).',
    en: 'The request does not have the form that is expected: {at} ({rule}).',
  },
  'request-invalid-remedy': {
    kk: 'Пішінін /api/openapi.json ішінен қараңыз.',
    ru: 'Форму см. в /api/openapi.json.',
    en: 'See its form in /api/openapi.json.',
  },
  'token-missing': { kk: 'Кіру керек.', ru: 'Требуется вход.', en: 'Authentication is needed.' },
  'token-missing-remedy': {
    kk: 'Сұрауға `Authorization: Bearer <JWT>` қосыңыз.',
    ru: 'Добавьте к запросу `Authorization: Bearer <JWT>`.',
    en: 'Send `Authorization: Bearer <JWT>` with the request.',
  },
  'token-invalid': {
    kk: 'Токен қабылданбады ({cause}).',
    ru: 'Токен не принят ({cause}).',
    en: 'The token is not accepted ({cause}).',
  },
  'token-invalid-remedy': { kk: 'Қайта кіріңіз.', ru: 'Войдите заново.', en: 'Sign in again.' },
  'role-missing': {
    kk: 'Бұған «{role}» рөлі керек.',
    ru: 'Для этого нужна роль «{role}».',
    en: 'This needs the role “{role}”.',
  },
  'role-missing-remedy': {
    kk: 'Рөлді токенді берушіден сұраңыз.',
    ru: 'Запросите роль у издателя токена.',
    en: 'Ask for the role where the token is issued.',
  },
  'host-foreign': {
    kk: 'Сервер «{host}» атауымен сұрауға жауап бермейді.',
    ru: 'Под именем «{host}» сервер не отвечает.',
    en: 'The server does not answer under the name “{host}”.',
  },
  'host-foreign-remedy': {
    kk: 'Сервер басылған мекенжайды ашыңыз.',
    ru: 'Откройте адрес, который напечатал сервер.',
    en: 'Open the address that the server printed.',
  },
  'origin-foreign': {
    kk: 'Сұрау бөтен беттен келді: {origin}.',
    ru: 'Запрос пришёл с чужой страницы: {origin}.',
    en: 'The request comes from a page of somebody else: {origin}.',
  },
  'origin-foreign-remedy': {
    kk: 'Студияны осы сервердің өзінен ашыңыз.',
    ru: 'Откройте студию с самого этого сервера.',
    en: 'Open the studio from this very server.',
  },
  'origin-needed': {
    kk: 'Токенсіз жазу тек осы сервердің бетінен болады.',
    ru: 'Без токена писать можно только со страницы этого сервера.',
    en: 'Without a token only a page of this server may write.',
  },
  'origin-needed-remedy': {
    kk: '`Origin` тақырыбына сервердің өз мекенжайын жазыңыз.',
    ru: 'Укажите в заголовке `Origin` адрес самого сервера.',
    en: 'Send the address of the server itself in the header `Origin`.',
  },
  'route-unknown': {
    kk: 'Мұндай мекенжай жоқ: {method} {path}.',
    ru: 'Такого адреса нет: {method} {path}.',
    en: 'There is no such address: {method} {path}.',
  },
  'route-unknown-remedy': {
    kk: 'Мекенжайлар тізімі: /api/openapi.json.',
    ru: 'Перечень адресов: /api/openapi.json.',
    en: 'The addresses are listed in /api/openapi.json.',
  },
  'edition-absent': {
    kk: 'Мұндай редакция жоқ: {name}.',
    ru: 'Такой редакции нет: {name}.',
    en: 'There is no edition {name}.',
  },
  'edition-absent-remedy': {
    kk: 'Барларының тізімі: /api/packs.',
    ru: 'Перечень имеющихся: /api/packs.',
    en: 'Those that there are: /api/packs.',
  },
  'revision-unknown': {
    kk: '{name}: мұндай сақталған нұсқа жоқ.',
    ru: '{name}: такой сохранённой версии нет.',
    en: '{name}: no such version is kept.',
  },
  'revision-unknown-remedy': {
    kk: 'Тізімін history бөлімінен қараңыз.',
    ru: 'Перечень см. в history.',
    en: 'See the list under history.',
  },
  'edit-conflict': {
    kk: '{name} осы арада өзгерген ({by}, {at}). Ештеңе жазылған жоқ.',
    ru: '{name} за это время изменён ({by}, {at}). Ничего не записано.',
    en: '{name} has been changed meanwhile ({by}, {at}). Nothing was written.',
  },
  'edit-conflict-remedy': {
    kk: 'Қазіргі мазмұнымен (`current`) біріктіріп, оның ETag-ін `If-Match` ретінде жіберіңіз.',
    ru: 'Объедините с нынешним содержанием (`current`) и отправьте его ETag в `If-Match`.',
    en: 'Merge with what it is now (`current`) and send the ETag of that in `If-Match`.',
  },
  'if-match-needed': {
    kk: 'Қай мазмұн өзгертілетіні айтылмаған.',
    ru: 'Не сказано, какое содержание меняется.',
    en: 'It is not said which content is to be changed.',
  },
  'if-match-needed-remedy': {
    kk: 'Оқылған ETag-ті `If-Match` тақырыбында жіберіңіз.',
    ru: 'Отправьте прочитанный ETag в заголовке `If-Match`.',
    en: 'Send the ETag that was read in the header `If-Match`.',
  },
  'body-over-limit': {
    kk: 'Сұраудың денесі тым үлкен: ең көбі {most} МиБ.',
    ru: 'Тело запроса слишком велико: не более {most} МиБ.',
    en: 'The body of the request is too large: at most {most} MiB.',
  },
  'body-over-limit-remedy': {
    kk: 'Оны бөліп жіберіңіз; көп парақты — /api/batch.',
    ru: 'Отправьте его по частям; много листов — через /api/batch.',
    en: 'Send it in parts; many sheets go to /api/batch.',
  },
  'media-unknown': {
    kk: 'Бұл түрдегі дене қабылданбайды: «{found}».',
    ru: 'Тело такого вида не принимается: «{found}».',
    en: 'A body of this kind is not taken: “{found}”.',
  },
  'media-unknown-remedy': {
    kk: '`Content-Type: {expected}` жіберіңіз.',
    ru: 'Отправьте `Content-Type: {expected}`.',
    en: 'Send `Content-Type: {expected}`.',
  },
  'time-over-limit': {
    kk: 'Есептеу {seconds} секундтан асты да, тоқтатылды.',
    ru: 'Вычисление длилось больше {seconds} с и прервано.',
    en: 'The work took longer than {seconds} s and was ended.',
  },
  'time-over-limit-remedy': {
    kk: 'Пакетті немесе парақтарды кішірейтіңіз.',
    ru: 'Уменьшите пакет или число листов.',
    en: 'Make the pack smaller, or send fewer sheets.',
  },
  'memory-over-limit': {
    kk: 'Есептеуге жад жетпеді, ол тоқтатылды.',
    ru: 'Вычислению не хватило памяти, оно прервано.',
    en: 'The work ran out of memory and was ended.',
  },
  'memory-over-limit-remedy': {
    kk: 'Пакетті немесе парақтарды кішірейтіңіз.',
    ru: 'Уменьшите пакет или число листов.',
    en: 'Make the pack smaller, or send fewer sheets.',
  },
  'rate-over-limit': {
    kk: 'Сұраулар тым жиі: минутына ең көбі {most}.',
    ru: 'Запросов слишком много: не более {most} в минуту.',
    en: 'Too many requests: at most {most} a minute.',
  },
  'rate-over-limit-remedy': {
    kk: '{seconds} секундтан кейін қайталаңыз.',
    ru: 'Повторите через {seconds} с.',
    en: 'Try again in {seconds} s.',
  },
  'server-busy': { kk: 'Сервер бос емес.', ru: 'Сервер занят.', en: 'The server is busy.' },
  'server-busy-remedy': {
    kk: 'Сәл кейін қайталаңыз.',
    ru: 'Повторите немного позже.',
    en: 'Try again in a moment.',
  },
  'samples-none': {
    kk: '{name}: үлгі парақтар жоқ.',
    ru: '{name}: образцов листов нет.',
    en: '{name} has no sample sheets.',
  },
  'samples-none-remedy': {
    kk: 'Парақтарды `sheets` ішінде жіберіңіз.',
    ru: 'Отправьте листы в `sheets`.',
    en: 'Send sheets in `sheets`.',
  },
} as const satisfies Readonly<Record<string, Text>>;
