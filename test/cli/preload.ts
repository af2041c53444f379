/** Code that Node runs before the command, to watch it from outside. */
const asOption = (source: string): string => `data:text/javascript,${encodeURIComponent(source)}`;

const usage = (file: string): string => `
import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(${JSON.stringify(file)}, JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }));
});`;

const watching = (file: string): string => `
import { appendFileSync } from 'node:fs';
export const load = (url, context, next) => {
  appendFileSync(${JSON.stringify(file)}, url + '\\n');
  return next(url, context);
};`;

const modules = (file: string): string => `
import { appendFileSync } from 'node:fs';
import { createRequire, register } from 'node:module';
register(${JSON.stringify(asOption(watching(file)))});
process.on('exit', () => {
  const required = Object.keys(createRequire(process.argv[1]).cache);
  appendFileSync(${JSON.stringify(file)}, required.map(each => 'file://' + each + '\\n').join(''));
});`;

const network = (file: string): string => `
import { appendFileSync } from 'node:fs';
import { createSocket } from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
const deny = name => () => {
  appendFileSync(${JSON.stringify(file)}, name + '\\n');
  throw new Error('no network');
};
const socket = createSocket('udp4');
Object.getPrototypeOf(socket).send = deny('send');
socket.close();
net.Socket.prototype.connect = deny('connect');
for (const name of ['lookup', 'resolve']) dns[name] = dns.promises[name] = deny(name);
globalThis.fetch = deny('fetch');
syncBuiltinESMExports();`;

/** Options of Node that load a preload: it writes to a file, as JSON or a line each, what there is to know. */
export const preload = {
  /** The most memory, and the time of the processor in microseconds. */
  usage: (file: string): readonly string[] => ['--import', asOption(usage(file))],
  /** The URL of each module that was loaded, by `import` and by `require`. */
  modules: (file: string): readonly string[] => ['--import', asOption(modules(file))],
  /** The name of each function of the network that was called; the call itself fails. */
  network: (file: string): readonly string[] => ['--import', asOption(network(file))],
} as const;
