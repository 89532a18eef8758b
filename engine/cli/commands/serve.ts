import { once } from 'node:events';
import { startServer, type Tokens } from '../../server/index.ts';
import { Problem } from '../../store/index.ts';
import type { Call } from '../call.ts';
import type { CommandDefinition } from '../definition.ts';

/** `serve`: the studio and the HTTP API, until it is told to end. */
export const serve: CommandDefinition = {
  name: 'serve',
  help: 'help-serve',
  arguments: [{ flags: '[folder]', help: 'argument-served' }],
  options: [
    { flags: '--host <address>', help: 'option-host', fallback: '127.0.0.1' },
    { flags: '--port <number>', help: 'option-port', fallback: '4180' },
    { flags: '--jwks <place>', help: 'option-jwks' },
    { flags: '--issuer <text>', help: 'option-issuer' },
    { flags: '--audience <text>', help: 'option-audience' },
    { flags: '--origin <url>', help: 'option-origin', repeated: true },
  ],
  example: 'adisteme serve rules --port 4180',
  async run(call) {
    const end = new AbortController();
    const onSignal = (): void => end.abort();
    process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
    const roots = call.words.length > 0 ? call.words : call.store.roots;
    const server = await startServer({
      roots,
      host: call.text('host') ?? '',
      port: portOf(call),
      tokens: tokensOf(call),
      origins: call.list('origin'),
    });
    if (call.json) call.terminal.json({ url: server.url });
    else call.terminal.print(call.say('serve-listening', { url: server.url, roots: roots.join(', ') }));
    if (!end.signal.aborted) await once(end.signal, 'abort');
    await server.close();
    call.terminal.tell(call.say('serve-closed'));
  },
};

function portOf(call: Call): number {
  const found = call.text('port') ?? '';
  if (!/^\d{1,5}$/.test(found) || Number(found) > 65535) throw new Problem('serve-port-malformed', { found });
  return Number(found);
}

function tokensOf(call: Call): Tokens | undefined {
  const [jwks, issuer, audience] = ['jwks', 'issuer', 'audience'].map((name) => call.text(name));
  if (jwks === undefined && issuer === undefined && audience === undefined) return undefined;
  if (!jwks || !issuer || !audience) throw new Problem('serve-token-incomplete');
  return { jwks, issuer, audience };
}
